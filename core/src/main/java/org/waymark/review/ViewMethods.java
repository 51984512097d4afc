package org.waymark.review;

import org.waymark.code.CodeSet;

/** The codes of {@link ViewMethod} that the library knows; a school adds its own. */
public final class ViewMethods {

    /** The codes [view-method@1]. A code set of the user's own with the id {@code view-method} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("view-method@1")
            .title("How a view was gathered")
            .source("Waymark")
            .add(ViewMethod.CONVERSATION, "Conversation")
            .add(ViewMethod.WRITING, "Writing", "In writing, such as a letter or a form")
            .add(ViewMethod.DRAWING, "Drawing", "In a drawing or with pictures")
            .add(ViewMethod.SIGNING, "Signing", "In signs or symbols")
            .add(ViewMethod.OBSERVATION, "Observation", "Seen, and put into words by somebody else")
            .add(ViewMethod.ADVOCATE, "Advocate", "Said by somebody who speaks for them")
            .build();

    private ViewMethods() {}
}
