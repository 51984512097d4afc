package org.waymark.target;

import org.waymark.code.CodeSet;

/** The codes of {@link Achievement} that the library knows; a school adds its own. */
public final class Achievements {

    /** The codes [achievement@1]. A code set of the user's own with the id {@code achievement} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("achievement@1")
            .title("How far a target was reached")
            .source("Waymark")
            .add(Achievement.EXCEEDED, "Exceeded", "More than the aim")
            .add(Achievement.ACHIEVED, "Achieved", "The aim")
            .add(Achievement.PARTLY, "Partly achieved", "Some of the way")
            .add(Achievement.NOT_ACHIEVED, "Not achieved", "Not the aim")
            .add(Achievement.NOT_ASSESSED, "Not assessed", "Nobody looked")
            .add(Achievement.IMPROVING, "Improving", "On the way and getting better")
            .add(Achievement.NO_CHANGE, "No change", "As it was: information, not an error")
            .add(Achievement.WORSENING, "Worsening", "Going back: information, not an error")
            .add(Achievement.SUSTAINED, "Sustained", "Reached and kept")
            .build();

    private Achievements() {}
}
