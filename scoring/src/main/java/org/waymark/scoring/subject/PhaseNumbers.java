package org.waymark.scoring.subject;

import org.waymark.rating.PhaseKind;

/** One phase in flat arrays that are never handed out. */
final class PhaseNumbers {

    final String label;
    final PhaseKind kind;
    final int[] sessions;
    final RatingState[] states;
    final long[] values;

    PhaseNumbers(String label, PhaseKind kind, int[] sessions, RatingState[] states, long[] values) {
        this.label = label;
        this.kind = kind;
        this.sessions = sessions;
        this.states = states;
        this.values = values;
    }
}
