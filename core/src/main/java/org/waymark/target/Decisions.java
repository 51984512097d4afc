package org.waymark.target;

import org.waymark.code.CodeSet;

/** The codes of {@link Decision} that the library knows; a school adds its own. */
public final class Decisions {

    /** The codes [decision@1]. A code set of the user's own with the id {@code decision} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("decision@1")
            .title("What becomes of a target")
            .source("Waymark")
            .add(Decision.CLOSE, "Close", "It is done")
            .add(Decision.CONTINUE, "Continue", "It goes on as it is")
            .add(Decision.REVISE, "Revise", "It goes on as another target, its successor")
            .add(Decision.WITHDRAW, "Withdraw", "It is given up")
            .add(
                    Decision.HAND_OVER,
                    "Hand over",
                    "It goes on elsewhere: another school, another programme, another adult")
            .build();

    private Decisions() {}
}
