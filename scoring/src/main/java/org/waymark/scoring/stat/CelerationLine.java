package org.waymark.scoring.stat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line through logarithms of frequencies; see {@link CelerationMethod}. */
final class CelerationLine {

    static final CelerationLine NONE = new CelerationLine(0, 0, 0);

    private final double slope;
    private final double intercept;
    private final double bounce;

    private CelerationLine(double slope, double intercept, double bounce) {
        this.slope = slope;
        this.intercept = intercept;
        this.bounce = bounce;
    }

    /** The line through at least two points; null if their days do not differ enough for it. */
    static @Nullable CelerationLine of(CelerationMethod method, double[] days, double[] logs) {
        return switch (method) {
            case OLS -> leastSquares(days, logs);
            case THEIL_SEN -> theilSen(days, logs);
            case QUARTER_INTERSECT -> quarterIntersect(days, logs, false);
            case SPLIT_MIDDLE -> quarterIntersect(days, logs, true);
        };
    }

    private static @Nullable CelerationLine leastSquares(double[] days, double[] logs) {
        OlsSlope.Result line = OlsSlope.withDefaults().of(days, logs);
        return line.isDefined() ? through(days, logs, line.slope(), line.intercept()) : null;
    }

    private static @Nullable CelerationLine theilSen(double[] days, double[] logs) {
        TheilSen.Result line = TheilSen.withDefaults().of(days, logs);
        return line.isDefined() ? through(days, logs, line.slope(), line.interceptJoint()) : null;
    }

    private static @Nullable CelerationLine quarterIntersect(double[] days, double[] logs, boolean split) {
        double middle = Medians.of(days);
        double[] firstDays = half(days, days, middle, -1);
        double[] lastDays = half(days, days, middle, 1);
        if (firstDays.length == 0 || lastDays.length == 0) {
            return null;
        }
        double from = Medians.of(firstDays);
        double start = Medians.of(half(days, logs, middle, -1));
        double rise = Medians.of(half(days, logs, middle, 1)) - start;
        double slope = Checks.inRange(rise / (Medians.of(lastDays) - from) + 0.0, "days and frequencies");
        double intercept = start - slope * from;
        double moved = split ? Medians.of(rests(days, logs, slope, intercept)) : 0;
        return through(days, logs, slope, intercept + moved);
    }

    /** What stands on the days before the middle, or after it; on the middle day itself is in neither half. */
    private static double[] half(double[] days, double[] values, double middle, int side) {
        double[] half = new double[days.length];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            if (Double.compare(days[i], middle) == side) {
                half[count++] = values[i];
            }
        }
        return Arrays.copyOf(half, count);
    }

    private static double[] rests(double[] days, double[] logs, double slope, double intercept) {
        double[] rests = new double[days.length];
        Arrays.setAll(rests, i -> logs[i] - intercept - slope * days[i]);
        return rests;
    }

    private static CelerationLine through(double[] days, double[] logs, double slope, double intercept) {
        double[] rests = rests(days, logs, slope, intercept);
        Arrays.sort(rests);
        return new CelerationLine(
                slope, Checks.inRange(intercept + 0.0, "days and frequencies"), rests[rests.length - 1] - rests[0]);
    }

    double slope() {
        return slope;
    }

    double intercept() {
        return intercept;
    }

    /** The distance between the highest and the lowest residual. */
    double bounce() {
        return bounce;
    }
}
