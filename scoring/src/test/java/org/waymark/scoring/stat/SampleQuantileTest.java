package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleQuantileTest {

    @ParameterizedTest
    @EnumSource(SampleQuantile.Type.class)
    void oneValueIsEveryQuantile(SampleQuantile.Type type) {
        SampleQuantile.Result result = SampleQuantile.withDefaults().with(type).of(new double[] {-0.0}, 0, 0.5, 1);
        assertThat(new double[] {result.quantile(0), result.quantile(1), result.quantile(2)})
                .containsExactly(0.0, 0.0, 0.0);
    }

    /** 0.55 × 20 is a little more than 11 in binary; the eleventh value has 55 % at or below it all the same. */
    @Test
    void aPartThatIsHitExactlyIsHitExactly() {
        double[] values = new double[20];
        for (int i = 0; i < values.length; i++) {
            values[i] = i + 1;
        }
        SampleQuantile quantile = SampleQuantile.withDefaults();
        assertThat(quantile.with(SampleQuantile.Type.HF1).of(values, 0.55).quantile(0))
                .isEqualTo(11);
        assertThat(quantile.with(SampleQuantile.Type.HF2).of(values, 0.55).quantile(0))
                .isEqualTo(11.5);
    }

    @Test
    void theOrderOfTheValuesDoesNotMatterAndStays() {
        double[] values = {3, 1, 2};
        assertThat(SampleQuantile.withDefaults().of(values, 0.5).quantile(0)).isEqualTo(2);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void saysWhyThereIsNone() {
        SampleQuantile quantile = SampleQuantile.withDefaults();
        assertThat(quantile.of(new double[0], 0.5).undefined()).contains(Undefined.NO_VALUES);
        Double[] gap = {1.0, null};
        assertThat(quantile.ofNullable(gap, 0.5).quantile(0)).isEqualTo(1);
        assertThat(quantile.with(Missing.PROPAGATE).ofNullable(gap, 0.5).undefined())
                .contains(Undefined.MISSING_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quantile.of(new double[] {1}, 0.5, 1.5))
                .withMessageContaining("probabilities[1]");
        assertThatIllegalArgumentException().isThrownBy(() -> quantile.of(new double[] {Double.NaN}, 0.5));
    }
}
