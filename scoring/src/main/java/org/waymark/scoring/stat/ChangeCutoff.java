package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The cut-off between the scores of a supported group, from which a pupil starts, and those of a reference group, to which the
 * pupil is compared (Jacobson and Truax: the clinical and the functional population).
 *
 * <pre>
 *   a = M_s + 2 s_s        b = M_r - 2 s_r        c = (s_s M_r + s_r M_s) / (s_s + s_r)        where more is better
 * </pre>
 *
 * <p>Where less is better the two signs turn around; c does not change. c lies between the means and in the middle of them if
 * both groups have the same spread. (b takes the spread of the reference group, as the paper has it; {@code
 * clinicalsignificance} 2.1 takes the other, which is the same only if both are equal.)
 *
 * <p>Edge cases: no spread in either group leaves no c: {@link Undefined#NO_SPREAD}. It is not checked that the reference mean is
 * the better one.
 *
 * <p>Caveats: a cut-off divides a continuum for the convenience of a study. For a pupil with a lasting need the reference group
 * of all pupils may be neither a fair nor a sensible aim; a reference group of pupils with the same need is often a better one.
 *
 * <p>Reference: Jacobson NS, Truax P (1991), Journal of Consulting and Clinical Psychology 59:12-19,
 * doi:10.1037/0022-006X.59.1.12.
 */
public final class ChangeCutoff {

    private static final ChangeCutoff DEFAULTS = new ChangeCutoff(CutoffCriterion.C, Improvement.INCREASE);

    private final CutoffCriterion criterion;
    private final Improvement improvement;

    private ChangeCutoff(CutoffCriterion criterion, Improvement improvement) {
        this.criterion = criterion;
        this.improvement = improvement;
    }

    /** Returns the calculator of criterion c. */
    public static ChangeCutoff withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another criterion. */
    public ChangeCutoff with(CutoffCriterion criterion) {
        return new ChangeCutoff(criterion, improvement);
    }

    /** Returns a copy for another direction. */
    public ChangeCutoff with(Improvement improvement) {
        return new ChangeCutoff(criterion, improvement);
    }

    /** Returns the criterion. */
    public CutoffCriterion criterion() {
        return criterion;
    }

    /** Returns the direction. */
    public Improvement improvement() {
        return improvement;
    }

    /**
     * Returns the cut-off.
     *
     * @param supportedMean the mean of the group that pupils start from
     * @param supportedSd its standard deviation
     * @param referenceMean the mean of the group that pupils are compared to
     * @param referenceSd its standard deviation
     * @throws IllegalArgumentException if a standard deviation is negative, or a number is not finite
     */
    public Result of(double supportedMean, double supportedSd, double referenceMean, double referenceSd) {
        Checks.finite(supportedMean, "supportedMean");
        Checks.finite(referenceMean, "referenceMean");
        Checks.exposure(supportedSd, "supportedSd");
        Checks.exposure(referenceSd, "referenceSd");
        int sign = improvement == Improvement.INCREASE ? 1 : -1;
        return switch (criterion) {
            case A -> Result.of(supportedMean + sign * 2 * supportedSd);
            case B -> Result.of(referenceMean - sign * 2 * referenceSd);
            case C -> {
                double both = supportedSd + referenceSd;
                yield both == 0
                        ? new Result(Undefined.NO_SPREAD, 0)
                        : Result.of(supportedSd / both * referenceMean + referenceSd / both * supportedMean);
            }
        };
    }

    /** A cut-off. */
    public static final class Result extends StatResult {

        private final double cutoff;

        Result(@Nullable Undefined undefined, double cutoff) {
            super(undefined);
            this.cutoff = cutoff;
        }

        static Result of(double cutoff) {
            return new Result(null, Checks.inRange(cutoff, "the groups") + 0.0);
        }

        /**
         * Returns the cut-off, in the unit of the scores.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double cutoff() {
            return figure("cut-off", cutoff);
        }

        @Override
        public String toString() {
            return "ChangeCutoff[" + text("cutoff=" + cutoff) + "]";
        }
    }
}
