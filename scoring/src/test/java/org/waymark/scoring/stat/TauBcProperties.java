package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class TauBcProperties {

    private static final TauBc TAU_BC = TauBc.withDefaults();

    /** 5! times anything keeps every slope of up to seven sessions and the middle of two of them a whole number. */
    private static final long WHOLE = 2 * 2 * 3 * 4 * 5 * 6;

    @Provide
    Arbitrary<long[]> baseline() {
        return Arbitraries.longs()
                .between(-6, 6)
                .array(long[].class)
                .ofMinSize(2)
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<long[]> later() {
        return Arbitraries.longs()
                .between(-9, 9)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Property
    void itIsTheTauOfWhatTheMiddleSlopeLeaves(@ForAll("baseline") long[] a, @ForAll("later") long[] b) {
        List<Long> slopes = new ArrayList<>();
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                slopes.add(WHOLE * (a[i] - a[j]) / (i - j));
            }
        }
        Collections.sort(slopes);
        long slope = (slopes.get((slopes.size() - 1) / 2) + slopes.get(slopes.size() / 2)) / 2;
        long[] restA = new long[a.length];
        long[] restB = new long[b.length];
        for (int i = 0; i < a.length; i++) {
            restA[i] = WHOLE * a[i] - slope * (i + 1);
        }
        for (int i = 0; i < b.length; i++) {
            restB[i] = WHOLE * b[i] - slope * (a.length + i + 1);
        }

        TauBc.Result result = TAU_BC.of(a, b);

        assertThat(result.tau()).isEqualTo(Tau.withDefaults().of(restA, restB).tau());
        assertThat(result.slope()).isEqualTo((double) slope / WHOLE, within(1e-14));
        assertThat(result.corrected().orElseThrow().tauB())
                .isEqualTo(PhaseTauB.of(restA, restB, Improvement.INCREASE).tauB());
    }

    @Property
    void aLineAddedAndAPositiveFactorChangeNothing(
            @ForAll("baseline") long[] a,
            @ForAll("later") long[] b,
            @ForAll @LongRange(min = -50, max = 50) long level,
            @ForAll @LongRange(min = -9, max = 9) long slope,
            @ForAll @LongRange(min = 1, max = 9) long factor) {
        long[] c = new long[a.length];
        long[] d = new long[b.length];
        for (int i = 0; i < a.length; i++) {
            c[i] = factor * a[i] + level + slope * (i + 1);
        }
        for (int i = 0; i < b.length; i++) {
            d[i] = factor * b[i] + level + slope * (a.length + i + 1);
        }

        assertThat(TAU_BC.of(c, d).tau()).isEqualTo(TAU_BC.of(a, b).tau());
        assertThat(TAU_BC.of(c, d).slope()).isEqualTo(factor * TAU_BC.of(a, b).slope() + slope, within(1e-12));
    }

    @Property
    void doublesTieAsTheDecimalsThatTheyMean(@ForAll("baseline") long[] a, @ForAll("later") long[] b) {
        double[] c = LongStream.of(a).mapToDouble(value -> value / 1000.0).toArray();
        double[] d = LongStream.of(b).mapToDouble(value -> value / 1000.0).toArray();

        assertThat(TAU_BC.of(c, d).tau()).isEqualTo(TAU_BC.of(a, b).tau());
    }

    @Property
    void largeNumbersGiveWhatSmallOnesDo(@ForAll("baseline") long[] a, @ForAll("later") long[] b) {
        // A last decimal 25 places down makes the whole numbers too large for a long.
        double[] c = LongStream.of(a).mapToDouble(TauBcProperties::large).toArray();
        double[] d = LongStream.of(b).mapToDouble(TauBcProperties::large).toArray();
        double[] e = new double[d.length + 1];
        System.arraycopy(d, 0, e, 0, d.length);
        e[d.length] = 1e-25;
        long[] f = new long[b.length + 1];
        System.arraycopy(b, 0, f, 0, b.length);

        TauBc.Result large = TAU_BC.of(c, e);
        TauBc.Result small = TAU_BC.of(a, f);

        // The tiny value stands for 0 and may only break a tie with an exact 0.
        assertThat(large.slope()).isEqualTo(1e6 * small.slope(), within(1e-6));
        assertThat(large.tau()).isBetween(small.tau() - 1.0 / f.length, small.tau() + 1.0 / f.length);
        assertThat(large.baselineTrend().s()).isEqualTo(small.baselineTrend().s());
    }

    @Property
    void theInterceptIsTheMiddleOfWhatIsLeft(@ForAll("baseline") long[] a, @ForAll("later") long[] b) {
        TauBc.Result result = TAU_BC.of(a, b);
        TheilSen.Result line = TheilSen.withDefaults().of(sessions(a.length), a);

        assertThat(result.slope()).isEqualTo(line.slope(), within(1e-12));
        assertThat(result.intercept()).isEqualTo(line.interceptJoint(), within(1e-12));
    }

    @Property
    void whereLessIsBetterOnlyTheSignTurns(@ForAll("baseline") long[] a, @ForAll("later") long[] b) {
        TauBc.Result rising = TAU_BC.of(a, b);
        TauBc.Result falling = TAU_BC.with(Improvement.DECREASE).of(a, b);

        assertThat(falling.tau()).isEqualTo(-rising.tau(), within(0.0));
        assertThat(falling.slope()).isEqualTo(rising.slope());
        assertThat(falling.uncorrected().orElseThrow().tauB())
                .isEqualTo(-rising.uncorrected().orElseThrow().tauB(), within(0.0));
        assertThat(falling.lower()).isEqualTo(-rising.upper(), within(1e-12));
    }

    private static double large(long value) {
        return BigDecimal.valueOf(value)
                .scaleByPowerOfTen(6)
                .round(MathContext.DECIMAL64)
                .doubleValue();
    }

    private static long[] sessions(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }
}
