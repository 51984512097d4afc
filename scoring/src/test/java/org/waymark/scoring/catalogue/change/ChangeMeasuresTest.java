package org.waymark.scoring.catalogue.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.ReliableChangeMethod;
import org.waymark.scoring.subject.TargetHistory;

class ChangeMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final ReliableChangeIndex INDEX =
            ReliableChangeIndex.withDefaults().withScores(7.5, 0.8);
    private static final ReadingRatioGain RATIO = ReadingRatioGain.withDefaults();

    @Test
    void aChangeIsHeldAgainstTheErrorOfTheTest() {
        Scored score = scored(INDEX, target(Scales.COUNT, "33", "48", 90));

        assertThat(score.number().orElseThrow()).isCloseTo(3.1622776601683795, within(1e-12));
        assertThat(score.figures()).containsEntry("verdict", 1.0);
        assertThat(score.figures().get("needed")).isCloseTo(9.297096, within(1e-6));
        assertThat(score.caveats()).containsExactly(Caveat.REGRESSION_TO_MEAN);
        assertThat(score.baseline()).contains(BigDecimal.valueOf(33));
    }

    @Test
    void betterIsAboveNothingWhereLessIsBetter() {
        Scored better = scored(INDEX, target(Scales.COUNT_TO_REDUCE, "48", "33", 90));
        Scored worse = scored(INDEX, target(Scales.COUNT_TO_REDUCE, "20", "33", 90));
        Scored little = scored(INDEX, target(Scales.COUNT_TO_REDUCE, "34", "33", 90));

        assertThat(better.number().orElseThrow()).isCloseTo(3.1622776601683795, within(1e-12));
        assertThat(worse.figures()).containsEntry("verdict", -1.0);
        assertThat(little.figures()).containsEntry("verdict", 0.0);
    }

    @Test
    void nothingIsGuessedAboutATest() {
        assertThat(reason(ReliableChangeIndex.withDefaults(), target(Scales.COUNT, "33", "48", 90)))
                .isEqualTo(Reason.NO_NORMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliableChangeIndex.withDefaults().withScores(7.5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliableChangeIndex.withDefaults().withScores(0, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> INDEX.with(ReliableChangeMethod.GULLIKSEN_LORD_NOVICK));
        assertThatIllegalArgumentException().isThrownBy(() -> INDEX.with(ReliableChangeMethod.POOLED_SEM));
        assertThatIllegalArgumentException().isThrownBy(() -> INDEX.with(ReliableChangeMethod.JACOBSON_1984, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> INDEX.withCriticalValue(-1));
    }

    @Test
    void aMethodThatAllowsForRegressionSaysSo() {
        ReliableChangeIndex nunnally = INDEX.with(ReliableChangeMethod.EDWARDS_NUNNALLY, 50);
        Scored score = scored(nunnally, target(Scales.COUNT, "30", "45", 90));

        // 45 - (0.8 · (30 - 50) + 50) = 11, over 7.5 √0.2
        assertThat(score.number().orElseThrow()).isCloseTo(11 / (7.5 * Math.sqrt(0.2)), within(1e-12));
        assertThat(score.caveats()).isEmpty();
        assertThat(explained(nunnally, target(Scales.COUNT, "30", "45", 90)))
                .contains("drawn towards 50, keeping 0.8 of its distance");
    }

    @Test
    void placesInAnOrderHaveNoErrorOfMeasurement() {
        TargetHistory points = TargetHistory.of(Scales.WELL_BEING, "2", "4");

        assertThat(reason(INDEX, points)).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(RATIO, points)).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void whatIsMissingIsSaid() {
        TargetHistory alone = TargetHistory.builder(Scales.READING_AGE_MONTHS)
                .baseline(Mark.quantity(80), DAY)
                .build();
        TargetHistory without = TargetHistory.builder(Scales.READING_AGE_MONTHS)
                .rating(Mark.quantity(80), DAY)
                .rating(Mark.quantity(84), DAY.plusDays(70))
                .build();

        assertThat(reason(INDEX, alone)).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(RATIO, alone)).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(RATIO, without)).isEqualTo(Reason.NO_BASELINE);
    }

    @Test
    void monthsOfAgeAreHeldAgainstMonthsOfTime() {
        Scored score = scored(RATIO, target(Scales.READING_AGE_MONTHS, "78", "89", 140));

        assertThat(score.number().orElseThrow()).isCloseTo(2.3833333333333333, within(1e-12));
        assertThat(score.figures()).containsEntry("gain", 11.0);
        assertThat(score.figures().get("months")).isCloseTo(20 * 12 / 52.0, within(1e-12));
        assertThat(score.caveats()).containsExactly(Caveat.TEST_ERROR);
        assertThat(scored(RATIO, target(Scales.READING_AGE_MONTHS, "90", "88", 140))
                        .number()
                        .orElseThrow())
                .isNegative();
    }

    @Test
    void withoutTimeThereIsNoRate() {
        assertThat(reason(RATIO, target(Scales.READING_AGE_MONTHS, "78", "89", 0)))
                .isEqualTo(Reason.NO_TIME);
    }

    @Test
    void aSchoolNamesItsOwnScaleOfAges() {
        Scale spelling = Scales.READING_AGE_MONTHS.withRef(ScaleRef.of("spelling-age-months", "1"));
        TargetHistory target = target(spelling, "78", "89", 140);

        assertThat(reason(RATIO, target)).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(scored(RATIO.on(spelling.ref()), target).number().orElseThrow())
                .isCloseTo(2.3833333333333333, within(1e-12));
        assertThat(RATIO.on(spelling.ref())).hasToString("change.ratioGain(scale=spelling-age-months@1)");
    }

    @Test
    void explanationsHaveTheNumbers() {
        assertThat(explained(INDEX, target(Scales.COUNT, "33", "48", 90)))
                .contains("spread by 7.5 and are reliable to 0.8, so the error of one score is 3.3541")
                .contains("units of 4.7434; beyond 1.96 of these, or 9.2971")
                .contains("The index is 3.1623")
                .contains("Care: a pupil who was chosen for a low score");
        assertThat(explained(RATIO, target(Scales.READING_AGE_MONTHS, "78", "89", 140)))
                .contains("140 days lie between them, which are 4.6154 months")
                .contains("11 months of age gained over 4.6154 months make a ratio of 2.3833");
    }

    @Test
    void nothingOfAPupilIsPrinted() {
        assertThat(Amounts.of(target(Scales.COUNT, "33", "48", 90))).hasToString("Amounts[redacted]");
    }

    private static String explained(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        return Explanation.of(measure, target).toText(Labels.english());
    }

    private static TargetHistory target(Scale scale, String from, String to, int days) {
        return TargetHistory.builder(scale)
                .baseline(Mark.quantity(new BigDecimal(from)), DAY)
                .rating(Mark.quantity(new BigDecimal(to)), DAY.plusDays(days))
                .build();
    }

    private static Scored scored(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        Score score = measure.score(target);
        assertThat(score).isInstanceOf(Scored.class);
        return (Scored) score;
    }

    private static Reason reason(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        Score score = measure.score(target);
        assertThat(score).isInstanceOf(NotScored.class);
        return ((NotScored) score).reason();
    }
}
