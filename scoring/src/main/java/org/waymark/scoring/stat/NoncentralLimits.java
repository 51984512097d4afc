package org.waymark.scoring.stat;

/**
 * The confidence limits of a standardised difference by the noncentral t distribution (Steiger and Fouladi 1997): of {@code t =
 * estimate / scale} the two noncentralities under which a t as far out as this one has half of the rest of the confidence
 * beyond it, times the scale again. Bracketed and halved down to neighbouring doubles.
 */
final class NoncentralLimits {

    private static final double GREATEST_T = 1e100;

    private final double lower;
    private final double upper;

    private NoncentralLimits(double lower, double upper) {
        this.lower = lower;
        this.upper = upper;
    }

    static NoncentralLimits of(double estimate, double scale, double df, double confidence) {
        double t = estimate / scale;
        if (!(Math.abs(t) <= GREATEST_T)) {
            throw new IllegalArgumentException("the numbers are too far apart to calculate with");
        }
        NoncentralT distribution = new NoncentralT(df);
        double tail = (1 - confidence) / 2;
        return new NoncentralLimits(distribution.lowerLimit(t, tail) * scale, distribution.upperLimit(t, tail) * scale);
    }

    double lower() {
        return lower;
    }

    double upper() {
        return upper;
    }
}
