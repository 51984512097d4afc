package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Fleiss' kappa for any number of raters, who need not be the same for each subject.
 *
 * <pre>
 *   pe        = S w_kl p_k p_l                                             p_k the mean share of category k
 *   kappa_k   = 1 - mean( n_ik (m_i - n_ik) / (m_i (m_i - 1)) ) / (p_k (1 - p_k))
 *   se0       = sqrt( 2 / (N m (m-1)) ) · sqrt( (S pq)² - S pq (q-p) ) / S pq     with q = 1 - p
 *   se0_k     = sqrt( 2 / (N m (m-1)) )
 * </pre>
 *
 * with {@code n_ik} of the {@code m_i} ratings of subject {@code i} in category {@code k}. The two standard errors under no
 * agreement beyond chance need the same number {@code m} of ratings for each subject and no weights; they are for a test, not
 * for an interval. The kappa of a category asks whether raters agree that it is this one rather than any other; it knows no
 * weights, and does not exist for a category that nobody, or everybody, used.
 *
 * <p>With gaps that are kept this is Gwet's generalisation, which equals the coefficient of 1971 where there are none; {@code
 * irr} leaves out subjects with a gap, {@code statsmodels} refuses them. Undefined where one category only was used. The
 * least value is {@code -1/(m-1)}. Everything else stands at {@link AgreementCoefficient}.
 *
 * <p>References: Fleiss JL (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76:378-382.
 * Fleiss JL, Nee JCM, Landis JR (1979), Large sample variance of kappa in the case of different sets of raters, Psychological
 * Bulletin 86:974-977.
 */
public final class FleissKappa extends AgreementCoefficient<FleissKappa> {

    private static final FleissKappa DEFAULTS = new FleissKappa(Options.DEFAULTS);

    private FleissKappa(Options options) {
        super(options);
    }

    /** Returns the coefficient without weights. */
    public static FleissKappa withDefaults() {
        return DEFAULTS;
    }

    @Override
    public Result of(RatingTable ratings) {
        RatedSubjects rated = rated(ratings);
        return new Result(undefined(rated), figures(rated), rated, weights() == AgreementWeights.UNWEIGHTED);
    }

    @Override
    FleissKappa copy(Options options) {
        return new FleissKappa(options);
    }

    @Override
    String name() {
        return "FleissKappa";
    }

    @Override
    boolean isCertain(RatedSubjects rated) {
        return rated.isAllAgreement(rated.shares, rated.shares);
    }

    @Override
    double expected(RatedSubjects rated) {
        return rated.product(rated.shares, rated.shares);
    }

    @Override
    double[] expectedOf(RatedSubjects rated, double expected) {
        return drawnFromOneCrowd(rated);
    }

    static double[] drawnFromOneCrowd(RatedSubjects rated) {
        double[] byCategory = new double[rated.categories];
        for (int k = 0; k < byCategory.length; k++) {
            for (int l = 0; l < byCategory.length; l++) {
                byCategory[k] += rated.weights[k][l] * rated.shares[l];
            }
        }
        return rated.meanOf(byCategory);
    }

    /** Fleiss' kappa with its categories. */
    public static final class Result extends AgreementResult {

        private final RatedSubjects rated;
        private final boolean unweighted;

        Result(@Nullable Undefined undefined, Figures figures, RatedSubjects rated, boolean unweighted) {
            super("FleissKappa", undefined, figures);
            this.rated = rated;
            this.unweighted = unweighted;
        }

        /** Returns how many categories there are. */
        public int categories() {
            return rated.categories;
        }

        /**
         * Returns the kappa of the category at this place of the list; empty if none or all of the ratings are in it, or
         * nothing was rated twice.
         *
         * @throws IndexOutOfBoundsException if there is no such category
         */
        public OptionalDouble category(int place) {
            double p = rated.subjects == 0 ? 0 : rated.shares[place];
            if (rated.paired == 0 || !isUsedBySome(place)) {
                return OptionalDouble.empty();
            }
            double split = 0;
            for (int i = 0; i < rated.subjects; i++) {
                double m = rated.totals[i];
                if (m >= 2) {
                    split += rated.counts[i][place] * (m - rated.counts[i][place]) / (m * (m - 1));
                }
            }
            return OptionalDouble.of(1 - split / rated.paired / (p * (1 - p)));
        }

        private boolean isUsedBySome(int place) {
            boolean used = false;
            boolean other = false;
            for (int i = 0; i < rated.subjects; i++) {
                used |= rated.counts[i][place] > 0;
                other |= rated.counts[i][place] < rated.totals[i];
            }
            return used && other;
        }

        /**
         * Returns the standard error if there were no agreement beyond chance; empty if there is no kappa, there are weights, or
         * the subjects have different numbers of ratings.
         */
        public OptionalDouble nullSe() {
            OptionalDouble unit = categoryNullSe();
            if (!isDefined() || unit.isEmpty()) {
                return OptionalDouble.empty();
            }
            double spread = 0;
            double skew = 0;
            for (double p : rated.shares) {
                spread += p * (1 - p);
                skew += p * (1 - p) * (1 - 2 * p);
            }
            return OptionalDouble.of(unit.getAsDouble() * Math.sqrt(Math.max(0, spread * spread - skew)) / spread);
        }

        /** Returns the standard error of the kappa of any category, under the same conditions as {@link #nullSe()}. */
        public OptionalDouble categoryNullSe() {
            if (!unweighted || rated.paired == 0) {
                return OptionalDouble.empty();
            }
            double m = rated.totals[0];
            for (int total : rated.totals) {
                if (total != rated.totals[0]) {
                    return OptionalDouble.empty();
                }
            }
            return OptionalDouble.of(Math.sqrt(2 / (rated.subjects * m * (m - 1))));
        }

        /** Returns kappa over {@link #nullSe()}; empty without it. */
        public OptionalDouble z() {
            OptionalDouble se = nullSe();
            return se.isPresent() && se.getAsDouble() > 0
                    ? OptionalDouble.of(coefficient() / se.getAsDouble())
                    : OptionalDouble.empty();
        }
    }
}
