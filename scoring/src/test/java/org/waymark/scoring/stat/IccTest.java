package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IccTest {

    private static final Icc ICC = Icc.withDefaults();

    @Test
    void differencesThatAreTheSameDecimalLeaveNoResidual() {
        Icc.Result result = ICC.of(RatingTable.of(new double[][] {{0.1, 0.3}, {0.5, 0.7}, {1.1, 1.3}}));
        assertThat(result.meanSquares().orElseThrow().residual()).isZero();
        assertThat(result.of(Icc.Form.FIXED_SINGLE).value()).isEqualTo(1);
        assertThat(result.of(Icc.Form.FIXED_SINGLE).lower()).hasValue(1);
        assertThat(result.of(Icc.Form.RANDOM_SINGLE).value()).isLessThan(1);
    }

    @Test
    void aFormMayBeUndefinedOnItsOwn() {
        Icc.Result result = ICC.of(RatingTable.of(new int[][] {{1, 2}, {2, 1}, {1, 2}}));
        assertThat(result.isDefined()).isTrue();
        assertThat(result.of(Icc.Form.ONE_WAY_SINGLE).value()).isCloseTo(-1, within(1e-12));
        assertThat(result.of(Icc.Form.ONE_WAY_AVERAGE).undefined()).hasValue(Undefined.NO_VARIANCE);
        assertThat(result.of(Icc.Form.FIXED_AVERAGE).undefined()).hasValue(Undefined.NO_VARIANCE);
    }

    @Test
    void theRandomSingleFormCanFallBelowMinusOne() {
        Icc.Estimate estimate =
                ICC.of(RatingTable.of(new int[][] {{1, 3}, {3, 1}})).of(Icc.Form.RANDOM_SINGLE);
        assertThat(estimate.isDefined() ? estimate.value() : -2).isLessThan(-1);
    }

    @Test
    void theModelOfAllRatingsNeedsAGapAndAResidual() {
        Icc kept = ICC.with(Gaps.KEEP_SUBJECT);
        RatingTable full = RatingTable.of(new int[][] {{1, 2}, {3, 4}, {5, 7}});
        assertThat(kept.of(full).of(Icc.Form.RANDOM_SINGLE).value())
                .isEqualTo(ICC.of(full).of(Icc.Form.RANDOM_SINGLE).value());
        RatingTable unanimous = RatingTable.ofNullable(new Double[][] {{1.0, 1.0, null}, {2.0, 2.0, 2.0}});
        assertThat(kept.of(unanimous).of(Icc.Form.RANDOM_AVERAGE).value()).isEqualTo(1);
        RatingTable shifted = RatingTable.ofNullable(
                new Double[][] {{1.0, 2.0, 4.0}, {2.0, 3.0, 5.0}, {5.0, 6.0, 8.0}, {7.0, 8.0, null}});
        assertThat(kept.of(shifted).undefined()).hasValue(Undefined.NO_RESIDUAL);
        assertThat(kept.of(shifted).of(Icc.Form.RANDOM_SINGLE).undefined()).hasValue(Undefined.NO_RESIDUAL);
    }
}
