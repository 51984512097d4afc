package org.waymark.code;

import org.waymark.internal.Texts;

/**
 * Who may see something. Open: a school names its own. Whether a thing travels to the next school is another question.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Audience(String code) implements Code, Comparable<Audience> {

    /** The staff of the school only. */
    public static final Audience STAFF = new Audience("staff");

    /** Staff, and the parents or carers. */
    public static final Audience PARENT = new Audience("parent");

    /** Staff, parents or carers, and the pupil. */
    public static final Audience PUPIL = new Audience("pupil");

    /** All of these and the professionals outside the school who work with the pupil. */
    public static final Audience EXTERNAL = new Audience("external");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Audience {
        code = Texts.name("Audience", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Audience of(String code) {
        return new Audience(code);
    }

    @Override
    public int compareTo(Audience other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
