package org.waymark.scoring.catalogue.singlecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.TauBc;
import org.waymark.scoring.subject.PhaseSeries;

class SingleCaseTauBcTest {

    private static final SingleCaseTauBc MEASURE = SingleCaseTauBc.withDefaults();
    private static final PhaseSeries RISING =
            PhaseSeries.builder().baseline(1, 2, 3, 4).intervention(9, 8, 9, 7).build();

    @Test
    void tiesOfDecimalsAreDecidedInFractions() {
        PhaseSeries series = PhaseSeries.builder()
                .baseline(5.2, 5, 6, 6.1, 4.8)
                .intervention(5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11)
                .build();
        Scored score = (Scored) MEASURE.score(series);
        TauBc.Result expected = TauBc.withDefaults()
                .of(new double[] {5.2, 5, 6, 6.1, 4.8}, new double[] {5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11});

        assertThat(score.number()).hasValue(46.0 / 55);
        assertThat(score.figures().get("slope")).isEqualTo(1.0 / 60, within(1e-12));
        assertThat(score.figures().get("tauB"))
                .isEqualTo(expected.corrected().orElseThrow().tauB());
        assertThat(score.figures()).containsEntry("corrected", 1.0).doesNotContainKey("baselineP");
        assertThat(score.interval().orElseThrow().low()).isEqualTo(expected.lower());
        assertThat(score.caveats()).containsExactly(Caveat.AUTOCORRELATION);
    }

    @Test
    void withATestTheSlopeIsTakenOffOnlyIfItFindsATrend() {
        Scored left = (Scored) MEASURE.withPretest(0.05).score(RISING);
        Scored taken = (Scored) MEASURE.withPretest(0.05).withContinuity(false).score(RISING);

        assertThat(left.number()).hasValue(1);
        assertThat(left.figures()).containsEntry("corrected", 0.0);
        assertThat(left.figures().get("baselineP")).isEqualTo(0.0894, within(1e-4));
        assertThat(left.caveats()).contains(Caveat.TREND_IN_BASELINE);
        assertThat(taken.figures()).containsEntry("corrected", 1.0);
        assertThat(taken.number()).isEqualTo(((Scored) MEASURE.score(RISING)).number());
        assertThat(taken.number()).hasValue(0.5);
        assertThat(taken.caveats()).doesNotContain(Caveat.TREND_IN_BASELINE);
        assertThat(MEASURE.withPretest(0.05).withoutPretest().score(RISING)).isEqualTo(MEASURE.score(RISING));
    }

    @Test
    void theExplanationSaysWhichOfTheTwoItWas() {
        assertThat(text(MEASURE)).contains("The slope of the baseline, 1 a session, is taken off every mark.");
        assertThat(text(MEASURE.withPretest(0.05))).contains("shows no trend").doesNotContain("is taken off every");
        assertThat(text(MEASURE.withPretest(0.1))).contains("has a trend", "is taken off every mark");
    }

    @Test
    void whereLessIsBetterTheSignTurnsAndTheSlopeStays() {
        PhaseSeries falling = PhaseSeries.builder()
                .direction(Direction.LOWER_IS_BETTER)
                .baseline(12, 14, 9, 10)
                .intervention(10, 6, 4, 5, 3, 4)
                .build();
        Scored score = (Scored) MEASURE.score(falling);

        assertThat(score.number().orElseThrow()).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(score.figures().get("slope")).isEqualTo(-13.0 / 12, within(1e-12));
    }

    @Test
    void aBaselineThatNeverChangesNeedsNoP() {
        Scored score = (Scored) MEASURE.withPretest(0.05)
                .score(PhaseSeries.builder()
                        .baseline(2, 2, 2)
                        .intervention(3, 3, 1)
                        .build());

        assertThat(score.number().orElseThrow()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(score.figures()).doesNotContainKey("baselineP");
    }

    @Test
    void whatHasNoSlopeIsRefused() {
        assertThat(reason(
                        MEASURE.withMinimum(1),
                        PhaseSeries.builder().baseline(1).intervention(2, 3).build()))
                .isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(
                        MEASURE,
                        PhaseSeries.builder()
                                .scale(Scales.WELL_BEING)
                                .baseline(1, 2, 3)
                                .intervention(3, 4, 5)
                                .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(
                        MEASURE,
                        PhaseSeries.builder()
                                .baseline(new double[1_000])
                                .intervention(new double[1_001])
                                .build()))
                .isEqualTo(Reason.TOO_MANY_RATINGS);
    }

    @Test
    void whatIsNoLevelIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.withPretest(0));
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.withConfidence(1));
        assertThat(MEASURE.withPretest(0.1)).hasToString("singleCase.tauBc(pretest=0.1)");
    }

    private static String text(SingleCaseTauBc measure) {
        return Explanation.of(measure, RISING).toText(Labels.english());
    }

    private static Reason reason(SingleCaseTauBc measure, PhaseSeries series) {
        return ((NotScored) measure.score(series)).reason();
    }
}
