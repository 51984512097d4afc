package org.waymark.scale;

import org.waymark.code.CodeSet;

/** The codes of {@link AbsenceReason} that the library knows; a school adds its own. */
public final class AbsenceReasons {

    /** The codes [absence-reason@1]. A code set of the user's own with the id {@code absence-reason} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("absence-reason@1")
            .title("Why there is no mark")
            .source("Waymark")
            .add(AbsenceReason.NOT_RECORDED, "Not recorded", "It should have been rated and nothing is there")
            .add(AbsenceReason.PUPIL_ABSENT, "Pupil absent", "The pupil was not there to be rated")
            .add(AbsenceReason.NOT_OBSERVED, "Not observed", "The pupil was there; nothing to be rated was seen")
            .add(AbsenceReason.NOT_APPLICABLE, "Not applicable", "There was nothing that could be rated")
            .add(AbsenceReason.REFUSED, "Refused", "The pupil, the parent or the rater would not give one")
            .build();

    private AbsenceReasons() {}
}
