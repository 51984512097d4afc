package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TauTest {

    private static final Tau TAU = Tau.withDefaults();

    @Test
    void itIsTwiceNapLessOneWithItsErrorsAndInterval() {
        long[] a = {1, 2, 2, 5};
        long[] b = {2, 4, 6};

        Tau.Result tau = TAU.of(a, b);
        Nap.Result nap = Nap.withDefaults().of(a, b);

        assertThat(tau.tau()).isEqualTo(2 * nap.nap() - 1, within(1e-15));
        assertThat(tau.s()).isEqualTo(nap.better() - nap.worse());
        assertThat(tau.nap().tied()).isEqualTo(2);
        assertThat(tau.seUnbiased()).hasValue(2 * nap.seUnbiased().orElseThrow());
        assertThat(tau.seHanley()).hasValue(2 * nap.seHanley().orElseThrow());
        assertThat(tau.seNull()).hasValue(2 * nap.seNull().orElseThrow());
        assertThat(tau.lower()).isEqualTo(2 * nap.lower() - 1);
        assertThat(tau.upper()).isEqualTo(2 * nap.upper() - 1);
    }

    @Test
    void completeSeparationStillHasAnInterval() {
        Tau.Result result = TAU.of(new double[] {1, 2, 3}, new double[] {4, 5, 6});

        assertThat(result.tau()).isEqualTo(1);
        assertThat(result.upper()).isEqualTo(1);
        assertThat(result.lower()).isBetween(-0.5, 0.9);
    }

    @Test
    void aCopyDiffersInWhatItWasToldOnly() {
        assertThat(TAU.with(Improvement.INCREASE)).isSameAs(TAU);
        assertThat(TAU.with(Improvement.DECREASE).improvement()).isEqualTo(Improvement.DECREASE);
        assertThat(TAU.withConfidence(0.8).with(Improvement.DECREASE).confidence())
                .isEqualTo(0.8);
        assertThatIllegalArgumentException().isThrownBy(() -> TAU.withConfidence(0));
    }

    @Test
    void anEmptyPhaseIsUndefinedAndOneValueHasNoError() {
        Tau.Result empty = TAU.ofNullable(new Double[] {}, new Double[] {1.0});
        assertThat(empty.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::tau);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::lower);
        assertThat(empty.seNull()).isEmpty();

        Tau.Result single = TAU.of(new long[] {5}, new long[] {6, 7, 8});
        assertThat(single.tau()).isEqualTo(1);
        assertThat(single.seUnbiased()).isEmpty();
    }
}
