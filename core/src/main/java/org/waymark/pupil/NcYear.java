package org.waymark.pupil;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * A National Curriculum year, the year group in which a pupil is taught. It is not a number: {@code R} comes before {@code 1}, and {@code X} (not following National Curriculum years) has no place in the order.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record NcYear(String code) implements Code, Comparable<NcYear> {

    /** First year of nursery. */
    public static final NcYear NURSERY_1 = new NcYear("N1");

    /** Second year of nursery. */
    public static final NcYear NURSERY_2 = new NcYear("N2");

    /** Reception. */
    public static final NcYear RECEPTION = new NcYear("R");

    /** National Curriculum years are not followed. */
    public static final NcYear NOT_FOLLOWED = new NcYear("X");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public NcYear {
        code = Texts.name("NcYear", code);
    }

    /** Returns the code that is written so, known or not. */
    public static NcYear of(String code) {
        return new NcYear(code);
    }

    @Override
    public int compareTo(NcYear other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
