package org.waymark.rating;

import org.waymark.code.CodeSet;

/** The codes of {@link Purpose} that the library knows; a school adds its own. */
public final class Purposes {

    /** The codes [purpose@1]. A code set of the user's own with the id {@code purpose} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("purpose@1")
            .title("What a rating was made for")
            .source("Waymark")
            .add(Purpose.BASELINE, "Baseline", "To know where the pupil starts")
            .add(Purpose.MONITORING, "Monitoring", "In a review cycle")
            .add(Purpose.INTERIM, "Interim", "Between two cycles")
            .add(Purpose.EXIT, "Exit", "When the target ended or the pupil left")
            .add(Purpose.MODERATION, "Moderation", "To agree a standard with other raters")
            .build();

    private Purposes() {}
}
