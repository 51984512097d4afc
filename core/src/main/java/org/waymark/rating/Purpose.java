package org.waymark.rating;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What a rating was made for.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Purpose(String code) implements Code, Comparable<Purpose> {

    /** To know where the pupil starts. */
    public static final Purpose BASELINE = new Purpose("baseline");

    /** In a review cycle. */
    public static final Purpose MONITORING = new Purpose("monitoring");

    /** Between two cycles. */
    public static final Purpose INTERIM = new Purpose("interim");

    /** When the target ended or the pupil left. */
    public static final Purpose EXIT = new Purpose("exit");

    /** To agree a standard with other raters. */
    public static final Purpose MODERATION = new Purpose("moderation");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Purpose {
        code = Texts.name("Purpose", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    @Override
    public int compareTo(Purpose other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
