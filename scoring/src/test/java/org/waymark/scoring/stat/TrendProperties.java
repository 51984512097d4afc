package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every slope, and between the slopes and Kendall's S. */
class TrendProperties {

    private static long[] sessions(int n) {
        long[] x = new long[n];
        for (int i = 0; i < n; i++) {
            x[i] = i + 1L;
        }
        return x;
    }

    private static double[] doubles(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static long[] reversed(long[] values) {
        long[] copy = new long[values.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[values.length - 1 - i];
        }
        return copy;
    }

    @Property
    void slopesFollowStretchesShiftsAndAddedLines(
            @ForAll("series") long[] y,
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll @IntRange(min = -100, max = 100) int c,
            @ForAll @IntRange(min = -5, max = 5) int g) {
        long[] x = sessions(y.length);
        long[] other = new long[y.length];
        Arrays.setAll(other, i -> k * y[i] + c + g * x[i]);
        assertThat(OlsSlope.withDefaults().of(x, other, 0).slope())
                .isCloseTo(k * OlsSlope.withDefaults().of(x, y, 0).slope() + g, within(1e-9));
        assertThat(RepeatedMedians.withDefaults().of(x, other, 0).slope())
                .isCloseTo(k * RepeatedMedians.withDefaults().of(x, y, 0).slope() + g, within(1e-9));
    }

    @Property
    void theLimitsHoldTheSlopeAndNest(
            @ForAll("longSeries") long[] y, @ForAll @DoubleRange(min = 0.5, max = 0.9) double level) {
        OlsSlope.Result narrow = OlsSlope.withDefaults().withConfidence(level).of(sessions(y.length), y, 0);
        OlsSlope.Result wide =
                OlsSlope.withDefaults().withConfidence(level + 0.05).of(sessions(y.length), y, 0);
        assertThat(narrow.lower().getAsDouble()).isLessThanOrEqualTo(narrow.slope());
        assertThat(narrow.upper().getAsDouble()).isGreaterThanOrEqualTo(narrow.slope());
        assertThat(wide.lower().getAsDouble())
                .isLessThanOrEqualTo(narrow.lower().getAsDouble());
        assertThat(wide.upper().getAsDouble())
                .isGreaterThanOrEqualTo(narrow.upper().getAsDouble());
        narrow.rSquared().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        narrow.p().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
    }

    @Property
    void sIsBoundedAndTurnsWithTime(@ForAll("tied") long[] y) {
        KendallTau.Result forth = MannKendall.withDefaults().of(y);
        KendallTau.Result back = MannKendall.withDefaults().of(reversed(y));
        long most = y.length * (y.length - 1L) / 2;
        assertThat(Math.abs(forth.s())).isLessThanOrEqualTo(most);
        assertThat(back.s()).isEqualTo(-forth.s());
        assertThat(back.p()).isEqualTo(forth.p());
        if (!forth.tied()) {
            assertThat((most - forth.s()) % 2).isZero();
        }
        if (forth.isDefined()) {
            assertThat(forth.varS()).isPositive();
            assertThat(Math.abs(forth.tauB())).isLessThanOrEqualTo(1 + 1e-12);
            assertThat(Math.abs(forth.tauB()))
                    .isGreaterThanOrEqualTo(Math.abs(forth.tauA().getAsDouble()) - 1e-12);
            assertThat(forth.p().getAsDouble()).isBetween(forth.pNoContinuity().getAsDouble(), 1.0);
        }
    }

    @Property
    void tauAgreesHoweverTheNumbersArrive(@ForAll("twelve") long[] x, @ForAll("twelve") long[] y) {
        KendallTau.Result whole = KendallTau.withDefaults().of(x, y);
        KendallTau.Result real = KendallTau.withDefaults().of(doubles(x), doubles(y));
        KendallTau.Result swapped = KendallTau.withDefaults().of(y, x);
        assertThat(real.s()).isEqualTo(whole.s()).isEqualTo(swapped.s());
        assertThat(real.varS()).isEqualTo(whole.varS());
        assertThat(swapped.varS()).isCloseTo(whole.varS(), within(1e-9));
        assertThat(real.undefined()).isEqualTo(whole.undefined());
    }

    @Property
    void theSignOfTheMedianSlopeNeverOpposesS(@ForAll("severalTied") long[] y) {
        double slope = TheilSen.withDefaults().of(sessions(y.length), y).slope();
        assertThat(slope * MannKendall.withDefaults().of(y).s()).isGreaterThanOrEqualTo(0);
    }

    @Property
    void celerationForgetsTheUnitOfFrequencyAndTurnsWithTime(
            @ForAll("counts") long[] counts,
            @ForAll @IntRange(min = 1, max = 60) int scale,
            @ForAll @IntRange(min = -1000, max = 1000) int shift,
            @ForAll CelerationMethod method) {
        Celeration calculator = Celeration.withDefaults().with(method);
        double[] days = doubles(sessions(counts.length));
        double[] moved = Arrays.stream(days).map(day -> day + shift).toArray();
        double[] scaled =
                Arrays.stream(doubles(counts)).map(count -> count * scale).toArray();
        Celeration.Result plain = calculator.of(days, doubles(counts));
        Celeration.Result other = calculator.of(moved, scaled);
        assertThat(other.logSlopePerDay()).isCloseTo(plain.logSlopePerDay(), within(1e-9));
        assertThat(Math.log10(other.totalBounce().getAsDouble()))
                .isCloseTo(Math.log10(plain.totalBounce().getAsDouble()), within(1e-9));
        if (method != CelerationMethod.SPLIT_MIDDLE) {
            assertThat(calculator.of(days, doubles(reversed(counts))).logSlopePerDay())
                    .isCloseTo(-plain.logSlopePerDay(), within(1e-9));
        }
        assertThat(plain.turnaroundFactor()).isGreaterThanOrEqualTo(1);
    }

    @Property
    void autocorrelationIsBoundedAndFreeOfUnits(
            @ForAll("severalTied") long[] y, @ForAll @IntRange(min = 1, max = 5) int lag) {
        Autocorrelation calculator = Autocorrelation.withDefaults().withLag(lag);
        Autocorrelation.Result plain = calculator.of(doubles(y));
        Autocorrelation.Result other =
                calculator.of(Arrays.stream(doubles(y)).map(v -> 3 - 2 * v).toArray());
        assertThat(other.undefined()).isEqualTo(plain.undefined());
        if (plain.isDefined()) {
            assertThat(plain.estimate()).isBetween(-1.0, 1.0);
            assertThat(other.estimate()).isCloseTo(plain.estimate(), within(1e-12));
        }
    }

    @Provide
    Arbitrary<long[]> series() {
        return longs(2, 20, -50, 50);
    }

    @Provide
    Arbitrary<long[]> longSeries() {
        return longs(3, 20, -50, 50);
    }

    @Provide
    Arbitrary<long[]> tied() {
        return longs(0, 25, -9, 9);
    }

    @Provide
    Arbitrary<long[]> twelve() {
        return longs(12, 12, -5, 5);
    }

    @Provide
    Arbitrary<long[]> severalTied() {
        return longs(2, 25, -9, 9);
    }

    @Provide
    Arbitrary<long[]> counts() {
        return longs(2, 20, 1, 500);
    }

    private static Arbitrary<long[]> longs(int least, int most, long lowest, long highest) {
        return Arbitraries.longs()
                .between(lowest, highest)
                .array(long[].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }
}
