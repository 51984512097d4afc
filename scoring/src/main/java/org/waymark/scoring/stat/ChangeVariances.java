package org.waymark.scoring.stat;

/** Large-sample variances of standardised mean changes; see {@link SmdPaired}. */
final class ChangeVariances {

    private ChangeVariances() {}

    /** Of a change in standard deviations of the first occasion; g corrected. */
    static double smcr(int n, double g, double r) {
        return 2 * (1 - r) / n + g * g / (2.0 * n);
    }

    /** Of a change in standard deviations of the changes; g corrected. */
    static double smcc(int n, double g) {
        return 1.0 / n + g * g / (2.0 * n);
    }

    /** Of drm, uncorrected. */
    static double drm(int n, double d, double r) {
        return (1.0 / n + d * d / (2.0 * n)) * 2 * (1 - r);
    }
}
