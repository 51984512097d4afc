package org.waymark.scoring.subject;

import org.waymark.scale.AbsenceReason;

/** Whether there is a mark, and if not, which of the kinds of nothing it is. Zero is a mark. */
public enum RatingState {
    /** There is a mark. */
    PRESENT,
    /** It should be there and is not, for whatever reason that is none of the others. */
    MISSING,
    /** There was nothing to be rated. */
    NOT_APPLICABLE,
    /** Somebody would not give one. */
    REFUSED,
    /** There is a mark and the scale cannot take it. */
    OFF_SCALE;

    /** The state of a mark that is absent for this reason; reasons of a school's own count as missing. */
    static RatingState of(AbsenceReason reason) {
        if (reason.equals(AbsenceReason.NOT_APPLICABLE)) {
            return NOT_APPLICABLE;
        }
        return reason.equals(AbsenceReason.REFUSED) ? REFUSED : MISSING;
    }
}
