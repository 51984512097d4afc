package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The bootstrap of a statistic of one group: how it spreads when the values are drawn again with replacement.
 *
 * <pre>
 *   percentile   the quantiles of the replicates at (1-c)/2 and (1+c)/2
 *   basic        2 estimate - those quantiles, changed over
 *   BCa          the quantiles at Phi( z0 + (z0+z) / (1 - a (z0+z)) ),  z0 = Phi^-1( share of replicates below the estimate ),
 *                a the acceleration of the {@link Jackknife}
 * </pre>
 *
 * <p>Replicates: {@link #ofReplicates} takes them as given; {@link #ofAll} goes through all {@code n^n} resamples of up to 10
 * values, so that no chance is involved; {@link #ofSeed} draws them from a seed, the same on every machine. The standard error
 * is the standard deviation of the replicates, over their number where all were gone through and over one less otherwise.
 *
 * <p>Conventions, where peers differ: replicates equal to the estimate do not count as below it ({@link Ties#STRICT}, the paper
 * and R's {@code boot}; the default) or count as a half ({@link Ties#MIDRANK}, {@code scipy}); quantiles at {@code (B+1) p},
 * interpolated between normal quantiles ({@link Interpolation#NORMAL_SCALE}, {@code boot}; the default), or type 7 ({@link
 * Interpolation#TYPE_7}, {@code scipy}). {@link #MEAN} and {@link #PLUG_IN_VARIANCE} are rounded once, so that equal
 * replicates are equal.
 *
 * <p>Edge cases: no value, {@link Undefined#NO_VALUES}. There is no BCa interval if all or none of the replicates lie below the
 * estimate ({@code z0} infinite), if leaving out one value never changes the statistic (no acceleration), or if a level leaves
 * the range.
 *
 * <p>Caveats: with fewer than about ten values all these intervals are too narrow. Draw whole pupils (or schools), never
 * single ratings of one pupil.
 *
 * <p>References: Efron B, Tibshirani RJ (1993), An introduction to the bootstrap. Davison AC, Hinkley DV (1997), Bootstrap
 * methods and their application, chapter 5.
 */
public final class Bootstrap {

    /** How replicates count that are equal to the estimate. */
    public enum Ties {
        /** Not as below it. */
        STRICT,
        /** A half below it. */
        MIDRANK
    }

    /** How a quantile between two replicates is found. */
    public enum Interpolation {
        /** At {@code (B+1) p}, in proportion to normal quantiles. */
        NORMAL_SCALE,
        /** At {@code (B-1) p + 1}, in proportion. */
        TYPE_7
    }

    /** The mean, rounded once. */
    public static final ToDoubleFunction<double[]> MEAN =
            values -> Exact.quotient(Exact.sum(values, "values"), values.length);

    /** The variance over n, rounded once. */
    public static final ToDoubleFunction<double[]> PLUG_IN_VARIANCE = Bootstrap::plugInVariance;

    private static final int MOST_VALUES = 10;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final Bootstrap DEFAULTS = new Bootstrap(0.95, Ties.STRICT, Interpolation.NORMAL_SCALE);

    private final double confidence;
    private final Ties ties;
    private final Interpolation interpolation;

    private Bootstrap(double confidence, Ties ties, Interpolation interpolation) {
        this.confidence = confidence;
        this.ties = ties;
        this.interpolation = interpolation;
    }

    private static double plugInVariance(double[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (double value : values) {
            BigDecimal exact = Exact.of(value);
            sum = sum.add(exact);
            squares = squares.add(Exact.square(exact));
        }
        BigDecimal n = BigDecimal.valueOf(values.length);
        return Exact.quotient(squares.multiply(n).subtract(Exact.square(sum)), Exact.square(n));
    }

    /** Returns the calculator with intervals at 95 % and the conventions of R's {@code boot}. */
    public static Bootstrap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public Bootstrap withConfidence(double confidence) {
        return new Bootstrap(Checks.confidence(confidence), ties, interpolation);
    }

    /** Returns a copy that counts ties with the estimate in this way. */
    public Bootstrap with(Ties ties) {
        return new Bootstrap(confidence, ties, interpolation);
    }

    /** Returns a copy that finds quantiles in this way. */
    public Bootstrap with(Interpolation interpolation) {
        return new Bootstrap(confidence, ties, interpolation);
    }

    /** Returns the level of the intervals. */
    public double confidence() {
        return confidence;
    }

    /** Returns how ties with the estimate count. */
    public Ties ties() {
        return ties;
    }

    /** Returns how quantiles are found. */
    public Interpolation interpolation() {
        return interpolation;
    }

    /**
     * Returns the bootstrap over all resamples.
     *
     * @param values at most 10
     * @throws IllegalArgumentException if there are more, or a value or the statistic of a resample is not finite
     */
    public Result ofAll(double[] values, ToDoubleFunction<double[]> statistic) {
        if (values.length > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "there are more than " + MOST_VALUES + " values; draw resamples by a seed");
        }
        SortedMap<Double, Long> times = new TreeMap<>();
        if (values.length > 0) {
            new Enumeration(values, statistic, times).run();
        }
        return result(values, statistic, times, true);
    }

    /**
     * Returns the bootstrap over resamples drawn by a seed.
     *
     * @param resamples how many to draw, 1 or more; a few thousand for an interval
     * @param seed the same seed draws the same resamples
     * @throws IllegalArgumentException if resamples is not positive, or a value or the statistic of a resample is not finite
     */
    public Result ofSeed(double[] values, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
        if (resamples < 1) {
            throw new IllegalArgumentException("resamples is not positive");
        }
        SplitMix dice = new SplitMix(seed);
        SortedMap<Double, Long> times = new TreeMap<>();
        for (int b = 0; b < resamples && values.length > 0; b++) {
            double[] resample = new double[values.length];
            for (int i = 0; i < resample.length; i++) {
                resample[i] = values[dice.below(values.length)];
            }
            add(times, statistic.applyAsDouble(resample), 1);
        }
        return result(values, statistic, times, false);
    }

    /**
     * Returns the bootstrap over replicates that are known already.
     *
     * @param values the values themselves, for the estimate and the acceleration
     * @param replicates what the statistic was on each resample, at least one
     * @throws IllegalArgumentException if there is no replicate, or one, or a value, is not finite
     */
    public Result ofReplicates(double[] values, ToDoubleFunction<double[]> statistic, double[] replicates) {
        if (replicates.length == 0) {
            throw new IllegalArgumentException("there are no replicates");
        }
        SortedMap<Double, Long> times = new TreeMap<>();
        for (double replicate : replicates) {
            add(times, replicate, 1);
        }
        return result(values, statistic, times, false);
    }

    private static void add(SortedMap<Double, Long> times, double replicate, long count) {
        times.merge(Checks.finite(replicate, "a replicate") + 0.0, count, Long::sum);
    }

    private Result result(
            double[] values, ToDoubleFunction<double[]> statistic, SortedMap<Double, Long> times, boolean all) {
        if (values.length == 0) {
            return new Result(
                    Undefined.NO_VALUES, this, 0, OptionalDouble.empty(), new Replicates(new TreeMap<>()), all);
        }
        OptionalDouble acceleration = Jackknife.of(values, statistic).acceleration();
        double estimate = Checks.finite(statistic.applyAsDouble(values.clone()), "the statistic") + 0.0;
        return new Result(null, this, estimate, acceleration, new Replicates(times), all);
    }

    /**
     * Returns the levels at which the BCa interval takes its quantiles; empty if one leaves the range.
     *
     * @param z0 the correction for bias
     * @param acceleration the acceleration
     * @throws IllegalArgumentException if one is not finite
     */
    public Optional<Limits> levels(double z0, double acceleration) {
        Checks.finite(z0, "z0");
        Checks.finite(acceleration, "acceleration");
        double z = Quantiles.normalTwoSided(confidence);
        double low = 1 - acceleration * (z0 - z);
        double high = 1 - acceleration * (z0 + z);
        return low > 0 && high > 0
                ? Optional.of(new Limits(
                        NORMAL.cumulativeProbability(z0 + (z0 - z) / low),
                        NORMAL.cumulativeProbability(z0 + (z0 + z) / high)))
                : Optional.empty();
    }

    /** Goes through the resamples by how often each value is drawn, which spares the orders of the same draw. */
    private static final class Enumeration {

        private final double[] values;
        private final ToDoubleFunction<double[]> statistic;
        private final SortedMap<Double, Long> times;
        private final double[] resample;

        Enumeration(double[] values, ToDoubleFunction<double[]> statistic, SortedMap<Double, Long> times) {
            this.values = values;
            this.statistic = statistic;
            this.times = times;
            this.resample = new double[values.length];
        }

        void run() {
            from(0, 0, 1);
        }

        /** Fills the places from {@code filled} on with values from {@code value} on; {@code orders} is of what is filled. */
        private void from(int value, int filled, long orders) {
            int left = values.length - filled;
            if (left == 0) {
                add(times, statistic.applyAsDouble(resample.clone()), orders);
                return;
            }
            if (value == values.length) {
                return;
            }
            long ways = 1; // C(filled + taken, taken)
            for (int taken = 0; taken <= left; taken++) {
                if (taken > 0) {
                    resample[filled + taken - 1] = values[value];
                    ways = ways * (filled + taken) / taken;
                }
                from(value + 1, filled + taken, orders * ways);
            }
        }
    }

    /** The bootstrap of a statistic. */
    public static final class Result extends StatResult {

        private final Bootstrap conventions;
        private final double estimate;
        private final OptionalDouble acceleration;
        private final Replicates replicates;
        private final boolean all;

        Result(
                @Nullable Undefined undefined,
                Bootstrap conventions,
                double estimate,
                OptionalDouble acceleration,
                Replicates replicates,
                boolean all) {
            super(undefined);
            this.conventions = conventions;
            this.estimate = estimate;
            this.acceleration = acceleration;
            this.replicates = replicates;
            this.all = all;
        }

        /**
         * Returns the statistic of the values themselves.
         *
         * @throws java.util.NoSuchElementException if there are no values
         */
        public double estimate() {
            return figure("estimate", estimate);
        }

        /**
         * Returns the mean of the replicates; what it is off the estimate is the bias.
         *
         * @throws java.util.NoSuchElementException if there are no values
         */
        public double mean() {
            return isDefined() ? replicates.mean() : figure("mean", 0);
        }

        /** Returns the standard error; empty without values, or with a single replicate that was not all there is. */
        public OptionalDouble se() {
            long over = all ? replicates.count() : replicates.count() - 1;
            return isDefined() && over > 0 ? OptionalDouble.of(replicates.sd(over)) : OptionalDouble.empty();
        }

        /** Returns the acceleration; empty if leaving out one value never changes the statistic. */
        public OptionalDouble acceleration() {
            return acceleration;
        }

        /**
         * Returns the share of replicates below the estimate, ties by the convention.
         *
         * @throws java.util.NoSuchElementException if there are no values
         */
        public double shareBelow() {
            return isDefined()
                    ? replicates.shareBelow(estimate, conventions.ties == Ties.STRICT ? 0 : 0.5)
                    : figure("share below the estimate", 0);
        }

        /** Returns the correction for bias; empty without values, or if all or none of the replicates lie below the estimate. */
        public OptionalDouble z0() {
            double share = isDefined() ? shareBelow() : 0;
            return share > 0 && share < 1
                    ? OptionalDouble.of(NORMAL.inverseCumulativeProbability(share))
                    : OptionalDouble.empty();
        }

        /**
         * Returns the percentile interval.
         *
         * @throws java.util.NoSuchElementException if there are no values
         */
        public Limits percentile() {
            double tail = (1 - conventions.confidence) / 2;
            return new Limits(quantile(tail), quantile(1 - tail));
        }

        /**
         * Returns the basic interval.
         *
         * @throws java.util.NoSuchElementException if there are no values
         */
        public Limits basic() {
            Limits quantiles = percentile();
            return new Limits(2 * estimate - quantiles.upper(), 2 * estimate - quantiles.lower());
        }

        /** Returns the levels of the BCa interval; empty if there is none. */
        public Optional<Limits> bcaLevels() {
            OptionalDouble z0 = z0();
            return z0.isPresent() && acceleration.isPresent()
                    ? conventions.levels(z0.getAsDouble(), acceleration.getAsDouble())
                    : Optional.empty();
        }

        /** Returns the BCa interval; empty if there is none. */
        public Optional<Limits> bca() {
            return bcaLevels().map(levels -> new Limits(quantile(levels.lower()), quantile(levels.upper())));
        }

        private double quantile(double level) {
            if (!isDefined()) {
                return figure("interval", 0);
            }
            return conventions.interpolation == Interpolation.TYPE_7
                    ? replicates.type7(level)
                    : replicates.onNormalScale(level);
        }

        /** Returns how many replicates there are. */
        public long replicates() {
            return replicates.count();
        }

        @Override
        public String toString() {
            return "Bootstrap[" + text("estimate=" + estimate) + ", replicates=" + replicates.count() + "]";
        }
    }
}
