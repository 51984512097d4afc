package org.waymark.rating;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * What happens in a phase of an observation series.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record PhaseKind(String code) implements Code, Comparable<PhaseKind> {

    /** Before the help begins. */
    public static final PhaseKind BASELINE = new PhaseKind("baseline");

    /** While the help is given. */
    public static final PhaseKind INTERVENTION = new PhaseKind("intervention");

    /** After the help has ended. */
    public static final PhaseKind MAINTENANCE = new PhaseKind("maintenance");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public PhaseKind {
        code = Texts.name("PhaseKind", code);
    }

    /** Returns the code that is written so, known or not. */
    public static PhaseKind of(String code) {
        return new PhaseKind(code);
    }

    @Override
    public int compareTo(PhaseKind other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
