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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NapTest {

    @Test
    void pairsAreCounted() {
        Nap.Result result = Nap.withDefaults().of(new long[] {3, 3, 4, 5}, new long[] {4, 5, 6, 7, 7});
        assertThat(result.better()).isEqualTo(17);
        assertThat(result.tied()).isEqualTo(2);
        assertThat(result.worse()).isEqualTo(1);
        assertThat(result.nap()).isEqualTo(0.9);
        assertThat(result.baselineValues()).isEqualTo(4);
        assertThat(result.interventionValues()).isEqualTo(5);
    }

    @Test
    void lessMayBeBetter() {
        long[] before = {12, 14, 9, 10};
        long[] after = {10, 6, 4, 5, 3, 4};
        assertThat(Nap.withDefaults()
                        .with(Improvement.DECREASE)
                        .of(before, after)
                        .nap())
                .isEqualTo(0.9375);
        assertThat(Nap.withDefaults().of(before, after).nap()).isEqualTo(0.0625);
    }

    @Test
    void anEmptyPhaseHasNoNap() {
        Nap.Result result = Nap.withDefaults().of(new long[0], new long[] {1, 2});
        assertThat(result.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThatThrownBy(result::nap).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(result::lower).isInstanceOf(NoSuchElementException.class);
        assertThat(result.seNull()).isEmpty();
        assertThat(result.seHanley()).isEmpty();
        assertThat(result.seHanleyExponential()).isEmpty();
        assertThat(result.seUnbiased()).isEmpty();
        assertThat(result.interventionValues()).isEqualTo(2);
        assertThat(result.toString()).doesNotContain("NaN");
        assertThat(Nap.withDefaults()
                        .ofNullable(new Double[] {null}, new Double[] {1.0})
                        .undefined())
                .contains(Undefined.EMPTY_PHASE);
    }

    @Test
    void oneValueInAPhaseHasNoUnbiasedError() {
        Nap.Result result = Nap.withDefaults().of(new long[] {5}, new long[] {6, 7, 8});
        assertThat(result.seUnbiased()).isEmpty();
        assertThat(result.seHanley()).isPresent();
        Nap.Result single = Nap.withDefaults().of(new long[] {5}, new long[] {6});
        assertThat(single.nap()).isEqualTo(1);
        assertThat(single.lower()).isBetween(0.0, 1.0);
    }

    @Test
    void everythingTiedIsAHalf() {
        Nap.Result result = Nap.withDefaults().of(new double[] {3, 3}, new double[] {3, 3, 3});
        assertThat(result.nap()).isEqualTo(0.5);
        assertThat(result.tied()).isEqualTo(6);
        assertThat(result.lower() + result.upper()).isEqualTo(1, within(1e-15));
    }

    @Test
    void completeSeparationStillHasAnInterval() {
        Nap.Result result = Nap.withDefaults().of(new long[] {1, 2}, new long[] {3, 4});
        assertThat(result.upper()).isEqualTo(1);
        assertThat(result.lower()).isLessThan(0.9);
        assertThat(result.seUnbiased().orElseThrow()).isPositive();
        Nap.Result reverse = Nap.withDefaults().of(new long[] {3, 4}, new long[] {1, 2});
        assertThat(reverse.lower()).isZero();
        assertThat(reverse.upper()).isEqualTo(1 - result.lower());
    }

    @Test
    void decimalsAndWholeNumbersTieAlike() {
        Nap.Result decimals = Nap.withDefaults().of(new double[] {5.2, 6.1, -0.0}, new double[] {6.1, 7.2, 0.0});
        Nap.Result whole = Nap.withDefaults().of(new long[] {52, 61, 0}, new long[] {61, 72, 0});
        assertThat(decimals.tied()).isEqualTo(whole.tied()).isEqualTo(2);
        assertThat(decimals.nap()).isEqualTo(whole.nap());
        assertThat(decimals.seUnbiased()).isEqualTo(whole.seUnbiased());
    }

    @Test
    void extremesOfLongAreCompared() {
        assertThat(Nap.withDefaults()
                        .of(new long[] {Long.MIN_VALUE}, new long[] {Long.MAX_VALUE})
                        .nap())
                .isEqualTo(1);
    }

    @Test
    void numbersMustBeFinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nap.withDefaults().of(new double[] {1}, new double[] {2, Double.NaN}))
                .withMessage("intervention[1] is not a finite number");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
    void confidenceLiesBetweenZeroAndOne(double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> Nap.withDefaults().withConfidence(confidence));
    }

    @Test
    void theInputIsLeftAlone() {
        long[] before = {3, 1, 2};
        double[] after = {2, 1};
        Nap.withDefaults().of(before, new long[] {5, 4});
        Nap.withDefaults().of(new double[] {1}, after);
        assertThat(before).containsExactly(3, 1, 2);
        assertThat(after).containsExactly(2, 1);
    }

    @Test
    void manyValuesAreNoTrouble() {
        long[] before = LongStream.range(0, 20_000).map(i -> i * 7919 % 1000).toArray();
        long[] after = LongStream.range(0, 20_000).map(i -> i * 104_729 % 1100).toArray();
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            Nap.Result result = Nap.withDefaults().of(before, after);
            assertThat(result.nap()).isBetween(0.5, 0.6);
            assertThat(result.better() + result.tied() + result.worse()).isEqualTo(400_000_000L);
        });
    }
}
