package org.waymark.target;

import java.util.OptionalInt;

/** What a target refuses. */
final class TargetChecks {

    private static final int HIGHEST_WEIGHT = 3;

    private TargetChecks() {}

    static void weight(String what, OptionalInt weight) {
        if (weight.isPresent() && (weight.getAsInt() < 0 || weight.getAsInt() > HIGHEST_WEIGHT)) {
            throw new IllegalArgumentException("the " + what + " of a Target must be 0 to " + HIGHEST_WEIGHT);
        }
    }
}
