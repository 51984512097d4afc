package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The standardised difference between what two groups gained: before and after, with and without help (Morris 2008).
 *
 * <pre>
 *   pooled pre-test  = J(n_t + n_c - 2) ((post_t - pre_t) - (post_c - pre_c)) / s        s² = pooled variance of the pre-tests
 *   difference       = J(n_t - 1) (post_t - pre_t) / s_t  -  J(n_c - 1) (post_c - pre_c) / s_c
 * </pre>
 *
 * <p>The pooled one is preferred: it uses one yardstick for both groups, and is steadier. Only the spread of the pre-tests is
 * used, since help may change the spread.
 *
 * <p>Edge cases: fewer than two pupils in a group: {@link Undefined#TOO_FEW_VALUES}. No spread before in either group: {@link
 * Undefined#NO_SPREAD}. The difference is empty if one of the groups has no spread, or fewer than three pupils.
 *
 * <p>Caveats: a statistic of groups, never of one pupil. It takes for granted that both groups would have gained the same
 * without the help, in points and not in standard deviations; groups that begin far apart may not.
 *
 * <p>Reference: Morris SB (2008), Estimating effect sizes from pretest-posttest-control group designs, Organizational Research
 * Methods 11:364-386, doi:10.1177/1094428106291059.
 */
public final class SmdPrePostControl {

    private SmdPrePostControl() {}

    /**
     * Returns the difference between the gains of two groups.
     *
     * @param treatmentPre the group that got help, before
     * @param treatmentMeanPost its mean afterwards
     * @param controlPre the group that did not, before
     * @param controlMeanPost its mean afterwards
     * @throws IllegalArgumentException if a mean is not finite
     */
    public static Result of(
            GroupSummary treatmentPre, double treatmentMeanPost, GroupSummary controlPre, double controlMeanPost) {
        double treatmentGain =
                Moments.difference(treatmentPre.mean(), Checks.finite(treatmentMeanPost, "treatmentMeanPost"));
        double controlGain = Moments.difference(controlPre.mean(), Checks.finite(controlMeanPost, "controlMeanPost"));
        if (treatmentPre.n() < 2 || controlPre.n() < 2) {
            return new Result(Undefined.TOO_FEW_VALUES, 0, OptionalDouble.empty());
        }
        double df = (double) treatmentPre.n() + controlPre.n() - 2;
        double sd = Math.sqrt((treatmentPre.squares() + controlPre.squares()) / df);
        if (sd == 0) {
            return new Result(Undefined.NO_SPREAD, 0, OptionalDouble.empty());
        }
        double pooled = SmallSample.exact(df).orElseThrow() * (treatmentGain - controlGain) / sd;
        OptionalDouble own = own(treatmentPre, treatmentGain);
        OptionalDouble other = own(controlPre, controlGain);
        OptionalDouble difference = own.isPresent() && other.isPresent()
                ? OptionalDouble.of(own.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
        return new Result(null, Checks.inRange(pooled, "the groups") + 0.0, difference);
    }

    private static OptionalDouble own(GroupSummary pre, double gain) {
        return pre.sd() == 0
                ? OptionalDouble.empty()
                : SmallSample.times(SmallSample.exact(pre.n() - 1.0), gain / pre.sd());
    }

    /** How much more one group gained than the other. */
    public static final class Result extends StatResult {

        private final double pooledPretest;
        private final OptionalDouble difference;

        Result(@Nullable Undefined undefined, double pooledPretest, OptionalDouble difference) {
            super(undefined);
            this.pooledPretest = pooledPretest;
            this.difference = difference;
        }

        /**
         * Returns the corrected difference in pooled standard deviations of the pre-tests.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double pooledPretest() {
            return figure("difference between the gains", pooledPretest);
        }

        /** Returns the difference of the two corrected gains, each in its own standard deviation; empty if one has none. */
        public OptionalDouble difference() {
            return difference;
        }

        @Override
        public String toString() {
            return "SmdPrePostControl[" + text("pooledPretest=" + pooledPretest) + "]";
        }
    }
}
