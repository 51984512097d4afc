package org.waymark.wider;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What the time is counted in during which incidents could happen. Open: a school has units of its own.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record ExposureUnit(String code) implements Code, Comparable<ExposureUnit> {

    /** Sessions of half a day. */
    public static final ExposureUnit SESSIONS = new ExposureUnit("sessions");

    /** Days on which the school was open to the pupil. */
    public static final ExposureUnit SCHOOL_DAYS = new ExposureUnit("school-days");

    /** School weeks. */
    public static final ExposureUnit WEEKS = new ExposureUnit("weeks");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public ExposureUnit {
        code = Texts.name("ExposureUnit", code);
    }

    /** Returns the code that is written so, known or not. */
    public static ExposureUnit of(String code) {
        return new ExposureUnit(code);
    }

    @Override
    public int compareTo(ExposureUnit other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
