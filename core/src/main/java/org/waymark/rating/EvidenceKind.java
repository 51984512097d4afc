package org.waymark.rating;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What a piece of evidence is. Open.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record EvidenceKind(String code) implements Code, Comparable<EvidenceKind> {

    /** Work of the pupil. */
    public static final EvidenceKind WORK = new EvidenceKind("work");

    /** A photograph. */
    public static final EvidenceKind PHOTO = new EvidenceKind("photo");

    /** A recording. */
    public static final EvidenceKind VIDEO = new EvidenceKind("video");

    /** A note of what was seen. */
    public static final EvidenceKind NOTE = new EvidenceKind("note");

    /** A test or a check. */
    public static final EvidenceKind TEST = new EvidenceKind("test");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public EvidenceKind {
        code = Texts.name("EvidenceKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static EvidenceKind of(String code) {
        return new EvidenceKind(code);
    }

    @Override
    public int compareTo(EvidenceKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
