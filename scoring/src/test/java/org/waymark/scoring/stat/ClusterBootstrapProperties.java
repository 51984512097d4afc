package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ClusterBootstrapProperties {

    @Property(tries = 200)
    void theIntervalOfAMeanHoldsTheEstimateAndStaysWithinTheValues(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -5, max = 5) Integer> values,
            @ForAll @IntRange(min = 1, max = 3) int each,
            @ForAll long seed) {
        int[] clusters = new int[values.size()];
        Arrays.setAll(clusters, i -> i / each);
        Function<int[], OptionalDouble> mean =
                subjects -> Arrays.stream(subjects).map(values::get).average();
        ClusterBootstrap.Result result = ClusterBootstrap.withDefaults()
                .withResamples(400)
                .withSeed(seed)
                .of(clusters, mean);
        result.limits().ifPresent(limits -> {
            assertThat(result.estimate()).isBetween(limits.lower(), limits.upper());
            assertThat(limits.lower())
                    .isGreaterThanOrEqualTo(
                            values.stream().mapToInt(v -> v).min().orElseThrow());
            assertThat(limits.upper())
                    .isLessThanOrEqualTo(values.stream().mapToInt(v -> v).max().orElseThrow());
        });
        assertThat(result.limits().isPresent()).isEqualTo(result.clusters() > 1);
    }

    @Property(tries = 100)
    void aHigherLevelIsWider(
            @ForAll @Size(min = 3, max = 20) List<@IntRange(min = 0, max = 9) Integer> values, @ForAll long seed) {
        int[] clusters = new int[values.size()];
        Arrays.setAll(clusters, i -> i);
        Function<int[], OptionalDouble> mean =
                subjects -> Arrays.stream(subjects).map(values::get).average();
        ClusterBootstrap some =
                ClusterBootstrap.withDefaults().withResamples(200).withSeed(seed);
        Limits narrow = some.withConfidence(0.8).of(clusters, mean).limits().orElseThrow();
        Limits wide = some.withConfidence(0.95).of(clusters, mean).limits().orElseThrow();
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }
}
