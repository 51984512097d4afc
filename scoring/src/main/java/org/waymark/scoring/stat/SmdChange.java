package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Standardised mean changes of one group from the figures that a paper prints; see {@link SmdPaired} for the definitions.
 *
 * <p>From the two occasions: SMCR, the change in standard deviations of the first occasion, and SMCC, the change in standard
 * deviations of the changes, {@code √(s_pre² + s_post² - 2 r s_pre s_post)}; both with the exact J in them, as {@code metafor}
 * gives them. From the changes: dz and drm.
 *
 * <p>Edge cases: fewer than two pairs: {@link Undefined#TOO_FEW_VALUES}. A figure whose divisor is 0 is empty. Two pairs: nothing
 * corrected, since J is 0 there.
 *
 * <p>Caveats: as for {@link SmdPaired}. Many papers do not print the correlation; a guessed one moves SMCC, drm and all
 * variances, and should be shown as guessed.
 */
public final class SmdChange {

    private SmdChange() {}

    /**
     * Returns the change between two occasions.
     *
     * @param n how many pairs
     * @param meanPre the mean of the first occasion
     * @param meanPost the mean of the second
     * @param sdPre the sample standard deviation of the first
     * @param sdPost that of the second
     * @param r the correlation of the two, -1 to 1
     * @throws IllegalArgumentException if a number is outside its range or not finite
     */
    public static Result ofOccasions(int n, double meanPre, double meanPost, double sdPre, double sdPost, double r) {
        GroupSummary pre = new GroupSummary(n, meanPre, sdPre);
        GroupSummary post = new GroupSummary(n, meanPost, sdPost);
        checkCorrelation(r);
        double difference = sdPre - sdPost;
        double variance = difference * difference + 2 * (1 - r) * sdPre * sdPost;
        return new Result(
                n, Moments.difference(pre.mean(), post.mean()), Math.sqrt(variance), OptionalDouble.of(sdPre), r);
    }

    /**
     * Returns the change of which mean and spread are known.
     *
     * @param n how many pairs
     * @param meanChange the mean change
     * @param sdChange the sample standard deviation of the changes
     * @param r the correlation of the two occasions, -1 to 1
     * @throws IllegalArgumentException if a number is outside its range or not finite
     */
    public static Result ofChanges(int n, double meanChange, double sdChange, double r) {
        GroupSummary change = new GroupSummary(n, meanChange, sdChange);
        return new Result(n, change.mean(), sdChange, OptionalDouble.empty(), checkCorrelation(r));
    }

    private static double checkCorrelation(double r) {
        if (!(r >= -1 && r <= 1)) {
            throw new IllegalArgumentException("r is not between -1 and 1");
        }
        return r;
    }

    /** The standardised change of one group. */
    public static final class Result extends StatResult {

        private final int n;
        private final double mean;
        private final double sdChange;
        private final OptionalDouble sdPre;
        private final double r;

        Result(int n, double mean, double sdChange, OptionalDouble sdPre, double r) {
            super(reason(n, sdChange, sdPre));
            this.n = n;
            this.mean = mean;
            this.sdChange = sdChange;
            this.sdPre = sdPre;
            this.r = r;
        }

        private static @Nullable Undefined reason(int n, double sdChange, OptionalDouble sdPre) {
            if (n < 2) {
                return Undefined.TOO_FEW_VALUES;
            }
            return sdChange == 0 && sdPre.orElse(0) == 0 ? Undefined.NO_SPREAD : null;
        }

        /** Returns how many pairs there are. */
        public int n() {
            return n;
        }

        /** Returns the exact factor J; empty if there are fewer than three pairs. */
        public OptionalDouble j() {
            return SmallSample.exact(n - 1.0);
        }

        /** Returns the approximate factor J; empty if there are fewer than three pairs. */
        public OptionalDouble jApproximate() {
            return SmallSample.approximate(n - 1.0);
        }

        /** Returns the change in standard deviations of the changes. */
        public OptionalDouble dz() {
            return over(sdChange);
        }

        /** Returns dz brought to the spread of scores. */
        public OptionalDouble drm() {
            return SmallSample.times(dz(), Math.sqrt(2 * (1 - r)));
        }

        /** Returns the variance of drm. */
        public OptionalDouble varianceOfDrm() {
            return drm().isPresent()
                    ? OptionalDouble.of(ChangeVariances.drm(n, drm().getAsDouble(), r))
                    : OptionalDouble.empty();
        }

        /** Returns drm times the exact J. */
        public OptionalDouble grm() {
            return SmallSample.times(j(), drm());
        }

        /** Returns drm times the approximate J. */
        public OptionalDouble grmApproximate() {
            return SmallSample.times(jApproximate(), drm());
        }

        /** Returns the variance of drm times the square of the approximate J. */
        public OptionalDouble varianceOfGrmApproximate() {
            return SmallSample.times(jApproximate(), SmallSample.times(jApproximate(), varianceOfDrm()));
        }

        /** Returns the corrected change in standard deviations of the first occasion; empty if that is not known. */
        public OptionalDouble smcr() {
            return sdPre.isPresent() ? SmallSample.times(j(), over(sdPre.getAsDouble())) : OptionalDouble.empty();
        }

        /** Returns the variance of SMCR. */
        public OptionalDouble varianceOfSmcr() {
            return smcr().isPresent()
                    ? OptionalDouble.of(ChangeVariances.smcr(n, smcr().getAsDouble(), r))
                    : OptionalDouble.empty();
        }

        /** Returns the corrected change in standard deviations of the changes. */
        public OptionalDouble smcc() {
            return SmallSample.times(j(), dz());
        }

        /** Returns the variance of SMCC. */
        public OptionalDouble varianceOfSmcc() {
            return smcc().isPresent()
                    ? OptionalDouble.of(ChangeVariances.smcc(n, smcc().getAsDouble()))
                    : OptionalDouble.empty();
        }

        private OptionalDouble over(double divisor) {
            return !isDefined() || divisor == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Checks.inRange(mean / divisor, "the changes"));
        }

        @Override
        public String toString() {
            return "SmdChange[" + text(dz().isPresent() ? "dz=" + dz().getAsDouble() : "the changes do not vary")
                    + ", n=" + n + "]";
        }
    }
}
