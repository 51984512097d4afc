package org.waymark.scoring.stat;

/** Whose standard deviation a group calculator of change uses if none is given. */
public enum SdSource {
    /** That of the earlier scores of those who have a later one too. */
    PRE_OF_COMPLETE_PAIRS,
    /** That of all earlier scores, also of those who were not seen again. */
    PRE
}
