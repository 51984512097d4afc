package org.waymark.scoring.subject;

/** What became of the search for a baseline. */
public enum BaselineState {
    /** There is one. */
    PRESENT,
    /** Nothing was designated and no rating was made for that purpose. */
    NONE,
    /** Several ratings were made for that purpose and none was designated. */
    AMBIGUOUS,
    /** What was designated, or the only rating made for that purpose, has no mark that the scale can take. */
    NO_MARK
}
