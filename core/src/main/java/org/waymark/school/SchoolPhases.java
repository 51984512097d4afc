package org.waymark.school;

import org.waymark.code.CodeSet;

/** The codes of {@link SchoolPhase} that schools in England return. */
public final class SchoolPhases {

    /** The codes [school-phase@1]. A code set of the user's own with the id {@code school-phase} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("school-phase@1")
            .title("Phases of schools, England")
            .source("DfE, Find a school census code, applicable from August 2024")
            .add(SchoolPhase.NURSERY, "Nursery school")
            .add(SchoolPhase.PRIMARY, "Primary school")
            .add(SchoolPhase.MIDDLE_DEEMED_PRIMARY, "Middle school deemed primary")
            .add(SchoolPhase.MIDDLE_DEEMED_SECONDARY, "Middle school deemed secondary")
            .add(SchoolPhase.SECONDARY, "Secondary school")
            .add(SchoolPhase.ALL_THROUGH, "All-through school")
            .add(SchoolPhase.SPECIAL, "Special school")
            .add(SchoolPhase.PUPIL_REFERRAL, "Pupil referral unit")
            .build();

    private SchoolPhases() {}
}
