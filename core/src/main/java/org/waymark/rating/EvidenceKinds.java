package org.waymark.rating;

import org.waymark.code.CodeSet;

/** The codes of {@link EvidenceKind} that the library knows; a school adds its own. */
public final class EvidenceKinds {

    /** The codes [evidence-kind@1]. A code set of the user's own with the id {@code evidence-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("evidence-kind@1")
            .title("Kinds of evidence")
            .source("Waymark")
            .add(EvidenceKind.WORK, "Work", "Work of the pupil")
            .add(EvidenceKind.PHOTO, "Photo")
            .add(EvidenceKind.VIDEO, "Video", "A recording")
            .add(EvidenceKind.NOTE, "Note", "A note of what was seen")
            .add(EvidenceKind.TEST, "Test", "A test or a check")
            .build();

    private EvidenceKinds() {}
}
