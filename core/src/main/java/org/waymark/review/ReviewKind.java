package org.waymark.review;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What a review is. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record ReviewKind(String code) implements Code, Comparable<ReviewKind> {

    /** The review at the end of a monitoring cycle. */
    public static final ReviewKind CYCLE = new ReviewKind("cycle");

    /** A meeting of SEN support with the parents. */
    public static final ReviewKind SEN_SUPPORT = new ReviewKind("sen-support");

    /** The annual review of an education, health and care plan. */
    public static final ReviewKind ANNUAL = new ReviewKind("annual");

    /** The report on the meeting of an annual review, on the day on which it was sent. */
    public static final ReviewKind ANNUAL_REPORT = new ReviewKind("annual-report");

    /** The decision of the local authority that concludes an annual review, on the day on which it was sent. */
    public static final ReviewKind ANNUAL_DECISION = new ReviewKind("annual-decision");

    /** The notice of amendments to an education, health and care plan, on the day on which it was sent. */
    public static final ReviewKind AMENDMENT_NOTICE = new ReviewKind("amendment-notice");

    /** A meeting about a move. */
    public static final ReviewKind TRANSITION = new ReviewKind("transition");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public ReviewKind {
        code = Texts.name("ReviewKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static ReviewKind of(String code) {
        return new ReviewKind(code);
    }

    @Override
    public int compareTo(ReviewKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
