package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Clinically significant change of a group, as Jacobson and Truax (1991) define it: who changed reliably, and who went over the
 * cut-off between the supported group and a reference group as well.
 *
 * <ul>
 *   <li>{@link ChangeClass#CROSSED_OVER}: began on the side of the supported group, ended on that of the reference group, neither
 *       on the line, and improved reliably ("recovered");
 *   <li>{@link ChangeClass#IMPROVED}: improved reliably otherwise;
 *   <li>{@link ChangeClass#CROSSED_BACK}: deteriorated reliably, did not begin on the side of the supported group and did not end
 *       on that of the reference group ("harmed");
 *   <li>{@link ChangeClass#DETERIORATED}: deteriorated reliably otherwise;
 *   <li>{@link ChangeClass#UNCHANGED}: neither. Whoever crosses the line without a reliable change is here.
 * </ul>
 *
 * <p>The index is that of {@link ReliableChange} by the default method. The standard deviation is the one that is given, or that
 * of the earlier scores of this group ({@link SdSource}); a published one is better. {@code JT-RCI} sets no condition on the
 * start and has a further class for those who cross without a reliable change.
 *
 * <p>Edge cases: pairs with a missing score are left out and counted. No pair: {@link Undefined#NO_VALUES}. Fewer than two scores
 * for the standard deviation: {@link Undefined#TOO_FEW_VALUES}; all the same: {@link Undefined#NO_SPREAD}. Reliability 1 or a
 * given standard deviation of 0: {@link Undefined#NO_MEASUREMENT_ERROR}.
 *
 * <p>Caveats: see {@link ReliableChange} and {@link ChangeCutoff}. Counts of classes are a summary of a group; the class of one
 * pupil is no judgement of the pupil.
 */
public final class SignificantChange {

    private final double reliability;
    private final double cutoff;
    private final OptionalDouble sd;
    private final SdSource source;
    private final Improvement improvement;
    private final double criticalValue;

    private SignificantChange(
            double reliability,
            double cutoff,
            OptionalDouble sd,
            SdSource source,
            Improvement improvement,
            double criticalValue) {
        this.reliability = reliability;
        this.cutoff = cutoff;
        this.sd = sd;
        this.source = source;
        this.improvement = improvement;
        this.criticalValue = criticalValue;
    }

    /**
     * Returns the calculator for scores of this reliability and a cut-off, where more is better, at a critical value of 1.96, with
     * the standard deviation of the earlier scores of complete pairs.
     *
     * @throws IllegalArgumentException if the reliability is not between 0 and 1 or the cut-off not finite
     */
    public static SignificantChange of(double reliability, double cutoff) {
        return new SignificantChange(
                MeasurementError.of(0, reliability).reliability(),
                Checks.finite(cutoff, "cutoff"),
                OptionalDouble.empty(),
                SdSource.PRE_OF_COMPLETE_PAIRS,
                Improvement.INCREASE,
                ReliableChange.DEFAULT_CRITICAL_VALUE);
    }

    /**
     * Returns a copy with a standard deviation that is known beforehand.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public SignificantChange withSd(double sd) {
        return new SignificantChange(
                reliability, cutoff, OptionalDouble.of(Checks.exposure(sd, "sd")), source, improvement, criticalValue);
    }

    /** Returns a copy that takes the standard deviation from these of the scores. */
    public SignificantChange with(SdSource source) {
        return new SignificantChange(reliability, cutoff, OptionalDouble.empty(), source, improvement, criticalValue);
    }

    /** Returns a copy for another direction. */
    public SignificantChange with(Improvement improvement) {
        return new SignificantChange(reliability, cutoff, sd, source, improvement, criticalValue);
    }

    /**
     * Returns a copy with another critical value.
     *
     * @throws IllegalArgumentException if it is not above 0 or not finite
     */
    public SignificantChange withCriticalValue(double value) {
        double checked = ReliableChange.of(MeasurementError.of(1, reliability))
                .withCriticalValue(value)
                .criticalValue();
        return new SignificantChange(reliability, cutoff, sd, source, improvement, checked);
    }

    /**
     * Returns the changes of a group.
     *
     * @throws IllegalArgumentException if the lengths differ or a score is not finite
     */
    public Result of(double[] pre, double[] post) {
        Checks.sameLength("pre", pre.length, "post", post.length);
        return result(pre, pre, post, 0);
    }

    /** Returns the changes of a group; {@code null} is a missing score. */
    public Result ofNullable(@Nullable Double[] pre, @Nullable Double[] post) {
        Pairs pairs = Pairs.complete("pre", pre, "post", post);
        double[] forSd = source == SdSource.PRE ? Present.in(pre) : pairs.first();
        return result(forSd, pairs.first(), pairs.second(), pre.length - pairs.first().length);
    }

    private Result result(double[] forSd, double[] pre, double[] post, int missing) {
        if (pre.length == 0) {
            return new Result(Undefined.NO_VALUES, null, List.of(), List.of(), missing);
        }
        Moments before = Moments.of(forSd, "pre");
        if (sd.isEmpty() && (before.n() < 2 || before.squares() == 0)) {
            Undefined reason = before.n() < 2 ? Undefined.TOO_FEW_VALUES : Undefined.NO_SPREAD;
            return new Result(reason, null, List.of(), List.of(), missing);
        }
        double spread = sd.isPresent() ? sd.getAsDouble() : before.sd();
        MeasurementError error = MeasurementError.of(spread, reliability);
        ReliableChange calculator = ReliableChange.of(error).with(improvement).withCriticalValue(criticalValue);
        List<Double> indices = new ArrayList<>();
        List<ChangeClass> classes = new ArrayList<>();
        for (int i = 0; i < pre.length; i++) {
            ReliableChange.Result change = calculator.of(pre[i], post[i]);
            if (!change.isDefined()) {
                return new Result(change.undefined().orElseThrow(), error, List.of(), List.of(), missing);
            }
            indices.add(change.index());
            classes.add(changeClass(change.changeClass(), pre[i], post[i]));
        }
        return new Result(null, error, List.copyOf(indices), List.copyOf(classes), missing);
    }

    private ChangeClass changeClass(ChangeClass reliable, double pre, double post) {
        boolean fromSupported = beyond(cutoff, pre);
        boolean toReference = beyond(post, cutoff);
        return switch (reliable) {
            case IMPROVED -> fromSupported && toReference ? ChangeClass.CROSSED_OVER : ChangeClass.IMPROVED;
            case DETERIORATED -> !fromSupported && !toReference ? ChangeClass.CROSSED_BACK : ChangeClass.DETERIORATED;
            default -> reliable;
        };
    }

    private boolean beyond(double better, double worse) {
        return improvement == Improvement.INCREASE ? better > worse : better < worse;
    }

    /** The changes of a group. */
    public static final class Result extends StatResult {

        private final @Nullable MeasurementError error;
        private final List<Double> indices;
        private final List<ChangeClass> classes;
        private final int missing;

        Result(
                @Nullable Undefined undefined,
                @Nullable MeasurementError error,
                List<Double> indices,
                List<ChangeClass> classes,
                int missing) {
            super(undefined);
            this.error = error;
            this.indices = indices;
            this.classes = classes;
            this.missing = missing;
        }

        /** Returns the standard deviation that was used; empty if there was none to be had. */
        public OptionalDouble sd() {
            return error == null ? OptionalDouble.empty() : OptionalDouble.of(error.sd());
        }

        /** Returns the standard error of a difference; empty if there was no standard deviation to be had. */
        public OptionalDouble standardErrorOfDifference() {
            return error == null ? OptionalDouble.empty() : OptionalDouble.of(error.standardErrorOfDifference());
        }

        /** Returns the index of each complete pair, in their order; empty if the result is undefined. */
        public List<Double> indices() {
            return indices;
        }

        /** Returns the class of each complete pair, in their order; empty if the result is undefined. */
        public List<ChangeClass> classes() {
            return classes;
        }

        /**
         * Returns how many of each class there are, 0 included.
         *
         * @throws java.util.NoSuchElementException if there are no classes
         */
        public Map<ChangeClass, Integer> counts() {
            figure("counts", 0);
            Map<ChangeClass, Integer> counts = new EnumMap<>(ChangeClass.class);
            for (ChangeClass each : ChangeClass.values()) {
                counts.put(each, 0);
            }
            classes.forEach(each -> counts.merge(each, 1, Integer::sum));
            return counts;
        }

        /** Returns how many pairs lacked a score. */
        public int missing() {
            return missing;
        }

        /** Says how many pairs there are, and nothing of them. */
        @Override
        public String toString() {
            return "SignificantChange[" + text("pairs=" + classes.size()) + ", missing=" + missing + "]";
        }
    }
}
