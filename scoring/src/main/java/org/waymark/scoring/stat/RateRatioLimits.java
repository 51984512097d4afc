package org.waymark.scoring.stat;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The lower limits of the odds of a binomial share, and a p-value; see {@link RateRatio}. */
final class RateRatioLimits {

    private static final double TIES = 1 + 1e-7;

    private RateRatioLimits() {}

    /** The lower limit of Clopper and Pearson for {@code hits : misses}; the upper one is 1 over that of the reverse. */
    static double central(int hits, int misses, double tail) {
        if (hits == 0) {
            return 0;
        }
        double p = Quantiles.betaBelow(hits, misses + 1.0, tail);
        return p / (1 - p);
    }

    /** The lower mid-P limit for {@code hits : misses}. */
    static double midP(int hits, int misses, double tail) {
        if (hits == 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle / (1 - middle);
            }
            BinomialDistribution at = BinomialDistribution.of(hits + misses, middle);
            if (RateRatio.Result.from(at, hits + 1) + at.probability(hits) / 2 < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** The chance of all counts that are no likelier than the one seen. */
    static double minimumLikelihood(BinomialDistribution same, int n, int seen) {
        double limit = same.probability(seen) * TIES;
        double mode = same.getProbabilityOfSuccess() * n;
        if (seen == mode) {
            return 1;
        }
        if (seen < mode) {
            // Above the mode the chances only fall: the first one that is no likelier.
            int low = (int) Math.ceil(mode);
            int high = n + 1;
            while (low < high) {
                int middle = low + (high - low) / 2;
                if (same.probability(middle) <= limit) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return Math.min(1, RateRatio.Result.upTo(same, seen) + (low > n ? 0 : RateRatio.Result.from(same, low)));
        }
        int low = -1;
        int high = (int) Math.floor(mode);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (same.probability(middle) <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.min(1, RateRatio.Result.upTo(same, low) + RateRatio.Result.from(same, seen));
    }
}
