package org.waymark.scoring.subject;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the observations of a series are to reach.
 *
 * @param goal the value to reach, in the numbers of the scale
 * @param by the day by which
 */
public record SeriesAim(BigDecimal goal, LocalDate by) {

    private static final double MOST = 1e18;

    /** Refuses a goal that no observation could reach. */
    public SeriesAim {
        if (!(Math.abs(goal.doubleValue()) <= MOST)) {
            throw new IllegalArgumentException("the goal of a series must not have more than 18 digits");
        }
    }

    /** Says nothing of the value. */
    @Override
    public String toString() {
        return "SeriesAim[redacted]";
    }
}
