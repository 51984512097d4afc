package org.waymark.scoring.catalogue.singlecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PhaseSeriesBuilder;
import org.waymark.scoring.subject.RatingState;

class SingleCaseNapTest {

    private static final SingleCaseNap MEASURE = SingleCaseNap.withDefaults();

    @Test
    void theFirstBaselineIsHeldAgainstTheFirstHelpAfterIt() {
        PhaseSeriesBuilder series =
                PhaseSeries.builder().baseline(5, 4, 5, 3, 4).intervention(6, 5, 7, 8, 7);
        series.phase("A2", PhaseKind.BASELINE).observe(1, 1, 1);

        Scored score = (Scored) MEASURE.score(series.build());
        Nap.Result expected = Nap.withDefaults().of(new long[] {5, 4, 5, 3, 4}, new long[] {6, 5, 7, 8, 7});

        assertThat(score.number()).hasValue(expected.nap());
        assertThat(score.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isEqualTo(expected.lower());
            assertThat(interval.high()).isEqualTo(expected.upper());
            assertThat(interval.level()).isEqualTo(0.95);
        });
        assertThat(score.used()).isEqualTo(10);
        assertThat(score.caveats()).containsExactly(Caveat.AUTOCORRELATION);
    }

    @Test
    void lessMayBeBetter() {
        Scored score = (Scored) MEASURE.score(PhaseSeries.builder()
                .direction(Direction.LOWER_IS_BETTER)
                .baseline(9, 8, 9, 9, 9)
                .intervention(3, 2, 1, 2, 1)
                .build());

        assertThat(score.number()).hasValue(1);
    }

    @Test
    void aBaselineThatWasGettingBetterIsACaveat() {
        Scored score = (Scored) MEASURE.score(
                PhaseSeries.builder().baseline(1, 2, 3).intervention(4, 5, 6).build());

        assertThat(score.caveats()).containsExactly(Caveat.AUTOCORRELATION, Caveat.FEW_DATA, Caveat.TREND_IN_BASELINE);
    }

    @Test
    void sessionsWithoutAMarkAreCountedAndLeftOut() {
        PhaseSeries series = PhaseSeries.builder()
                .baseline(1, 1, 1)
                .miss(RatingState.REFUSED)
                .intervention(2, 2, 2)
                .build();

        assertThat(((Scored) MEASURE.score(series)).missing()).isEqualTo(1);
    }

    @Test
    void tooFewMarksNoPhasesAndNoDirectionAreRefusals() {
        assertThat(reason(
                        MEASURE,
                        PhaseSeries.builder()
                                .baseline(1, 2)
                                .intervention(3, 4, 5)
                                .build()))
                .isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(MEASURE, PhaseSeries.builder().baseline(1, 2, 3).build()))
                .isEqualTo(Reason.NO_PHASES);
        assertThat(reason(
                        MEASURE,
                        PhaseSeries.builder()
                                .intervention(1, 2, 3)
                                .baseline(4, 5, 6)
                                .build()))
                .isEqualTo(Reason.NO_PHASES);
        assertThat(reason(
                        MEASURE,
                        PhaseSeries.builder()
                                .direction(Direction.NONE)
                                .baseline(1, 2, 3)
                                .intervention(4, 5, 6)
                                .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(
                        MEASURE,
                        PhaseSeries.builder()
                                .scale(Scales.EXPECTATION)
                                .baseline(1, 2, 3)
                                .intervention(4, 5, 6)
                                .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void theMinimumIsAParameter() {
        PhaseSeries two =
                PhaseSeries.builder().baseline(1, 2).intervention(3, 4).build();

        assertThat(MEASURE.withMinimum(2).score(two).isScored()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.withMinimum(0));
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.withConfidence(1));
    }

    private static Reason reason(SingleCaseNap measure, PhaseSeries series) {
        return ((NotScored) measure.score(series)).reason();
    }
}
