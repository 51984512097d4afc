package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RateOfImprovementTest {

    private static final RateOfImprovement RATE = RateOfImprovement.withDefaults();

    @Test
    void aRemainderOfOneGoesToTheMiddleAndOneOfTwoToTheEnds() {
        double[] scores = {1, 2, 40, 50, 60, 8, 9};
        // seven: thirds of 2, 3, 2
        RateOfImprovement.Result seven = RATE.of(new double[] {1, 2, 3, 4, 5, 6, 7}, scores);
        assertThat(seven.tukeyMedianX().getAsDouble()).isEqualTo((8.5 - 1.5) / 5);
        assertThat(seven.tukeyNumberOfWeeksMinusOne().getAsDouble()).isEqualTo((8.5 - 1.5) / 6);
        // five: thirds of 2, 1, 2
        RateOfImprovement.Result five = RATE.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 40, 8, 9});
        assertThat(five.tukeyMedianX().getAsDouble()).isEqualTo((8.5 - 1.5) / 3);
    }

    @Test
    void mediansOfThreeNeedSixProbes() {
        assertThat(RATE.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 3, 4, 5})
                        .medianOfThree())
                .isEmpty();
        assertThat(RATE.of(new double[] {1, 2, 3, 4, 5, 6}, new double[] {1, 2, 3, 4, 5, 6})
                        .medianOfThree()
                        .getAsDouble())
                .isCloseTo(3 / 5.0, within(1e-15));
    }

    @Test
    void theOrderOfTheProbesDoesNotMatter() {
        RateOfImprovement.Result sorted = RATE.of(new double[] {1, 2, 4, 5, 7, 9}, new double[] {3, 5, 4, 8, 8, 7});
        RateOfImprovement.Result mixed = RATE.of(new double[] {7, 1, 9, 5, 4, 2}, new double[] {8, 3, 7, 8, 4, 5});
        assertThat(mixed.twoPoint()).isEqualTo(sorted.twoPoint()).isEqualTo(0.5);
        assertThat(mixed.medianOfThree()).isEqualTo(sorted.medianOfThree());
        assertThat(mixed.tukeyMedianX()).isEqualTo(sorted.tukeyMedianX());
        assertThat(mixed.theilSen()).isEqualTo(sorted.theilSen());
    }

    @Test
    void twoProbesHaveARateAndNoError() {
        RateOfImprovement.Result two = RATE.of(new double[] {0, 4}, new double[] {10, 16});
        assertThat(two.ols()).isEqualTo(1.5);
        assertThat(two.twoPoint()).isEqualTo(1.5);
        assertThat(two.theilSen()).isEqualTo(1.5);
        assertThat(two.line().slopeSe()).isEmpty();
        assertThat(two.tukeyMedianX()).isEmpty();
        assertThat(two.tukeyNumberOfWeeksMinusOne()).isEmpty();
    }

    @Test
    void outerThirdsOfOneWeekHaveNoDistance() {
        double[] weeks = {1, 2, 2, 2, 2, 2, 2, 2, 3};
        RateOfImprovement.Result result = RATE.of(weeks, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertThat(result.tukeyMedianX()).isEmpty();
        assertThat(result.tukeyNumberOfWeeksMinusOne()).isPresent();
    }

    @Test
    void whatHasNoRateSaysSo() {
        RateOfImprovement.Result none = RATE.ofNullable(new Double[] {1.0, 2.0}, new Double[] {5.0, null});
        assertThat(none.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(none.probes()).isEqualTo(1);
        assertThat(none.medianOfThree()).isEmpty();
        assertThat(none.tukeyMedianX()).isEmpty();
        assertThatThrownBy(none::twoPoint).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::ols).isInstanceOf(NoSuchElementException.class);
        assertThat(none).hasToString("RateOfImprovement[undefined: there are too few values, probes=1]");
        assertThat(RATE.of(new double[] {2, 2}, new double[] {1, 3}).undefined())
                .contains(Undefined.NO_SPREAD);
        assertThatIllegalArgumentException().isThrownBy(() -> RATE.of(new double[1], new double[2]));
    }
}
