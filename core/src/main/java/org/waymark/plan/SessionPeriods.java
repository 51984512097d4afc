package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link SessionPeriod} that the library knows; a school adds its own. */
public final class SessionPeriods {

    /** The codes [session-period@1]. A code set of the user's own with the id {@code session-period} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("session-period@1")
            .title("The time for which a number of sessions is planned")
            .source("Waymark")
            .add(SessionPeriod.WEEK, "Week")
            .add(SessionPeriod.FORTNIGHT, "Fortnight")
            .add(SessionPeriod.HALF_TERM, "Half-term")
            .add(SessionPeriod.TERM, "Term")
            .add(SessionPeriod.YEAR, "Academic year")
            .add(SessionPeriod.TOTAL, "In all", "From the first day to the last, all together")
            .build();

    private SessionPeriods() {}
}
