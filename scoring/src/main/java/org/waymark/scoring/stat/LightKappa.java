package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * Light's kappa: the mean of Cohen's kappas over all pairs of raters.
 *
 * <p>Each pair uses the subjects that both have rated. Undefined if one of the kappas is, with its reason: a mean over the
 * pairs that happen to have one would depend on which they are. It has no standard error here; resample the subjects.
 *
 * <p>Reference: Light RJ (1971), Measures of response agreement for qualitative data: some generalizations and alternatives,
 * Psychological Bulletin 76:365-377.
 */
public final class LightKappa {

    private static final LightKappa DEFAULTS = new LightKappa(CohenKappa.withDefaults());

    private final CohenKappa pairwise;

    private LightKappa(CohenKappa pairwise) {
        this.pairwise = pairwise;
    }

    /** Returns the calculator without weights. */
    public static LightKappa withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with these weights. */
    public LightKappa with(AgreementWeights weights) {
        return new LightKappa(pairwise.with(weights));
    }

    /**
     * Returns the kappa of these ratings.
     *
     * @throws IllegalArgumentException if the table is made of counts, or the weights are not those of so many categories
     */
    public Result of(RatingTable ratings) {
        ratings.requireRaters("Light's kappa");
        int pairs = 0;
        double sum = 0;
        for (int h = 1; h < ratings.raters(); h++) {
            for (int g = 0; g < h; g++) {
                CohenKappa.Result pair = pairwise.of(ratings.pair(g, h));
                if (!pair.isDefined()) {
                    return new Result(pair.undefined().orElseThrow(), 0, 0);
                }
                sum += pair.kappa();
                pairs++;
            }
        }
        if (pairs == 0) {
            return new Result(ratings.subjects() == 0 ? Undefined.NO_VALUES : Undefined.NO_PAIRS, 0, 0);
        }
        return new Result(null, sum / pairs, pairs);
    }

    /** A mean of kappas. */
    public static final class Result extends StatResult {

        private final double kappa;
        private final int pairs;

        Result(@Nullable Undefined undefined, double kappa, int pairs) {
            super(undefined);
            this.kappa = kappa;
            this.pairs = pairs;
        }

        /**
         * Returns the mean, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double kappa() {
            return figure("kappa", kappa);
        }

        /** Returns over how many pairs of raters it was taken; 0 if there is none. */
        public int pairs() {
            return pairs;
        }

        @Override
        public String toString() {
            return "LightKappa[" + text("kappa=" + kappa) + ", pairs=" + pairs + "]";
        }
    }
}
