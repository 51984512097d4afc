package org.waymark.scoring.subject;

/** Which of the links between ratings a history follows; each includes the ones before it. */
public enum Reading {
    /** As each rating was first written down: corrections, changes of mind and agreed results are left out. */
    AS_RECORDED,
    /** With corrections and changes of mind in the place of what they replace; agreed results are left out. */
    AS_CORRECTED,
    /** With agreed results of moderation in the place of the ratings whose raters agreed on them as well. */
    AS_AGREED
}
