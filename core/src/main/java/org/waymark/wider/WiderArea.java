package org.waymark.wider;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * An area of wider outcomes: what a pupil gains beside learning. Open: a school has areas of its own.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record WiderArea(String code) implements Code, Comparable<WiderArea> {

    /** Being in school. */
    public static final WiderArea ATTENDANCE = new WiderArea("attendance");

    /** Behaviour in school. */
    public static final WiderArea BEHAVIOUR = new WiderArea("behaviour");

    /** Being bullied, or bullying. */
    public static final WiderArea BULLYING = new WiderArea("bullying");

    /** Positive relationships. */
    public static final WiderArea RELATIONSHIPS = new WiderArea("relationships");

    /** Taking part in the life of the school. */
    public static final WiderArea PARTICIPATION = new WiderArea("participation");

    /** Engagement in learning. */
    public static final WiderArea ENGAGEMENT = new WiderArea("engagement");

    /** Motivation. */
    public static final WiderArea MOTIVATION = new WiderArea("motivation");

    /** Confidence. */
    public static final WiderArea CONFIDENCE = new WiderArea("confidence");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public WiderArea {
        code = Texts.name("WiderArea", code);
    }

    /** Returns the code that is written so, known or not. */
    public static WiderArea of(String code) {
        return new WiderArea(code);
    }

    @Override
    public int compareTo(WiderArea other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
