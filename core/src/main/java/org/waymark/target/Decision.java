package org.waymark.target;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What is to become of a target.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Decision(String code) implements Code, Comparable<Decision> {

    /** It is done. */
    public static final Decision CLOSE = new Decision("close");

    /** It goes on as it is. */
    public static final Decision CONTINUE = new Decision("continue");

    /** It goes on as another target, its successor. */
    public static final Decision REVISE = new Decision("revise");

    /** It is given up. */
    public static final Decision WITHDRAW = new Decision("withdraw");

    /** It goes on elsewhere: another school, another programme, another adult. */
    public static final Decision HAND_OVER = new Decision("hand-over");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Decision {
        code = Texts.name("Decision", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Decision of(String code) {
        return new Decision(code);
    }

    @Override
    public int compareTo(Decision other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
