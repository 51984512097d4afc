package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

/** Laws of ranks, quantiles and value added. */
class RankProperties {

    private static double rank(PercentileRank.Kind kind, int[] reference, int score) {
        return PercentileRank.withDefaults()
                .with(kind)
                .of(Arrays.stream(reference).asDoubleStream().toArray(), score)
                .percentile();
    }

    @Property
    void strictIsBelowMeanIsBelowWeak(
            @ForAll @NotEmpty int @Size(max = 20) [] reference, @ForAll @IntRange(min = -5, max = 5) int score) {
        int[] small = Arrays.stream(reference).map(value -> value % 6).toArray();
        double strict = rank(PercentileRank.Kind.STRICT, small, score);
        double mean = rank(PercentileRank.Kind.MEAN, small, score);
        double rank = rank(PercentileRank.Kind.RANK, small, score);
        double weak = rank(PercentileRank.Kind.WEAK, small, score);
        assertThat(strict).isBetween(0.0, mean);
        assertThat(mean).isLessThanOrEqualTo(rank);
        assertThat(rank).isLessThanOrEqualTo(weak);
        assertThat(weak).isLessThanOrEqualTo(100);
    }

    @Property
    void turningTheScaleAroundTurnsTheMeanRankAround(
            @ForAll @NotEmpty int @Size(max = 20) [] reference, @ForAll @IntRange(min = -5, max = 5) int score) {
        int[] small = Arrays.stream(reference).map(value -> value % 6).toArray();
        int[] turned = Arrays.stream(small).map(value -> -value).toArray();
        assertThat(rank(PercentileRank.Kind.MEAN, turned, -score))
                .isCloseTo(100 - rank(PercentileRank.Kind.MEAN, small, score), Offset.offset(1e-9));
    }

    @Property
    void quantilesRiseWithTheProbabilityAndStayAmongTheValues(
            @ForAll @NotEmpty @Size(max = 15) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @DoubleRange(max = 1) double first,
            @ForAll @DoubleRange(max = 1) double second,
            @ForAll SampleQuantile.Type type) {
        double[] array = values.stream().mapToDouble(Double::doubleValue).toArray();
        SampleQuantile.Result result =
                SampleQuantile.withDefaults().with(type).of(array, Math.min(first, second), Math.max(first, second));
        assertThat(result.quantile(0)).isLessThanOrEqualTo(result.quantile(1) + 1e-6);
        assertThat(result.quantile(0))
                .isGreaterThanOrEqualTo(Arrays.stream(array).min().orElseThrow());
        assertThat(result.quantile(1))
                .isLessThanOrEqualTo(Arrays.stream(array).max().orElseThrow());
    }

    @Property
    void theReferenceItselfHasNoValueAdded(
            @ForAll @NotEmpty @Size(max = 30) List<@DoubleRange(min = 60, max = 130) Double> scores) {
        List<String> groups = java.util.stream.IntStream.range(0, scores.size())
                .mapToObj(i -> "g" + i % 3)
                .toList();
        Double[] array = scores.toArray(Double[]::new);
        ValueAdded.Pupils result = ValueAdded.over(groups, array).of(groups, array);
        assertThat(result.school().mean()).isCloseTo(0, Offset.offset(1e-9));
    }

    @Property
    void whatEverybodyOfAGroupGetsChangesNobodysValueAdded(
            @ForAll @NotEmpty @Size(max = 12) List<@IntRange(min = 60, max = 130) Integer> scores,
            @ForAll @IntRange(min = -20, max = 20) int more) {
        List<String> groups = scores.stream().map(score -> "g").toList();
        Double[] before = scores.stream().map(Integer::doubleValue).toArray(Double[]::new);
        Double[] after = scores.stream().map(score -> (double) score + more).toArray(Double[]::new);
        double first = ValueAdded.over(groups, before).of("g", before[0]).valueAdded();
        double second = ValueAdded.over(groups, after).of("g", after[0]).valueAdded();
        assertThat(second).isCloseTo(first, Offset.offset(1e-9));
    }
}
