package org.waymark.scoring.stat;

import java.util.Arrays;

/**
 * The coefficient of Brennan and Prediger for any number of raters: chance picks each declared category equally often.
 *
 * <pre>
 *   pe = T / q²        with T the sum of all weights; without weights 1 / q
 * </pre>
 *
 * <p>Without weights it is Bennett's S for two raters and Randolph's free-marginal kappa for more. It depends on the length of
 * the declared list, so that a category which nobody would ever use raises it; and it does not punish raters who agree that
 * one category prevails. Where only one of several declared categories was used, it is 1. With a list of one category it is
 * undefined. Everything else stands at {@link AgreementCoefficient}.
 *
 * <p>Reference: Brennan RL, Prediger DJ (1981), Coefficient kappa: some uses, misuses, and alternatives, Educational and
 * Psychological Measurement 41:687-699.
 */
public final class BrennanPrediger extends AgreementCoefficient<BrennanPrediger> {

    private static final BrennanPrediger DEFAULTS = new BrennanPrediger(Options.DEFAULTS);

    private BrennanPrediger(Options options) {
        super(options);
    }

    /** Returns the coefficient without weights. */
    public static BrennanPrediger withDefaults() {
        return DEFAULTS;
    }

    @Override
    BrennanPrediger copy(Options options) {
        return new BrennanPrediger(options);
    }

    @Override
    String name() {
        return "BrennanPrediger";
    }

    @Override
    boolean isCertain(RatedSubjects rated) {
        return allWeightsAreOne(rated);
    }

    static boolean allWeightsAreOne(RatedSubjects rated) {
        return Arrays.stream(rated.weights).flatMapToDouble(Arrays::stream).allMatch(weight -> weight == 1);
    }

    @Override
    double expected(RatedSubjects rated) {
        return rated.sumOfWeights() / ((double) rated.categories * rated.categories);
    }

    @Override
    double[] expectedOf(RatedSubjects rated, double expected) {
        double[] same = new double[rated.subjects];
        Arrays.fill(same, expected);
        return same;
    }
}
