package org.waymark.scoring.stat;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles to the last few bits: the solver of the library stops at an absolute distance, which is too coarse near 0. */
final class Quantiles {

    private static final int STEPS = 4;

    private Quantiles() {}

    /** The quantile of a gamma distribution of scale 1 with this mass below it. */
    static double gammaBelow(double shape, double mass) {
        GammaDistribution gamma = GammaDistribution.of(shape, 1);
        return below(gamma, mass, gamma.inverseCumulativeProbability(mass));
    }

    /** The quantile of a gamma distribution of scale 1 with this mass above it. */
    static double gammaAbove(double shape, double mass) {
        GammaDistribution gamma = GammaDistribution.of(shape, 1);
        double x = gamma.inverseSurvivalProbability(mass);
        for (int i = 0; i < STEPS; i++) {
            x = step(x, (gamma.survivalProbability(x) - mass) / gamma.density(x));
        }
        return x;
    }

    /** The quantile of a beta distribution with this mass below it. */
    static double betaBelow(double alpha, double beta, double mass) {
        BetaDistribution distribution = BetaDistribution.of(alpha, beta);
        return below(distribution, mass, distribution.inverseCumulativeProbability(mass));
    }

    /** The quantile of a standard normal distribution with half of what the confidence leaves above it. */
    static double normalTwoSided(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The quantile of Student's t with this mass above it, at most one half. */
    static double studentAbove(double degrees, double mass) {
        TDistribution student = TDistribution.of(degrees);
        double x = student.inverseSurvivalProbability(mass);
        for (int i = 0; i < STEPS; i++) {
            x = step(x, (student.survivalProbability(x) - mass) / student.density(x));
        }
        return x;
    }

    /** The quantile of an F distribution with this mass above it; the degrees of freedom need not be whole. */
    static double fAbove(double numerator, double denominator, double mass) {
        double y = betaBelow(denominator / 2, numerator / 2, mass);
        return (1 - y) / y * denominator / numerator;
    }

    private static double below(ContinuousDistribution distribution, double mass, double start) {
        double x = start;
        for (int i = 0; i < STEPS; i++) {
            x = step(x, (mass - distribution.cumulativeProbability(x)) / distribution.density(x));
        }
        return x;
    }

    /** A step of Newton's method; none where the density has vanished or the step would leave the positive numbers. */
    private static double step(double x, double by) {
        return Double.isFinite(by) && x + by > 0 ? x + by : x;
    }
}
