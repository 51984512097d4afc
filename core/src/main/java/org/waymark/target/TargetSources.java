package org.waymark.target;

import org.waymark.code.CodeSet;

/** The codes of {@link TargetSource} that the library knows; a school adds its own. */
public final class TargetSources {

    /** The codes [target-source@1]. A code set of the user's own with the id {@code target-source} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("target-source@1")
            .title("Who set a target")
            .source("Waymark")
            .add(TargetSource.CENTRAL, "Central", "Set centrally from prior attainment and norms")
            .add(TargetSource.TEACHER, "Teacher", "Set by a teacher or key worker")
            .add(TargetSource.PUPIL, "Pupil", "Set by the pupil")
            .add(TargetSource.PARENT, "Parent or carer", "Set by a parent or carer")
            .add(TargetSource.PLAN, "Plan", "Taken from a support plan")
            .build();

    private TargetSources() {}
}
