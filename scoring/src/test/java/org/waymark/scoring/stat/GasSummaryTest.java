package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GasSummaryTest {

    @Test
    void countsMedianAndShare() {
        GasSummary.Result result = GasSummary.withDefaults().of(new int[] {2, -2, -1, 2});
        assertThat(result.goals()).isEqualTo(4);
        assertThat(result.count(2)).isEqualTo(2);
        assertThat(result.achieved()).isEqualTo(2);
        assertThat(result.median()).isEqualTo(0.5);
        assertThat(result.proportionAchieved()).isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> result.count(3));
    }

    @Test
    void nothingGivesNothing() {
        GasSummary.Result result = GasSummary.withDefaults().of(new int[0]);
        assertThat(result.undefined()).contains(Undefined.NO_VALUES);
        assertThat(result.weightedMean()).isEmpty();
        assertThat(result.count(0)).isZero();
    }

    @Test
    void withoutWeightThereIsNoWeightedFigure() {
        GasSummary.Result result = GasSummary.withDefaults().of(new int[] {1}, new int[] {0});
        assertThat(result.mean()).isEqualTo(1);
        assertThat(result.weightedMean()).isEmpty();
        assertThat(result.weightedProportionAchieved()).isEmpty();
    }
}
