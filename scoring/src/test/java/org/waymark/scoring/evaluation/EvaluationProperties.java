package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortChange;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.sample.SampleSchools;
import org.waymark.scoring.subject.Facet;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;

class EvaluationProperties {

    private static List<ScoreRow> rows(int size, Random random) {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String school = "school-" + random.nextInt(9);
            String pupil = "p-" + i;
            for (String cycle : List.of("before", "autumn", "summer")) {
                String now = random.nextInt(9) == 0 ? "school-" + random.nextInt(9) : school;
                int luck = random.nextInt(8);
                if (luck == 0) {
                    rows.add(EvaluationRows.noRate(
                            cycle, pupil, now, random.nextBoolean() ? Reason.NO_SESSIONS : Reason.NOT_COUNTED));
                } else if (luck > 1) {
                    double rate = random.nextBoolean() ? random.nextInt(1001) * 0.1 : random.nextDouble() * 100;
                    rows.add(EvaluationRows.rate(cycle, pupil, now, rate));
                }
            }
        }
        return rows;
    }

    private static CohortChange change(List<ScoreRow> rows, String from, String to) {
        return Cohorts.of(rows).change(from, to);
    }

    private static SchoolDifference.Result difference(List<ScoreRow> rows) {
        return SchoolDifference.of(change(rows, "autumn", "summer"))
                .treated("school-0", "school-1", "school-2", "school-3")
                .precededBy(change(rows, "before", "autumn"))
                .result();
    }

    private static List<Long> bits(OptionalDouble... figures) {
        return Stream.of(figures)
                .map(figure -> {
                    assertThat(Double.isFinite(figure.orElse(0))).isTrue();
                    return figure.isPresent() ? Double.doubleToLongBits(figure.getAsDouble()) : Long.MIN_VALUE;
                })
                .toList();
    }

    private static List<Long> bits(BeforeAfter.Result result) {
        return result.change()
                .map(change -> bits(
                        OptionalDouble.of(change.mean()),
                        change.lower(),
                        change.upper(),
                        result.attrition().meanBeforeOfOthers()))
                .orElse(List.of());
    }

    private static List<Long> bits(SchoolDifference.Result result) {
        return bits(
                result.difference(),
                result.lower(),
                result.upper(),
                result.earlier(),
                result.treatedChange(),
                result.comparisonChange());
    }

    @Property(tries = 150)
    void theOrderOfRowsDoesNotMatterToTheLastBit(@ForAll @IntRange(max = 90) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<ScoreRow> rows = rows(size, random);
        List<ScoreRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(bits(difference(shuffled))).isEqualTo(bits(difference(rows)));
        assertThat(difference(shuffled).schools()).isEqualTo(difference(rows).schools());
        BeforeAfter.Result one =
                BeforeAfter.of(change(rows, "autumn", "summer")).in(Facet.SCHOOL, "school-1");
        BeforeAfter.Result other =
                BeforeAfter.of(change(shuffled, "autumn", "summer")).in(Facet.SCHOOL, "school-1");
        assertThat(bits(other)).isEqualTo(bits(one));
        assertThat(other.attrition()).isEqualTo(one.attrition());
        assertThat(other.toText(Labels.english())).isEqualTo(one.toText(Labels.english()));
    }

    @Property(tries = 150)
    void everyPupilTakesOnePath(@ForAll @IntRange(max = 90) int size, @ForAll long seed) {
        List<ScoreRow> rows = rows(size, new Random(seed));
        BeforeAfter.Result result =
                BeforeAfter.of(change(rows, "autumn", "summer")).in(Facet.SCHOOL, "school-1");
        Attrition attrition = result.attrition();

        assertThat(attrition.on(Path.COMPARED)).isEqualTo(result.pupils());
        assertThat(attrition.before()).isEqualTo(pupils(rows, "autumn"));
        assertThat(attrition.after()).isEqualTo(pupils(rows, "summer"));
    }

    private static long pupils(List<ScoreRow> rows, String cycle) {
        return rows.stream()
                .filter(row -> row.cycle().orElseThrow().value().equals(cycle))
                .filter(row -> row.facets().find(Facet.SCHOOL).orElseThrow().equals("school-1"))
                .map(ScoreRow::pupil)
                .distinct()
                .count();
    }

    @Property(tries = 100)
    void swappingTheSidesTurnsTheDifference(@ForAll @IntRange(min = 20, max = 90) int size, @ForAll long seed) {
        CohortChange change = change(rows(size, new Random(seed)), "autumn", "summer");
        SchoolDifference question = SchoolDifference.of(change);
        SchoolDifference.Result one = question.treated("school-0", "school-1")
                .comparison("school-2", "school-3")
                .result();
        SchoolDifference.Result other = question.treated("school-2", "school-3")
                .comparison("school-0", "school-1")
                .result();

        if (one.difference().isPresent()) {
            assertThat(other.difference()).hasValue(0.0 - one.difference().getAsDouble());
        } else {
            assertThat(other.difference()).isEmpty();
        }
    }

    @Property(tries = 500)
    void whateverTheOthersThinkTheShareLiesWithinItsBounds(
            @ForAll @IntRange(max = 60) int gave,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(min = 1, max = 60) int silent,
            @ForAll @IntRange(max = 60) int agree) {
        AnswerShare share = new AnswerShare(gave, gave + more, OptionalLong.of((long) gave + more + silent));
        Funnel.Range bounds = share.bounds().orElseThrow();
        double all = (double) (gave + Math.min(agree, silent)) / (gave + more + silent);

        assertThat(all).isBetween(bounds.low() - 1e-15, bounds.high() + 1e-15);
        assertThat(bounds.high() - bounds.low()).isEqualTo((double) silent / (gave + more + silent), within(1e-12));
    }

    @Property(tries = 8)
    void theOrderOfRecordsDoesNotMatterToIndicators(@ForAll long seed) {
        Caseload caseload = SampleSchools.of(3, 8, seed);
        List<PupilRecord> shuffled = new ArrayList<>(caseload.pupils());
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate first = LocalDate.of(2026, 9, 1);
        LocalDate last = LocalDate.of(2027, 7, 20);
        for (String rule : IndicatorRules.standard().codes()) {
            LogicModel model = LogicModel.builder()
                    .id("m-1")
                    .title("Model")
                    .addOutputs(LogicEntry.of("Line", rule))
                    .build();
            assertThat(LogicIndicators.of(model)
                            .over(caseload.withPupils(shuffled), first, last)
                            .lines())
                    .isEqualTo(LogicIndicators.of(model)
                            .over(caseload, first, last)
                            .lines());
        }
    }
}
