package org.waymark.scoring.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;

class PhaseSeriesTest {

    @Test
    void decimalsAreSharedByAllPhases() {
        PhaseSeries series =
                PhaseSeries.builder().baseline(1, 2.5).intervention(3.25).build();

        assertThat(series.decimals()).isEqualTo(2);
        assertThat(series.presentValues(0)).containsExactly(100, 250);
        assertThat(series.presentValues(1)).containsExactly(325);
        assertThat(series.toDecimal(325)).isEqualByComparingTo("3.25");
    }

    @Test
    void sessionsRunThroughAllPhases() {
        PhaseSeries series = PhaseSeries.builder()
                .baseline(1, 2)
                .miss(RatingState.REFUSED)
                .intervention(3)
                .build();

        assertThat(series.size(0)).isEqualTo(3);
        assertThat(series.presentCount(0)).isEqualTo(2);
        assertThat(series.session(1, 0)).isEqualTo(4);
        assertThat(series.presentSessions(1)).containsExactly(4);
        assertThat(series.state(0, 2)).isEqualTo(RatingState.REFUSED);
        assertThatIllegalStateException().isThrownBy(() -> series.value(0, 2));
    }

    @Test
    void aPhaseIsFoundByItsKind() {
        PhaseSeries series = PhaseSeries.builder()
                .baseline(1)
                .intervention(2)
                .baseline(3)
                .intervention(4)
                .build();

        assertThat(series.firstPhase(PhaseKind.INTERVENTION, 0)).isEqualTo(1);
        assertThat(series.firstPhase(PhaseKind.BASELINE, 1)).isEqualTo(2);
        assertThat(series.firstPhase(PhaseKind.MAINTENANCE, 0)).isEqualTo(-1);
    }

    @Test
    void theScaleBringsItsDirection() {
        PhaseSeries series = PhaseSeries.builder().scale(Scales.COUNT_TO_REDUCE).build();

        assertThat(series.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(series.scale()).contains(Scales.COUNT_TO_REDUCE);
    }

    @Test
    void theArraysAreCopies() {
        PhaseSeries series = PhaseSeries.builder().baseline(1, 2).build();
        series.presentValues(0)[0] = 99;

        assertThat(series.value(0, 0)).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberOrTooLongIsRefused() {
        PhaseSeriesBuilder builder = PhaseSeries.builder().baseline();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.observe(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhaseSeries.builder()
                        .baseline()
                        .observe(1, new BigDecimal("1E+30"))
                        .build());
        assertThatIllegalStateException().isThrownBy(() -> PhaseSeries.builder().observe(1, BigDecimal.ONE));
    }

    @Test
    void anObservationMayHaveItsDay() {
        LocalDate day = LocalDate.of(2026, 9, 7);
        PhaseSeries series = PhaseSeries.builder()
                .phase("A", PhaseKind.BASELINE)
                .observe(1, BigDecimal.ONE)
                .on(day)
                .miss(2, RatingState.MISSING)
                .observe(3, BigDecimal.TEN)
                .on(day.plusDays(9))
                .phase("B", PhaseKind.INTERVENTION)
                .observe(4, BigDecimal.ONE)
                .build();

        assertThat(series.on(0, 0)).contains(day);
        assertThat(series.on(0, 1)).isEmpty();
        assertThat(series.isDated(0))
                .as("a session without a mark needs no day")
                .isTrue();
        assertThat(series.presentDays(0)).containsExactly(day.toEpochDay(), day.toEpochDay() + 9);
        assertThat(series.isDated(1)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> series.presentDays(1));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        PhaseSeries.builder().phase("A", PhaseKind.BASELINE).on(day));
        assertThatIllegalStateException().isThrownBy(() -> PhaseSeries.builder().on(day));
    }

    @Test
    void anAimSaysNothingOfItsGoal() {
        PhaseSeries series = PhaseSeries.builder()
                .aim(BigDecimal.TEN, LocalDate.of(2027, 7, 16))
                .build();

        assertThat(series.aim()).contains(new SeriesAim(BigDecimal.TEN, LocalDate.of(2027, 7, 16)));
        assertThat(series.aim().orElseThrow()).hasToString("SeriesAim[redacted]");
        assertThat(PhaseSeries.builder().build().aim()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeriesAim(new BigDecimal("1E+400"), LocalDate.of(2027, 7, 16)));
    }
}
