package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TarlowTauTest {

    private static final TarlowTau TAU = TarlowTau.withDefaults();
    private static final double[] FOUR = {1, 2, 3, 4};
    private static final double[] AFTER = {9, 8, 9, 7};

    @Test
    void fourRisingValuesPartTheConventions() {
        TarlowTau.Result with = TAU.of(FOUR, AFTER);
        TarlowTau.Result without = TAU.withContinuity(false).of(FOUR, AFTER);

        assertThat(with.baselineP().orElseThrow()).isEqualTo(0.0894, within(1e-4));
        assertThat(with.isCorrected()).isFalse();
        assertThat(without.baselineP().orElseThrow()).isEqualTo(0.0415, within(1e-4));
        assertThat(without.isCorrected()).isTrue();
        TauBc.Result both = TauBc.withDefaults().of(FOUR, AFTER);
        assertThat(with.tauB()).isEqualTo(both.uncorrected().orElseThrow().tauB());
        assertThat(with.se()).isEqualTo(both.uncorrected().orElseThrow().se());
        assertThat(without.tauB()).isEqualTo(both.corrected().orElseThrow().tauB());
        assertThat(without.tauB()).isNotEqualTo(with.tauB());
    }

    @Test
    void theLevelOfTheTestDecides() {
        assertThat(TAU.withAlpha(0.1).of(FOUR, AFTER).isCorrected()).isTrue();
        assertThat(TAU.withAlpha(0.1).alpha()).isEqualTo(0.1);
        assertThat(TAU.continuity()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> TAU.withAlpha(0));
        assertThatIllegalArgumentException().isThrownBy(() -> TAU.withAlpha(1));
    }

    @Test
    void aBaselineThatNeverChangesHasNoPAndNeedsNoCorrection() {
        TarlowTau.Result result = TAU.of(new long[] {3, 3, 3}, new long[] {4, 5, 6});

        assertThat(result.baselineP()).isEmpty();
        assertThat(result.isCorrected()).isFalse();
        assertThat(result.tauB()).isPositive();
    }

    @Test
    void directionAndTimeArePassedOn() {
        assertThat(TAU.with(Improvement.DECREASE).of(FOUR, AFTER).tauB())
                .isEqualTo(-TAU.of(FOUR, AFTER).tauB());
        Double[] gap = {1.0, null, null, 2.0, 3.0};
        Double[] after = {4.0, null, 9.0};
        TarlowTau always = TAU.withAlpha(0.99);
        assertThat(always.with(TimeIndex.REINDEXED).ofNullable(gap, after).tauB())
                .isNotEqualTo(always.ofNullable(gap, after).tauB());
    }

    @Test
    void oneValueOrNoneIsUndefined() {
        TarlowTau.Result single = TAU.of(new double[] {1}, new double[] {2, 3});
        assertThat(single.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(single.se()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(single::tauB);
        assertThat(TAU.of(new double[] {}, new double[] {2, 3}).undefined()).contains(Undefined.EMPTY_PHASE);
    }
}
