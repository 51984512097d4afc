package org.waymark.scoring.evaluation;

/** What became of one pupil between two times, seen from one group. Each pupil who was in it at either takes one path. */
public enum Path {
    /** In the group both times, with a result on the same target, series or pupil: compared. */
    COMPARED,
    /** In the group at the first time, and nowhere at the second. */
    LEFT,
    /** In the group at the first time, and in another one only at the second. */
    MOVED_OUT,
    /** In the group at the second time, and nowhere at the first. */
    JOINED,
    /** In the group at the second time, and in another one only at the first. */
    MOVED_IN,
    /** In the group both times, with a result at the second time only. */
    NO_RESULT_BEFORE,
    /** In the group both times, with a result at the first time only. */
    NO_RESULT_AFTER,
    /** In the group both times, without a result at either. */
    NO_RESULT,
    /** In the group both times with results, but of different targets: none goes from the one time to the other. */
    NOTHING_IN_COMMON;

    /** Whether a pupil on this path was in the group at the first time. */
    public boolean isBefore() {
        return this != JOINED && this != MOVED_IN;
    }

    /** Whether a pupil on this path was in the group at the second time. */
    public boolean isAfter() {
        return this != LEFT && this != MOVED_OUT;
    }
}
