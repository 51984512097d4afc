package org.waymark.review;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * How somebody's view was gathered. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record ViewMethod(String code) implements Code, Comparable<ViewMethod> {

    /** Conversation. */
    public static final ViewMethod CONVERSATION = new ViewMethod("conversation");

    /** In writing, such as a letter or a form. */
    public static final ViewMethod WRITING = new ViewMethod("writing");

    /** In a drawing or with pictures. */
    public static final ViewMethod DRAWING = new ViewMethod("drawing");

    /** In signs or symbols. */
    public static final ViewMethod SIGNING = new ViewMethod("signing");

    /** Seen, and put into words by somebody else. */
    public static final ViewMethod OBSERVATION = new ViewMethod("observation");

    /** Said by somebody who speaks for them. */
    public static final ViewMethod ADVOCATE = new ViewMethod("advocate");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public ViewMethod {
        code = Texts.name("ViewMethod", code);
    }

    /** Returns the code that is written so, known or not. */
    public static ViewMethod of(String code) {
        return new ViewMethod(code);
    }

    @Override
    public int compareTo(ViewMethod other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
