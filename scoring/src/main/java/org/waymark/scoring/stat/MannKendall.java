package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The Mann–Kendall test: whether a series rises or falls with time, by the order of its values alone.
 *
 * <p>It is {@link KendallTau} of the values against their order in time:
 *
 * <pre>
 *   S     = Σ over i &lt; j of sign(y_j - y_i)
 *   var S = (n(n-1)(2n+5) - Σ t(t-1)(2t+5)) / 18 over the ties t of y
 *   z     = (S - sign S) / sqrt(var S)
 * </pre>
 *
 * <p>A missing value is left out; the order of the others stays, and how long the gap was makes no difference. Edge cases,
 * limits and the two tau are those of {@link KendallTau}. All values the same: S is 0 and there is neither tau-b nor p
 * ({@link Undefined#NO_SPREAD}); a peer that returns p = 1 for it is not followed.
 *
 * <p>Caveats: it says whether there is a trend, not how steep; {@link TheilSen} does. A rise followed by as much of a fall
 * gives S near 0. Values that resemble the one before make p too small.
 *
 * <p>References: Mann HB (1945), Nonparametric tests against trend, Econometrica 13:245-259. Kendall MG (1970), Rank
 * correlation methods, 4th edition, Griffin.
 */
public final class MannKendall {

    private static final MannKendall DEFAULTS = new MannKendall();

    private MannKendall() {}

    /** Returns the calculator; it has no conventions to set, for a result carries them side by side. */
    public static MannKendall withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the trend of whole numbers in the order of time, or of decimals without their point.
     *
     * @throws IllegalArgumentException if there are more than 65,000
     */
    public KendallTau.Result of(long[] y) {
        long[] time = new long[y.length];
        for (int i = 0; i < time.length; i++) {
            time[i] = i;
        }
        return KendallTau.withDefaults().of(time, y);
    }

    /**
     * Returns the trend of numbers in the order of time.
     *
     * @throws IllegalArgumentException if one is not finite, or there are more than 65,000
     */
    public KendallTau.Result of(double[] y) {
        double[] time = new double[y.length];
        for (int i = 0; i < time.length; i++) {
            time[i] = i;
        }
        return KendallTau.withDefaults().of(time, y);
    }

    /** Returns the trend of numbers in the order of time; {@code null} is a missing value and left out. */
    public KendallTau.Result ofNullable(@Nullable Double[] y) {
        return of(Present.in(y));
    }
}
