package org.waymark.code;

/** The codes of {@link Audience} that the library knows; a school adds its own. */
public final class Audiences {

    /** The codes [audience@1]. A code set of the user's own with the id {@code audience} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("audience@1")
            .title("Who may see something")
            .source("Waymark")
            .add(Audience.STAFF, "Staff", "The staff of the school only")
            .add(Audience.PARENT, "Parents and carers", "Staff, and the parents or carers")
            .add(Audience.PUPIL, "Pupil", "Staff, parents or carers, and the pupil")
            .add(
                    Audience.EXTERNAL,
                    "Professionals outside the school",
                    "All of these and the professionals outside the school who work with the pupil")
            .build();

    private Audiences() {}
}
