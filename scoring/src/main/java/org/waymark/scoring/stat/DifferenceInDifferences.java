package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A difference in differences: how much more one group changed than another.
 *
 * <pre>
 *   did = (treated after - treated before) - (control after - control before)
 *   se  = sqrt( the variances of the parts, added )
 * </pre>
 *
 * <p>The parts are four means; or two changes with their standard errors; or the values themselves, of other pupils at each
 * time (four variances of a mean) or of the same pupils at both (two variances of a mean change, with much less noise). The
 * interval is {@code did ± z se}. Parts of different variance are not pooled.
 *
 * <p>Edge cases: a group without values, {@link Undefined#NO_VALUES}; a group of one has no variance, so no standard error.
 *
 * <p>Caveats: it reads the change of the control group as what would have happened anyway. Nothing in the figures can show
 * that; compare what both did before. Groups chosen for doing badly come back towards the mean by themselves.
 *
 * <p>Reference: Card D, Krueger AB (1994), Minimum wages and employment, American Economic Review 84:772-793.
 */
public final class DifferenceInDifferences {

    private static final DifferenceInDifferences DEFAULTS = new DifferenceInDifferences(0.95);

    private final double confidence;

    private DifferenceInDifferences(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with an interval at 95 %. */
    public static DifferenceInDifferences withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public DifferenceInDifferences withConfidence(double confidence) {
        return new DifferenceInDifferences(Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the difference of four means, without a standard error.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result ofMeans(double treatedBefore, double treatedAfter, double controlBefore, double controlAfter) {
        return result(
                change(treatedBefore, treatedAfter, "treated"),
                change(controlBefore, controlAfter, "control"),
                OptionalDouble.empty());
    }

    /**
     * Returns the difference of two independent changes with their standard errors.
     *
     * @throws IllegalArgumentException if one is not finite or a standard error is negative
     */
    public Result ofChanges(double treated, double treatedSe, double control, double controlSe) {
        if (!(treatedSe >= 0 && controlSe >= 0)) {
            throw new IllegalArgumentException("a standard error is not a number from 0 on");
        }
        return result(
                Exact.of(Checks.finite(treated, "treated")),
                Exact.of(Checks.finite(control, "control")),
                OptionalDouble.of(Checks.finite(Math.hypot(treatedSe, controlSe), "a standard error")));
    }

    /**
     * Returns the difference between groups of other pupils at each time.
     *
     * @throws IllegalArgumentException if a value is not finite or huge
     */
    public Result ofGroups(
            double[] treatedBefore, double[] treatedAfter, double[] controlBefore, double[] controlAfter) {
        GroupMoments[] cells = {
            GroupMoments.of(treatedBefore),
            GroupMoments.of(treatedAfter),
            GroupMoments.of(controlBefore),
            GroupMoments.of(controlAfter)
        };
        double variance = 0;
        boolean complete = true;
        for (GroupMoments cell : cells) {
            if (cell.count() == 0) {
                return new Result(Undefined.NO_VALUES, 0, 0, 0, OptionalDouble.empty(), 0);
            }
            complete &= cell.count() >= 2;
            variance += cell.variance().orElse(0) / cell.count();
        }
        return result(
                change(mean(cells[0]), mean(cells[1]), "treated"),
                change(mean(cells[2]), mean(cells[3]), "control"),
                complete ? OptionalDouble.of(Math.sqrt(variance)) : OptionalDouble.empty());
    }

    /**
     * Returns the difference between two groups of the same pupils at both times, pupil by pupil in the same order.
     *
     * @throws IllegalArgumentException if the arrays of a group differ in length, or a value is not finite or huge
     */
    public Result ofPanels(
            double[] treatedBefore, double[] treatedAfter, double[] controlBefore, double[] controlAfter) {
        GroupMoments treated = changes(treatedBefore, treatedAfter, "treated");
        GroupMoments control = changes(controlBefore, controlAfter, "control");
        if (treated.count() == 0 || control.count() == 0) {
            return new Result(Undefined.NO_VALUES, 0, 0, 0, OptionalDouble.empty(), 0);
        }
        boolean complete = treated.count() >= 2 && control.count() >= 2;
        return result(
                Exact.of(mean(treated)),
                Exact.of(mean(control)),
                complete
                        ? OptionalDouble.of(Math.hypot(
                                treated.se().orElseThrow(), control.se().orElseThrow()))
                        : OptionalDouble.empty());
    }

    private static GroupMoments changes(double[] before, double[] after, String group) {
        Checks.sameLength(group + "Before", before.length, group + "After", after.length);
        GroupMoments changes = GroupMoments.NONE;
        for (int i = 0; i < before.length; i++) {
            changes = changes.plus(change(before[i], after[i], group).doubleValue());
        }
        return changes;
    }

    private static double mean(GroupMoments moments) {
        return moments.mean().orElseThrow();
    }

    private static BigDecimal change(double before, double after, String group) {
        return Exact.of(Checks.finite(after, group + "After"))
                .subtract(Exact.of(Checks.finite(before, group + "Before")));
    }

    private Result result(BigDecimal treated, BigDecimal control, OptionalDouble se) {
        double did = Checks.inRange(treated.subtract(control).doubleValue(), "the means");
        return new Result(
                null, did, treated.doubleValue(), control.doubleValue(), se, Quantiles.normalTwoSided(confidence));
    }

    /** A difference in differences. */
    public static final class Result extends StatResult {

        private final double did;
        private final double treated;
        private final double control;
        private final OptionalDouble se;
        private final double z;

        Result(@Nullable Undefined undefined, double did, double treated, double control, OptionalDouble se, double z) {
            super(undefined);
            this.did = did;
            this.treated = treated;
            this.control = control;
            this.se = se;
            this.z = z;
        }

        /**
         * Returns the difference in differences.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double did() {
            return figure("difference in differences", did);
        }

        /**
         * Returns the change of the treated group.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double treatedChange() {
            return figure("change of the treated group", treated);
        }

        /**
         * Returns the change of the control group.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double controlChange() {
            return figure("change of the control group", control);
        }

        /** Returns the standard error; empty if the input had none to tell. */
        public OptionalDouble se() {
            return se;
        }

        /** Returns the lower limit of the interval; empty without a standard error. */
        public OptionalDouble lower() {
            return se.isPresent() ? OptionalDouble.of(did - z * se.getAsDouble()) : se;
        }

        /** Returns the upper limit of the interval; empty without a standard error. */
        public OptionalDouble upper() {
            return se.isPresent() ? OptionalDouble.of(did + z * se.getAsDouble()) : se;
        }

        @Override
        public String toString() {
            return "DifferenceInDifferences[" + text("did=" + did) + "]";
        }
    }
}
