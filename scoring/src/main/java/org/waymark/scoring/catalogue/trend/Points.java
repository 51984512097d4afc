package org.waymark.scoring.catalogue.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.subject.PhaseSeries;

/** The observations of some phases that have a mark, in the order of their sessions, and how many have none. */
final class Points {

    static final double DAYS_A_WEEK = 7;

    private static final long MOST_PLACES = 20_000;

    private final long[] times;
    private final long[] values;
    private final int missing;

    private Points(long[] times, long[] values, int missing) {
        this.times = times;
        this.values = values;
        this.missing = missing;
    }

    /** The observations over their sessions. */
    static Points of(PhaseSeries series, int from, int end) {
        return read(series, from, end, false);
    }

    /** The observations over their days, counted from 1970; every one of them has a day. */
    static Points ofDays(PhaseSeries series, int from, int end) {
        return read(series, from, end, true);
    }

    private static Points read(PhaseSeries series, int from, int end, boolean days) {
        long[] times = {};
        long[] values = {};
        int missing = 0;
        for (int phase = from; phase < end; phase++) {
            times = join(times, days ? series.presentDays(phase) : series.presentSessions(phase));
            values = join(values, series.presentValues(phase));
            missing += series.size(phase) - series.presentCount(phase);
        }
        return isInOrder(times) ? new Points(times, values, missing) : sorted(times, values, missing);
    }

    private static boolean isInOrder(long[] times) {
        for (int i = 1; i < times.length; i++) {
            if (times[i] <= times[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static Points sorted(long[] times, long[] values, int missing) {
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> times[i]).thenComparingLong(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        return new Points(
                Arrays.stream(order).mapToLong(i -> times[i]).toArray(),
                Arrays.stream(order).mapToLong(i -> values[i]).toArray(),
                missing);
    }

    /** Their sessions, or their days. */
    long[] times() {
        return times;
    }

    /** Whole numbers of the last decimal. */
    long[] values() {
        return values;
    }

    /** The values with their point. */
    double[] numbers(int decimals) {
        double unit = Math.pow(10, decimals);
        return Arrays.stream(values).mapToDouble(value -> value / unit).toArray();
    }

    /** The days since the first of them; the times are days. */
    double[] daysFromFirst() {
        return Arrays.stream(times).mapToDouble(day -> day - times[0]).toArray();
    }

    /** The weeks since the first of them; the times are days. */
    double[] weeksFromFirst() {
        return weeksFrom(times[0]);
    }

    /** The weeks since a day; the times are days. */
    double[] weeksFrom(long start) {
        return Arrays.stream(times)
                .mapToDouble(day -> (day - start) / DAYS_A_WEEK)
                .toArray();
    }

    /** The values, each in the place of its session, gaps between; absent if two share one or they lie too far apart. */
    Optional<@Nullable Double[]> inPlaces(int decimals) {
        double[] numbers = numbers(decimals);
        long span = times[times.length - 1] - times[0];
        if (span > MOST_PLACES) {
            return Optional.empty();
        }
        @Nullable Double[] places = new @Nullable Double[(int) span + 1];
        for (int i = 0; i < times.length; i++) {
            int place = (int) (times[i] - times[0]);
            if (places[place] != null) {
                return Optional.empty();
            }
            places[place] = numbers[i];
        }
        return Optional.of(places);
    }

    int missing() {
        return missing;
    }

    int count() {
        return values.length;
    }

    private static long[] join(long[] first, long[] second) {
        if (first.length == 0) {
            return second;
        }
        long[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
