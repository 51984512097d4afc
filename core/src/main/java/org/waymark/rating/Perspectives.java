package org.waymark.rating;

import org.waymark.code.CodeSet;

/** The codes of {@link Perspective} that the library knows; a school adds its own. */
public final class Perspectives {

    /** The codes [perspective@1]. A code set of the user's own with the id {@code perspective} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("perspective@1")
            .title("Whose view a rating is")
            .source("Waymark")
            .add(Perspective.SCHOOL, "School", "The school: whoever rates for it")
            .add(Perspective.PUPIL, "Pupil")
            .add(Perspective.PARENT, "Parent or carer")
            .build();

    private Perspectives() {}
}
