package org.waymark.scoring.stat;

/**
 * Gwet's agreement coefficient for any number of raters: AC1, and with weights AC2.
 *
 * <pre>
 *   pe = T / (q (q-1)) · S p_k (1 - p_k)
 * </pre>
 *
 * with {@code q} the declared categories, {@code T} the sum of all weights and {@code p_k} the mean share of category {@code k}.
 * Chance is thought to work on those ratings only that are hard to give, so that the coefficient stays near the observed
 * agreement where one category prevails, the very place where kappa collapses. Critics say that it flatters there. It depends
 * on the length of the declared list.
 *
 * <p>Where only one of several declared categories was used, the agreement is complete and so is the coefficient: 1. With a
 * list of one category it is undefined. Everything else stands at {@link AgreementCoefficient}.
 *
 * <p>Reference: Gwet KL (2008), Computing inter-rater reliability and its variance in the presence of high agreement, British
 * Journal of Mathematical and Statistical Psychology 61:29-48.
 */
public final class GwetAc extends AgreementCoefficient<GwetAc> {

    private static final GwetAc DEFAULTS = new GwetAc(Options.DEFAULTS);

    private GwetAc(Options options) {
        super(options);
    }

    /** Returns the coefficient without weights: AC1. */
    public static GwetAc withDefaults() {
        return DEFAULTS;
    }

    @Override
    GwetAc copy(Options options) {
        return new GwetAc(options);
    }

    @Override
    String name() {
        return "GwetAc";
    }

    @Override
    boolean isCertain(RatedSubjects rated) {
        return BrennanPrediger.allWeightsAreOne(rated);
    }

    @Override
    double expected(RatedSubjects rated) {
        double spread = 0;
        for (double share : rated.shares) {
            spread += share * (1 - share);
        }
        return factor(rated) * spread;
    }

    @Override
    double[] expectedOf(RatedSubjects rated, double expected) {
        double[] byCategory = new double[rated.categories];
        for (int k = 0; k < byCategory.length; k++) {
            byCategory[k] = factor(rated) * (1 - rated.shares[k]);
        }
        return rated.meanOf(byCategory);
    }

    private static double factor(RatedSubjects rated) {
        return rated.sumOfWeights() / ((double) rated.categories * (rated.categories - 1));
    }
}
