package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TauUProperties {

    private static final TauU TAU_U = TauU.withDefaults();

    @Provide
    Arbitrary<long[]> phase() {
        return Arbitraries.longs()
                .between(-6, 6)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property
    void everySIsThatOfItsPairs(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        TauU.Result result = TAU_U.of(a, b);
        long between = 0;
        for (long before : a) {
            for (long after : b) {
                between += Long.signum(after - before);
            }
        }
        int m = a.length;
        int n = b.length;
        assertThat(result.sAB()).isEqualTo(between);
        assertThat(result.sTrendA()).isEqualTo(inside(a));
        assertThat(result.sTrendB()).isEqualTo(inside(b));
        assertThat(result.tauU() * m * n).isEqualTo((double) between - inside(a), within(1e-9));
        assertThat(result.plusTrendB() * (m * n + n * (n - 1) / 2.0))
                .isEqualTo((double) between + inside(b), within(1e-9));
        assertThat(result.full() * (m + n) * (m + n - 1) / 2)
                .isEqualTo((double) between + inside(b) - inside(a), within(1e-9));
    }

    @Property
    void itIsTurnedByNegationAndKeepsToItsRange(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        TauU.Result result = TAU_U.of(a, b);
        TauU.Result negated = TAU_U.of(
                LongStream.of(a).map(value -> -value).toArray(),
                LongStream.of(b).map(value -> -value).toArray());
        double most = 1 + (a.length - 1) / (2.0 * b.length);

        assertThat(negated.tauU()).isEqualTo(-result.tauU(), within(0.0));
        assertThat(result.tauU()).isBetween(-most - 1e-12, most + 1e-12);
        assertThat(result.plusTrendB()).isBetween(-1.0, 1.0);
        assertThat(result.full()).isBetween(-1.0, 1.0);
    }

    @Property
    void theOrderOfTheSecondPhaseDoesNotMatterToTauU(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long[] sorted = b.clone();
        Arrays.sort(sorted);

        assertThat(TAU_U.of(a, sorted).tauU()).isEqualTo(TAU_U.of(a, b).tauU());
        if (TAU_U.of(a, b).sTrendA() == 0) {
            assertThat(TAU_U.of(a, b).tauU()).isEqualTo(TAU_U.of(a, b).tau());
        }
    }

    private static long inside(long[] values) {
        long s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += Long.signum(values[j] - values[i]);
            }
        }
        return s;
    }
}
