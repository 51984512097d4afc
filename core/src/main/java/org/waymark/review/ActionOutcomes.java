package org.waymark.review;

import org.waymark.code.CodeSet;

/** The codes of {@link ActionOutcome} that the library knows; a school adds its own. */
public final class ActionOutcomes {

    /** The codes [action-outcome@1]. A code set of the user's own with the id {@code action-outcome} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("action-outcome@1")
            .title("What became of an agreed action")
            .source("Waymark")
            .add(ActionOutcome.DONE, "Done")
            .add(ActionOutcome.PARTLY_DONE, "Partly done")
            .add(ActionOutcome.NOT_DONE, "Not done")
            .build();

    private ActionOutcomes() {}
}
