package org.waymark.review;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * Where an agreed action is done. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record ActionPlace(String code) implements Code, Comparable<ActionPlace> {

    /** Home. */
    public static final ActionPlace HOME = new ActionPlace("home");

    /** School. */
    public static final ActionPlace SCHOOL = new ActionPlace("school");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public ActionPlace {
        code = Texts.name("ActionPlace", code);
    }

    /** Returns the code that is written so, known or not. */
    public static ActionPlace of(String code) {
        return new ActionPlace(code);
    }

    @Override
    public int compareTo(ActionPlace other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
