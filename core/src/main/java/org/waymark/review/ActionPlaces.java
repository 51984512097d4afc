package org.waymark.review;

import org.waymark.code.CodeSet;

/** The codes of {@link ActionPlace} that the library knows; a school adds its own. */
public final class ActionPlaces {

    /** The codes [action-place@1]. A code set of the user's own with the id {@code action-place} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("action-place@1")
            .title("Where an agreed action is done")
            .source("Waymark")
            .add(ActionPlace.HOME, "Home")
            .add(ActionPlace.SCHOOL, "School")
            .build();

    private ActionPlaces() {}
}
