package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link InterventionKind} that the library knows; a school adds its own. */
public final class InterventionKinds {

    /** The codes [intervention-kind@1]. A code set of the user's own with the id {@code intervention-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("intervention-kind@1")
            .title("Forms of help")
            .source("Waymark")
            .add(InterventionKind.ONE_TO_ONE, "One to one", "One adult with the pupil")
            .add(InterventionKind.SMALL_GROUP, "Small group")
            .add(InterventionKind.IN_CLASS, "In class", "In the lesson, beside the others")
            .add(InterventionKind.THERAPY, "Therapy", "Given or led by a therapist")
            .add(InterventionKind.MENTORING, "Mentoring")
            .add(
                    InterventionKind.ADJUSTMENT,
                    "Adjustment",
                    "A change to how, where or with what the pupil is taught; it has no sessions")
            .build();

    private InterventionKinds() {}
}
