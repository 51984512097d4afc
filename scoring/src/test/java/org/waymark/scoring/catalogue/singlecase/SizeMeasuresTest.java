package org.waymark.scoring.catalogue.singlecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.LogResponseRatio;
import org.waymark.scoring.stat.Outcome;
import org.waymark.scoring.stat.WithinCaseSmd;
import org.waymark.scoring.subject.PhaseSeries;

/** Log response ratio, standardised difference and percent of goal as measures. */
class SizeMeasuresTest {

    private static final SingleCaseLrr MORE = SingleCaseLrr.increasing();
    private static final SingleCaseLrr RARE = SingleCaseLrr.decreasing();
    private static final SingleCaseSmd SMD = SingleCaseSmd.withDefaults();
    private static final SingleCasePogo POGO = SingleCasePogo.withDefaults();

    private static final PhaseSeries CALLS = PhaseSeries.builder()
            .scale(Scales.COUNT_TO_REDUCE)
            .baseline(12, 14, 9, 10)
            .intervention(10, 6, 4, 5, 3, 4)
            .build();

    private static final PhaseSeries NONE_AT_FIRST = PhaseSeries.builder()
            .scale(Scales.COUNT)
            .baseline(0, 0, 0)
            .intervention(1, 2, 3)
            .build();

    @Test
    void theRatioOfCallsForHelp() {
        Scored score = (Scored) RARE.score(CALLS);
        LogResponseRatio.Result expected =
                LogResponseRatio.decreasing().of(new double[] {12, 14, 9, 10}, new double[] {10, 6, 4, 5, 3, 4});

        assertThat(score.number()).isEqualTo(expected.estimate());
        assertThat(score.figures().get("percentChange")).isEqualTo(-51.948089329929665, within(1e-9));
        assertThat(score.interval().orElseThrow().low())
                .isEqualTo(expected.lower().orElseThrow());
        assertThat(score.caveats()).contains(Caveat.AUTOCORRELATION, Caveat.FEW_DATA);
        assertThat(((Scored) MORE.score(CALLS)).number().orElseThrow())
                .isEqualTo(-score.number().orElseThrow());
        assertThat(RARE.info().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(MORE.info().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }

    @Test
    void nothingSeenHasARatioOnlyIfItIsKnownHowWasCounted() {
        assertThat(reason(MORE, NONE_AT_FIRST)).isEqualTo(Reason.NO_RATIO);
        assertThat(((Scored) MORE.with(Outcome.count()).score(NONE_AT_FIRST))
                        .figures()
                        .get("uncorrected"))
                .isEqualTo(Math.log(12), within(1e-12));
    }

    @Test
    void withoutATrueZeroThereIsNoRatio() {
        PhaseSeries percent = series(Scales.PERCENTAGE);

        assertThat(reason(MORE, series(Scales.READING_AGE_MONTHS))).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(MORE, percent)).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(MORE.with(Outcome.proportion()), percent)).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(MORE.with(Outcome.percentage()), series(Scales.READING_AGE_MONTHS)))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(MORE.with(Outcome.percentage(20)).score(percent).isScored()).isTrue();
        assertThat(reason(
                        MORE,
                        PhaseSeries.builder()
                                .baseline(-1, 2, 3)
                                .intervention(4, 5, 6)
                                .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void oneMarkHasNoRatioThatCouldBeCorrected() {
        PhaseSeries one = PhaseSeries.builder().baseline(2).intervention(3, 4).build();

        assertThat(reason(MORE.withMinimum(1), one)).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(SMD.withMinimum(1), one)).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(((Scored) POGO.withGoal(8).withMinimum(1).score(one)).interval())
                .isEmpty();
    }

    @Test
    void theStandardisedDifferenceByBaselineAndPooled() {
        Scored score = (Scored) SMD.score(CALLS);

        assertThat(score.number().orElseThrow()).isEqualTo(1.9406133813891218, within(1e-9));
        assertThat(score.figures().get("uncorrected")).isEqualTo(2.6683433994100425, within(1e-9));
        assertThat(((Scored) SMD.with(WithinCaseSmd.StandardBy.POOLED).score(CALLS))
                        .number()
                        .orElseThrow())
                .isEqualTo(2.2266219757679413, within(1e-9));
        assertThat(((Scored) SMD.with(WithinCaseSmd.BiasCorrection.NONE).score(CALLS))
                        .number()
                        .orElseThrow())
                .isEqualTo(2.6683433994100425, within(1e-9));
        assertThat(SMD.with(WithinCaseSmd.StandardBy.POOLED).withConfidence(0.9))
                .hasToString("singleCase.smd(confidence=0.9,sd=pooled)");
    }

    @Test
    void aCalmBaselineHasNoStandardisedDifference() {
        assertThat(reason(SMD, NONE_AT_FIRST)).isEqualTo(Reason.FLAT_BASELINE);
        assertThat(SMD.with(WithinCaseSmd.StandardBy.POOLED)
                        .score(NONE_AT_FIRST)
                        .isScored())
                .isTrue();
        assertThat(reason(SMD, series(Scales.WELL_BEING))).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void theWayToTheGoal() {
        Scored score = (Scored) POGO.withGoal(BigDecimal.valueOf(12)).score(NONE_AT_FIRST);

        assertThat(score.number().orElseThrow()).isEqualTo(100 * 2.0 / 12, within(1e-12));
        assertThat(score.figures()).containsEntry("meanBefore", 0.0).containsEntry("meanAfter", 2.0);
        assertThat(score.caveats()).contains(Caveat.SELF_SET_TARGETS);
        assertThat(Explanation.of(POGO.withGoal(12), NONE_AT_FIRST).toText(Labels.english()))
                .contains("The mean was 0 before the help and is 2 with it; the goal is 12.", "16.6667 %");
    }

    @Test
    void aGoalThatIsMissingOrReachedAlreadyIsARefusal() {
        assertThat(reason(POGO, CALLS)).isEqualTo(Reason.NO_AIM);
        assertThat(reason(POGO.withGoal(11.25), CALLS)).isEqualTo(Reason.AIM_NOT_BEYOND_BASELINE);
        assertThat(reason(POGO.withGoal(15), CALLS)).isEqualTo(Reason.AIM_NOT_BEYOND_BASELINE);
        assertThat(POGO.withGoal(2).score(CALLS).isScored()).isTrue();
        assertThat(reason(POGO.withGoal(0), NONE_AT_FIRST)).isEqualTo(Reason.AIM_NOT_BEYOND_BASELINE);
        assertThatIllegalArgumentException().isThrownBy(() -> POGO.withGoal(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> POGO.withGoal(new BigDecimal("1e999")));
        assertThatIllegalArgumentException().isThrownBy(() -> POGO.withConfidence(0));
    }

    @Test
    void theExplanationsCanBeCheckedByHand() {
        assertThat(Explanation.of(RARE, CALLS).toText(Labels.english()))
                .contains("Phase A has 4 marks: 12, 14, 9, 10.", "The mean was 11.25", "by -51.9481 %");
        assertThat(Explanation.of(SMD, CALLS).toText(Labels.english()))
                .contains("the standard deviation is 2.2174", "2.6683 of these; times 0.7273", "makes 1.9406");
    }

    private static PhaseSeries series(Scale scale) {
        return PhaseSeries.builder()
                .scale(scale)
                .baseline(1, 2, 3)
                .intervention(3, 4, 5)
                .build();
    }

    private static Reason reason(ProgressMeasure<PhaseSeries> measure, PhaseSeries series) {
        return ((NotScored) measure.score(series)).reason();
    }
}
