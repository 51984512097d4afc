package org.waymark.scoring.stat;

import java.util.OptionalDouble;

/** The mean of a phase and its variance, drawn in to what could have been seen; see {@link Outcome}. */
final class Level {

    private final int n;
    private final double mean;
    private final OptionalDouble variance;

    private Level(int n, double mean, OptionalDouble variance) {
        this.n = n;
        this.mean = mean;
        this.variance = variance;
    }

    /** The level of values of which there is at least one. */
    static Level of(double[] values, String name) {
        Moments moments = Moments.of(values, name);
        return new Level(
                values.length,
                moments.mean(),
                values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(moments.variance()));
    }

    /** The level of the other side of shares. */
    Level complement(double whole) {
        return new Level(n, whole - mean, variance);
    }

    /** The level in another unit. */
    Level over(double unit) {
        return new Level(
                n,
                mean / unit,
                variance.isPresent() ? OptionalDouble.of(variance.getAsDouble() / (unit * unit)) : variance);
    }

    /** The level drawn in to the least that this resolution could have told from nothing. */
    Level drawnIn(OptionalDouble resolution) {
        if (resolution.isEmpty()) {
            return this;
        }
        double d = resolution.getAsDouble();
        double least = 1 / (d * d * n * n * n);
        return new Level(
                n,
                Math.max(mean, 1 / (2 * d * n)),
                variance.isPresent() ? OptionalDouble.of(Math.max(variance.getAsDouble(), least)) : variance);
    }

    /** The level of shares of 1, drawn in from both ends. */
    Level drawnInShare(OptionalDouble resolution) {
        Level low = drawnIn(resolution);
        return resolution.isEmpty()
                ? low
                : new Level(n, Math.min(low.mean, 1 - 1 / (2 * resolution.getAsDouble() * n)), low.variance);
    }

    double mean() {
        return mean;
    }

    /** The variance of the mean; empty with one value. */
    OptionalDouble ofMean() {
        return variance.isPresent() ? OptionalDouble.of(variance.getAsDouble() / n) : variance;
    }
}
