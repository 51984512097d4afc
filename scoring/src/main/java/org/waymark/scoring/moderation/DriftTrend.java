package org.waymark.scoring.moderation;

/** What may be said of the difference between schools and moderators over cycles. It is never said that anything caused it. */
public enum DriftTrend {
    /** Fewer than three cycles have enough pupils, or marks on the scale are names. */
    CANNOT_TELL("fewer than three cycles with enough pupils, or marks without an order"),
    /** The interval of the slope holds zero: what is seen may be chance. */
    NONE_SHOWN("no trend shown: the interval of the slope holds zero"),
    /** Recorded marks rise beside those of the moderators. */
    SCHOOL_RISING("recorded marks rise beside those of the moderators"),
    /** Recorded marks fall beside those of the moderators. */
    SCHOOL_FALLING("recorded marks fall beside those of the moderators");

    private final String text;

    DriftTrend(String text) {
        this.text = text;
    }

    /** Returns it in plain English. */
    public String text() {
        return text;
    }
}
