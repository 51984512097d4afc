package org.waymark.scoring.stat;

/**
 * What a paper prints of a group of scores.
 *
 * @param n how many scores
 * @param mean their mean
 * @param sd their sample standard deviation (with n - 1)
 */
public record GroupSummary(int n, double mean, double sd) {

    /** Refuses a negative count or spread, and numbers that are not finite or beyond 1e100. */
    public GroupSummary {
        Checks.count(n, "n");
        Checks.finite(mean, "mean");
        Checks.exposure(sd, "sd");
    }

    /** The sum of squared distances from the mean that belongs to the standard deviation. */
    double squares() {
        return Math.max(0, n - 1.0) * sd * sd;
    }
}
