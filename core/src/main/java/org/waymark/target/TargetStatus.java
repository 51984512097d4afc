package org.waymark.target;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * Where a target is in its life, apart from how well it goes ({@link Achievement}) and what was decided ({@link Decision}).
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record TargetStatus(String code) implements Code, Comparable<TargetStatus> {

    /** Being written; nothing is rated yet. */
    public static final TargetStatus DRAFT = new TargetStatus("draft");

    /** Being worked on. */
    public static final TargetStatus ACTIVE = new TargetStatus("active");

    /** Paused; nobody owes a rating or a decision. */
    public static final TargetStatus ON_HOLD = new TargetStatus("on-hold");

    /** Over, with a decision. */
    public static final TargetStatus CLOSED = new TargetStatus("closed");

    /** Given up before it was worked on. */
    public static final TargetStatus CANCELLED = new TargetStatus("cancelled");

    /** Never meant; kept for the record, counted nowhere. */
    public static final TargetStatus ENTERED_IN_ERROR = new TargetStatus("entered-in-error");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public TargetStatus {
        code = Texts.name("TargetStatus", code);
    }

    /** Returns the code that is written so, known or not. */
    public static TargetStatus of(String code) {
        return new TargetStatus(code);
    }

    /** Whether a target with this status is being worked on: only {@link #ACTIVE} is. */
    public boolean isOpen() {
        return equals(ACTIVE);
    }

    @Override
    public int compareTo(TargetStatus other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
