package org.waymark.review;

import org.waymark.code.CodeSet;

/** The codes of {@link ReviewKind} that the library knows; a school adds its own. */
public final class ReviewKinds {

    /** The codes [review-kind@1]. A code set of the user's own with the id {@code review-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("review-kind@1")
            .title("Kinds of review")
            .source("Waymark")
            .add(ReviewKind.CYCLE, "Cycle review", "The review at the end of a monitoring cycle")
            .add(ReviewKind.SEN_SUPPORT, "SEN support review", "A meeting of SEN support with the parents")
            .add(ReviewKind.ANNUAL, "Annual review", "The annual review of an education, health and care plan")
            .add(ReviewKind.ANNUAL_REPORT, "Annual review report", "The report on the meeting, on the day it was sent")
            .add(
                    ReviewKind.ANNUAL_DECISION,
                    "Annual review decision",
                    "The decision of the local authority that concludes the review, on the day it was sent")
            .add(
                    ReviewKind.AMENDMENT_NOTICE,
                    "Amendment notice",
                    "The notice of amendments to an education, health and care plan, on the day it was sent")
            .add(ReviewKind.TRANSITION, "Transition review", "A meeting about a move")
            .build();

    private ReviewKinds() {}
}
