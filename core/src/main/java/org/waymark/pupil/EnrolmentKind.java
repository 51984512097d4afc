package org.waymark.pupil;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * How a pupil is on the roll of a school. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record EnrolmentKind(String code) implements Code, Comparable<EnrolmentKind> {

    /** The school of the pupil, or the main one of two. */
    public static final EnrolmentKind MAIN = new EnrolmentKind("main");

    /** The second school of a dual registration. */
    public static final EnrolmentKind SUBSIDIARY = new EnrolmentKind("subsidiary");

    /** A visitor who stays on the roll elsewhere. */
    public static final EnrolmentKind GUEST = new EnrolmentKind("guest");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public EnrolmentKind {
        code = Texts.name("EnrolmentKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static EnrolmentKind of(String code) {
        return new EnrolmentKind(code);
    }

    @Override
    public int compareTo(EnrolmentKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
