package org.waymark.wider;

import org.waymark.code.CodeSet;

/** The codes of {@link RespondentGroup} that the library knows; a school adds its own. */
public final class RespondentGroups {

    /** The codes [respondent-group@1]. A code set of the user's own with the id {@code respondent-group} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("respondent-group@1")
            .title("Groups of respondents")
            .source("Waymark")
            .add(RespondentGroup.PUPIL, "Pupils", "The pupils themselves")
            .add(RespondentGroup.PARENT, "Parents", "Parents and carers")
            .add(RespondentGroup.STAFF, "Staff", "Teachers and other staff")
            .add(RespondentGroup.LEADER, "Leaders", "Leaders of the school")
            .build();

    private RespondentGroups() {}
}
