package org.waymark.scoring.moderation;

/** On which side of the moderator's mark the recorded one lies. It does not say who is right. */
public enum Leaning {
    /** Both gave the same mark. */
    SAME,
    /** The recorded mark is the more favourable one. */
    SCHOOL_MORE_FAVOURABLE,
    /** The recorded mark is the less favourable one. */
    SCHOOL_LESS_FAVOURABLE,
    /** The marks differ, on a scale on which neither is better. */
    DIFFERENT
}
