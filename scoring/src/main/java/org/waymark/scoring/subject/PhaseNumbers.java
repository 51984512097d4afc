package org.waymark.scoring.subject;

import org.waymark.rating.PhaseKind;

/** One phase in flat arrays that are never handed out. */
final class PhaseNumbers {

    static final long NO_DAY = Long.MIN_VALUE;

    final String label;
    final PhaseKind kind;
    final int[] sessions;
    final RatingState[] states;
    final long[] values;
    /** Days since 1970; {@link #NO_DAY} where only the session is known. */
    final long[] days;

    PhaseNumbers(String label, PhaseKind kind, int[] sessions, RatingState[] states, long[] values, long[] days) {
        this.label = label;
        this.kind = kind;
        this.sessions = sessions;
        this.states = states;
        this.values = values;
        this.days = days;
    }
}
