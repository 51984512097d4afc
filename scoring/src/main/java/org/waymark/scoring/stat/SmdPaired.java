package org.waymark.scoring.stat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Standardised mean changes of one group seen twice: five conventions beside each other, since they are different numbers that
 * go by one name.
 *
 * <pre>
 *   dz          = mean(change) / SD(change)
 *   dav         = mean(change) / √((v_pre + v_post) / 2)        (Cumming 2012)
 *   davMeanSd   = mean(change) / ((s_pre + s_post) / 2)         (Lakens 2013)
 *   drm         = dz √(2 (1 - r))                               (Borenstein 2009)
 *   dBaselineSd = mean(change) / s_pre                          (Becker 1988, "SMCR"): the one to use for pupils
 * </pre>
 *
 * <p>A change is later minus earlier, in decimals, so equal changes are equal. The corrected figures are these times the exact
 * J of {@code n - 1} degrees of freedom. Variances: {@code varSmcr = 2(1-r)/n + g²/(2n)} of the corrected dBaselineSd, {@code
 * varSmcc = 1/n + g²/(2n)} of the corrected dz, {@code varDrm = (1/n + d²/(2n)) 2(1-r)} of the uncorrected drm. The limits of dz
 * are those of the noncentral t distribution for {@code t = dz √n}, over {@code √n}. ({@code effsize} 0.8.1 divides by {@code
 * √(n-1)} and sets the interval beside another estimate.)
 *
 * <p>Edge cases: pairs with a missing member are left out; fewer than two pairs: {@link Undefined#TOO_FEW_VALUES}. Each figure
 * whose divisor is 0 is empty: dz and drm where everybody changed the same, dBaselineSd where all began the same; the correlation
 * where one occasion has no spread. Two pairs: no corrected figures, since J is 0 there.
 *
 * <p>Caveats: dz grows with the correlation of the two occasions and is no measure of how much pupils learnt; without a control
 * group, growing older, practice and regression to the mean are all in every one of them.
 *
 * <p>References: Becker BJ (1988), Synthesizing standardized mean-change measures, British Journal of Mathematical and
 * Statistical Psychology 41:257-278. Borenstein M and others (2009), Introduction to meta-analysis, chapter 4. Cumming G (2012),
 * Understanding the new statistics. Lakens D (2013), Frontiers in Psychology 4:863.
 */
public final class SmdPaired {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final SmdPaired DEFAULTS = new SmdPaired(DEFAULT_CONFIDENCE);

    private final double confidence;

    private SmdPaired(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with limits at 95 %. */
    public static SmdPaired withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the limits.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SmdPaired withConfidence(double level) {
        return new SmdPaired(Checks.confidence(level));
    }

    /** Returns the level of the limits. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the changes of pairs of numbers.
     *
     * @throws IllegalArgumentException if the lengths differ or a number is not finite
     */
    public Result of(double[] pre, double[] post) {
        Checks.sameLength("pre", pre.length, "post", post.length);
        return new Result(pre, post, confidence);
    }

    /** Returns the changes of pairs of numbers; a pair with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] pre, @Nullable Double[] post) {
        Pairs pairs = Pairs.complete("pre", pre, "post", post);
        return of(pairs.first(), pairs.second());
    }

    /** The standardised changes of one group. */
    public static final class Result extends StatResult {

        private final Moments before;
        private final Moments after;
        private final Moments change;
        private final double confidence;

        Result(double[] pre, double[] post, double confidence) {
            super(pre.length < 2 ? Undefined.TOO_FEW_VALUES : null);
            this.before = Moments.of(pre, "pre");
            this.after = Moments.of(post, "post");
            this.change = Moments.of(Moments.differences(pre, post), "the changes");
            this.confidence = confidence;
        }

        /** Returns how many complete pairs there are. */
        public int n() {
            return change.n();
        }

        /**
         * Returns the mean change.
         *
         * @throws java.util.NoSuchElementException if there are fewer than two pairs
         */
        public double meanChange() {
            return figure("mean change", change.mean());
        }

        /**
         * Returns the standard deviation of the changes.
         *
         * @throws java.util.NoSuchElementException if there are fewer than two pairs
         */
        public double sdChange() {
            return figure("standard deviation of the changes", change.sd());
        }

        /** Returns the correlation of the two occasions; empty if one of them has no spread. */
        public OptionalDouble correlation() {
            if (!isDefined() || before.squares() == 0 || after.squares() == 0) {
                return OptionalDouble.empty();
            }
            double product = (before.squares() + after.squares() - change.squares()) / 2;
            double r = product / Math.sqrt(before.squares()) / Math.sqrt(after.squares());
            return OptionalDouble.of(Math.max(-1, Math.min(1, r)));
        }

        /** Returns the mean change in standard deviations of the changes; empty if those do not vary. */
        public OptionalDouble dz() {
            return change.squares() == 0 ? OptionalDouble.empty() : over(change.sd());
        }

        /** Returns the mean change over the root of the mean variance; empty if no occasion has any spread. */
        public OptionalDouble dav() {
            return isDefined() ? over(Math.sqrt((before.variance() + after.variance()) / 2)) : OptionalDouble.empty();
        }

        /** Returns the mean change over the mean of the standard deviations; empty if no occasion has any spread. */
        public OptionalDouble davMeanSd() {
            return isDefined() ? over((before.sd() + after.sd()) / 2) : OptionalDouble.empty();
        }

        /** Returns dz brought to the spread of scores; empty if the changes or an occasion have no spread. */
        public OptionalDouble drm() {
            OptionalDouble r = correlation();
            return r.isPresent() && dz().isPresent()
                    ? OptionalDouble.of(dz().getAsDouble() * Math.sqrt(2 * (1 - r.getAsDouble())))
                    : OptionalDouble.empty();
        }

        /** Returns the mean change in standard deviations of the first occasion; empty if that has no spread. */
        public OptionalDouble dBaselineSd() {
            return isDefined() ? over(before.sd()) : OptionalDouble.empty();
        }

        /** Returns a figure of this result without its bias in few data: times the exact J; empty if either is. */
        public OptionalDouble corrected(OptionalDouble figure) {
            return SmallSample.times(j(), figure);
        }

        /** Returns the exact factor J; empty if there are fewer than three pairs. */
        public OptionalDouble j() {
            return SmallSample.exact(n() - 1.0);
        }

        /** Returns the approximate factor J; empty if there are fewer than three pairs. */
        public OptionalDouble jApproximate() {
            return SmallSample.approximate(n() - 1.0);
        }

        /** Returns the variance of the corrected dBaselineSd; empty if that or the correlation is. */
        public OptionalDouble varianceOfBaselineSd() {
            OptionalDouble g = corrected(dBaselineSd());
            OptionalDouble r = correlation();
            return g.isPresent() && r.isPresent()
                    ? OptionalDouble.of(ChangeVariances.smcr(n(), g.getAsDouble(), r.getAsDouble()))
                    : OptionalDouble.empty();
        }

        /** Returns the variance of the corrected dz; empty if that is. */
        public OptionalDouble varianceOfDz() {
            OptionalDouble g = corrected(dz());
            return g.isPresent()
                    ? OptionalDouble.of(ChangeVariances.smcc(n(), g.getAsDouble()))
                    : OptionalDouble.empty();
        }

        /** Returns the variance of the uncorrected drm; empty if that is. */
        public OptionalDouble varianceOfDrm() {
            OptionalDouble d = drm();
            OptionalDouble r = correlation();
            return d.isPresent() && r.isPresent()
                    ? OptionalDouble.of(ChangeVariances.drm(n(), d.getAsDouble(), r.getAsDouble()))
                    : OptionalDouble.empty();
        }

        /** Returns t of the paired test; empty if the changes do not vary. */
        public OptionalDouble t() {
            return SmallSample.times(dz(), Math.sqrt(n()));
        }

        /** Returns the lower limit of dz; empty if there is no dz. */
        public OptionalDouble dzLower() {
            return limits().map(limits -> OptionalDouble.of(limits.lower())).orElse(OptionalDouble.empty());
        }

        /** Returns the upper limit of dz; empty if there is no dz. */
        public OptionalDouble dzUpper() {
            return limits().map(limits -> OptionalDouble.of(limits.upper())).orElse(OptionalDouble.empty());
        }

        private Optional<NoncentralLimits> limits() {
            return dz().isPresent()
                    ? Optional.of(NoncentralLimits.of(dz().getAsDouble(), 1 / Math.sqrt(n()), n() - 1.0, confidence))
                    : Optional.empty();
        }

        private OptionalDouble over(double divisor) {
            return divisor == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Checks.inRange(change.mean() / divisor, "the changes"));
        }

        @Override
        public String toString() {
            return "SmdPaired["
                    + text(
                            dBaselineSd().isPresent()
                                    ? "dBaselineSd=" + dBaselineSd().getAsDouble()
                                    : "no spread before")
                    + ", n=" + n() + "]";
        }
    }
}
