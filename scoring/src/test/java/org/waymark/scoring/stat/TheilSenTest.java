package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    @Test
    void anOutlierDoesNotBendIt() {
        TheilSen.Result result = TheilSen.withDefaults()
                .of(new long[] {1, 2, 3, 4, 5, 6, 7, 8}, new long[] {2, 4, 6, 8, 10, 12, 14, 100});
        assertThat(result.slope()).isEqualTo(2);
        assertThat(result.interceptJoint()).isEqualTo(0);
        assertThat(result.ranksClipped()).isFalse();
    }

    @Test
    void decimalsWithoutTheirPoint() {
        long[] days = {1, 2, 3, 4, 5};
        TheilSen.Result scaled = TheilSen.withDefaults().of(days, new long[] {126, 127, 112, 116, 103}, 2);
        assertThat(scaled.slope()).isEqualTo(-0.05625, within(1e-15));
        assertThat(scaled.interceptJoint()).isEqualTo(1.31625, within(1e-12));
        assertThat(scaled.lower().orElseThrow()).isEqualTo(-0.15, within(1e-15));
    }

    @Test
    void fewerThanTwoPointsHaveNoSlope() {
        TheilSen.Result one = TheilSen.withDefaults().of(new long[] {1}, new long[] {4});
        assertThat(one.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(one.points()).isEqualTo(1);
        assertThat(one.lower()).isEmpty();
        assertThat(one.rankLower()).isEmpty();
        assertThat(one.gilbertLower()).isEmpty();
        assertThatThrownBy(one::slope).isInstanceOf(NoSuchElementException.class);
        assertThat(TheilSen.withDefaults().of(new double[0], new double[0]).undefined())
                .contains(Undefined.TOO_FEW_VALUES);
    }

    @Test
    void allAtOneTimeHaveNoSlope() {
        assertThat(TheilSen.withDefaults()
                        .of(new long[] {3, 3, 3}, new long[] {1, 2, 4})
                        .undefined())
                .contains(Undefined.NO_SPREAD);
    }

    @Test
    void allTheSameHaveASlopeOfZeroAndNoInterval() {
        TheilSen.Result result = TheilSen.withDefaults().of(new double[] {1, 2, 3}, new double[] {5, 5, 5});
        assertThat(result.slope()).isEqualTo(0.0);
        assertThat(result.varS()).isZero();
        assertThat(result.lower()).isEmpty();
        assertThat(result.upper()).isEmpty();
        assertThat(result.rankUpper()).isEmpty();
    }

    @Test
    void twoPointsSaySoThatTheLevelIsOutOfReach() {
        TheilSen.Result result = TheilSen.withDefaults().of(new long[] {2, 5}, new long[] {1, 7});
        assertThat(result.slope()).isEqualTo(2);
        assertThat(result.lower()).hasValue(2);
        assertThat(result.upper()).hasValue(2);
        assertThat(result.ranksClipped()).isTrue();
        assertThat(result.gilbertUpper()).isEmpty();
    }

    @Test
    void heavyTiesInBothLeaveNoVarianceAndNoInterval() {
        TheilSen.Result result = TheilSen.withDefaults().of(new long[] {1, 1, 1, 1, 2}, new long[] {3, 3, 3, 3, 4});
        assertThat(result.slope()).isEqualTo(1);
        assertThat(result.varS()).isZero();
        assertThat(result.lower()).isEmpty();
    }

    @Test
    void pointsWithAGapAreLeftOut() {
        TheilSen.Result result = TheilSen.withDefaults()
                .ofNullable(new Double[] {1.0, 2.0, null, 4.0}, new Double[] {1.0, null, 9.0, 7.0});
        assertThat(result.points()).isEqualTo(2);
        assertThat(result.slope()).isEqualTo(2);
    }

    @Test
    void whatCannotBeCalculatedIsRefused() {
        TheilSen calculator = TheilSen.withDefaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .withMessage("y[1] is not a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(
                        new double[] {0, Double.MIN_VALUE}, new double[] {-Double.MAX_VALUE, Double.MAX_VALUE}));
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.of(new long[1], new long[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.of(new long[2], new long[2], 19));
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.withConfidence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.of(new long[65_001], new long[65_001]));
    }

    @Test
    void aTimeFarFromZeroLosesNothing() {
        long[] days = {20_454, 20_461, 20_468, 20_475};
        assertThat(TheilSen.withDefaults().of(days, new long[] {1, 2, 3, 4}).slope())
                .isEqualTo(1.0 / 7);
    }

    @Test
    void theInputIsLeftAlone() {
        double[] x = {3, 1, 2};
        double[] y = {9, 1, 4};
        TheilSen.withDefaults().of(x, y);
        assertThat(x).containsExactly(3, 1, 2);
        assertThat(y).containsExactly(9, 1, 4);
    }

    @Test
    void twoThousandPointsAreUsable() {
        long[] x = LongStream.range(0, 2_000).toArray();
        long[] y = LongStream.range(0, 2_000).map(i -> 3 * i + i * 7919 % 101).toArray();
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(TheilSen.withDefaults().of(x, y).slope()).isEqualTo(3, within(0.01)));
    }
}
