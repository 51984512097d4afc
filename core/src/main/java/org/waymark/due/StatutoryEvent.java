package org.waymark.due;

/** What a statutory deadline is counted from or kept by, and where in a record it is found. */
public enum StatutoryEvent {
    /** The meeting of an annual review: a review of kind {@code annual}. */
    REVIEW_MEETING,
    /** The report on that meeting: a review of kind {@code annual-report}. */
    REVIEW_REPORT,
    /** The decision of the local authority, which concludes the review: a review of kind {@code annual-decision}. */
    REVIEW_DECISION,
    /** The notice of proposed amendments: a review of kind {@code amendment-notice}. */
    AMENDMENT_NOTICE,
    /** A final education, health and care plan: the first day of a plan of kind {@code ehc} that is no draft. */
    FINAL_PLAN
}
