package org.waymark.pupil;

import org.waymark.code.CodeSet;

/** The codes of {@link EnrolmentKind} that the library knows; a school adds its own. */
public final class EnrolmentKinds {

    /** The codes [enrolment-kind@1]. A code set of the user's own with the id {@code enrolment-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("enrolment-kind@1")
            .title("How a pupil is on the roll of a school")
            .source("Waymark")
            .add(EnrolmentKind.MAIN, "Main", "The school of the pupil, or the main one of two")
            .add(EnrolmentKind.SUBSIDIARY, "Subsidiary", "The second school of a dual registration")
            .add(EnrolmentKind.GUEST, "Guest", "A visitor who stays on the roll elsewhere")
            .build();

    private EnrolmentKinds() {}
}
