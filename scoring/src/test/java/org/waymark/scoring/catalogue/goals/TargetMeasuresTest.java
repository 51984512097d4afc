package org.waymark.scoring.catalogue.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.catalogue.attainment.PointsProgress;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.TargetHistory;

/** The measures of one target that compare its baseline with its latest rating. */
class TargetMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @Test
    void lateralGainIsInPointsAndInPerCent() {
        Scored score = scored(LateralProgress.withDefaults(), points(Scales.LATERAL_FLUENCY, "4", "7"));

        assertThat(score.number()).hasValue(3);
        assertThat(score.figures())
                .containsEntry("percentOfScale", 100.0 * 3 / 9)
                .containsEntry("percentOfPossible", 50.0);
        assertThat(score.caveats()).containsExactly(Caveat.ORDINAL_AS_INTERVAL, Caveat.IPSATIVE);
        assertThat(score.baseline()).contains(BigDecimal.valueOf(4));
        assertThat(score.latest()).contains(BigDecimal.valueOf(7));
    }

    @Test
    void aLateralBaselineAtTheTopLeftNothingPossible() {
        Scored score = scored(LateralProgress.withDefaults(), points(Scales.LATERAL_MAINTENANCE, "10", "10"));

        assertThat(score.number()).hasValue(0);
        assertThat(score.figures()).doesNotContainKey("percentOfPossible");
        assertThat(score.caveats()).contains(Caveat.CEILING);
    }

    @Test
    void lateralGainTakesTheFourAxesAlone() {
        assertThat(reason(LateralProgress.withDefaults(), points(Scales.WELL_BEING, "1", "3")))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void anAmountIsGainedInItsBetterDirection() {
        assertThat(scored(AmountGained.withDefaults(), amounts(Scales.READING_AGE_MONTHS, "80", "87"))
                        .number())
                .hasValue(7);
        assertThat(scored(AmountGained.withDefaults(), amounts(Scales.COUNT_TO_REDUCE, "9", "12"))
                        .number())
                .hasValue(-3);
    }

    @Test
    void anAmountIsExactInItsDecimals() {
        Scored score = scored(AmountGained.withDefaults(), amounts(Scales.PERCENTAGE, "0.1", "0.3"));

        assertThat(score.number()).hasValue(0.2);
    }

    @Test
    void anAmountAtTheEndOfItsScaleIsAtTheCeiling() {
        assertThat(scored(AmountGained.withDefaults(), amounts(Scales.PERCENTAGE, "60", "100"))
                        .caveats())
                .containsExactly(Caveat.CEILING);
        assertThat(scored(AmountGained.withDefaults(), amounts(Scales.COUNT_TO_REDUCE, "6", "0"))
                        .caveats())
                .containsExactly(Caveat.CEILING);
        assertThat(scored(AmountGained.withDefaults(), amounts(Scales.COUNT, "6", "9"))
                        .caveats())
                .isEmpty();
    }

    @Test
    void placesInAnOrderAreNoAmounts() {
        assertThat(reason(AmountGained.withDefaults(), points(Scales.WELL_BEING, "1", "3")))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(AmountGained.withDefaults(), points(Scales.GCSE_9_1, "1", "3")))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void aMissingBaselineOrLatestRatingIsARefusal() {
        TargetHistory noBaseline = TargetHistory.builder(Scales.COUNT)
                .rating(Mark.quantity(3), DAY)
                .rating(Mark.quantity(4), DAY.plusDays(1))
                .build();
        TargetHistory noLatest = TargetHistory.builder(Scales.COUNT)
                .baseline(Mark.quantity(3), DAY)
                .rating(Mark.absent(AbsenceReason.NOT_RECORDED), DAY.plusDays(1))
                .build();

        assertThat(reason(AmountGained.withDefaults(), noBaseline)).isEqualTo(Reason.NO_BASELINE);
        assertThat(reason(AmountGained.withDefaults(), noLatest)).isEqualTo(Reason.TOO_FEW_RATINGS);
    }

    @Test
    void pointsAreThoseOfTheTable() {
        Scored score = scored(PointsProgress.withDefaults(), points(Scales.NC_SUBLEVELS, "1c", "2b"));

        assertThat(score.number()).hasValue(8);
        assertThat(score.figures()).containsEntry("baselinePoints", 7.0).containsEntry("latestPoints", 15.0);
        assertThat(Explanation.of(PointsProgress.withDefaults(), points(Scales.NC_SUBLEVELS, "1c", "2b"))
                        .toText(Labels.english()))
                .contains("nc-sublevels@1", "Baseline: 1c, which is 7 points", "That is 8 points.");
    }

    @Test
    void aScaleWithoutATableOrAMarkWithoutPointsHasNone() {
        assertThat(reason(PointsProgress.withDefaults(), points(Scales.P_SCALES, "P4", "P5")))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(PointsProgress.withDefaults(), points(Scales.KS2_BELOW_TEST, "P4", "P5")))
                .as("three tables for different years")
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(
                        PointsProgress.withDefaults().withTable(PointsTables.NC_SUBLEVELS.withPoints(Map.of())),
                        points(Scales.NC_SUBLEVELS, "1c", "2b")))
                .isEqualTo(Reason.NO_POINTS);
    }

    @Test
    void aNamedTableIsOnlyUsedOnItsScale() {
        PointsProgress named = PointsProgress.withDefaults().withTable(PointsTables.KS2_NOMINAL_2017_2018);

        assertThat(scored(named, points(Scales.KS2_BELOW_TEST, "P4", "P5")).number())
                .hasValue(2);
        assertThat(reason(named, points(Scales.NC_SUBLEVELS, "1c", "2b"))).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    private static TargetHistory points(Scale scale, String from, String to) {
        return TargetHistory.of(scale, from, to);
    }

    private static TargetHistory amounts(Scale scale, String from, String to) {
        return TargetHistory.builder(scale)
                .baseline(Mark.quantity(new BigDecimal(from)), DAY)
                .rating(Mark.quantity(new BigDecimal(to)), DAY.plusDays(90))
                .build();
    }

    private static Scored scored(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        return (Scored) measure.score(target);
    }

    private static Reason reason(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        return ((NotScored) measure.score(target)).reason();
    }
}
