package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GasEqualWeightsTest {

    @Test
    void theSameMeanLiesFurtherOutWithMoreGoals() {
        assertThat(GasEqualWeights.ofGoals(5).tOfMean(1))
                .isGreaterThan(GasEqualWeights.ofGoals(2).tOfMean(1));
        assertThat(GasEqualWeights.ofGoals(1).pointValue()).isEqualTo(10);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GasEqualWeights.ofGoals(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasEqualWeights.ofGoals(2).t(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasEqualWeights.ofGoals(2).tOfMean(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasEqualWeights.ofGoals(2).withRho(2));
    }
}
