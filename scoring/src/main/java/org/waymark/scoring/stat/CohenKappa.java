package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's kappa of two raters, and with weights the weighted kappa.
 *
 * <pre>
 *   po    = S w_ij p_ij      pe = S w_ij r_i c_j      kappa = (po - pe) / (1 - pe)
 *   g_ij  = w_ij - (1 - kappa) (a_i + b_j)            a_i = S_j w_ij c_j,  b_j = S_i w_ij r_i
 *   se    = sqrt( S p_ij (g_ij - mean g)² / N ) / (1 - pe)
 *   se0   = sqrt( S r_i c_j (w_ij - a_i - b_j + pe)² / N ) / (1 - pe)
 * </pre>
 *
 * with {@code p_ij} the share of subjects that the first rater put in category {@code i} and the second in {@code j}, and
 * {@code r}, {@code c} the shares of each rater alone. {@code se} belongs to the interval {@code kappa ± z se}, which is not
 * cut off at 1 ({@code psych} does that; {@code irrCAC} takes t for z); {@code se0} holds if there were no agreement beyond
 * chance, and {@code z = kappa / se0}. Both are written with deviations, which is the paper's formula without its loss of
 * digits: perfect agreement has a standard error of exactly 0, which is no certainty but the sign of too few subjects.
 *
 * <p>Gaps: a subject that one of the two has not rated is left out. Edge cases: no subject rated by both, {@link
 * Undefined#NO_PAIRS}; no rating at all, {@link Undefined#NO_VALUES}; chance alone would give full agreement (both used one and
 * the same category), {@link Undefined#CERTAIN_BY_CHANCE}: {@code irr}, {@code vcd}, {@code statsmodels} and {@code sklearn}
 * give NaN there.
 *
 * <p>Caveats: see {@link AgreementResult}. With quadratic weights and many subjects it tends to the intraclass correlation
 * {@link Icc.Form#RANDOM_SINGLE}. The standard errors of weighted kappa in {@code psych} 2.2.9 and 2.5.3 differ from those of
 * the paper, which {@code vcd}, {@code statsmodels} and SAS give.
 *
 * <p>References: Cohen J (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement
 * 20:37-46, doi:10.1177/001316446002000104. Cohen J (1968), Weighted kappa, Psychological Bulletin 70:213-220. Fleiss JL, Cohen
 * J, Everitt BS (1969), Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72:323-327.
 */
public final class CohenKappa {

    private static final CohenKappa DEFAULTS = new CohenKappa(AgreementWeights.UNWEIGHTED, 0.95);

    private final AgreementWeights weights;
    private final double confidence;

    private CohenKappa(AgreementWeights weights, double confidence) {
        this.weights = weights;
        this.confidence = confidence;
    }

    /** Returns the calculator without weights and with an interval at 95 %. */
    public static CohenKappa withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with these weights, which need not be symmetric. */
    public CohenKappa with(AgreementWeights weights) {
        return new CohenKappa(weights, confidence);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public CohenKappa withConfidence(double confidence) {
        return new CohenKappa(weights, Checks.confidence(confidence));
    }

    /** Returns the weights. */
    public AgreementWeights weights() {
        return weights;
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the kappa of two raters.
     *
     * @throws IllegalArgumentException if there are not two, the table is made of counts, or the weights are not those of so
     *     many categories
     */
    public Result of(RatingTable ratings) {
        requireTwo(ratings);
        ratings.requireRaters("Cohen's kappa");
        int q = ratings.categoryCount();
        double[][] pairs = new double[q][q];
        boolean any = false;
        for (int i = 0; i < ratings.subjects(); i++) {
            any |= ratings.ratings(i) > 0;
            if (ratings.ratings(i) == 2) {
                pairs[ratings.place(i, 0)][ratings.place(i, 1)]++;
            }
        }
        return ofPairs(pairs, any ? Undefined.NO_PAIRS : Undefined.NO_VALUES);
    }

    /**
     * Returns the kappa of a table of how often, or with what weight, each pair of categories occurred.
     *
     * @param pairs a row for each category of the first rater, a column for each of the second; the sum is the number of
     *     subjects, by which the standard errors go
     * @throws IllegalArgumentException if it is not square, or one is neither 0 nor a sound positive number, or the weights are
     *     not those of so many categories
     */
    public Result ofPairs(double[][] pairs) {
        return ofPairs(pairs, Undefined.NO_VALUES);
    }

    private Result ofPairs(double[][] pairs, Undefined ifEmpty) {
        double subjects = 0;
        for (int i = 0; i < pairs.length; i++) {
            Checks.sameLength("pairs", pairs.length, "pairs[" + i + "]", pairs[i].length);
            for (double count : pairs[i]) {
                subjects += Checks.weight(count, i);
            }
        }
        if (subjects == 0) {
            return new Result(ifEmpty, null, 0, 0);
        }
        KappaSums sums = new KappaSums(pairs, weights.matrix(pairs.length), subjects);
        return new Result(
                sums.isCertain() ? Undefined.CERTAIN_BY_CHANCE : null,
                sums,
                subjects,
                Quantiles.normalTwoSided(confidence));
    }

    static void requireTwo(RatingTable ratings) {
        if (ratings.raters() != 2 && ratings.subjects() > 0) {
            throw new IllegalArgumentException("the table does not have two raters");
        }
    }

    /** The kappa of two raters. */
    public static final class Result extends StatResult {

        private final @Nullable KappaSums sums;
        private final double subjects;
        private final double quantile;

        Result(@Nullable Undefined undefined, @Nullable KappaSums sums, double subjects, double quantile) {
            super(undefined);
            this.sums = sums;
            this.subjects = subjects;
            this.quantile = quantile;
        }

        /**
         * Returns kappa, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double kappa() {
            return figure("kappa", sums == null ? 0 : sums.kappa());
        }

        /** Returns the observed agreement, weighted if there are weights; empty without subjects. */
        public OptionalDouble observed() {
            return sums == null ? OptionalDouble.empty() : OptionalDouble.of(sums.observed);
        }

        /** Returns the agreement that chance alone would give; empty without subjects. */
        public OptionalDouble expected() {
            return sums == null ? OptionalDouble.empty() : OptionalDouble.of(sums.expected);
        }

        /** Returns the standard error; empty if there is no kappa. */
        public OptionalDouble se() {
            return sums == null || !isDefined() ? OptionalDouble.empty() : OptionalDouble.of(sums.se());
        }

        /** Returns the standard error if there were no agreement beyond chance; empty if there is no kappa. */
        public OptionalDouble nullSe() {
            return sums == null || !isDefined() ? OptionalDouble.empty() : OptionalDouble.of(sums.nullSe());
        }

        /** Returns kappa over {@link #nullSe()}; empty without it, or if it is 0. */
        public OptionalDouble z() {
            OptionalDouble se = nullSe();
            return se.isPresent() && se.getAsDouble() > 0
                    ? OptionalDouble.of(kappa() / se.getAsDouble())
                    : OptionalDouble.empty();
        }

        /**
         * Returns the lower limit of the interval, which may lie below -1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double lower() {
            return kappa() - quantile * se().orElseThrow();
        }

        /**
         * Returns the upper limit of the interval, which may lie above 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double upper() {
            return kappa() + quantile * se().orElseThrow();
        }

        /** Returns how many subjects both raters rated; not whole if the table was not. */
        public double subjects() {
            return subjects;
        }

        @Override
        public String toString() {
            return "CohenKappa[" + text("kappa=" + (isDefined() ? kappa() : 0)) + ", observed="
                    + (sums == null ? "none" : Double.toString(sums.observed)) + ", subjects=" + subjects + "]";
        }
    }

    /** The sums of the formulas. */
    private static final class KappaSums {

        private final double[][] shares;
        private final double[][] weights;
        private final double subjects;
        private final double[] first;
        private final double[] second;
        private final double observed;
        private final double expected;

        KappaSums(double[][] pairs, double[][] weights, double subjects) {
            int q = pairs.length;
            this.weights = weights;
            this.subjects = subjects;
            this.shares = new double[q][q];
            this.first = new double[q];
            this.second = new double[q];
            double agreement = 0;
            for (int i = 0; i < q; i++) {
                for (int j = 0; j < q; j++) {
                    shares[i][j] = pairs[i][j] / subjects;
                    first[i] += pairs[i][j];
                    second[j] += pairs[i][j];
                    agreement += weights[i][j] * pairs[i][j];
                }
            }
            observed = agreement / subjects;
            Arrays.setAll(first, i -> first[i] / subjects);
            Arrays.setAll(second, j -> second[j] / subjects);
            double chance = 0;
            for (int i = 0; i < q; i++) {
                chance += first[i] * near(i);
            }
            expected = chance;
        }

        /** a_i. */
        private double near(int i) {
            double sum = 0;
            for (int j = 0; j < second.length; j++) {
                sum += weights[i][j] * second[j];
            }
            return sum;
        }

        /** b_j. */
        private double nearOther(int j) {
            double sum = 0;
            for (int i = 0; i < first.length; i++) {
                sum += weights[i][j] * first[i];
            }
            return sum;
        }

        boolean isCertain() {
            for (int i = 0; i < first.length; i++) {
                for (int j = 0; j < second.length; j++) {
                    if (first[i] > 0 && second[j] > 0 && weights[i][j] < 1) {
                        return false;
                    }
                }
            }
            return true;
        }

        double kappa() {
            return (observed - expected) / (1 - expected);
        }

        double se() {
            double part = 1 - kappa();
            double mean = observed - 2 * part * expected;
            return spread(part, mean, true);
        }

        double nullSe() {
            return spread(1, -expected, false);
        }

        /** The root of the mean square of {@code w - part (a + b) - mean}, over N and 1 - pe. */
        private double spread(double part, double mean, boolean asObserved) {
            double sum = 0;
            for (int i = 0; i < first.length; i++) {
                double a = near(i);
                for (int j = 0; j < second.length; j++) {
                    double deviation = weights[i][j] - part * (a + nearOther(j)) - mean;
                    double share = asObserved ? shares[i][j] : first[i] * second[j];
                    sum += share * deviation * deviation;
                }
            }
            return Math.sqrt(sum / subjects) / (1 - expected);
        }
    }
}
