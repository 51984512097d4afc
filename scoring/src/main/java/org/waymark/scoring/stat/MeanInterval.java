package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The mean of a group with Student's interval.
 *
 * <pre>
 *   mean ± t(n-1) sd / sqrt(n)
 * </pre>
 *
 * <p>The sums are exact ({@link GroupMoments}), so the figures are the same to the last bit whatever the order of the values.
 *
 * <p>Edge cases: no value, {@link Undefined#NO_VALUES}. One value: the mean without an interval. Values that are all the same
 * have an interval without width, which says that they did not differ and nothing more.
 *
 * <p>Caveats: it supposes amounts and values that do not depend on each other; several targets of one pupil do. For a handful
 * of values that lie far from a bell the level is rough.
 *
 * <p>Reference: Student (1908), The probable error of a mean, Biometrika 6:1-25.
 */
public final class MeanInterval {

    private static final MeanInterval DEFAULTS = new MeanInterval(0.95);

    private final double confidence;

    private MeanInterval(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with an interval at 95 %. */
    public static MeanInterval withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public MeanInterval withConfidence(double confidence) {
        return new MeanInterval(Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the mean of some values.
     *
     * @throws IllegalArgumentException if one is not finite or beyond 1e70
     */
    public Result of(double... values) {
        return of(GroupMoments.of(values));
    }

    /** Returns the mean of some values; {@code null} is a missing one and left out. */
    public Result ofNullable(@Nullable Double[] values) {
        return of(GroupMoments.ofNullable(values));
    }

    /** Returns the mean of a group of which the moments are known. */
    public Result of(GroupMoments group) {
        return new Result(group.count() == 0 ? Undefined.NO_VALUES : null, group, confidence);
    }

    /** A mean with its interval. */
    public static final class Result extends StatResult {

        private final GroupMoments group;
        private final double confidence;

        Result(@Nullable Undefined undefined, GroupMoments group, double confidence) {
            super(undefined);
            this.group = group;
            this.confidence = confidence;
        }

        /**
         * Returns the mean.
         *
         * @throws java.util.NoSuchElementException if there are no values
         */
        public double mean() {
            return figure("mean", group.mean().orElse(0));
        }

        /** Returns the standard deviation over n-1; empty with fewer than two values. */
        public OptionalDouble sd() {
            return group.sd();
        }

        /** Returns the standard error of the mean; empty with fewer than two values. */
        public OptionalDouble se() {
            return group.se();
        }

        /** Returns the lower limit; empty with fewer than two values. */
        public OptionalDouble lower() {
            return limit(-1);
        }

        /** Returns the upper limit; empty with fewer than two values. */
        public OptionalDouble upper() {
            return limit(1);
        }

        private OptionalDouble limit(int sign) {
            OptionalDouble se = group.se();
            if (se.isEmpty()) {
                return se;
            }
            double t = Quantiles.studentAbove(group.count() - 1.0, (1 - confidence) / 2);
            return OptionalDouble.of(mean() + sign * t * se.getAsDouble());
        }

        /** Returns the level of the interval. */
        public double confidence() {
            return confidence;
        }

        /** Returns how many values there are. */
        public long count() {
            return group.count();
        }

        @Override
        public String toString() {
            return "MeanInterval[" + text("mean=" + (isDefined() ? mean() : 0)) + ", values=" + group.count() + "]";
        }
    }
}
