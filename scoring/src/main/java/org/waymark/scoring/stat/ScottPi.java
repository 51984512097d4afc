package org.waymark.scoring.stat;

/**
 * Scott's pi for two raters: chance picks each category as often as both raters together did.
 *
 * <pre>
 *   pe = S w_kl p_k p_l        p_k the mean of the shares that category k has with the two raters
 * </pre>
 *
 * <p>Cohen's kappa leaves each rater the own habits; pi takes them as drawn from one crowd, which fits raters who may change
 * places. It is {@link FleissKappa} for two raters, and never above Cohen's kappa. Undefined where one category only was used.
 * Everything else stands at {@link AgreementCoefficient}.
 *
 * <p>Reference: Scott WA (1955), Reliability of content analysis: the case of nominal scale coding, Public Opinion Quarterly
 * 19:321-325.
 */
public final class ScottPi extends AgreementCoefficient<ScottPi> {

    private static final ScottPi DEFAULTS = new ScottPi(Options.DEFAULTS);

    private ScottPi(Options options) {
        super(options);
    }

    /** Returns the coefficient without weights. */
    public static ScottPi withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the coefficient of these ratings.
     *
     * @throws IllegalArgumentException if there are not two raters, or the weights are not those of so many categories or not
     *     symmetric
     */
    @Override
    public AgreementResult of(RatingTable ratings) {
        CohenKappa.requireTwo(ratings);
        return super.of(ratings);
    }

    @Override
    ScottPi copy(Options options) {
        return new ScottPi(options);
    }

    @Override
    String name() {
        return "ScottPi";
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
        return FleissKappa.drawnFromOneCrowd(rated);
    }
}
