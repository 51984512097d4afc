package org.waymark.target;

/** What a check of the record can say about one criterion. */
public enum SmartVerdict {
    /** The record holds what the criterion asks for. */
    MET,
    /** The record lacks what the criterion asks for. */
    NOT_MET,
    /** The record cannot say: it takes somebody who knows the pupil. */
    CANNOT_TELL
}
