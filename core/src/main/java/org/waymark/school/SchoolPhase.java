package org.waymark.school;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * The phase of a school, as schools in England return it. Open, and never required.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record SchoolPhase(String code) implements Code, Comparable<SchoolPhase> {

    /** Nursery school. */
    public static final SchoolPhase NURSERY = new SchoolPhase("NS");

    /** Primary school. */
    public static final SchoolPhase PRIMARY = new SchoolPhase("PS");

    /** Middle school deemed primary. */
    public static final SchoolPhase MIDDLE_DEEMED_PRIMARY = new SchoolPhase("MP");

    /** Middle school deemed secondary. */
    public static final SchoolPhase MIDDLE_DEEMED_SECONDARY = new SchoolPhase("MS");

    /** Secondary school. */
    public static final SchoolPhase SECONDARY = new SchoolPhase("SS");

    /** All-through school. */
    public static final SchoolPhase ALL_THROUGH = new SchoolPhase("AT");

    /** Special school. */
    public static final SchoolPhase SPECIAL = new SchoolPhase("SP");

    /** Pupil referral unit. */
    public static final SchoolPhase PUPIL_REFERRAL = new SchoolPhase("PR");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public SchoolPhase {
        code = Texts.name("SchoolPhase", code);
    }

    /** Returns the code that is written so, known or not. */
    public static SchoolPhase of(String code) {
        return new SchoolPhase(code);
    }

    @Override
    public int compareTo(SchoolPhase other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
