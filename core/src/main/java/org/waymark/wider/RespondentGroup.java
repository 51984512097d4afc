package org.waymark.wider;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * Who was asked in a survey. Open: a school asks whom it asks.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record RespondentGroup(String code) implements Code, Comparable<RespondentGroup> {

    /** Pupils. */
    public static final RespondentGroup PUPIL = new RespondentGroup("pupil");

    /** Parents and carers. */
    public static final RespondentGroup PARENT = new RespondentGroup("parent");

    /** Teachers and other staff. */
    public static final RespondentGroup STAFF = new RespondentGroup("staff");

    /** Leaders of the school. */
    public static final RespondentGroup LEADER = new RespondentGroup("leader");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public RespondentGroup {
        code = Texts.name("RespondentGroup", code);
    }

    /** Returns the code that is written so, known or not. */
    public static RespondentGroup of(String code) {
        return new RespondentGroup(code);
    }

    @Override
    public int compareTo(RespondentGroup other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
