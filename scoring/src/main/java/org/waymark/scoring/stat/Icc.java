package org.waymark.scoring.stat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Intraclass correlations: how much of the spread of ratings is spread between subjects, in six forms.
 *
 * <pre>
 *   (1,1)  (MSR-MSW) / (MSR + (k-1) MSW)                            each subject has raters of its own
 *   (1,k)  (MSR-MSW) / MSR
 *   (2,1)  (MSR-MSE) / (MSR + (k-1) MSE + k (MSC-MSE)/n)            raters drawn from many; their severity counts
 *   (2,k)  (MSR-MSE) / (MSR + (MSC-MSE)/n)
 *   (3,1)  (MSR-MSE) / (MSR + (k-1) MSE)                            these raters; only consistency counts
 *   (3,k)  (MSR-MSE) / MSR
 * </pre>
 *
 * with {@code n} subjects, {@code k} raters and the mean squares of the two-way table between subjects (R), raters (C), within
 * subjects (W) and of the residual (E). {@code (.,1)} is one rater, {@code (.,k)} the mean of {@code k}. The sums of squares
 * are formed exactly, so that "no spread" is decided and not guessed.
 *
 * <p>Intervals rest on F; that of (2,1) takes Satterthwaite's degrees of freedom. For (2,k) two are in use: the limits of
 * (2,1) stepped up by Spearman and Brown's formula (Shrout and Fleiss; {@code psych}; the default here), and the one that
 * {@code irr} 0.84.1 takes from McGraw and Wong, which puts the averaged coefficient where the degrees of freedom for one rater
 * have the single one.
 *
 * <p>Gaps: {@link Gaps#OMIT_SUBJECT}, the default, leaves out each subject with a gap, as {@code irr} does. {@link
 * Gaps#KEEP_SUBJECT} estimates the components of variance by restricted maximum likelihood from all ratings, as {@code psych}
 * does with {@code lme4}; where there is a gap this gives other figures, none below zero for the variances, and no intervals.
 * Without a gap the mean squares are used.
 *
 * <p>Edge cases: no rating, {@link Undefined#NO_VALUES}; one rater, {@link Undefined#NO_PAIRS}; one subject, {@link
 * Undefined#TOO_FEW_VALUES}; all ratings the same, {@link Undefined#NO_SPREAD} ({@code irr} gives NaN). A form whose
 * denominator is zero or less is undefined on its own, {@link Undefined#NO_VARIANCE}: the means of the subjects are the same, or
 * the raters differ less than the residual lets expect; the quotient could come out above 1 there. (1,1) and (3,1) are at
 * least {@code -1/(k-1)}; (2,1) has no such floor.
 *
 * <p>Caveats: it supposes amounts; on an ordinal scale of few steps prefer {@link KrippendorffAlpha} or a weighted kappa. It
 * depends on how different the subjects are: the same raters look worse in a class of similar pupils.
 *
 * <p>References: Shrout PE, Fleiss JL (1979), Intraclass correlations: uses in assessing rater reliability, Psychological
 * Bulletin 86:420-428. McGraw KO, Wong SP (1996), Forming inferences about some intraclass correlation coefficients,
 * Psychological Methods 1:30-46.
 */
public final class Icc {

    /** Which intraclass correlation. */
    public enum Form {
        /** (1,1): one rater of any. */
        ONE_WAY_SINGLE,
        /** (1,k): the mean of k raters of any. */
        ONE_WAY_AVERAGE,
        /** (2,1): one rater drawn from many, all of whom rated every subject here. */
        RANDOM_SINGLE,
        /** (2,k): the mean of k such raters. */
        RANDOM_AVERAGE,
        /** (3,1): one of these very raters, up to severity. */
        FIXED_SINGLE,
        /** (3,k): the mean of these very raters, up to severity. */
        FIXED_AVERAGE
    }

    /** Which interval (2,k) has. */
    public enum AverageInterval {
        /** The limits of (2,1), stepped up by the formula of Spearman and Brown. */
        SPEARMAN_BROWN,
        /** As in {@code irr}, after McGraw and Wong: the degrees of freedom at the averaged coefficient. */
        MCGRAW_WONG
    }

    /**
     * The mean squares of the two-way table.
     *
     * @param subjects between subjects, MSR
     * @param raters between raters, MSC
     * @param residual of what is left, MSE
     * @param within within subjects, MSW
     */
    public record MeanSquares(double subjects, double raters, double residual, double within) {}

    private static final Icc DEFAULTS = new Icc(Gaps.OMIT_SUBJECT, AverageInterval.SPEARMAN_BROWN, 0.95);

    private final Gaps gaps;
    private final AverageInterval interval;
    private final double confidence;

    private Icc(Gaps gaps, AverageInterval interval, double confidence) {
        this.gaps = gaps;
        this.interval = interval;
        this.confidence = confidence;
    }

    /** Returns the calculator that leaves out subjects with a gap and has intervals at 95 %. */
    public static Icc withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with this way to treat subjects that not all have rated. */
    public Icc with(Gaps gaps) {
        return new Icc(gaps, interval, confidence);
    }

    /** Returns a copy with this interval for (2,k). */
    public Icc with(AverageInterval interval) {
        return new Icc(gaps, interval, confidence);
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public Icc withConfidence(double confidence) {
        return new Icc(gaps, interval, Checks.confidence(confidence));
    }

    /** Returns the way to treat subjects that not all have rated. */
    public Gaps gaps() {
        return gaps;
    }

    /** Returns the interval for (2,k). */
    public AverageInterval interval() {
        return interval;
    }

    /** Returns the level of the intervals. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the correlations of these ratings.
     *
     * @throws IllegalArgumentException if the table is made of counts, or the ratings are too large to calculate with
     */
    public Result of(RatingTable ratings) {
        ratings.requireRaters("an intraclass correlation");
        RatingTable complete = ratings.with(Gaps.OMIT_SUBJECT);
        boolean model = gaps == Gaps.KEEP_SUBJECT && complete.subjects() < ratings.subjects();
        RatingTable table = model ? ratings : complete;
        Undefined reason = undefined(ratings, table);
        if (reason != null) {
            return new Result(reason, table, null, null);
        }
        if (model) {
            IccMixedModel fit = IccMixedModel.of(table);
            return new Result(fit.undefined(), table, null, fit);
        }
        return new Result(null, table, new IccMeanSquares(table, interval, confidence), null);
    }

    private static @Nullable Undefined undefined(RatingTable given, RatingTable table) {
        if (given.categoryCount() == 0 || rated(given) == 0) {
            return Undefined.NO_VALUES;
        }
        if (given.raters() < 2) {
            return Undefined.NO_PAIRS;
        }
        if (rated(table) < 2) {
            return Undefined.TOO_FEW_VALUES;
        }
        if (isConstant(table)) {
            return Undefined.NO_SPREAD;
        }
        return null;
    }

    private static int rated(RatingTable table) {
        int rated = 0;
        for (int i = 0; i < table.subjects(); i++) {
            rated += table.ratings(i) > 0 ? 1 : 0;
        }
        return rated;
    }

    private static boolean isConstant(RatingTable table) {
        int used = 0;
        boolean[] seen = new boolean[table.categoryCount()];
        for (int i = 0; i < table.subjects(); i++) {
            for (int j = 0; j < table.raters(); j++) {
                if (table.isRated(i, j) && !seen[table.place(i, j)]) {
                    seen[table.place(i, j)] = true;
                    used++;
                }
            }
        }
        return used < 2;
    }

    /** The six correlations of a table. */
    public static final class Result extends StatResult {

        private final RatingTable table;
        private final @Nullable IccMeanSquares squares;
        private final @Nullable IccMixedModel model;

        Result(
                @Nullable Undefined undefined,
                RatingTable table,
                @Nullable IccMeanSquares squares,
                @Nullable IccMixedModel model) {
            super(undefined);
            this.table = table;
            this.squares = squares;
            this.model = model;
        }

        /** Returns one of the six, which may be undefined on its own. */
        public Estimate of(Form form) {
            if (squares != null) {
                return squares.estimate(form);
            }
            Undefined reason = undefined().orElse(null);
            if (model == null || reason != null) {
                return new Estimate(reason, 0, OptionalDouble.empty(), OptionalDouble.empty());
            }
            return model.estimate(form);
        }

        /** Returns the mean squares; empty if there is no result, or it comes from the model of all ratings. */
        public Optional<MeanSquares> meanSquares() {
            return squares == null ? Optional.empty() : Optional.of(squares.meanSquares());
        }

        /** Returns how many subjects were used. */
        public int subjects() {
            return rated(table);
        }

        /** Returns how many raters there are. */
        public int raters() {
            return table.raters();
        }

        @Override
        public String toString() {
            return "Icc[" + text("(2,1)=" + of(Form.RANDOM_SINGLE)) + ", subjects=" + subjects() + ", raters="
                    + raters() + "]";
        }
    }

    /** One intraclass correlation. */
    public static final class Estimate extends StatResult {

        private final double value;
        private final OptionalDouble lower;
        private final OptionalDouble upper;

        Estimate(@Nullable Undefined undefined, double value, OptionalDouble lower, OptionalDouble upper) {
            super(undefined);
            this.value = value;
            this.lower = lower;
            this.upper = upper;
        }

        /**
         * Returns the correlation, at most 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double value() {
            return figure("intraclass correlation", value);
        }

        /** Returns the lower limit; empty if there is no correlation, or no interval goes with it. */
        public OptionalDouble lower() {
            return lower;
        }

        /** Returns the upper limit; empty if there is no correlation, or no interval goes with it. */
        public OptionalDouble upper() {
            return upper;
        }

        @Override
        public String toString() {
            return text(Double.toString(value));
        }
    }
}
