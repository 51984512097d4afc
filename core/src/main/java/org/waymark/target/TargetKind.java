package org.waymark.target;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What a target is for. Open: a school names its own kinds and what each of them requires.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record TargetKind(String code) implements Code, Comparable<TargetKind> {

    /** A personal or social target: personalised for one pupil, with a statement and a success criterion. */
    public static final TargetKind PERSONAL = new TargetKind("personal");

    /** An academic target: a subject, a scale and an aim, often set centrally from prior attainment. */
    public static final TargetKind ACADEMIC = new TargetKind("academic");

    /** An outcome of a plan: the difference that is to be made, over a longer time, with shorter targets that lead to it. */
    public static final TargetKind OUTCOME = new TargetKind("outcome");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public TargetKind {
        code = Texts.name("TargetKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static TargetKind of(String code) {
        return new TargetKind(code);
    }

    @Override
    public int compareTo(TargetKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
