package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link Delivery} that the library knows; a school adds its own. */
public final class Deliveries {

    /** The codes [delivery@1]. A code set of the user's own with the id {@code delivery} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("delivery@1")
            .title("What became of a session")
            .source("Waymark")
            .add(Delivery.DELIVERED, "Delivered", "It was held, and the pupil was there")
            .add(Delivery.PARTLY, "Partly delivered", "It was begun and cut short, or the pupil was there for a part")
            .add(Delivery.MISSED, "Missed", "It was held, and the pupil was not there")
            .add(Delivery.CANCELLED, "Cancelled", "It was not held")
            .build();

    private Deliveries() {}
}
