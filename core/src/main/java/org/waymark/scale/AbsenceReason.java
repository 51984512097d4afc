package org.waymark.scale;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * Why there is no mark. Open: a school names its own. Missing, not applicable, refused and zero are four different things.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record AbsenceReason(String code) implements Code, Comparable<AbsenceReason> {

    /** It should have been rated and nothing is there. */
    public static final AbsenceReason NOT_RECORDED = new AbsenceReason("not-recorded");

    /** The pupil was not there to be rated. */
    public static final AbsenceReason PUPIL_ABSENT = new AbsenceReason("pupil-absent");

    /** The pupil was there; nothing to be rated was seen. */
    public static final AbsenceReason NOT_OBSERVED = new AbsenceReason("not-observed");

    /** There was nothing that could be rated. */
    public static final AbsenceReason NOT_APPLICABLE = new AbsenceReason("not-applicable");

    /** The pupil, the parent or the rater would not give one. */
    public static final AbsenceReason REFUSED = new AbsenceReason("refused");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public AbsenceReason {
        code = Texts.name("AbsenceReason", code);
    }

    /** Returns the code that is written so, known or not. */
    public static AbsenceReason of(String code) {
        return new AbsenceReason(code);
    }

    @Override
    public int compareTo(AbsenceReason other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
