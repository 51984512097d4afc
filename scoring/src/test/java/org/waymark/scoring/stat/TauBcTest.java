package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TauBcTest {

    private static final TauBc TAU_BC = TauBc.withDefaults();
    private static final double[] WADDELL_A = {5.2, 5, 6, 6.1, 4.8};
    private static final double[] WADDELL_B = {5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11};

    @Test
    void tiesThatBinaryArithmeticBreaksAreKept() {
        assertThat(TAU_BC.of(WADDELL_A, WADDELL_B).tau()).isEqualTo(46.0 / 55);
    }

    @Test
    void tiesAreTheSameWhereverThePointStands() {
        long[] a = {52, 50, 60, 61, 48};
        long[] b = {53, 70, 62, 61, 72, 62, 70, 84, 110, 100, 110};
        long[] before = {1, 2, 3, 4, 5};
        long[] after = {6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

        TauBc.Result result = TAU_BC.of(before, a, after, b, 1);

        assertThat(result.tau()).isEqualTo(46.0 / 55);
        assertThat(result.slope()).isEqualTo(1.0 / 60, within(1e-16));
        assertThat(result.intercept()).isEqualTo(5.183333333333334, within(1e-14));
        assertThat(TAU_BC.of(a, b).slope()).isEqualTo(1.0 / 6, within(1e-16));
    }

    @Test
    void numbersFarBeyondALongTieAsWell() {
        double[] exactA = {5.2e-12, 5e-12, 6e-12, 6.1e-12, 4.8e-12};
        double[] exactB = new double[WADDELL_B.length];
        Arrays.setAll(exactB, i -> Double.parseDouble(WADDELL_B[i] + "e-12"));
        // A spread of 30 digits leaves no room in a long.
        double[] wideB = exactB.clone();
        wideB[8] = 1e18;

        assertThat(TAU_BC.of(exactA, exactB).tau()).isEqualTo(46.0 / 55);
        assertThat(TAU_BC.of(exactA, wideB).tau()).isEqualTo(46.0 / 55);
        assertThat(TAU_BC.of(exactA, wideB).slope()).isEqualTo(1e-12 / 60, within(1e-27));
        assertThat(TAU_BC.of(exactA, wideB).intercept()).isEqualTo(5.183333333333334e-12, within(1e-25));
        assertThat(TAU_BC.of(exactA, wideB).baselineTrend().tauB())
                .isEqualTo(TAU_BC.of(WADDELL_A, WADDELL_B).baselineTrend().tauB());
    }

    @Test
    void slopesThatShareADoubleAreToldApart() {
        long big = 1L << 60;
        TauBc.Result result = TAU_BC.of(
                new long[] {0, 1, 2}, new long[] {0, big, 2 * (big / 2) + 1}, new long[] {3}, new long[] {0}, 0);

        assertThat(result.slope()).isEqualTo((double) big / 2, within(1024.0));
        assertThat(result.tau()).isEqualTo(-1);
    }

    @Test
    void theMiddleSlopeIsFoundAmongEqualDoubles() {
        // Slopes of 2^56 and 2, 1, 1, 1, 1/2 or 0: the same doubles, but the middle is 2^56 + 1.
        long step = 1L << 56;
        long[] a = {0, step + 2, 2 * step + 2, 3 * step + 3};
        long[] sessions = {1, 2, 3, 4};
        TauBc.Result result =
                TAU_BC.of(sessions, a, new long[] {5, 6, 7}, new long[] {4 * step + 4, 5 * step + 4, 6 * step + 6}, 0);

        long[] rests = new long[7];
        long[] all = {a[0], a[1], a[2], a[3], 4 * step + 4, 5 * step + 4, 6 * step + 6};
        for (int i = 0; i < 7; i++) {
            rests[i] = all[i] - (i + 1) * (step + 1);
        }
        assertThat(result.tau())
                .isEqualTo(Tau.withDefaults()
                        .of(Arrays.copyOf(rests, 4), Arrays.copyOfRange(rests, 4, 7))
                        .tau());
    }

    @Test
    void aStraightLineLeavesNothing() {
        TauBc.Result result = TAU_BC.of(new double[] {0.1, 0.2, 0.3, 0.4}, new double[] {0.5, 0.6, 0.7});

        assertThat(result.tau()).isZero();
        assertThat(result.slope()).isEqualTo(0.1);
        assertThat(result.intercept()).isZero();
        PhaseTauB corrected = result.corrected().orElseThrow();
        assertThat(corrected.tauB()).isZero();
        assertThat(corrected.se()).isEmpty();
        assertThat(corrected.z()).isEmpty();
        assertThat(corrected.p()).isEmpty();
        assertThat(corrected.halfWidth(0.95)).isEmpty();
    }

    @Test
    void aFlatBaselineChangesNothing() {
        double[] a = {3, 1, 3, 1, 3};
        double[] b = {2, 3, 4};

        assertThat(TAU_BC.of(a, b).slope()).isZero();
        assertThat(TAU_BC.of(a, b).tau()).isEqualTo(Tau.withDefaults().of(a, b).tau());
    }

    @Test
    void sessionsKeepTheirNumbersUnlessToldOtherwise() {
        Double[] a = {3.0, null, 4.0, 2.0, 3.0};
        Double[] b = {5.0, 6.0, null, null, 7.0, 6.0};

        assertThat(TAU_BC.ofNullable(a, b).slope()).isEqualTo(-1.0 / 6, within(1e-16));
        assertThat(TAU_BC.with(TimeIndex.REINDEXED).ofNullable(a, b).slope()).isEqualTo(-0.25);
        TauBc.Result sessions = TAU_BC.with(TimeIndex.REINDEXED)
                .of(
                        new long[] {1, 3, 4, 5},
                        new long[] {3, 4, 2, 3},
                        new long[] {6, 7, 10, 11},
                        new long[] {5, 6, 7, 6},
                        0);
        assertThat(sessions.slope()).isEqualTo(-0.25);
    }

    @Test
    void whereLessIsBetterTheTausTurnAndTheSlopeDoesNot() {
        double[] a = {12, 14, 9, 10};
        double[] b = {10, 6, 4, 5, 3, 4};

        TauBc.Result result = TAU_BC.with(Improvement.DECREASE).of(a, b);

        assertThat(result.slope()).isEqualTo(-13.0 / 12, within(1e-15));
        assertThat(result.tau()).isEqualTo(1.0 / 6, within(1e-15));
        assertThat(result.corrected().orElseThrow().tauB()).isPositive();
        assertThat(result.baselineTrend().tauB()).isNegative();
        assertThat(result.lower()).isLessThan(result.tau());
        assertThat(result.upper()).isGreaterThan(result.tau());
        assertThat(result.seUnbiased()).isPresent();
        assertThat(result.pairs().orElseThrow().tau()).isEqualTo(result.tau());
    }

    @Test
    void withoutASlopeThereIsNoFigureButTheTauBAsItIs() {
        TauBc.Result single = TAU_BC.of(new double[] {1}, new double[] {2, 3});
        assertThat(single.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(single::tau);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(single::slope);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(single::intercept);
        assertThat(single.corrected()).isEmpty();
        assertThat(single.pairs()).isEmpty();
        assertThat(single.seUnbiased()).isEmpty();
        assertThat(single.uncorrected().orElseThrow().tauB()).isPositive();
        assertThat(single.baselineTrend().isDefined()).isFalse();

        TauBc.Result sameDay = TAU_BC.of(new long[] {4, 4}, new long[] {1, 2}, new long[] {5}, new long[] {3}, 0);
        assertThat(sameDay.undefined()).contains(Undefined.NO_SPREAD);

        TauBc.Result empty = TAU_BC.of(new long[] {1, 2}, new long[] {});
        assertThat(empty.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(empty.uncorrected()).isEmpty();
        assertThat(empty.toString()).contains("undefined");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAU_BC.of(new long[] {1}, new long[] {}, new long[] {}, new long[] {}, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAU_BC.of(new long[] {1}, new long[] {1}, new long[] {}, new long[] {}, 19));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAU_BC.of(new long[] {1L << 41}, new long[] {1}, new long[] {}, new long[] {}, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TAU_BC.of(new double[] {1}, new double[] {Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> TAU_BC.withConfidence(1));
    }

    @Test
    void twoThousandValuesAreUsable() {
        double[] a = new double[1_000];
        double[] b = new double[1_000];
        Arrays.setAll(a, i -> (i * 7919 % 1000) / 10.0);
        Arrays.setAll(b, i -> (i * 104729 % 1000) / 10.0 + 5);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            TauBc.Result result = TAU_BC.of(a, b);
            assertThat(result.tau()).isBetween(-1.0, 1.0);
            assertThat(result.corrected()).isPresent();
        });
    }
}
