package org.waymark.scoring.attention;

/**
 * Why somebody should talk about a pupil. The order is the one in which a list puts them unless it is told otherwise: first what
 * adults owe and have not done, then what the ratings show, which is information and no failure.
 */
public enum AttentionKind {
    /** Something is owed and its day has passed, by {@link org.waymark.due.Due}; the view of the pupil stands under {@link #NO_VOICE}. */
    OVERDUE("overdue"),
    /** Of the sessions that were planned, too few took place: before asking whether help works, ask whether it is given. */
    SUPPORT_NOT_DELIVERED("support-not-delivered"),
    /** No view of the pupil is recorded in the academic year, for longer than the settings let pass. */
    NO_VOICE("no-voice"),
    /** An open target stands lower than before, in the better direction of its scale. Going back is information. */
    SLIPPED("slipped"),
    /** An open target that has not reached its aim has not gained for some cycles. To hold what was gained can be the aim. */
    STALLED("stalled");

    private final String code;

    AttentionKind(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code support-not-delivered}. */
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
