package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AveragePointsTest {

    @Test
    void missingResultsAreLeftOutAndCounted() {
        AveragePoints.Result result = AveragePoints.withDefaults().ofNullable(new Double[] {15.0, null, 3.0});
        assertThat(result.average()).isEqualTo(9);
        assertThat(result.used()).isEqualTo(2);
        assertThat(result.missing()).isEqualTo(1);
        assertThat(AveragePoints.withDefaults().of(new double[] {15, 3}).average())
                .isEqualTo(9);
    }

    @Test
    void noPointsHaveNoAverage() {
        assertThat(AveragePoints.withDefaults().of(new double[0]).undefined()).contains(Undefined.NO_VALUES);
        assertThat(AveragePoints.withDefaults().ofNullable(new Double[] {null}).undefined())
                .contains(Undefined.NO_VALUES);
        assertThat(AveragePoints.withDefaults()
                        .with(Missing.PROPAGATE)
                        .ofNullable(new Double[] {9.0, null})
                        .undefined())
                .contains(Undefined.MISSING_VALUE);
    }

    @Test
    void whatCannotBeAddedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AveragePoints.withDefaults().of(new double[] {Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AveragePoints.withDefaults().of(new double[] {Double.MAX_VALUE, Double.MAX_VALUE}));
    }
}
