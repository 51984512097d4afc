package org.waymark.target;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * Who set a target. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record TargetSource(String code) implements Code, Comparable<TargetSource> {

    /** Set centrally from prior attainment and norms. */
    public static final TargetSource CENTRAL = new TargetSource("central");

    /** Set by a teacher or key worker. */
    public static final TargetSource TEACHER = new TargetSource("teacher");

    /** Set by the pupil. */
    public static final TargetSource PUPIL = new TargetSource("pupil");

    /** Set by a parent or carer. */
    public static final TargetSource PARENT = new TargetSource("parent");

    /** Taken from a support plan. */
    public static final TargetSource PLAN = new TargetSource("plan");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public TargetSource {
        code = Texts.name("TargetSource", code);
    }

    /** Returns the code that is written so, known or not. */
    public static TargetSource of(String code) {
        return new TargetSource(code);
    }

    @Override
    public int compareTo(TargetSource other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
