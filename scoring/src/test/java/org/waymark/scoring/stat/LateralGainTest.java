package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LateralGainTest {

    @Test
    void aStepBackIsANegativeGain() {
        LateralGain.Result result = LateralGain.withDefaults().of(new int[] {4}, new int[] {1});
        assertThat(result.gain()).isEqualTo(-3);
        assertThat(result.percentOfPossible()).hasValue(-50);
    }

    @Test
    void fromTheTopNothingIsPossible() {
        LateralGain.Result result = LateralGain.withDefaults().of(new int[] {10, 10}, new int[] {10, 9});
        assertThat(result.percentOfPossible()).isEmpty();
        assertThat(result.percentOfScale()).isNegative();
    }

    @Test
    void bothPercentagesAgreeFromTheBottom() {
        LateralGain.Result result = LateralGain.withDefaults().of(new int[] {1, 1}, new int[] {3, 6});
        assertThat(result.percentOfPossible()).hasValue(result.percentOfScale());
    }

    @Test
    void nothingGivesNothing() {
        assertThat(LateralGain.withDefaults().of(new int[0], new int[0]).undefined())
                .contains(Undefined.NO_VALUES);
        LateralGain.Summary none = LateralGain.withDefaults().of(new int[0][], new int[0][]);
        assertThat(none.undefined()).contains(Undefined.NO_VALUES);
        assertThat(none.pooledPercentOfPossible()).isEmpty();
        assertThat(none.aspects()).isZero();
    }

    @Test
    void ratingsMustBeOnTheScale() {
        LateralGain calculator = LateralGain.withDefaults().withScale(1, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(new int[] {1}, new int[] {6}))
                .withMessageStartingWith("end[0]");
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.withScale(5, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.of(new int[][] {{1}, {1, 2}}, new int[][] {{1}, {1, 2}}));
    }
}
