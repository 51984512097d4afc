package org.waymark.scoring.stat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha: one less the observed disagreement over the disagreement that chance would give.
 *
 * <pre>
 *   alpha = 1 - (n-1) S_u [ S_k&lt;l n_uk n_ul d(k,l) / (m_u - 1) ] / S_k&lt;l n_k n_l d(k,l)
 * </pre>
 *
 * over the units {@code u} with {@code m_u} of two ratings or more, {@code n_uk} of them in category {@code k}, {@code n_k} of
 * the {@code n} ratings in such units. The distances {@code d}:
 *
 * <ul>
 *   <li>nominal: 1 where the categories differ;
 *   <li>ordinal: {@code (n_k/2 + n between k and l + n_l/2)²}, in the order of the declared list, so that only the order of
 *       the categories counts and unused ones change nothing;
 *   <li>interval: {@code (k-l)²} of the numbers themselves;
 *   <li>ratio: {@code ((k-l)/(k+l))²}, 0 for two zeros; numbers below zero are refused.
 * </ul>
 *
 * <p>Gaps are part of it: a unit with one rating is left out, any other stays with what it has. Raters need not be the same
 * from unit to unit.
 *
 * <p>Edge cases: no rating, {@link Undefined#NO_VALUES}; no unit with two, {@link Undefined#NO_PAIRS}; all ratings the same,
 * {@link Undefined#CERTAIN_BY_CHANCE}, where {@code irr} returns 1, {@code krippendorff} raises and {@code irrCAC} gives NA. It
 * is 0/0: nobody can tell there whether the raters look at the pupil at all. {@code irr} 0.84.1 is also off where there are more
 * than two raters and no gaps (it divides by 1 in the place of {@code m_u - 1}). Costs the square of the number of distinct
 * ratings.
 *
 * <p>Caveats: choose the level of measurement before you see the data. A target scale of eight steps is ordinal.
 *
 * <p>References: Krippendorff K (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania. Hayes AF,
 * Krippendorff K (2007), Answering the call for a standard reliability measure for coding data, Communication Methods and
 * Measures 1:77-89.
 */
public final class KrippendorffAlpha {

    /** What the distance between two ratings means. */
    public enum Level {
        /** Same or different. */
        NOMINAL,
        /** The order counts, the distance does not. */
        ORDINAL,
        /** Differences count. */
        INTERVAL,
        /** Differences count in proportion to what there is. */
        RATIO
    }

    private static final KrippendorffAlpha DEFAULTS = new KrippendorffAlpha(Level.NOMINAL);

    private final Level level;

    private KrippendorffAlpha(Level level) {
        this.level = level;
    }

    /** Returns the calculator for categories without an order. */
    public static KrippendorffAlpha withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another level of measurement. */
    public KrippendorffAlpha with(Level level) {
        return new KrippendorffAlpha(level);
    }

    /** Returns the level of measurement. */
    public Level level() {
        return level;
    }

    /**
     * Returns the alpha of these ratings.
     *
     * @throws IllegalArgumentException if a category is below zero and the level is {@link Level#RATIO}, or the categories lie too
     *     far apart to calculate with
     */
    public Result of(RatingTable ratings) {
        int[][] counts = ratings.counts();
        int q = ratings.categoryCount();
        long[] totals = new long[q];
        long[] sizes = new long[counts.length];
        long paired = 0;
        int units = 0;
        boolean any = false;
        for (int u = 0; u < counts.length; u++) {
            sizes[u] = ratings.ratings(u);
            any |= sizes[u] > 0;
            if (sizes[u] >= 2) {
                units++;
                paired += sizes[u];
                for (int k = 0; k < q; k++) {
                    totals[k] += counts[u][k];
                }
            }
        }
        if (units == 0) {
            return new Result(any ? Undefined.NO_PAIRS : Undefined.NO_VALUES, 0, 0, 0);
        }
        double[][] distances = distances(ratings, totals);
        double observed = 0;
        for (int u = 0; u < counts.length; u++) {
            if (sizes[u] >= 2) {
                observed += disagreement(counts[u], distances) / (sizes[u] - 1);
            }
        }
        double expected = 0;
        for (int k = 1; k < q; k++) {
            for (int l = 0; l < k; l++) {
                expected += (double) totals[k] * totals[l] * distances[k][l];
            }
        }
        if (expected == 0) {
            return new Result(Undefined.CERTAIN_BY_CHANCE, 0, units, paired);
        }
        double alpha = 1 - (paired - 1) * observed / Checks.inRange(expected, "the categories");
        return new Result(null, alpha, units, paired);
    }

    private static double disagreement(int[] counts, double[][] distances) {
        double sum = 0;
        for (int k = 1; k < counts.length; k++) {
            for (int l = 0; l < k && counts[k] > 0; l++) {
                sum += (double) counts[k] * counts[l] * distances[k][l];
            }
        }
        return sum;
    }

    private double[][] distances(RatingTable ratings, long[] totals) {
        int q = totals.length;
        double[][] distances = new double[q][q];
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < k; l++) {
                double distance = switch (level) {
                    case NOMINAL -> 1;
                    case ORDINAL -> ranksBetween(totals, l, k);
                    case INTERVAL ->
                        Exact.of(ratings.category(k))
                                .subtract(Exact.of(ratings.category(l)))
                                .doubleValue();
                    case RATIO -> proportion(ratings.category(k), ratings.category(l));
                };
                distances[k][l] = distance * distance;
            }
        }
        return distances;
    }

    private static double ranksBetween(long[] totals, int from, int to) {
        double sum = (totals[from] + totals[to]) / 2.0;
        for (int g = from + 1; g < to; g++) {
            sum += totals[g];
        }
        return sum;
    }

    private static double proportion(double first, double second) {
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException("a category is below zero, and ratios start at zero");
        }
        BigDecimal difference = Exact.of(first).subtract(Exact.of(second));
        return difference.signum() == 0
                ? 0
                : Exact.quotient(difference, Exact.of(first).add(Exact.of(second)));
    }

    /** The alpha of some ratings. */
    public static final class Result extends StatResult {

        private final double alpha;
        private final int units;
        private final long ratings;

        Result(@Nullable Undefined undefined, double alpha, int units, long ratings) {
            super(undefined);
            this.alpha = alpha;
            this.units = units;
            this.ratings = ratings;
        }

        /**
         * Returns alpha, at most 1; 0 is chance, below it systematic disagreement.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double alpha() {
            return figure("alpha", alpha);
        }

        /** Returns how many units have two ratings or more. */
        public int units() {
            return units;
        }

        /** Returns how many ratings they have. */
        public long ratings() {
            return ratings;
        }

        @Override
        public String toString() {
            return "KrippendorffAlpha[" + text("alpha=" + alpha) + ", units=" + units + "]";
        }
    }
}
