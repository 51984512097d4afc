package org.waymark.scoring.stat;

/** Method 5 of Newcombe (2006); see {@link Nap}. */
final class NapInterval {

    private final double pairs;
    private final double h;
    private final double zSquared;

    NapInterval(int first, int second, double z) {
        pairs = (double) first * second;
        h = ((double) first + second) / 2 - 1;
        zSquared = z * z;
    }

    /** The lower limit for an estimate; the upper one is 1 minus the lower limit of 1 minus the estimate. */
    double lower(double estimate) {
        if (estimate == 0) {
            return 0;
        }
        double low = 0;
        double high = estimate;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return low;
            }
            if (balance(estimate, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** Above 0 below the limit, below 0 between the limit and the estimate. */
    private double balance(double estimate, double t) {
        double u = t * (1 - t);
        double right = zSquared * (2 + h + (1 + 2 * h) * u);
        if (estimate == 1) {
            return pairs * (1 - t) * (2 + u) - right * t; // divided by 1 - t, which is a solution of its own
        }
        double distance = estimate - t;
        return pairs * distance * distance * (2 + u) - right * u;
    }
}
