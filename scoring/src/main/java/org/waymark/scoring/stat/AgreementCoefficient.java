package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * A coefficient of agreement of any number of raters, corrected for chance: {@code (po - pe) / (1 - pe)}.
 *
 * <p>All share the observed agreement: {@code po} is the mean, over the subjects with at least two ratings, of the mean weight
 * over the pairs of ratings of that subject. They differ in the agreement {@code pe} that they put down to chance; see there.
 *
 * <p>Gaps: by default a subject is kept with the ratings that it has ({@link Gaps#KEEP_SUBJECT}, Gwet 2014): one with a single
 * rating counts for how often each category is used, not for the agreement. {@link Gaps#OMIT_SUBJECT} leaves out each subject
 * with a gap, as the R package {@code irr} does.
 *
 * <p>Standard error: linearised, {@code sqrt( S (k_i - k)² / (n (n-1)) )} with {@code k_i} what subject {@code i} adds, {@code
 * k_i = (n/n') (po_i - pe) / (1 - pe) - 2 (1 - k) (pe_i - pe) / (1 - pe)}, {@code n} the subjects with a rating and {@code n'}
 * those with two. It supposes subjects drawn at random from many and these very raters. The interval is {@code k ± t(n-1) se},
 * not cut off at 1. With one subject there is neither.
 *
 * <p>Edge cases: no rating, {@link Undefined#NO_VALUES}; one rater, or no subject with two ratings, {@link Undefined#NO_PAIRS};
 * chance alone would give full agreement, {@link Undefined#CERTAIN_BY_CHANCE}, where {@code irr} and {@code irrCAC} give NaN.
 *
 * <p>Caveats: the benchmarks that go with kappa ("substantial" from 0.6 and the like) are labels that somebody chose, not
 * tests; show the interval. A handful of pupils gives an interval that says hardly anything.
 *
 * <p>References: Gwet KL (2008), Computing inter-rater reliability and its variance in the presence of high agreement, British
 * Journal of Mathematical and Statistical Psychology 61:29-48; Gwet KL (2014), Handbook of inter-rater reliability, 4th
 * edition.
 *
 * @param <C> the coefficient itself
 */
public abstract class AgreementCoefficient<C extends AgreementCoefficient<C>> {

    /** The conventions of a coefficient. */
    record Options(AgreementWeights weights, Gaps gaps, double confidence) {
        static final Options DEFAULTS = new Options(AgreementWeights.UNWEIGHTED, Gaps.KEEP_SUBJECT, 0.95);
    }

    private final Options options;

    AgreementCoefficient(Options options) {
        this.options = options;
    }

    /** Returns a copy with these weights; the default is none. */
    public final C with(AgreementWeights weights) {
        return copy(new Options(weights, options.gaps, options.confidence));
    }

    /** Returns a copy with this way to treat subjects that not all have rated; the default is to keep them. */
    public final C with(Gaps gaps) {
        return copy(new Options(options.weights, gaps, options.confidence));
    }

    /**
     * Returns a copy with another level of the interval; the default is 0.95.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public final C withConfidence(double confidence) {
        return copy(new Options(options.weights, options.gaps, Checks.confidence(confidence)));
    }

    /** Returns the weights. */
    public final AgreementWeights weights() {
        return options.weights;
    }

    /** Returns the way to treat subjects that not all have rated. */
    public final Gaps gaps() {
        return options.gaps;
    }

    /** Returns the level of the interval. */
    public final double confidence() {
        return options.confidence;
    }

    /**
     * Returns the coefficient of these ratings.
     *
     * @throws IllegalArgumentException if the weights are not those of so many categories or not symmetric
     */
    public AgreementResult of(RatingTable ratings) {
        RatedSubjects rated = rated(ratings);
        return new AgreementResult(name(), undefined(rated), figures(rated));
    }

    final RatedSubjects rated(RatingTable ratings) {
        RatingTable table = ratings.with(options.gaps);
        return new RatedSubjects(table, options.weights.symmetric(table.categoryCount()));
    }

    final @Nullable Undefined undefined(RatedSubjects rated) {
        if (rated.subjects == 0) {
            return Undefined.NO_VALUES;
        }
        if (rated.paired == 0) {
            return Undefined.NO_PAIRS;
        }
        return isCertain(rated) ? Undefined.CERTAIN_BY_CHANCE : null;
    }

    final AgreementResult.Figures figures(RatedSubjects rated) {
        if (undefined(rated) != null) {
            return new AgreementResult.Figures(0, rated.observed, 1, -1, 0, rated.subjects, rated.paired);
        }
        double expected = expected(rated);
        double coefficient = (rated.observed - expected) / (1 - expected);
        double se = rated.subjects < 2 ? -1 : se(rated, expected, coefficient);
        double quantile =
                rated.subjects < 2 ? 0 : Quantiles.studentAbove(rated.subjects - 1.0, (1 - options.confidence) / 2);
        return new AgreementResult.Figures(
                coefficient, rated.observed, expected, se, quantile, rated.subjects, rated.paired);
    }

    private double se(RatedSubjects rated, double expected, double coefficient) {
        int n = rated.subjects;
        double[] expectedOf = expectedOf(rated, expected);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double agreement = rated.totals[i] < 2 ? 0 : (double) n / rated.paired * (rated.agreementOf[i] - expected);
            double part = (agreement - 2 * (1 - coefficient) * (expectedOf[i] - expected)) / (1 - expected);
            sum += (part - coefficient) * (part - coefficient);
        }
        return Math.sqrt(sum / (n * (n - 1.0)));
    }

    abstract C copy(Options options);

    abstract String name();

    /** Whether chance alone would give full agreement, decided without rounding. */
    abstract boolean isCertain(RatedSubjects rated);

    /** The agreement that chance alone would give. */
    abstract double expected(RatedSubjects rated);

    /** What each subject adds to it: figures with the mean {@code expected}. */
    abstract double[] expectedOf(RatedSubjects rated, double expected);
}
