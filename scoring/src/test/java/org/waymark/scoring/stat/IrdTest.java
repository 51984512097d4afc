package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class IrdTest {

    private static final Ird IRD = Ird.withDefaults();

    @Test
    void whatHasToGoIsSharedOutEvenly() {
        // Without the 6 the phases do not overlap.
        Ird.Result result = IRD.of(new long[] {1, 2, 6}, new long[] {3, 5, 7, 8});

        assertThat(result.kept()).isEqualTo(6);
        assertThat(result.ird()).isEqualTo(1 - 7.0 / 24, within(1e-15));
        assertThat(result.baselineValues() + result.interventionValues()).isEqualTo(7);
        assertThat(result.toString()).startsWith("Ird[ird=0.708");
    }

    @Test
    void aReversalIsNotNegative() {
        assertThat(IRD.of(new long[] {6, 7, 8}, new long[] {1, 2, 3, 4, 5}).ird())
                .isEqualTo((5.0 - 3) / (2 * 5), within(1e-15));
        assertThat(IRD.with(Improvement.DECREASE)
                        .of(new double[] {6, 7, 8}, new double[] {1, 2})
                        .ird())
                .isEqualTo(1);
    }

    @Test
    void anEmptyPhaseIsUndefined() {
        Ird.Result result = IRD.ofNullable(new Double[] {null}, new Double[] {1.0});

        assertThat(result.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(result::ird);
    }
}
