package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The gap between the means of two separate groups, with Welch's interval and as a standardised difference.
 *
 * <pre>
 *   gap = mean1 - mean2        se = sqrt( v1/n1 + v2/n2 )        t = gap / se
 *   df  = (v1/n1 + v2/n2)² / ( (v1/n1)²/(n1-1) + (v2/n2)²/(n2-1) )
 *   d   = gap / sqrt( ((n1-1) v1 + (n2-1) v2) / (n1+n2-2) )      g = d (1 - 3 / (4 (n1+n2-2) - 1))
 * </pre>
 *
 * <p>Welch's interval does not suppose that both groups spread alike. {@code g} is corrected for small groups by the common
 * approximation.
 *
 * <p>Edge cases: a group without values, {@link Undefined#NO_VALUES}. A group of one, or no spread in either: the gap stands
 * without {@code se}, {@code t} and interval; {@code d} needs a spread in one of the groups. Missing values are left out.
 *
 * <p>Caveats: it supposes amounts; for steps of an ordinal scale take {@link GapIndex}. A gap between two groups is no effect of
 * anything. Pupils of one school are more alike than the interval supposes.
 *
 * <p>References: Welch BL (1947), Biometrika 34:28-35. Hedges LV (1981), Distribution theory for Glass's estimator of effect
 * size and related estimators, Journal of Educational Statistics 6:107-128.
 */
public final class MeanGap {

    private static final MeanGap DEFAULTS = new MeanGap(0.95);

    private final double confidence;

    private MeanGap(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with an interval at 95 %. */
    public static MeanGap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public MeanGap withConfidence(double confidence) {
        return new MeanGap(Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the gap, the first less the second.
     *
     * @throws IllegalArgumentException if a value is not finite or beyond 1e70
     */
    public Result of(double[] first, double[] second) {
        return of(GroupMoments.of(first), GroupMoments.of(second));
    }

    /** Returns the gap, the first less the second; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] first, @Nullable Double[] second) {
        return of(GroupMoments.ofNullable(first), GroupMoments.ofNullable(second));
    }

    /** Returns the gap between two groups of which the moments are known. */
    public Result of(GroupMoments first, GroupMoments second) {
        boolean any = first.count() > 0 && second.count() > 0;
        return new Result(any ? null : Undefined.NO_VALUES, first, second, confidence);
    }

    /** The gap between two means. */
    public static final class Result extends StatResult {

        private final GroupMoments first;
        private final GroupMoments second;
        private final double confidence;

        Result(@Nullable Undefined undefined, GroupMoments first, GroupMoments second, double confidence) {
            super(undefined);
            this.first = first;
            this.second = second;
            this.confidence = confidence;
        }

        /**
         * Returns the gap.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double gap() {
            return isDefined() ? GroupMoments.difference(first, second) : figure("gap", 0);
        }

        /** Returns the standard error; empty with a group of fewer than two, or without any spread. */
        public OptionalDouble se() {
            double sum = partOf(first) + partOf(second);
            return first.count() >= 2 && second.count() >= 2 && sum > 0
                    ? OptionalDouble.of(Math.sqrt(sum))
                    : OptionalDouble.empty();
        }

        private static double partOf(GroupMoments group) {
            return group.variance().orElse(0) / group.count();
        }

        /** Returns Welch's degrees of freedom; empty without a standard error. */
        public OptionalDouble degreesOfFreedom() {
            if (se().isEmpty()) {
                return OptionalDouble.empty();
            }
            // As shares of the sum, so that no square leaves the range of a double.
            double sum = partOf(first) + partOf(second);
            double one = partOf(first) / sum;
            double other = partOf(second) / sum;
            return OptionalDouble.of(1 / (one * one / (first.count() - 1) + other * other / (second.count() - 1)));
        }

        /** Returns the gap over its standard error; empty without one. */
        public OptionalDouble t() {
            return se().isPresent() ? OptionalDouble.of(gap() / se().getAsDouble()) : OptionalDouble.empty();
        }

        /** Returns the two-sided p-value of no gap; empty without a standard error. */
        public OptionalDouble p() {
            if (se().isEmpty()) {
                return OptionalDouble.empty();
            }
            double t = Math.abs(t().orElseThrow());
            TDistribution student = TDistribution.of(degreesOfFreedom().orElseThrow());
            return OptionalDouble.of(Math.min(1, 2 * student.survivalProbability(t)));
        }

        /** Returns the lower limit of the gap; empty without a standard error. */
        public OptionalDouble lower() {
            return limit(-1);
        }

        /** Returns the upper limit of the gap; empty without a standard error. */
        public OptionalDouble upper() {
            return limit(1);
        }

        private OptionalDouble limit(int sign) {
            if (se().isEmpty()) {
                return OptionalDouble.empty();
            }
            double t = Quantiles.studentAbove(degreesOfFreedom().orElseThrow(), (1 - confidence) / 2);
            return OptionalDouble.of(gap() + sign * t * se().getAsDouble());
        }

        /** Returns Cohen's d, in pooled standard deviations; empty without any spread. */
        public OptionalDouble cohensD() {
            double pooled = (first.m2() + second.m2()) / pooledDegrees();
            return isDefined() && pooledDegrees() > 0 && pooled > 0
                    ? OptionalDouble.of(gap() / Math.sqrt(pooled))
                    : OptionalDouble.empty();
        }

        private double pooledDegrees() {
            return (double) first.count() + second.count() - 2;
        }

        /** Returns Hedges' g, which is d corrected for small groups; empty without it. */
        public OptionalDouble hedgesG() {
            OptionalDouble d = cohensD();
            return d.isPresent()
                    ? OptionalDouble.of(d.getAsDouble() * (1 - 3 / (4 * pooledDegrees() - 1)))
                    : OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "MeanGap[" + text("gap=" + (isDefined() ? gap() : 0)) + ", values=" + first.count() + "+"
                    + second.count() + "]";
        }
    }
}
