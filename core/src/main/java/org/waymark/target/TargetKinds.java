package org.waymark.target;

import org.waymark.code.CodeSet;

/** The codes of {@link TargetKind} that the library knows; a school adds its own. */
public final class TargetKinds {

    /** The codes [target-kind@1]. A code set of the user's own with the id {@code target-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("target-kind@1")
            .title("Kinds of target")
            .source("Waymark")
            .add(
                    TargetKind.PERSONAL,
                    "Personal",
                    "A personal or social target: personalised for one pupil, with a statement and a success criterion")
            .add(
                    TargetKind.ACADEMIC,
                    "Academic",
                    "An academic target: a subject, a scale and an aim, often set centrally from prior attainment")
            .add(
                    TargetKind.OUTCOME,
                    "Outcome",
                    "An outcome of a plan: the difference that is to be made, with shorter targets that lead to it")
            .build();

    private TargetKinds() {}
}
