package org.waymark.target;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * How a target goes or went, apart from its status and from what was decided.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Achievement(String code) implements Code, Comparable<Achievement> {

    /** More than the aim. */
    public static final Achievement EXCEEDED = new Achievement("exceeded");

    /** The aim. */
    public static final Achievement ACHIEVED = new Achievement("achieved");

    /** Some of the way. */
    public static final Achievement PARTLY = new Achievement("partly-achieved");

    /** Not the aim. */
    public static final Achievement NOT_ACHIEVED = new Achievement("not-achieved");

    /** Nobody looked. */
    public static final Achievement NOT_ASSESSED = new Achievement("not-assessed");

    /** On the way and getting better. */
    public static final Achievement IMPROVING = new Achievement("improving");

    /** As it was: information, not an error. */
    public static final Achievement NO_CHANGE = new Achievement("no-change");

    /** Going back: information, not an error. */
    public static final Achievement WORSENING = new Achievement("worsening");

    /** Reached and kept. */
    public static final Achievement SUSTAINED = new Achievement("sustained");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Achievement {
        code = Texts.name("Achievement", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Achievement of(String code) {
        return new Achievement(code);
    }

    @Override
    public int compareTo(Achievement other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
