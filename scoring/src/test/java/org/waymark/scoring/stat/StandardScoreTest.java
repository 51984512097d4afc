package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardScoreTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    /** Edges lie at 0.25, 0.75, 1.25 and 1.75 standard deviations and belong to the upper stanine. */
    @ParameterizedTest
    @CsvSource({
        "73.74, 1",
        "73.75, 2",
        "81.25, 3",
        "88.75, 4",
        "96.24, 4",
        "96.25, 5",
        "103.74, 5",
        "103.75, 6",
        "111.25, 7",
        "118.75, 8",
        "126.24, 8",
        "126.25, 9",
        "200, 9",
        "0, 1",
        "-1e300, 1",
        "1e300, 9"
    })
    void stanines(double score, int stanine) {
        assertThat(StandardScore.ofNorm(100, 15).of(score).stanine()).isEqualTo(stanine);
    }

    /** In binary 0.1 + 0.25 × 0.1 is not 0.125, in decimals it is. */
    @Test
    void anEdgeInDecimalsIsAnEdge() {
        assertThat(StandardScore.ofNorm(0.1, 0.1).of(0.125).stanine()).isEqualTo(6);
        assertThat(StandardScore.ofNorm(0.7, 0.4).of(0.8).stanine()).isEqualTo(6);
    }

    @Test
    void allScalesAgreeAtTheMeanAndAtTheNinetyNinth() {
        StandardScore.Result mean = StandardScore.ofNorm(27, 4.5).of(27);
        assertThat(mean.z()).isZero();
        assertThat(mean.percentile()).isCloseTo(50, CLOSE);
        StandardScore.Result high = StandardScore.ofNorm(0, 1).of(2.3263478740408408);
        assertThat(high.percentile()).isCloseTo(99, CLOSE);
        assertThat(high.nce()).isCloseTo(99, CLOSE);
        assertThat(high.t()).isCloseTo(73.2634787404, CLOSE);
        assertThat(high.standardScore()).isCloseTo(134.8952181106, CLOSE);
    }

    @Test
    void withoutSpreadThereIsNothingToMeasureBy() {
        StandardScore.Result none = StandardScore.ofNorm(100, 0).of(100);
        assertThat(none.undefined()).contains(Undefined.NO_SPREAD);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::stanine);
        assertThatIllegalArgumentException().isThrownBy(() -> StandardScore.ofNorm(100, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> StandardScore.ofNorm(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardScore.ofNorm(0, Double.MIN_VALUE).of(1e300));
    }

    @Test
    void zScoresKeepThePlaceOfAMissingScore() {
        ZScores.Result result = ZScores.withDefaults().ofNullable(new Double[] {1.0, null, 3.0});
        assertThat(result.mean()).hasValue(2);
        assertThat(result.sd()).isEqualTo(1);
        assertThat(result.z()).containsExactly(OptionalDouble.of(-1), OptionalDouble.empty(), OptionalDouble.of(1));
        assertThat(ZScores.withDefaults()
                        .with(Missing.PROPAGATE)
                        .ofNullable(new Double[] {1.0, null, 3.0})
                        .undefined())
                .contains(Undefined.MISSING_VALUE);
    }

    @Test
    void zScoresSayWhyThereAreNone() {
        ZScores z = ZScores.withDefaults();
        assertThat(z.of().undefined()).contains(Undefined.NO_VALUES);
        assertThat(z.of(0.1, 0.1, 0.1).undefined()).contains(Undefined.NO_SPREAD);
        assertThat(z.of(0.1, 0.1, 0.1).mean()).hasValue(0.1);
        assertThat(z.with(ZScores.Spread.SAMPLE).of(4).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(z.of(4).undefined()).contains(Undefined.NO_SPREAD);
        assertThatIllegalArgumentException().isThrownBy(() -> z.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> z.of(-1e300, 1e300));
    }
}
