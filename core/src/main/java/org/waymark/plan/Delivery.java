package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What became of one session. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record Delivery(String code) implements Code, Comparable<Delivery> {

    /** It was held, and the pupil was there. */
    public static final Delivery DELIVERED = new Delivery("delivered");

    /** It was begun and cut short, or the pupil was there for a part. */
    public static final Delivery PARTLY = new Delivery("partly");

    /** It was held, and the pupil was not there. */
    public static final Delivery MISSED = new Delivery("missed");

    /** It was not held. */
    public static final Delivery CANCELLED = new Delivery("cancelled");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public Delivery {
        code = Texts.name("Delivery", code);
    }

    /** Returns the code that is written so, known or not. */
    public static Delivery of(String code) {
        return new Delivery(code);
    }

    @Override
    public int compareTo(Delivery other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
