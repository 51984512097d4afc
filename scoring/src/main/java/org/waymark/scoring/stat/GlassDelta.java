package org.waymark.scoring.stat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Glass' delta: the difference of two means in standard deviations of the control group alone.
 *
 * <pre>
 *   delta = (M_t - M_c) / s_c        corrected = J(n_c - 1) delta
 * </pre>
 *
 * <p>For treatments that change the spread as well as the mean, where a pooled standard deviation would mix the two. The limits
 * are those of the noncentral t distribution with {@code n_c - 1} degrees of freedom for {@code delta / √h}, {@code h = 1/n_c +
 * s_t² / (n_t s_c²)}, times {@code √h}.
 *
 * <p>Edge cases: no value in the treatment group or fewer than two in the control group: {@link Undefined#TOO_FEW_VALUES}. No
 * spread in the control group: {@link Undefined#NO_SPREAD}, where peers print an infinity. Two controls: no corrected figure,
 * since J is 0 there. One treated: no limits. Missing values are left out.
 *
 * <p>Caveats: a statistic of groups, never of one pupil; a standard deviation of a handful of controls is itself a rough guess.
 *
 * <p>References: Glass GV (1976), Primary, secondary, and meta-analysis of research, Educational Researcher 5(10):3-8. Hedges LV
 * (1981), Journal of Educational Statistics 6:107-128.
 */
public final class GlassDelta {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final GlassDelta DEFAULTS = new GlassDelta(DEFAULT_CONFIDENCE);

    private final double confidence;

    private GlassDelta(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with limits at 95 %. */
    public static GlassDelta withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the limits.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public GlassDelta withConfidence(double level) {
        return new GlassDelta(Checks.confidence(level));
    }

    /** Returns the level of the limits. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the delta of two groups of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] treatment, double[] control) {
        Moments treated = Moments.of(treatment, "treatment");
        Moments controls = Moments.of(control, "control");
        if (treated.n() < 1 || controls.n() < 2) {
            return new Result(Undefined.TOO_FEW_VALUES, 0, treated, controls, confidence);
        }
        if (controls.squares() == 0) {
            return new Result(Undefined.NO_SPREAD, 0, treated, controls, confidence);
        }
        double delta = Moments.differenceOfMeans(controls, treated) / controls.sd();
        return new Result(null, Checks.inRange(delta, "the groups"), treated, controls, confidence);
    }

    /** Returns the delta of two groups of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] treatment, @Nullable Double[] control) {
        return of(Present.in(treatment), Present.in(control));
    }

    /** A difference in standard deviations of the control group. */
    public static final class Result extends StatResult {

        private final double delta;
        private final Moments treated;
        private final Moments controls;
        private final double confidence;

        Result(@Nullable Undefined undefined, double delta, Moments treated, Moments controls, double confidence) {
            super(undefined);
            this.delta = delta;
            this.treated = treated;
            this.controls = controls;
            this.confidence = confidence;
        }

        /**
         * Returns delta.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double delta() {
            return figure("delta", delta);
        }

        /** Returns delta times the exact factor against bias; empty if there is none or fewer than three controls. */
        public OptionalDouble corrected() {
            return isDefined() ? SmallSample.times(SmallSample.exact(df()), delta) : OptionalDouble.empty();
        }

        /** Returns the lower limit; empty if there is no delta or fewer than two treated. */
        public OptionalDouble lower() {
            return limits().map(limits -> OptionalDouble.of(limits.lower())).orElse(OptionalDouble.empty());
        }

        /** Returns the upper limit; empty if there is no delta or fewer than two treated. */
        public OptionalDouble upper() {
            return limits().map(limits -> OptionalDouble.of(limits.upper())).orElse(OptionalDouble.empty());
        }

        /** Returns how many were treated. */
        public int treated() {
            return treated.n();
        }

        /** Returns how many controls there were. */
        public int controls() {
            return controls.n();
        }

        private double df() {
            return controls.n() - 1.0;
        }

        private Optional<NoncentralLimits> limits() {
            if (!isDefined() || treated.n() < 2) {
                return Optional.empty();
            }
            double h = 1.0 / controls.n() + treated.variance() / (treated.n() * controls.variance());
            return Optional.of(NoncentralLimits.of(delta, Math.sqrt(h), df(), confidence));
        }

        @Override
        public String toString() {
            return "GlassDelta[" + text("delta=" + delta) + ", n=" + treated.n() + "+" + controls.n() + "]";
        }
    }
}
