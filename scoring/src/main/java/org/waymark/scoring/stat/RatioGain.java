package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Ratio gain: months of reading age gained for each month that passed. 1 is the rate at which reading ages rise by definition.
 *
 * <pre>
 *   one pupil   (post - pre) / interval
 *   a group     mean(post - pre) / mean(interval)        not the mean of the ratios; the same only for equal intervals
 * </pre>
 *
 * <p>A loss gives a negative ratio. Weeks are turned into months by 12/52 unless said otherwise.
 *
 * <p>Edge cases: no time between the tests: {@link Undefined#NO_TIME}. In a group, rows with a missing number are left out; none
 * left: {@link Undefined#NO_VALUES}; one interval of 0 leaves no mean of ratios.
 *
 * <p>Caveats: reading ages are not equal steps: a month at 7 years is not a month at 14, and tables end at a lowest and a highest
 * age, where gains are made up or cut off. Over a short time the error of the test alone can make a ratio of 3 or of -1. Without a
 * comparison group a ratio above 1 is no evidence that help helped.
 *
 * <p>References: Topping KJ, Lindsay GA (1992), Paired reading: a review of the literature, Research Papers in Education
 * 7:199-246. Brooks G (2016), What works for children and young people with literacy difficulties?, 5th edition.
 */
public final class RatioGain {

    private static final double WEEKS_PER_MONTH = 52.0 / 12;
    private static final RatioGain DEFAULTS = new RatioGain(WEEKS_PER_MONTH);

    private final double weeksPerMonth;

    private RatioGain(double weeksPerMonth) {
        this.weeksPerMonth = weeksPerMonth;
    }

    /** Returns the calculator with 52/12 weeks a month. */
    public static RatioGain withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another length of a month.
     *
     * @throws IllegalArgumentException if it is not above 0 or not finite
     */
    public RatioGain withWeeksPerMonth(double weeks) {
        if (!(weeks > 0 && Double.isFinite(weeks))) {
            throw new IllegalArgumentException("weeksPerMonth is not a number above 0");
        }
        return new RatioGain(weeks);
    }

    /** Returns how many weeks a month has. */
    public double weeksPerMonth() {
        return weeksPerMonth;
    }

    /**
     * Returns the ratio gain of one pupil.
     *
     * @param preAge the reading age at the first test, in months
     * @param postAge the reading age at the second, in months
     * @param months how many months lie between the tests
     * @throws IllegalArgumentException if a number is not finite or the time negative
     */
    public Result of(double preAge, double postAge, double months) {
        Checks.finite(preAge, "preAge");
        Checks.finite(postAge, "postAge");
        checkInterval(months, "months");
        double gain = Moments.difference(preAge, postAge) + 0.0;
        return months == 0
                ? new Result(Undefined.NO_TIME, gain, 0)
                : new Result(null, gain, Checks.inRange(gain / months, "the ages"));
    }

    /** Returns the ratio gain of one pupil over a number of weeks. */
    public Result ofWeeks(double preAge, double postAge, double weeks) {
        checkInterval(weeks, "weeks");
        return of(preAge, postAge, weeks / weeksPerMonth);
    }

    /**
     * Returns the ratio gain of a group; {@code null} is a missing number.
     *
     * @throws IllegalArgumentException if lengths differ, a number is not finite, or a time negative
     */
    public GroupResult ofGroup(@Nullable Double[] preAges, @Nullable Double[] postAges, @Nullable Double[] months) {
        Checks.sameLength("preAges", preAges.length, "postAges", postAges.length);
        Checks.sameLength("preAges", preAges.length, "months", months.length);
        double gains = 0;
        double time = 0;
        double ratios = 0;
        boolean allRatios = true;
        int used = 0;
        for (int i = 0; i < preAges.length; i++) {
            Double pre = preAges[i];
            Double post = postAges[i];
            Double interval = months[i];
            if (pre != null && post != null && interval != null) {
                Result one = of(pre, post, interval);
                gains += one.gainMonths();
                time += interval;
                allRatios &= one.isDefined();
                ratios += one.isDefined() ? one.ratio() : 0;
                used++;
            }
        }
        int missing = preAges.length - used;
        if (used == 0 || time == 0) {
            return new GroupResult(
                    used == 0 ? Undefined.NO_VALUES : Undefined.NO_TIME, 0, OptionalDouble.empty(), used, missing);
        }
        return new GroupResult(
                null,
                Checks.inRange(gains / time, "the ages") + 0.0,
                allRatios ? OptionalDouble.of(Checks.inRange(ratios / used, "the ages") + 0.0) : OptionalDouble.empty(),
                used,
                missing);
    }

    private static void checkInterval(double value, String name) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " is not a number from 0");
        }
    }

    /** The ratio gain of one pupil. */
    public static final class Result extends StatResult {

        private final double gainMonths;
        private final double ratio;

        Result(@Nullable Undefined undefined, double gainMonths, double ratio) {
            super(undefined);
            this.gainMonths = gainMonths;
            this.ratio = ratio;
        }

        /** Returns how many months of reading age were gained; always there. */
        public double gainMonths() {
            return gainMonths;
        }

        /**
         * Returns the months of reading age for each month that passed.
         *
         * @throws java.util.NoSuchElementException if no time passed
         */
        public double ratio() {
            return figure("ratio gain", ratio);
        }

        @Override
        public String toString() {
            return "RatioGain[" + text("ratio=" + ratio) + ", gainMonths=" + gainMonths + "]";
        }
    }

    /** The ratio gain of a group. */
    public static final class GroupResult extends StatResult {

        private final double ratioOfMeans;
        private final OptionalDouble meanOfRatios;
        private final int used;
        private final int missing;

        GroupResult(
                @Nullable Undefined undefined,
                double ratioOfMeans,
                OptionalDouble meanOfRatios,
                int used,
                int missing) {
            super(undefined);
            this.ratioOfMeans = ratioOfMeans;
            this.meanOfRatios = meanOfRatios;
            this.used = used;
            this.missing = missing;
        }

        /**
         * Returns the ratio gain of the group: the mean gain over the mean interval.
         *
         * @throws java.util.NoSuchElementException if nobody has one or no time passed
         */
        public double ratioOfMeans() {
            return figure("ratio gain", ratioOfMeans);
        }

        /** Returns the mean of the pupils' ratios, for comparison; empty if one of them has none. */
        public OptionalDouble meanOfRatios() {
            return meanOfRatios;
        }

        /** Returns how many pupils were counted. */
        public int used() {
            return used;
        }

        /** Returns how many were left out. */
        public int missing() {
            return missing;
        }

        @Override
        public String toString() {
            return "RatioGain[" + text("ratioOfMeans=" + ratioOfMeans) + ", used=" + used + ", missing=" + missing
                    + "]";
        }
    }
}
