package org.waymark.scoring.evaluation;

/** How much of the planned help was given, in five groups. */
public enum Delivered {
    /** No help was planned or written down for these days. */
    NO_HELP,
    /** Help was planned, and nobody wrote down what became of it: not the same as none. */
    NOT_RECORDED,
    /** Of the sessions of which it is known what became of them, none was held, not even in part. */
    NOT_DELIVERED,
    /** Some were held. */
    PARTLY,
    /** As many as were planned, or nearly; see {@link ProvisionProgress#AS_PLANNED_FROM}. */
    AS_PLANNED;

    /** The key of its words, such as {@code evaluation.delivered.PARTLY}. */
    public String key() {
        return "evaluation.delivered." + name();
    }
}
