package org.waymark.target;

import org.waymark.code.CodeSet;

/** The codes of {@link TargetStatus} that the library knows; a school adds its own. */
public final class TargetStatuses {

    /** The codes [target-status@1]. A code set of the user's own with the id {@code target-status} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("target-status@1")
            .title("The life of a target")
            .source("Waymark")
            .add(TargetStatus.DRAFT, "Draft", "Being written; nothing is rated yet")
            .add(TargetStatus.ACTIVE, "Active", "Being worked on")
            .add(TargetStatus.ON_HOLD, "On hold", "Paused; nobody owes a rating or a decision")
            .add(TargetStatus.CLOSED, "Closed", "Over, with a decision")
            .add(TargetStatus.CANCELLED, "Cancelled", "Given up before it was worked on")
            .add(TargetStatus.ENTERED_IN_ERROR, "Entered in error", "Never meant; kept for the record, counted nowhere")
            .build();

    private TargetStatuses() {}
}
