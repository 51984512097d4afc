package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Standardised mean difference within one case: by how many standard deviations of the pupil's own values the mean of the second
 * phase is better than that of the first.
 *
 * <pre>
 *   d = (mean B - mean A) / s     s = s_A, df = m - 1 (baseline)   or   s = s_p, df = m + n - 2 (pooled)
 *   g = J d                       J = 1 - 3/(4 df - 1), or exact: Γ(df/2) / (√(df/2) Γ((df-1)/2))
 *   SE = J sqrt(1/m + s_B²/(n s_A²) + g²/(2 df))   baseline
 *   SE = J sqrt(1/m + 1/n + g²/(2 df))             pooled
 * </pre>
 *
 * <p>{@link StandardBy#BASELINE} is the default: help that changes the spread as well does not change what is measured with.
 * {@link BiasCorrection#APPROXIMATE} is the default, as in the R package {@code SingleCaseES}; note that the g inside the root is the
 * corrected one. With {@link BiasCorrection#NONE}, J is 1. The interval is normal. Above 0 is improvement.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>a phase without values: undefined, {@link Undefined#EMPTY_PHASE};
 *   <li>baseline of one value, or pooled with one value in either phase: {@link Undefined#TOO_FEW_VALUES};
 *   <li>baseline of two values: J is 0 (approximate) or does not exist (exact), so undefined too, {@link
 *       Undefined#TOO_FEW_VALUES}. Programs print 0 with the interval [0, 0] there; {@link Result#uncorrected()} still exists;
 *   <li>no spread in what is divided by: {@link Undefined#NO_SPREAD}. Programs print an infinity;
 *   <li>one value in the second phase: by the baseline there is a g and no error.
 * </ul>
 *
 * <p>Missing values are left out. Costs a few passes over the values.
 *
 * <p>Caveats: it is not on the scale of the standardised differences between pupils that most tables of effect sizes are made of: one
 * pupil varies less than a class, so it is several times as large. A baseline of three calm days makes it enormous. It assumes
 * equal steps, values that do not depend on each other, and no trend.
 *
 * <p>References: Gingerich WJ (1984), Meta-analysis of applied time-series data, Journal of Applied Behavioral Science 20:71-79. Busk
 * PL, Serlin RC (1992), Meta-analysis for single-case research, in: Kratochwill TR, Levin JR (eds), Single-case research design
 * and analysis. Pustejovsky JE (2019), Procedural sensitivities of effect sizes for single-case designs with directly observed
 * behavioral outcome measures, Psychological Methods 24(2):217-235.
 */
public final class WithinCaseSmd {

    /** What the difference is divided by. */
    public enum StandardBy {
        /** The standard deviation of the baseline. */
        BASELINE,
        /** That of both phases, each about its own mean. */
        POOLED
    }

    /** How the upward bias of short phases is taken out. */
    public enum BiasCorrection {
        /** {@code 1 - 3/(4 df - 1)}. */
        APPROXIMATE,
        /** By the gamma function; differs by up to 0.002 from four degrees of freedom on. */
        EXACT,
        /** Not at all. */
        NONE
    }

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final WithinCaseSmd DEFAULTS = new WithinCaseSmd(
            Improvement.INCREASE, StandardBy.BASELINE, BiasCorrection.APPROXIMATE, DEFAULT_CONFIDENCE);

    private final Improvement improvement;
    private final StandardBy by;
    private final BiasCorrection bias;
    private final double confidence;

    private WithinCaseSmd(Improvement improvement, StandardBy by, BiasCorrection bias, double confidence) {
        this.improvement = improvement;
        this.by = by;
        this.bias = bias;
        this.confidence = confidence;
    }

    /** Returns the calculator for values where more is better, by the baseline, with the approximate J, at 95 %. */
    public static WithinCaseSmd withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public WithinCaseSmd with(Improvement improvement) {
        return new WithinCaseSmd(improvement, by, bias, confidence);
    }

    /** Returns a copy that divides by something else. */
    public WithinCaseSmd with(StandardBy by) {
        return new WithinCaseSmd(improvement, by, bias, confidence);
    }

    /** Returns a copy with another correction of bias. */
    public WithinCaseSmd with(BiasCorrection bias) {
        return new WithinCaseSmd(improvement, by, bias, confidence);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public WithinCaseSmd withConfidence(double confidence) {
        return new WithinCaseSmd(improvement, by, bias, Checks.confidence(confidence));
    }

    /** Returns what the difference is divided by. */
    public StandardBy by() {
        return by;
    }

    /** Returns how the bias is taken out. */
    public BiasCorrection bias() {
        return bias;
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the difference of two phases.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        Moments a = Moments.of(baseline, "baseline");
        Moments b = Moments.of(intervention, "intervention");
        if (a.n() == 0 || b.n() == 0) {
            return new Result(Undefined.EMPTY_PHASE, confidence);
        }
        boolean pooled = by == StandardBy.POOLED;
        if (a.n() < 2 || (pooled && b.n() < 2)) {
            return new Result(Undefined.TOO_FEW_VALUES, confidence);
        }
        int df = pooled ? a.n() + b.n() - 2 : a.n() - 1;
        double sd = Math.sqrt((pooled ? a.squares() + b.squares() : a.squares()) / df);
        if (sd == 0) {
            return new Result(Undefined.NO_SPREAD, confidence);
        }
        int sign = improvement == Improvement.INCREASE ? 1 : -1;
        double d = Checks.inRange(sign * (b.mean() - a.mean()) / sd, "baseline and intervention") + 0.0;
        OptionalDouble j = factor(df);
        if (j.isEmpty()) {
            return new Result(Undefined.TOO_FEW_VALUES, a, b, sd, d, 0, OptionalDouble.empty(), df, confidence);
        }
        OptionalDouble sampling = b.n() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(1.0 / a.n() + (pooled ? 1.0 / b.n() : b.variance() / sd / sd / b.n()));
        return new Result(null, a, b, sd, d, j.getAsDouble(), sampling, df, confidence);
    }

    /** Returns the difference of two phases; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private OptionalDouble factor(int df) {
        return switch (bias) {
            case APPROXIMATE -> SmallSample.approximate(df);
            case EXACT -> SmallSample.exact(df);
            case NONE -> OptionalDouble.of(1);
        };
    }

    /** The difference of two phases in standard deviations. */
    public static final class Result extends StatResult {

        private final double meanBaseline;
        private final double meanIntervention;
        private final OptionalDouble sd;
        private final OptionalDouble uncorrected;
        private final double j;
        private final OptionalDouble sampling;
        private final int df;
        private final double confidence;

        Result(Undefined why, double confidence) {
            super(why);
            this.meanBaseline = 0;
            this.meanIntervention = 0;
            this.sd = OptionalDouble.empty();
            this.uncorrected = OptionalDouble.empty();
            this.j = 0;
            this.sampling = OptionalDouble.empty();
            this.df = 0;
            this.confidence = confidence;
        }

        Result(
                @Nullable Undefined undefined,
                Moments a,
                Moments b,
                double sd,
                double d,
                double j,
                OptionalDouble sampling,
                int df,
                double confidence) {
            super(undefined);
            this.meanBaseline = a.mean();
            this.meanIntervention = b.mean();
            this.sd = OptionalDouble.of(sd);
            this.uncorrected = OptionalDouble.of(d);
            this.j = j;
            this.sampling = sampling;
            this.df = df;
            this.confidence = confidence;
        }

        /**
         * Returns g, the corrected difference; above 0 is improvement.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double estimate() {
            return figure("standardised difference", j * uncorrected.orElse(0));
        }

        /** Returns d, as it is; empty if there is nothing to divide by. */
        public OptionalDouble uncorrected() {
            return uncorrected;
        }

        /** Returns the standard deviation that was divided by; empty if there is none above 0. */
        public OptionalDouble sd() {
            return sd;
        }

        /** Returns the factor of the correction; empty if there is no corrected difference. */
        public OptionalDouble j() {
            return isDefined() ? OptionalDouble.of(j) : OptionalDouble.empty();
        }

        /**
         * Returns the mean of the baseline.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double meanBaseline() {
            return figure("mean", meanBaseline);
        }

        /**
         * Returns the mean of the second phase.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double meanIntervention() {
            return figure("mean", meanIntervention);
        }

        /** Returns the standard error of the corrected difference; empty if there is none. */
        public OptionalDouble se() {
            return isDefined() ? error(j, estimate()) : OptionalDouble.empty();
        }

        /** Returns the standard error of the difference as it is; empty if there is none. */
        public OptionalDouble seUncorrected() {
            return isDefined() ? error(1, uncorrected.orElse(0)) : OptionalDouble.empty();
        }

        /** Returns the lower limit of the interval about g; empty if there is no error. */
        public OptionalDouble lower() {
            return limit(-1);
        }

        /** Returns the upper limit of the interval about g; empty if there is no error. */
        public OptionalDouble upper() {
            return limit(1);
        }

        private OptionalDouble error(double factor, double difference) {
            return sampling.isPresent()
                    ? NormalInterval.finite(
                            factor * Math.sqrt(sampling.getAsDouble() + difference * difference / (2 * df)))
                    : sampling;
        }

        private OptionalDouble limit(int side) {
            OptionalDouble se = se();
            double z = Quantiles.normalTwoSided(confidence);
            return se.isPresent() ? NormalInterval.finite(estimate() + side * z * se.getAsDouble()) : se;
        }

        @Override
        public String toString() {
            return "WithinCaseSmd[" + text("estimate=" + j * uncorrected.orElse(0)) + "]";
        }
    }
}
