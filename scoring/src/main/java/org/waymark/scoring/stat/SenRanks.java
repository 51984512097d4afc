package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The limits of a Theil–Sen slope: which of the sorted slopes they are; see {@link TheilSen}. */
final class SenRanks {

    private final int rankLower;
    private final int rankUpper;
    private final boolean clipped;
    private final double lower;
    private final double upper;
    private final OptionalDouble gilbertLower;
    private final OptionalDouble gilbertUpper;

    private SenRanks(double[] slopes, int count, double halfWidth) {
        double low = (count - halfWidth) / 2;
        double high = (count + halfWidth) / 2 + 1;
        double roundedLow = Math.rint(low);
        double roundedHigh = Math.rint(high - 1) + 1;
        rankLower = (int) Math.max(1, roundedLow);
        rankUpper = (int) Math.min(count, roundedHigh);
        clipped = rankLower != roundedLow || rankUpper != roundedHigh;
        lower = slopes[rankLower - 1];
        upper = slopes[rankUpper - 1];
        gilbertLower = interpolated(slopes, count, low);
        gilbertUpper = interpolated(slopes, count, high);
    }

    /** Returns the limits for sorted slopes; none if the slopes have no spread to speak of. */
    static @Nullable SenRanks of(double[] slopes, int count, double halfWidth) {
        return halfWidth > 0 ? new SenRanks(slopes, count, halfWidth) : null;
    }

    private static OptionalDouble interpolated(double[] slopes, int count, double rank) {
        if (!(rank >= 1 && rank <= count)) {
            return OptionalDouble.empty();
        }
        int below = (int) Math.floor(rank);
        double start = slopes[below - 1];
        return OptionalDouble.of(below == count ? start : start + (rank - below) * (slopes[below] - start));
    }

    int rankLower() {
        return rankLower;
    }

    int rankUpper() {
        return rankUpper;
    }

    boolean clipped() {
        return clipped;
    }

    double lower() {
        return lower;
    }

    double upper() {
        return upper;
    }

    OptionalDouble gilbertLower() {
        return gilbertLower;
    }

    OptionalDouble gilbertUpper() {
        return gilbertUpper;
    }
}
