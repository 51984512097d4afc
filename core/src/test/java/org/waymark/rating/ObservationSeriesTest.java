package org.waymark.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;

class ObservationSeriesTest {

    @Test
    void findsPhasesByLabelAndKind() {
        ObservationSeries series = series().addPhases(
                        phase("A1", PhaseKind.BASELINE), phase("B1", PhaseKind.INTERVENTION))
                .addPhases(phase("A2", PhaseKind.BASELINE))
                .build();
        assertThat(series.phase("B1")).map(Phase::kind).contains(PhaseKind.INTERVENTION);
        assertThat(series.phase("C")).isEmpty();
        assertThat(series.phases(PhaseKind.BASELINE)).extracting(Phase::label).containsExactly("A1", "A2");
        assertThat(series.phases(PhaseKind.MAINTENANCE)).isEmpty();
    }

    @Test
    void refusesTwoPhasesUnderOneLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series().addPhases(phase("A", PhaseKind.BASELINE), phase("A", PhaseKind.INTERVENTION))
                        .build())
                .withMessage("an ObservationSeries must not hold two phases under one label");
    }

    private static ObservationSeries.Builder series() {
        return ObservationSeries.builder().id("s-1").title("Calls out").scale(Scales.COUNT);
    }

    private static Phase phase(String label, PhaseKind kind) {
        return Phase.builder()
                .label(label)
                .kind(kind)
                .addObservations(Observation.of(1, Mark.quantity(3)))
                .build();
    }
}
