package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.waymark.scoring.stat.Attainment8.Bucket;
import org.waymark.scoring.stat.Attainment8.Entry;

class Attainment8Properties {

    @Provide
    Arbitrary<List<Entry>> results() {
        Arbitrary<Double> points = Arbitraries.integers().between(0, 18).map(halves -> halves / 2.0);
        return Combinators.combine(Arbitraries.of(Bucket.class), points)
                .as(Entry::new)
                .list()
                .ofMaxSize(14);
    }

    private static double score(List<Entry> entries) {
        return Attainment8.withDefaults().of(entries).attainment8();
    }

    @Property
    void liesBetweenNothingAndNinety(@ForAll("results") List<Entry> entries) {
        assertThat(score(entries)).isBetween(0.0, 90.0);
    }

    @Property
    void neverFallsWhenAResultIsAdded(@ForAll("results") List<Entry> entries, @ForAll("results") List<Entry> more) {
        List<Entry> both = new ArrayList<>(entries);
        both.addAll(more);
        assertThat(score(both)).isGreaterThanOrEqualTo(score(entries));
    }

    @Property
    void neverFallsWhenAResultGetsBetter(
            @ForAll("results") List<Entry> entries,
            @ForAll @IntRange(max = 13) int which,
            @ForAll @IntRange(max = 9) int to) {
        if (which < entries.size() && entries.get(which).points() <= to) {
            List<Entry> better = new ArrayList<>(entries);
            better.set(which, new Entry(entries.get(which).bucket(), to));
            assertThat(score(better)).isGreaterThanOrEqualTo(score(entries));
        }
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("results") List<Entry> entries, @ForAll long seed) {
        List<Entry> other = new ArrayList<>(entries);
        Collections.shuffle(other, new Random(seed));
        assertThat(score(other)).isEqualTo(score(entries));
    }

    @Property
    void onePointIsATenthOfProgress(@ForAll @IntRange(max = 89) int score, @ForAll @IntRange(max = 90) int estimate) {
        Progress8 progress = Progress8.withDefaults();
        double now = progress.of(score, OptionalDouble.of(estimate)).progress();
        double then = progress.of(score + 1, OptionalDouble.of(estimate)).progress();
        assertThat(then - now).isCloseTo(0.1, Offset.offset(1e-12));
    }
}
