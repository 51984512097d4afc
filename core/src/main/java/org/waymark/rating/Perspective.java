package org.waymark.rating;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * Whose view a rating is.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Perspective(String code) implements Code, Comparable<Perspective> {

    /** The school: whoever rates for it. */
    public static final Perspective SCHOOL = new Perspective("school");

    /** The pupil. */
    public static final Perspective PUPIL = new Perspective("pupil");

    /** A parent or carer. */
    public static final Perspective PARENT = new Perspective("parent");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Perspective {
        code = Texts.name("Perspective", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Perspective of(String code) {
        return new Perspective(code);
    }

    @Override
    public int compareTo(Perspective other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
