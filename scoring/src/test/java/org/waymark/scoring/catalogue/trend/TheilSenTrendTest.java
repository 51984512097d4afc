package org.waymark.scoring.catalogue.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.PhaseSeries;

class TheilSenTrendTest {

    private static final TheilSenTrend MEASURE = TheilSenTrend.withDefaults();

    @Test
    void theSlopeIsPerSessionOverThePhaseWithTheHelp() {
        Scored score = (Scored) MEASURE.score(PhaseSeries.builder()
                .baseline(9, 9, 9)
                .intervention(1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5)
                .build());

        assertThat(score.number()).hasValue(0.5);
        assertThat(score.used()).isEqualTo(8);
        assertThat(score.interval()).isPresent();
        assertThat(score.caveats()).containsExactly(Caveat.AUTOCORRELATION);
    }

    @Test
    void aFallIsABetterTrendWhereLessIsBetter() {
        Scored score = (Scored) MEASURE.score(PhaseSeries.builder()
                .direction(Direction.LOWER_IS_BETTER)
                .intervention(8, 7, 6, 5, 4, 3, 2, 0)
                .build());

        assertThat(score.number()).hasValue(1);
        assertThat(score.figures()).containsEntry("slope", -1.0);
        assertThat(score.interval())
                .hasValueSatisfying(interval -> assertThat(interval.low()).isPositive());
    }

    @Test
    void tooFewForTheLevelIsNoInterval() {
        Scored score = (Scored)
                MEASURE.score(PhaseSeries.builder().intervention(1, 2, 4).build());

        assertThat(score.interval()).isEmpty();
        assertThat(score.caveats()).containsExactly(Caveat.FEW_DATA);
    }

    @Test
    void theSessionsKeepTheirNumbers() {
        PhaseSeries series = PhaseSeries.builder()
                .phase("B", PhaseKind.INTERVENTION)
                .observe(1, BigDecimal.ONE)
                .observe(3, BigDecimal.valueOf(2))
                .observe(5, BigDecimal.valueOf(3))
                .build();

        assertThat(((Scored) MEASURE.score(series)).number()).hasValue(0.5);
    }

    @Test
    void allPhasesOrTheBaselineMayBeTaken() {
        PhaseSeries series =
                PhaseSeries.builder().baseline(1, 2, 3).intervention(4, 5, 6).build();

        assertThat(((Scored) MEASURE.over(TrendPhase.ALL).score(series)).used()).isEqualTo(6);
        assertThat(((Scored) MEASURE.over(TrendPhase.BASELINE).score(series)).used())
                .isEqualTo(3);
    }

    @Test
    void whatHasNoSlopeIsRefused() {
        assertThat(reason(PhaseSeries.builder().baseline(1, 2, 3).build())).isEqualTo(Reason.NO_PHASES);
        assertThat(reason(PhaseSeries.builder().intervention(1, 2).build())).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(PhaseSeries.builder()
                        .scale(Scales.WELL_BEING)
                        .intervention(1, 2, 3)
                        .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(PhaseSeries.builder()
                        .phase("B", PhaseKind.INTERVENTION)
                        .observe(1, BigDecimal.ONE)
                        .observe(1, BigDecimal.TEN)
                        .observe(1, BigDecimal.ONE)
                        .build()))
                .isEqualTo(Reason.NO_VARIATION);
        assertThat(reason(PhaseSeries.builder()
                        .intervention(
                                DoubleStream.iterate(1, x -> x + 1).limit(2_001).toArray())
                        .build()))
                .isEqualTo(Reason.TOO_MANY_RATINGS);
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.withMinimum(1));
    }

    private static Reason reason(PhaseSeries series) {
        return ((NotScored) MEASURE.score(series)).reason();
    }
}
