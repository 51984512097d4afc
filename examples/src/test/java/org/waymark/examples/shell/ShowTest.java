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
import org.waymark.scoring.measure.Score;
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
                scores.by(Facet.SCHOOL).list().get(0),
                Commands.explain(CASELOAD, "p-17", "steps.gained"),
                Commands.explain(CASELOAD, "p-17", "steps.gained").list().get(0),
                Commands.check(CASELOAD),
                Commands.measures(),
                CASELOAD,
                RECORD,
                Scorer.of(MeasureSet.standard(), CASELOAD.referenceData()).score(RECORD),
                scores.table().rows().get(0).score());
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
