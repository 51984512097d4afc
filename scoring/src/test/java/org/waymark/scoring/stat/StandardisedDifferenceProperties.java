package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

class StandardisedDifferenceProperties {

    @Property(tries = 60)
    void shiftAndScaleLeaveDAndSwappingNegatesIt(
            @ForAll @Size(min = 2, max = 12) @IntRange(min = -30, max = 30) int[] one,
            @ForAll @Size(min = 2, max = 12) @IntRange(min = -30, max = 30) int[] other) {
        SmdIndependent.Result plain = SmdIndependent.withDefaults().of(doubles(one, 1, 0), doubles(other, 1, 0));
        SmdIndependent.Result moved = SmdIndependent.withDefaults().of(doubles(one, 3, 7), doubles(other, 3, 7));
        SmdIndependent.Result swapped = SmdIndependent.withDefaults().of(doubles(other, 1, 0), doubles(one, 1, 0));

        assertThat(moved.isDefined()).isEqualTo(plain.isDefined());
        if (plain.isDefined()) {
            assertThat(moved.d()).isCloseTo(plain.d(), close(plain.d()));
            assertThat(swapped.d()).isCloseTo(-plain.d(), close(plain.d()));
            assertThat(swapped.lower()).isCloseTo(-plain.upper(), close(plain.upper()));
            assertThat(plain.lower()).isLessThan(plain.d());
            assertThat(plain.upper()).isGreaterThan(plain.d());
            assertThat(SmdIndependent.withDefaults()
                            .withConfidence(0.8)
                            .of(doubles(one, 1, 0), doubles(other, 1, 0))
                            .lower())
                    .isGreaterThan(plain.lower());
        }
    }

    @Property(tries = 100)
    void equalSpreadMakesThreeConventionsOne(
            @ForAll @Size(min = 3, max = 10) @IntRange(min = -30, max = 30) int[] values) {
        double[] pre = doubles(values, 1, 0);
        double[] post = doubles(values, -1, 9);
        SmdPaired.Result result = SmdPaired.withDefaults().of(pre, post);

        if (result.dBaselineSd().isPresent() && result.dz().isPresent()) {
            double size = result.dBaselineSd().getAsDouble();
            assertThat(result.dav().orElseThrow()).isCloseTo(size, close(size));
            assertThat(result.davMeanSd().orElseThrow()).isCloseTo(size, close(size));
            assertThat(result.drm().orElseThrow()).isCloseTo(size, close(size));
        }
    }

    @Property(tries = 200)
    void cliffIsTauAndMirrors(
            @ForAll @Size(min = 1, max = 9) @IntRange(min = 0, max = 9) int[] one,
            @ForAll @Size(min = 1, max = 9) @IntRange(min = 0, max = 9) int[] other) {
        CliffsDelta.Result result = CliffsDelta.withDefaults().of(doubles(one, 1, 0), doubles(other, 1, 0));
        CliffsDelta.Result swapped = CliffsDelta.withDefaults().of(doubles(other, 1, 0), doubles(one, 1, 0));
        double nap =
                Nap.withDefaults().of(doubles(other, 1, 0), doubles(one, 1, 0)).nap();

        assertThat(result.probabilityOfSuperiority()).isEqualTo(nap);
        assertThat(result.delta()).isCloseTo(2 * nap - 1, within(1e-15));
        assertThat(swapped.delta()).isEqualTo(0.0 - result.delta());
        assertThat(result.greater() + result.ties() + result.less()).isEqualTo((long) one.length * other.length);
        assertThat(result.lower().isPresent()).isEqualTo(result.upper().isPresent());
        if (result.lower().isPresent()) {
            assertThat(result.lower().getAsDouble())
                    .isBetween(-1.0, result.delta() + 1e-12)
                    .isCloseTo(-swapped.upper().orElseThrow(), within(1e-12));
            assertThat(result.upper().orElseThrow()).isBetween(result.delta() - 1e-12, 1.0);
        }
    }

    @Property(tries = 200)
    void theVariancesOfCliffAreThoseOfTheirDefinition(
            @ForAll @Size(min = 2, max = 7) @IntRange(min = 0, max = 6) int[] one,
            @ForAll @Size(min = 2, max = 7) @IntRange(min = 0, max = 6) int[] other) {
        CliffsDelta.Result result = CliffsDelta.withDefaults().of(doubles(one, 1, 0), doubles(other, 1, 0));
        int m = one.length;
        int n = other.length;
        double d = result.delta();
        if (Math.abs(d) == 1) {
            d *= (m * n - 1.0) / (m * n);
        }
        double[] rows = new double[m];
        double[] columns = new double[n];
        double spread = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int sign = Integer.compare(one[i], other[j]);
                rows[i] += (double) sign / n;
                columns[j] += (double) sign / m;
                spread += (sign - d) * (sign - d);
            }
        }
        double between1 = squares(rows, d);
        double between2 = squares(columns, d);
        double unbiased = (n * n * between1 + m * m * between2 - spread) / (m * n * (m - 1.0) * (n - 1.0));
        double consistent =
                ((n - 1) * between1 / (m - 1) + (m - 1) * between2 / (n - 1) + spread / ((m - 1.0) * (n - 1.0)))
                        / (m * n);

        assertThat(result.varianceUnbiased().orElseThrow()).isCloseTo(unbiased, within(1e-12));
        assertThat(result.varianceConsistent().orElseThrow()).isCloseTo(consistent, within(1e-12));
    }

    private static double squares(double[] means, double centre) {
        return Arrays.stream(means)
                .map(mean -> (mean - centre) * (mean - centre))
                .sum();
    }

    private static double[] doubles(int[] values, int factor, int shift) {
        return Arrays.stream(values)
                .mapToDouble(value -> (double) value * factor + shift)
                .toArray();
    }

    private static Offset<Double> close(double size) {
        return within(1e-9 * Math.max(1, Math.abs(size)));
    }
}
