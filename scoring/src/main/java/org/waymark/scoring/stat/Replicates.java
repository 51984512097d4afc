package org.waymark.scoring.stat;

import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The values that a statistic took on resamples, in order, each with how often. */
final class Replicates {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] values;
    /** How many replicates are at or below each value. */
    private final long[] upTo;

    private final long count;

    Replicates(SortedMap<Double, Long> timesOf) {
        values = new double[timesOf.size()];
        upTo = new long[values.length];
        long sum = 0;
        int next = 0;
        for (Map.Entry<Double, Long> entry : timesOf.entrySet()) {
            sum += entry.getValue();
            values[next] = entry.getKey();
            upTo[next++] = sum;
        }
        count = sum;
    }

    long count() {
        return count;
    }

    private long times(int i) {
        return i == 0 ? upTo[0] : upTo[i] - upTo[i - 1];
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times(i) * (values[i] - values[0]);
        }
        return values[0] + sum / count;
    }

    /** The root of the mean square distance from the mean, over this many. */
    double sd(long over) {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times(i) * (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(sum / over);
    }

    /** The share of replicates below a value, those at it counted with this weight. */
    double shareBelow(double value, double weightOfTies) {
        double below = 0;
        for (int i = 0; i < values.length && values[i] <= value; i++) {
            below += values[i] < value ? times(i) : weightOfTies * times(i);
        }
        return below / count;
    }

    /** The k-th smallest, from 1 on. */
    private double order(long k) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] >= k) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values[low];
    }

    /** Hyndman and Fan's type 7. */
    double type7(double level) {
        double place = (count - 1) * level;
        long k = (long) Math.floor(place);
        double below = order(k + 1);
        double above = order(Math.min(k + 2, count));
        return below + (place - k) * (above - below);
    }

    /** The quantile at {@code (B+1) level}, interpolated on the scale of normal quantiles, as the R package boot does. */
    double onNormalScale(double level) {
        double place = (count + 1) * level;
        long k = (long) place;
        if (k < 1) {
            return order(1);
        }
        if (k >= count) {
            return order(count);
        }
        double at = NORMAL.inverseCumulativeProbability(level);
        double from = NORMAL.inverseCumulativeProbability((double) k / (count + 1));
        double to = NORMAL.inverseCumulativeProbability((k + 1.0) / (count + 1));
        return order(k) + (at - from) / (to - from) * (order(k + 1) - order(k));
    }
}
