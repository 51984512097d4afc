package org.waymark.rating;

import org.waymark.code.CodeSet;

/** The codes of {@link PhaseKind} that the library knows; a school adds its own. */
public final class PhaseKinds {

    /** The codes [phase-kind@1]. A code set of the user's own with the id {@code phase-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("phase-kind@1")
            .title("Kinds of phase in a series")
            .source("Waymark")
            .add(PhaseKind.BASELINE, "Baseline", "Before the help begins")
            .add(PhaseKind.INTERVENTION, "Intervention", "While the help is given")
            .add(PhaseKind.MAINTENANCE, "Maintenance", "After the help has ended")
            .build();

    private PhaseKinds() {}
}
