package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * In which form help is given. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record InterventionKind(String code) implements Code, Comparable<InterventionKind> {

    /** One adult with the pupil. */
    public static final InterventionKind ONE_TO_ONE = new InterventionKind("one-to-one");

    /** Small group. */
    public static final InterventionKind SMALL_GROUP = new InterventionKind("small-group");

    /** In the lesson, beside the others. */
    public static final InterventionKind IN_CLASS = new InterventionKind("in-class");

    /** Given or led by a therapist. */
    public static final InterventionKind THERAPY = new InterventionKind("therapy");

    /** Mentoring. */
    public static final InterventionKind MENTORING = new InterventionKind("mentoring");

    /** A change to how, where or with what the pupil is taught; it has no sessions. */
    public static final InterventionKind ADJUSTMENT = new InterventionKind("adjustment");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public InterventionKind {
        code = Texts.name("InterventionKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static InterventionKind of(String code) {
        return new InterventionKind(code);
    }

    @Override
    public int compareTo(InterventionKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
