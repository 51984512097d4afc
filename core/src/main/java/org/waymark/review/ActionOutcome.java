package org.waymark.review;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What became of an agreed action. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record ActionOutcome(String code) implements Code, Comparable<ActionOutcome> {

    /** Done. */
    public static final ActionOutcome DONE = new ActionOutcome("done");

    /** Partly done. */
    public static final ActionOutcome PARTLY_DONE = new ActionOutcome("partly-done");

    /** Not done. */
    public static final ActionOutcome NOT_DONE = new ActionOutcome("not-done");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public ActionOutcome {
        code = Texts.name("ActionOutcome", code);
    }

    /** Returns the code that is written so, known or not. */
    public static ActionOutcome of(String code) {
        return new ActionOutcome(code);
    }

    @Override
    public int compareTo(ActionOutcome other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
