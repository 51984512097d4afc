package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PandTest {

    private static final Pand PAND = Pand.withDefaults();
    private static final long[] A = {20, 22, 24, 17};
    private static final long[] B = {21, 13, 10, 9, 20, 9, 18};

    @Test
    void asManyAsPossibleAreKept() {
        Pand.Result result = PAND.with(Improvement.DECREASE).of(A, B);

        assertThat(result.kept()).hasValue(9);
        assertThat(result.pand()).isEqualTo(9.0 / 11);
        assertThat(result.least()).hasValue(7.0 / 11);
        assertThat(result.phi()).isEmpty();
        assertThat(result.misplaced()).isEmpty();
        assertThat(result).hasToString("Pand[pand=" + 9.0 / 11 + ", values=4+7]");
    }

    @Test
    void sortedTheTwoRulesForTiesPart() {
        // From the worst: 24A 22A 21B, then 20A and 20B for the one place that is left.
        Pand sorted = PAND.with(Improvement.DECREASE);

        Pand.Result ours = sorted.with(PandMethod.SORT).of(A, B);
        Pand.Result scans = sorted.with(PandMethod.SORT_AS_SCAN).of(A, B);

        assertThat(ours.misplaced()).hasValue(1);
        assertThat(ours.pand()).isEqualTo(9.0 / 11);
        assertThat(ours.phi().orElseThrow()).isEqualTo(1 - 11.0 / 28, within(1e-15));
        assertThat(scans.misplaced()).hasValue(2);
        assertThat(scans.pand()).isEqualTo(7.0 / 11);
        assertThat(scans.phi().orElseThrow()).isEqualTo(1 - 22.0 / 28, within(1e-15));
        assertThat(scans.kept()).isEmpty();
    }

    @Test
    void whereMoreIsBetterTheRulesForTiesAgree() {
        long[] a = {1, 2, 3, 3};
        long[] b = {3, 3, 4};

        assertThat(PAND.with(PandMethod.SORT_AS_SCAN).of(a, b).pand())
                .isEqualTo(PAND.with(PandMethod.SORT).of(a, b).pand())
                .isEqualTo(1);
    }

    @Test
    void aReversalIsWorthTheLongerPhase() {
        Pand.Result result = PAND.of(new long[] {6, 7, 8}, new long[] {1, 2, 3, 4, 5});

        assertThat(result.pand()).isEqualTo(5.0 / 8);
        assertThat(PAND.with(PandMethod.SORT)
                        .of(new long[] {6, 7, 8}, new long[] {1, 2, 3, 4, 5})
                        .pand())
                .isEqualTo(2.0 / 8);
    }

    @Test
    void anEmptyPhaseIsUndefined() {
        Pand.Result result = PAND.with(PandMethod.SORT).of(new double[] {}, new double[] {1});

        assertThat(result.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(result.phi()).isEmpty();
        assertThat(result.least()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(result::pand);
    }
}
