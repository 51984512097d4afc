package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the scores of a school's pupils, with the interval by which the Department for Education publishes it: for
 * Progress 8 and for the progress scores of key stage 2.
 *
 * <pre>
 *   mean ± z σ / sqrt(n)
 * </pre>
 *
 * <p>σ is the standard deviation of <em>all pupils nationally</em>, handed in by the caller from the publication of that
 * year, and not the one of the school: the interval asks how far a school of n pupils drawn from the nation could lie from
 * 0. z is 1.96 as published. Without σ there is a mean and no interval. A floor ({@link #withFloor(double)}), published for
 * Progress 8 since 2018, lifts pupils who are far below to it before the mean is taken; by default there is none.
 *
 * <p>A pupil without a score, such as one without a prior attainment, is left out and counted; with {@link
 * Missing#PROPAGATE} there is no mean. No score at all: {@link Undefined#NO_VALUES}. The order of the pupils does not
 * matter, to the last bit.
 *
 * <p>Caveats: a small school has a wide interval, and a special school is a small school. The comparison with all pupils
 * nationally takes no account of need. Not for ranking schools.
 *
 * <p>Reference: Department for Education, Secondary accountability measures guide, and Primary school accountability
 * technical guide.
 */
public final class SchoolMean {

    /** The multiplier as published. */
    public static final double DEFAULT_Z = 1.96;

    private static final SchoolMean DEFAULTS =
            new SchoolMean(OptionalDouble.empty(), DEFAULT_Z, Double.NEGATIVE_INFINITY, Missing.OMIT);

    private final OptionalDouble nationalSd;
    private final double z;
    private final double floor;
    private final Missing missing;

    private SchoolMean(OptionalDouble nationalSd, double z, double floor, Missing missing) {
        this.nationalSd = nationalSd;
        this.z = z;
        this.floor = floor;
        this.missing = missing;
    }

    /** Returns the calculator without an interval and without a floor, that leaves missing scores out. */
    public static SchoolMean withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that gives an interval.
     *
     * @param sd the standard deviation of all pupils nationally, above 0
     * @throws IllegalArgumentException if it is not
     */
    public SchoolMean withNationalSd(double sd) {
        if (!(Checks.finite(sd, "nationalSd") > 0)) {
            throw new IllegalArgumentException("nationalSd is not above 0");
        }
        return new SchoolMean(OptionalDouble.of(sd), z, floor, missing);
    }

    /**
     * Returns a copy with another multiplier than 1.96.
     *
     * @param multiplier above 0
     * @throws IllegalArgumentException if it is not
     */
    public SchoolMean withZ(double multiplier) {
        if (!(Checks.finite(multiplier, "z") > 0)) {
            throw new IllegalArgumentException("z is not above 0");
        }
        return new SchoolMean(nationalSd, multiplier, floor, missing);
    }

    /**
     * Returns a copy that lifts lower scores to a floor.
     *
     * @throws IllegalArgumentException if it is not a finite number
     */
    public SchoolMean withFloor(double lowest) {
        return new SchoolMean(nationalSd, z, Checks.finite(lowest, "floor"), missing);
    }

    /** Returns a copy with another way to deal with missing scores. */
    public SchoolMean with(Missing how) {
        return new SchoolMean(nationalSd, z, floor, how);
    }

    /**
     * Returns the mean of some pupils.
     *
     * @throws IllegalArgumentException if a score is not finite
     */
    public Result of(double... scores) {
        return result(scores, 0);
    }

    /**
     * Returns the mean of some pupils; {@code null} is a missing score.
     *
     * @throws IllegalArgumentException if a score is not finite
     */
    public Result ofNullable(@Nullable Double[] scores) {
        double[] present = Present.in(scores);
        return result(present, scores.length - present.length);
    }

    /**
     * Returns the mean of pupils of whom only the sum of their scores is known.
     *
     * @param sum the sum, with the floor applied if there is one
     * @param pupils how many, at least 0
     * @throws IllegalArgumentException if the sum is not finite or the number negative
     */
    public Result ofSum(double sum, int pupils) {
        Checks.finite(sum, "sum");
        Checks.notNegative(pupils, "pupils");
        return pupils == 0 ? result(new double[0], 0) : new Result(null, sum / pupils, half(pupils), pupils, 0, 0);
    }

    private Result result(double[] scores, int absent) {
        double[] counted = new double[scores.length];
        int lifted = 0;
        for (int i = 0; i < counted.length; i++) {
            counted[i] = Math.max(Checks.finite(scores[i], "scores", i), floor);
            lifted += scores[i] < floor ? 1 : 0;
        }
        Undefined why = counted.length == 0 ? Undefined.NO_VALUES : null;
        why = absent > 0 && missing == Missing.PROPAGATE ? Undefined.MISSING_VALUE : why;
        return why != null
                ? new Result(why, 0, OptionalDouble.empty(), counted.length, absent, lifted)
                : new Result(null, Exact.mean(counted), half(counted.length), counted.length, absent, lifted);
    }

    /** Half of the interval. */
    private OptionalDouble half(int pupils) {
        return nationalSd.isEmpty()
                ? nationalSd
                : OptionalDouble.of(Checks.inRange(z * nationalSd.getAsDouble() / Math.sqrt(pupils), "nationalSd"));
    }

    /** On which side of 0 the interval lies. */
    public enum Side {
        /** All of it is below 0. */
        BELOW,
        /** It has 0 in it. */
        NONE,
        /** All of it is above 0. */
        ABOVE
    }

    /** The mean of a school. */
    public static final class Result extends StatResult {

        private final double mean;
        private final OptionalDouble half;
        private final int pupils;
        private final int missing;
        private final int lifted;

        Result(@Nullable Undefined undefined, double mean, OptionalDouble half, int pupils, int missing, int lifted) {
            super(undefined);
            this.mean = mean;
            this.half = half;
            this.pupils = pupils;
            this.missing = missing;
            this.lifted = lifted;
        }

        /**
         * Returns the mean.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double mean() {
            return figure("mean", mean);
        }

        /** Returns the lower limit; empty without a national standard deviation. */
        public OptionalDouble lower() {
            return half.isEmpty() ? half : OptionalDouble.of(mean - half.getAsDouble());
        }

        /** Returns the upper limit; empty without a national standard deviation. */
        public OptionalDouble upper() {
            return half.isEmpty() ? half : OptionalDouble.of(mean + half.getAsDouble());
        }

        /**
         * Returns on which side of the national average, which is 0, the whole interval lies; {@link Side#NONE} as well if
         * there is no interval.
         */
        public Side side() {
            if (lower().orElse(0) > 0) {
                return Side.ABOVE;
            }
            return upper().orElse(0) < 0 ? Side.BELOW : Side.NONE;
        }

        /** Returns how many pupils are in the mean. */
        public int pupils() {
            return pupils;
        }

        /** Returns how many had no score. */
        public int missing() {
            return missing;
        }

        /** Returns how many were lifted to the floor. */
        public int lifted() {
            return lifted;
        }

        @Override
        public String toString() {
            return "SchoolMean[" + text("mean=" + mean) + ", pupils=" + pupils + "]";
        }
    }
}
