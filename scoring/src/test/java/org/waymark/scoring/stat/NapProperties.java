package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NapProperties {

    private static final Nap NAP = Nap.withDefaults();

    @Provide
    Arbitrary<long[]> phase() {
        return Arbitraries.longs()
                .between(-6, 6)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property
    void countsAreThoseOfAllPairs(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long better = 0;
        long tied = 0;
        for (long before : a) {
            for (long after : b) {
                better += after > before ? 1 : 0;
                tied += after == before ? 1 : 0;
            }
        }
        Nap.Result result = NAP.of(a, b);
        assertThat(result.better()).isEqualTo(better);
        assertThat(result.tied()).isEqualTo(tied);
        assertThat(result.worse()).isEqualTo((long) a.length * b.length - better - tied);
    }

    @Property
    void errorsAreThoseOfTheDefinition(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        int m = a.length;
        int n = b.length;
        Nap.Result result = NAP.of(a, b);
        double nap = result.nap();
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
        for (long before : a) {
            double row = 0;
            for (long after : b) {
                double q = 0.5 + 0.5 * Long.signum(after - before) - nap;
                row += q;
                q3 += q * q / (m * n);
            }
            q1 += row * row / ((double) m * n * n);
        }
        for (long after : b) {
            double column = 0;
            for (long before : a) {
                column += 0.5 + 0.5 * Long.signum(after - before) - nap;
            }
            q2 += column * column / ((double) m * m * n);
        }
        double drawnIn = Math.min(Math.max(nap, 1 / (2.0 * m * n)), 1 - 1 / (2.0 * m * n));
        double product = drawnIn * (1 - drawnIn);
        assertThat(result.seHanley().orElseThrow())
                .isEqualTo(Math.sqrt((product + (n - 1) * q1 + (m - 1) * q2) / (m * n)), within(1e-12));
        double unbiased = (product + n * q1 + m * q2 - 2 * q3) / ((m - 1.0) * (n - 1.0));
        if (m > 1 && n > 1) {
            assertThat(unbiased).isGreaterThan(-1e-12);
            assertThat(result.seUnbiased().orElseThrow()).isEqualTo(Math.sqrt(unbiased), within(1e-7));
        }
        assertThat(result.seHanleyExponential().orElseThrow()).isNotNegative();
    }

    @Property
    void swappingThePhasesOrTheDirectionMirrors(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        Nap.Result there = NAP.of(a, b);
        for (Nap.Result mirrored :
                List.of(NAP.of(b, a), NAP.with(Improvement.DECREASE).of(a, b))) {
            assertThat(mirrored.nap()).isEqualTo(1 - there.nap(), within(1e-15));
            assertThat(mirrored.lower()).isEqualTo(1 - there.upper(), within(1e-12));
            assertThat(mirrored.upper()).isEqualTo(1 - there.lower(), within(1e-12));
        }
    }

    @Property
    void mapsThatKeepTheOrderChangeNothing(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        Nap.Result cubed = NAP.of(mapped(a), mapped(b));
        assertThat(cubed).hasToString(NAP.of(a, b).toString());
    }

    private static long[] mapped(long[] values) {
        return LongStream.of(values).map(v -> v * v * v + 2 * v - 7).toArray();
    }

    @Property
    void orderWithinAPhaseChangesNoBit(@ForAll("phase") long[] a, @ForAll("phase") long[] b, @ForAll Random random) {
        Nap.Result shuffled = NAP.of(shuffled(a, random), shuffled(b, random));
        Nap.Result result = NAP.of(a, b);
        assertThat(shuffled).hasToString(result.toString());
        assertThat(shuffled.seUnbiased()).isEqualTo(result.seUnbiased());
        assertThat(shuffled.seHanley()).isEqualTo(result.seHanley());
    }

    private static long[] shuffled(long[] values, Random random) {
        List<Long> list = LongStream.of(values).boxed().collect(Collectors.toList());
        Collections.shuffle(list, random);
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    @Property
    void replicatingEveryPointLeavesIt(
            @ForAll("phase") long[] a, @ForAll("phase") long[] b, @ForAll @IntRange(min = 2, max = 4) int times) {
        assertThat(NAP.of(replicated(a, times), replicated(b, times)).nap())
                .isEqualTo(NAP.of(a, b).nap(), within(1e-15));
    }

    private static long[] replicated(long[] values, int times) {
        return LongStream.of(values)
                .flatMap(v -> LongStream.generate(() -> v).limit(times))
                .toArray();
    }

    @Property
    void raisingALaterValueNeverLowersIt(
            @ForAll("phase") long[] a, @ForAll("phase") long[] b, @ForAll @LongRange(min = 1, max = 5) long by) {
        long[] raised = b.clone();
        raised[0] += by;
        assertThat(NAP.of(a, raised).nap()).isGreaterThanOrEqualTo(NAP.of(a, b).nap());
    }

    @Property
    void itIsAtLeastTheShareBeyondTheBest(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long best = Arrays.stream(a).max().orElseThrow();
        double beyond = (double) Arrays.stream(b).filter(v -> v > best).count() / b.length;
        assertThat(NAP.of(a, b).nap()).isGreaterThanOrEqualTo(beyond - 1e-15);
        assertThat(NAP.of(a, b).nap() == 1).isEqualTo(beyond == 1);
    }

    @Property
    void theIntervalHoldsTheEstimateAndNests(
            @ForAll("phase") long[] a,
            @ForAll("phase") long[] b,
            @ForAll @DoubleRange(min = 0.5, max = 0.9) double narrow) {
        Nap.Result wide = NAP.withConfidence(narrow + 0.09).of(a, b);
        Nap.Result result = NAP.withConfidence(narrow).of(a, b);
        assertThat(result.lower()).isBetween(wide.lower(), result.nap());
        assertThat(result.upper()).isBetween(result.nap(), wide.upper());
        assertThat(wide.lower()).isNotNegative();
        assertThat(wide.upper()).isLessThanOrEqualTo(1);
        assertThat(result.upper() - result.lower()).isPositive();
    }

    @Property
    void theLimitsSolveTheEquation(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        Nap.Result result = NAP.of(a, b);
        double z = 1.959963984540054;
        for (double t : new double[] {result.lower(), result.upper()}) {
            double u = t * (1 - t);
            double h = (a.length + b.length) / 2.0 - 1;
            double left = a.length * b.length * Math.pow(result.nap() - t, 2) * (2 - t) * (1 + t);
            assertThat(left).isEqualTo(z * z * u * (2 + h + (1 + 2 * h) * u), within(1e-9));
        }
    }

    @Property
    void theErrorOfNoDifferenceDependsOnTheNumbersOnly(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        assertThat(NAP.of(a, b).seNull())
                .isEqualTo(NAP.of(new long[a.length], new long[b.length]).seNull());
    }
}
