package org.waymark.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.ComparatorLine;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.moderation.Panel;
import org.waymark.scoring.moderation.PanelAgreement;
import org.waymark.scoring.moderation.PanelUnit;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.subject.Facet;

class ShowTest {

    private static final Caseload CASELOAD = Commands.sample();
    private static final PupilRecord RECORD = Commands.pupil(CASELOAD, "p-17");

    static List<Object> results() {
        Scores scores = Commands.score(CASELOAD);
        return List.of(
                scores,
                scores.table(),
                scores.by(Facet.SCHOOL),
                scores.by(Facet.SCHOOL).cells().get(0),
                scores.by(Facet.SCHOOL).cells().get(0).summary(),
                Commands.change(CASELOAD, "steps.gained", "2026-autumn", "2027-summer")
                        .by(Facet.SCHOOL),
                Commands.release(
                        Commands.score(CASELOAD, "attendance.rate").cohorts().by(Facet.SCHOOL, Facet.NEED)),
                Funnel.withDefaults()
                        .means(Commands.score(CASELOAD, "attendance.rate")
                                .cohorts()
                                .by(Facet.SCHOOL)),
                comparators(),
                agreement(),
                Commands.explain(CASELOAD, "p-17", "steps.gained"),
                Commands.explain(CASELOAD, "p-17", "steps.gained").list().get(0),
                Commands.week(CASELOAD, "2027-03-25"),
                Commands.check(CASELOAD),
                Commands.measures(),
                CASELOAD,
                RECORD,
                Scorer.of(MeasureSet.standard(), CASELOAD.referenceData()).score(RECORD),
                scores.table().rows().get(0).score());
    }

    private static ComparatorTable comparators() {
        return ComparatorTable.builder()
                .id("northgate-attendance")
                .version("1")
                .source("Northgate, 2025/26")
                .measure("attendance.rate")
                .measureVersion("1")
                .addFacets(Facet.NEED)
                .addLines(ComparatorLine.builder()
                        .prior("50")
                        .putFacets(Facet.NEED, "ASD")
                        .quartiles(90, 93.5, 96)
                        .pupils(24)
                        .build())
                .build();
    }

    private static PanelAgreement agreement() {
        return Panel.builder(Scales.LATERAL_INDEPENDENCE)
                .rate(PanelUnit.of("p-17", "t-1", "spring"), "s-1", "4")
                .rate(PanelUnit.of("p-17", "t-1", "spring"), "s-2", "5")
                .build()
                .agreement();
    }

    @ParameterizedTest
    @MethodSource("results")
    void aResultPrintsAsAHeadlineAndShowsAsATable(Object result) {
        assertThat(result.toString())
                .hasSizeLessThanOrEqualTo(80)
                .hasLineCount(1)
                .doesNotContain("p-17");
        assertThat(Show.text(result).lines()).hasSizeGreaterThan(1);
    }

    @Test
    void groupsSayNoMoreThanTheirMeasureAllows() {
        assertThat(Show.text(Commands.score(CASELOAD, "steps.gained", "attendance.rate")
                        .by(Facet.SCHOOL)))
                .containsPattern("attendance.rate +\\(all\\) +\\d+ +\\d+ +\\d+ +[0-9.]+ +[0-9.]+")
                .containsPattern("steps.gained +northgate +\\d+ +\\d+ +\\d+ +\\d+ better .*several concepts or scales")
                .doesNotContain("(all)  northgate");
        assertThat(Show.text(Commands.change(CASELOAD, "steps.gained", "2026-autumn", "2027-summer")
                        .by(Facet.PROGRAMME)))
                .contains("The same targets of the same pupils", "Everybody who was there", "moved in");
        assertThat(Show.text(Commands.release(
                        Commands.score(CASELOAD, "attendance.rate").cohorts().by(Facet.SCHOOL))))
                .contains("Disclosure policy: school-level");
        assertThat(Show.text(comparators())).contains("northgate-attendance@1", "Northgate, 2025/26", "93.5");
        assertThat(Show.text(Commands.score(CASELOAD, "steps.gained").cohorts().summary()))
                .contains("pupils stand behind several results each");
    }

    @Test
    void listsOfWhatARecordHoldsAreTables() {
        assertThat(Show.text(RECORD.targets())).contains("lateral-independence@1", "t-1b");
        assertThat(Show.text(RECORD.ratings())).contains("2026-09-25", "baseline", "class-teacher, harbourside-ct-2");
        assertThat(Show.text(List.of(RECORD))).contains("p-17").hasLineCount(3);
        assertThat(Show.text(RECORD.needs())).startsWith("type  rank  from").contains("ASD");
        assertThat(Show.text(Commands.check(CASELOAD).asList())).startsWith("severity");
        assertThat(Show.text(Commands.score(CASELOAD).table().rows())).startsWith("pupil");
    }

    @Test
    void anythingElseIsShownToo() {
        record Point(int x, double y) {}
        assertThat(Show.text(List.of(new Point(1, 0.5), new Point(20, 1.25))))
                .isEqualTo(" x     y\n -     -\n 1   0.5\n20  1.25");
        assertThat(Show.text(Scales.GAS.points())).startsWith("code").hasLineCount(7);
        assertThat(Show.text(Map.of("a", 1))).isEqualTo("key  value\n---  -----\na        1");
        assertThat(Show.text(List.of("one", "two"))).isEqualTo("value\n-----\none\ntwo");
        assertThat(Show.text(List.of())).endsWith("(nothing)");
        assertThat(Show.text(TargetId.of("t-3"))).isEqualTo("t-3");
        assertThat(Show.text(null)).isEqualTo("(nothing)");
        assertThat(Show.text(Score.number(2))).contains("headline      2", "used          0");
        assertThat(Show.text(GasT.withDefaults().of(new int[] {1}, new int[] {1})))
                .isNotEmpty();
        assertThat(Show.text(new ArrayList<>(Arrays.asList("a", null)))).contains("a");
    }
}
