package org.waymark.scoring.moderation;

/** Why a rating of a moderated unit is in no panel. */
public enum LeftOut {
    /** Nobody said which member of staff gave it, so that it cannot be told from the others' ratings. */
    NO_RATER,
    /** There is no mark, but a reason for that. */
    NO_MARK,
    /** The mark cannot stand on the scale of the target. */
    OFF_SCALE,
    /** The scale of the target is not in the reference data, or the target not in the record. */
    UNKNOWN_SCALE,
    /** The scale is recorded and never scored. */
    NOT_SCORED,
    /** The same rater rated the unit again; the first rating stands, which nobody else's could have swayed. */
    REPEATED
}
