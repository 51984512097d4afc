package org.waymark.scoring.stat;

/** What a coefficient of agreement does with a subject that not every rater has rated. */
public enum Gaps {
    /** Keep the subject with the ratings that it has. */
    KEEP_SUBJECT,
    /** Leave the subject out altogether. */
    OMIT_SUBJECT
}
