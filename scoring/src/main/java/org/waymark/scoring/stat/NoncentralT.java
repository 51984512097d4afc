package org.waymark.scoring.stat;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noncentral t distribution, which no library of ours has: {@code T = (Z + δ) / S}, with Z standard normal and {@code S² =
 * χ²(df) / df} independent of it.
 *
 * <p>{@code P(T <= t) = ∫ Φ(t s - δ) f(s) ds} over the density f of S. All terms are positive, so nothing cancels. Where Φ has
 * reached 0 or 1 (12 standard deviations out) the integral is a tail of χ²; between, it is taken over panels that are short
 * beside both the rise of Φ and the width of f, so that the cost is bounded whatever t, df and δ are. Both tails are
 * calculated directly, never one as 1 minus the other. Series in δ (AS 243), which many packages use, lose digits for large δ.
 */
final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double FAR = 12;

    private final double df;
    private final ChiSquaredDistribution chiSquared;
    private final double densityAtOne;
    private final double lowest;
    private final double highest;

    NoncentralT(double df) {
        this.df = df;
        this.chiSquared = ChiSquaredDistribution.of(df);
        this.densityAtOne = 2 * df * chiSquared.density(df);
        this.lowest = Math.max(0, 1 - (FAR + 1) / Math.sqrt(df));
        this.highest = 1 + (FAR + 1) / Math.sqrt(df);
    }

    /** {@code P(T <= t)}. */
    double below(double t, double ncp) {
        if (t < 0) {
            return above(-t, -ncp);
        }
        if (t == 0) {
            return NORMAL.cumulativeProbability(-ncp);
        }
        double to = Math.max(0, (ncp + FAR) / t);
        return middle(t, ncp, to, 1) + chiSquared.survivalProbability(df * to * to);
    }

    /** {@code P(T >= t)}. */
    double above(double t, double ncp) {
        if (t < 0) {
            return below(-t, -ncp);
        }
        if (t == 0) {
            return NORMAL.survivalProbability(-ncp);
        }
        double from = Math.max(0, (ncp - FAR) / t);
        return middle(t, ncp, Math.max(0, (ncp + FAR) / t), -1) + chiSquared.cumulativeProbability(df * from * from);
    }

    private double middle(double t, double ncp, double to, int sign) {
        double from = Math.max(lowest, (ncp - FAR) / t);
        return GaussLegendre.integral(
                s -> NORMAL.cumulativeProbability(sign * (t * s - ncp)) * density(s),
                from,
                Math.min(highest, to),
                Math.min(2 / Math.sqrt(df), 3 / t));
    }

    /** The density of S, from the one at 1: the exponent is small where the density is not. */
    private double density(double s) {
        double over = s - 1;
        return densityAtOne * Math.exp((df - 1) * Math.log1p(over) - df * over * (1 + over / 2));
    }

    /**
     * The δ for which {@code P(T >= t)} is this mass: the lower limit of a confidence interval of δ, once t was seen. The upper
     * one is the negative of the lower one for the negative t.
     */
    double lowerLimit(double t, double mass) {
        double step = (1 + NORMAL.inverseSurvivalProbability(mass)) * (1 + Math.abs(t) / Math.sqrt(df));
        double low = t;
        for (double by = step; above(t, low) >= mass; by *= 2) {
            low -= by;
        }
        double high = t;
        for (double by = step; above(t, high) <= mass; by *= 2) {
            high += by;
        }
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (above(t, middle) < mass) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    double upperLimit(double t, double mass) {
        return -lowerLimit(-t, mass);
    }
}
