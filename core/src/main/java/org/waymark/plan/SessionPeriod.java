package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * The time for which a number of sessions is planned. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record SessionPeriod(String code) implements Code, Comparable<SessionPeriod> {

    /** Week. */
    public static final SessionPeriod WEEK = new SessionPeriod("week");

    /** Fortnight. */
    public static final SessionPeriod FORTNIGHT = new SessionPeriod("fortnight");

    /** Half-term. */
    public static final SessionPeriod HALF_TERM = new SessionPeriod("half-term");

    /** Term. */
    public static final SessionPeriod TERM = new SessionPeriod("term");

    /** Academic year. */
    public static final SessionPeriod YEAR = new SessionPeriod("year");

    /** From the first day to the last, all together. */
    public static final SessionPeriod TOTAL = new SessionPeriod("total");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public SessionPeriod {
        code = Texts.name("SessionPeriod", code);
    }

    /** Returns the code that is written so, known or not. */
    public static SessionPeriod of(String code) {
        return new SessionPeriod(code);
    }

    @Override
    public int compareTo(SessionPeriod other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
