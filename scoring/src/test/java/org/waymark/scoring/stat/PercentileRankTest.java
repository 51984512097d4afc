package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileRankTest {

    @ParameterizedTest
    @CsvSource({
        "STRICT, 3, 40", "WEAK, 3, 80", "MEAN, 3, 60", "RANK, 3, 70",
        "STRICT, 2.5, 40", "WEAK, 2.5, 40", "MEAN, 2.5, 40", "RANK, 2.5, 40",
        "STRICT, 9, 100", "RANK, 9, 100", "WEAK, 0, 0", "MEAN, 1, 10"
    })
    void eachKind(PercentileRank.Kind kind, double score, double expected) {
        assertThat(PercentileRank.withDefaults()
                        .with(kind)
                        .of(new double[] {1, 2, 3, 3, 4}, score)
                        .percentile())
                .isEqualTo(expected);
    }

    @Test
    void anEmptyReferenceHasNoRank() {
        PercentileRank.Result none = PercentileRank.withDefaults().of(new double[0], 1);
        assertThat(none.undefined()).contains(Undefined.NO_REFERENCE);
        assertThat(none).hasToString("PercentileRank[undefined: there is nobody to compare with, reference=0]");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::percentile);
    }

    @Test
    void aMissingReferenceIsLeftOutOrSpreads() {
        Double[] reference = {1.0, null, 3.0};
        PercentileRank rank = PercentileRank.withDefaults();
        assertThat(rank.ofNullable(reference, 2).percentile()).isEqualTo(50);
        assertThat(rank.with(Missing.PROPAGATE).ofNullable(reference, 2).undefined())
                .contains(Undefined.MISSING_VALUE);
        assertThat(rank.with(Missing.PROPAGATE)
                        .ofNullable(new Double[] {1.0}, 2)
                        .percentile())
                .isEqualTo(100);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileRank.withDefaults().of(new double[] {1, Double.NaN}, 1))
                .withMessageContaining("reference[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileRank.withDefaults().of(new double[] {1}, Double.NaN));
    }

    @Test
    void growthIsComparedAmongEqualPriorsOnly() {
        Double[] priors = {10.0, 10.0, 10.0, 12.0, null};
        Double[] currents = {11.0, 15.0, null, 1.0, 1.0};
        GrowthPercentile growth = GrowthPercentile.withDefaults();
        PercentileRank.Result result = growth.of(priors, currents, 10, 13);
        assertThat(result.percentile()).isEqualTo(50);
        assertThat(result.reference()).isEqualTo(2);
        assertThat(growth.withMinimum(3).of(priors, currents, 10, 13).undefined())
                .contains(Undefined.TOO_FEW_VALUES);
        assertThat(growth.of(priors, currents, 11, 13).undefined()).contains(Undefined.NO_REFERENCE);
        assertThat(growth.with(PercentileRank.Kind.WEAK)
                        .of(new double[] {1, 1}, new double[] {2, 3}, 1, 3)
                        .percentile())
                .isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> growth.withMinimum(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growth.of(new double[1], new double[2], 1, 1))
                .withMessageContaining("priors and currents");
    }

    @Test
    void similarStartsGiveQuartilesRankAndBand() {
        List<String> starts = List.of("P6", "P6", "P6", "P6", "P6", "P6", "P6", "P7");
        double[] gains = {1, 2, 2, 3, 5, 0, 2, 9};
        SimilarStart similar = SimilarStart.withDefaults();
        SimilarStart.Result result = similar.of(starts, gains, "P6", 3);
        assertThat(result.reference()).isEqualTo(7);
        assertThat(result.lowerQuartile()).isEqualTo(1.5);
        assertThat(result.median()).isEqualTo(2);
        assertThat(result.upperQuartile()).isEqualTo(2.5);
        assertThat(result.band()).isEqualTo(SimilarStart.Band.UPPER);
        assertThat(similar.of(starts, gains, "P6", 2.5).band()).isEqualTo(SimilarStart.Band.MIDDLE);
        assertThat(similar.of(starts, gains, "P6", 1.5).band()).isEqualTo(SimilarStart.Band.MIDDLE);
        assertThat(similar.of(starts, gains, "P6", 1).band()).isEqualTo(SimilarStart.Band.LOWER);
    }

    @Test
    void fewSimilarStartsGiveAReason() {
        SimilarStart similar = SimilarStart.withDefaults();
        SimilarStart.Result few = similar.of(List.of("P7", "P7"), new double[] {1, 4}, "P7", 2);
        assertThat(few.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(few.reference()).isEqualTo(2);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(few::band);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(few::percentileRank);
        assertThat(similar.of(List.of("P7"), new double[] {1}, "P6", 2).undefined())
                .contains(Undefined.NO_REFERENCE);
        assertThat(similar.withMinimum(2)
                        .of(List.of("P7", "P7"), new double[] {1, 4}, "P7", 2)
                        .percentileRank())
                .isEqualTo(50);
        assertThatIllegalArgumentException().isThrownBy(() -> similar.withMinimum(0));
        assertThatIllegalArgumentException().isThrownBy(() -> similar.of(List.of("a"), new double[2], "a", 1));
    }
}
