package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RepeatedMediansTest {

    private static final RepeatedMedians SIEGEL = RepeatedMedians.withDefaults();

    @Test
    void threeWildPointsOfEightDoNotBendIt() {
        long[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        long[] y = {2, 4, 6, 8, 10, 500, 900, 7_000};
        assertThat(SIEGEL.of(x, y, 0).slope()).isEqualTo(2);
        assertThat(SIEGEL.of(x, y, 0).interceptHierarchical()).isZero();
        assertThat(TheilSen.withDefaults().of(x, y).slope()).isNotEqualTo(2);
    }

    @Test
    void byHand() {
        // slopes from each point: {-1, .5}, {-1, 2}, {.5, 2}: medians -.25, .5, 1.25
        RepeatedMedians.Result result = SIEGEL.of(new double[] {0, 1, 2}, new double[] {1, 0, 2});
        assertThat(result.slope()).isEqualTo(0.5);
        assertThat(result.interceptHierarchical()).isEqualTo(1); // of 1, -.5, 1
        assertThat(result.interceptSeparate()).isEqualTo(-0.5); // of 1, -.5, -.5
    }

    @Test
    void pointsOfOneTimeHaveNoSlopeBetweenThem() {
        assertThat(SIEGEL.of(new long[] {1, 1, 2}, new long[] {0, 2, 3}, 0).slope())
                .isEqualTo(2); // of 3, 1 and the median 2 of both
    }

    @Test
    void decimalsMayComeWithoutTheirPoint() {
        assertThat(SIEGEL.of(new long[] {0, 2}, new long[] {10, 15}, 1).slope()).isEqualTo(0.25);
    }

    @Test
    void whatHasNoSlopeSaysSo() {
        assertThat(SIEGEL.of(new double[] {1}, new double[] {1}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        RepeatedMedians.Result one = SIEGEL.of(new double[] {3, 3}, new double[] {1, 2});
        assertThat(one.undefined()).contains(Undefined.NO_SPREAD);
        assertThatThrownBy(one::slope).isInstanceOf(NoSuchElementException.class);
        assertThat(one).hasToString("RepeatedMedians[undefined: the values do not differ, points=2]");
        assertThat(SIEGEL.ofNullable(new Double[] {3.0, null}, new Double[] {1.0, 2.0})
                        .points())
                .isEqualTo(1);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIEGEL.of(new double[] {1, 2}, new double[] {1, Double.POSITIVE_INFINITY}))
                .withMessage("y[1] is not a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIEGEL.of(new double[] {0, 1}, new double[] {-1e308, 1e308}));
        assertThatIllegalArgumentException().isThrownBy(() -> SIEGEL.of(new double[65_001], new double[65_001]));
    }
}
