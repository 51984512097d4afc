package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MannKendallTest {

    private static final MannKendall TEST = MannKendall.withDefaults();

    @Test
    void itIsTauOfTheValuesAgainstTheirOrder() {
        KendallTau.Result result = TEST.of(new long[] {5, 3, 6, 7});
        assertThat(result.s()).isEqualTo(4);
        assertThat(result.varS()).isEqualTo(4 * 3 * 13 / 18.0);
        assertThat(result.pExact().getAsDouble()).isEqualTo(1 / 3.0);
        assertThat(TEST.of(new double[] {0.5, 0.3, 0.6, 0.7}).tauB()).isEqualTo(result.tauB());
    }

    @Test
    void timeNeverTiesSoOnlyTheValuesDo() {
        assertThat(TEST.of(new long[] {3, 3, 4, 4, 4, 6, 5, 5}).varS())
                .isEqualTo((8 * 7 * 21 - 2 * 9 - 3 * 2 * 11 - 2 * 9) / 18.0);
    }

    @Test
    void aGapIsLeftOut() {
        assertThat(TEST.ofNullable(new Double[] {4.0, null, 6.0}).points()).isEqualTo(2);
    }

    @Test
    void aSeriesThatNeverChangesHasNoP() {
        KendallTau.Result result = TEST.of(new long[] {2, 2, 2, 2});
        assertThat(result.undefined()).contains(Undefined.NO_SPREAD);
        assertThat(result.p()).isEmpty();
    }

    @Test
    void nothingIsTooFew() {
        assertThat(TEST.of(new double[0]).undefined()).contains(Undefined.TOO_FEW_VALUES);
    }
}
