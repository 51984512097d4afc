package org.waymark.scoring.stat;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values in time as whole numbers of one last decimal: as longs where their differences fit, else as large as they are. */
final class ExactSeries {

    private static final int MOST_BITS = 61;

    private final long[] times;
    private final long @Nullable [] small;
    private final BigInteger @Nullable [] large;
    private final int scale;

    private ExactSeries(long[] times, long @Nullable [] small, BigInteger @Nullable [] large, int scale) {
        this.times = times;
        this.small = small;
        this.large = large;
        this.scale = scale;
    }

    static ExactSeries of(long[] times, long[] values, int scale) {
        return fit(bits(values))
                ? new ExactSeries(times, values, null, scale)
                : new ExactSeries(times, null, Decimals.whole(values), scale);
    }

    static ExactSeries of(long[] times, double[] values) {
        int scale = Decimals.scale(values);
        BigInteger[] large = Decimals.whole(values, scale);
        for (BigInteger value : large) {
            if (!fit(value.bitLength())) {
                return new ExactSeries(times, null, large, scale);
            }
        }
        long[] small = new long[large.length];
        Arrays.setAll(small, i -> large[i].longValue());
        return new ExactSeries(times, small, null, scale);
    }

    int size() {
        return times.length;
    }

    /** The number of decimals of the values. */
    int scale() {
        return scale;
    }

    long time(int i) {
        return times[i];
    }

    /** By how much value i is above value j, rounded in a way that keeps the order; may be infinite. */
    double rise(int i, int j) {
        return small != null
                ? (double) (small[i] - small[j])
                : large()[i].subtract(large()[j]).doubleValue();
    }

    BigInteger exactRise(int i, int j) {
        return small != null ? BigInteger.valueOf(small[i] - small[j]) : large()[i].subtract(large()[j]);
    }

    /** Whole numbers in the order of the values, equal where they are equal. */
    long[] ordered() {
        return small != null ? small.clone() : ranks(large());
    }

    /** {@code den y - num t} for every point, as longs. Null if that would not fit; then take {@link #largeRests}. */
    long @Nullable [] smallRests(BigInteger num, BigInteger den) {
        if (small == null || !fit(den.bitLength() + bits(small)) || !fit(num.bitLength() + bits(times))) {
            return null;
        }
        long times1 = den.longValue();
        long times2 = num.longValue();
        long[] rests = new long[times.length];
        for (int i = 0; i < rests.length; i++) {
            rests[i] = times1 * small[i] - times2 * times[i];
        }
        return rests;
    }

    /** {@code den y - num t} for every point. */
    BigInteger[] largeRests(BigInteger num, BigInteger den) {
        BigInteger[] values = small != null ? Decimals.whole(small) : large();
        BigInteger[] rests = new BigInteger[values.length];
        for (int i = 0; i < rests.length; i++) {
            rests[i] = den.multiply(values[i]).subtract(num.multiply(BigInteger.valueOf(times[i])));
        }
        return rests;
    }

    /** The places of values among the different ones, from 0. */
    static long[] ranks(BigInteger[] values) {
        BigInteger[] different = Arrays.stream(values).sorted().distinct().toArray(BigInteger[]::new);
        long[] ranks = new long[values.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(different, values[i]);
        }
        return ranks;
    }

    private BigInteger[] large() {
        if (large == null) {
            throw new IllegalStateException("the values are small");
        }
        return large;
    }

    private static boolean fit(int bits) {
        return bits <= MOST_BITS;
    }

    private static int bits(long[] values) {
        int bits = 0;
        for (long value : values) {
            bits = Math.max(bits, Long.SIZE - Long.numberOfLeadingZeros(value < 0 ? ~value : value));
        }
        return bits;
    }
}
