package org.waymark.scoring.moderation;

/** Why a rating is in no panel, cannot be drawn, or is not held against another. */
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
    REPEATED,
    /** It cannot be drawn, for it was moderated before. */
    ALREADY_MODERATED,
    /** It cannot be drawn, for nobody knows the school where it was made, and so none that is another one. */
    NO_SCHOOL,
    /** It was made in moderation, and no other rating of the unit was recorded beside it. */
    NOTHING_RECORDED,
    /** It was made in moderation by the very member of staff who had made the recorded one. */
    SAME_RATER
}
