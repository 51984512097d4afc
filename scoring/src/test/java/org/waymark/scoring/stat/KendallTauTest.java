package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KendallTauTest {

    private static final KendallTau TAU = KendallTau.withDefaults();

    @Test
    void theSameOrderIsOneAndTheReversedOneMinusOne() {
        assertThat(TAU.of(new long[] {1, 2, 3}, new long[] {10, 20, 400}).tauB())
                .isEqualTo(1);
        assertThat(TAU.of(new long[] {1, 2, 3}, new long[] {3, 2, 1}).tauB()).isEqualTo(-1);
    }

    @Test
    void ties() {
        // pairs: (1,2) tie in y, all others agree but (3,4), which ties in x: S = 4, 6 - 1 pairs of each differ
        KendallTau.Result result = TAU.of(new long[] {1, 2, 3, 3}, new long[] {1, 1, 2, 3});
        assertThat(result.s()).isEqualTo(4);
        assertThat(result.d()).isEqualTo(5);
        assertThat(result.tauB()).isEqualTo(0.8);
        assertThat(result.tauA().getAsDouble()).isEqualTo(4 / 6.0);
        assertThat(result.tied()).isTrue();
        assertThat(result.pExact()).isEmpty();
    }

    @Test
    void theVarianceIsThatOfAllOrders() {
        long[] x = {1, 1, 2, 3, 3, 3};
        long[] y = {1, 2, 2, 2, 4, 5};
        double[] sums = new double[3];
        permute(y.clone(), 0, order -> {
            double s = TAU.of(x, order).s();
            sums[0]++;
            sums[1] += s;
            sums[2] += s * s;
        });
        assertThat(sums[0]).isEqualTo(720);
        assertThat(sums[1]).isEqualTo(0);
        assertThat(TAU.of(x, y).varS()).isCloseTo(sums[2] / 720, within(1e-12));
    }

    @Test
    void theExactPIsTheShareOfAllOrders() {
        long[] x = {1, 2, 3, 4, 5, 6};
        long[] y = {2, 1, 3, 6, 4, 5};
        long s = TAU.of(x, y).s();
        int[] counts = new int[2];
        permute(y.clone(), 0, order -> {
            counts[0]++;
            counts[1] += Math.abs(TAU.of(x, order).s()) >= Math.abs(s) ? 1 : 0;
        });
        assertThat(TAU.of(x, y).pExact().getAsDouble()).isCloseTo(counts[1] / (double) counts[0], within(1e-15));
    }

    @Test
    void theExactPOfManyValues() {
        long[] x = LongStream.range(0, 150).toArray();
        assertThat(TAU.of(x, x).pExact().getAsDouble()).isBetween(3.49e-263, 3.51e-263); // 2 / 150!
        long[] longer = LongStream.range(0, 151).toArray();
        assertThat(TAU.of(longer, longer).pExact()).isEmpty();
        assertThat(TAU.of(longer, longer).p().getAsDouble()).isLessThan(1e-50);
    }

    @Test
    void noDifferenceIsCertainToBeSurpassed() {
        KendallTau.Result result = TAU.of(new long[] {1, 2, 3, 4}, new long[] {2, 4, 1, 3});
        assertThat(result.s()).isZero();
        assertThat(result.z().getAsDouble()).isZero();
        assertThat(result.p().getAsDouble()).isEqualTo(1);
        assertThat(result.pNoContinuity().getAsDouble()).isEqualTo(1);
        assertThat(result.pExact().getAsDouble()).isEqualTo(1);
    }

    @Test
    void theCorrectionNeverPassesZero() {
        KendallTau.Result result = TAU.of(new long[] {1, 2}, new long[] {5, 3});
        assertThat(result.z().getAsDouble()).isZero();
        assertThat(result.zNoContinuity().getAsDouble()).isEqualTo(-1);
        assertThat(result.pExact().getAsDouble()).isEqualTo(1);
    }

    @Test
    void allTheSameHasNoTauAndNoP() {
        for (KendallTau.Result result : new KendallTau.Result[] {
            TAU.of(new long[] {1, 2, 3}, new long[] {5, 5, 5}), TAU.of(new double[] {2, 2}, new double[] {1, 3})
        }) {
            assertThat(result.undefined()).contains(Undefined.NO_SPREAD);
            assertThat(result.s()).isZero();
            assertThat(result.varS()).isZero();
            assertThat(result.d()).isZero();
            assertThat(result.tauA()).hasValue(0);
            assertThat(result.p()).isEmpty();
            assertThat(result.z()).isEmpty();
            assertThat(result.pNoContinuity()).isEmpty();
            assertThat(result.pExact()).isEmpty();
            assertThatThrownBy(result::tauB).isInstanceOf(NoSuchElementException.class);
            assertThat(result)
                    .hasToString(
                            "KendallTau[undefined: the values do not differ, s=0, points=" + result.points() + "]");
        }
    }

    @Test
    void fewerThanTwoPairsHaveNoTau() {
        assertThat(TAU.of(new long[0], new long[0]).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(TAU.of(new double[] {1}, new double[] {1}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(TAU.of(new double[] {1}, new double[] {1}).tauA()).isEmpty();
    }

    @Test
    void pairsWithAGapAreLeftOut() {
        KendallTau.Result result =
                TAU.ofNullable(new Double[] {1.0, null, 3.0, 4.0}, new Double[] {1.5, 9.0, null, 2.5});
        assertThat(result.points()).isEqualTo(2);
        assertThat(result.tauB()).isEqualTo(1);
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(TAU.of(new double[] {1, 2, 3}, new double[] {-0.0, 0.0, 1}).s())
                .isEqualTo(2);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TAU.of(new long[1], new long[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAU.of(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .withMessage("y[1] is not a finite number");
        assertThatIllegalArgumentException().isThrownBy(() -> TAU.of(new long[65_001], new long[65_001]));
    }

    private interface Visit {
        void order(long[] order);
    }

    private static void permute(long[] values, int from, Visit visit) {
        if (from == values.length) {
            visit.order(values);
        }
        for (int i = from; i < values.length; i++) {
            swap(values, from, i);
            permute(values, from + 1, visit);
            swap(values, from, i);
        }
    }

    private static void swap(long[] values, int i, int j) {
        long value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
