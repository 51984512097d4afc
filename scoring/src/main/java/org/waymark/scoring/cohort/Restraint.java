package org.waymark.scoring.cohort;

/** Why the numbers of a group are not used as amounts. */
public enum Restraint {
    /** The measure allows its results to be compared within one pupil or one target only. */
    IPSATIVE(Use.COUNTS, "results only mean something for one pupil"),
    /** The measure is not in the set that the cohorts were told of. */
    UNKNOWN_MEASURE(Use.COUNTS, "the measure is not known here"),
    /** Results of several measures stand in one group. */
    MIXED_MEASURES(Use.COUNTS, "several measures; split by measure"),
    /** Results of several versions of one measure stand in one group. */
    MIXED_VERSIONS(Use.COUNTS, "several versions of the measure"),
    /** Results as of several cycles stand in one group, so that a target counts more than once. */
    MIXED_CYCLES(Use.COUNTS, "several cycles; split by cycle"),
    /** Results under several concepts, or on several scales, of a measure that compares within one of each. */
    MIXED_SCALES(Use.COUNTS, "several concepts or scales; split by concept and scale"),
    /** A target names no concept, and the measure compares within one concept. */
    NO_CONCEPT(Use.COUNTS, "a target names no concept"),
    /** The results are places in an order, and nobody asked for means. */
    ORDINAL(Use.PLACES, "results are places in an order");

    private final Use use;
    private final String text;

    Restraint(Use use, String text) {
        this.use = use;
        this.text = text;
    }

    /** How far the numbers may be used at the most. */
    public Use use() {
        return use;
    }

    /** The reason in plain English. */
    public String text() {
        return text;
    }
}
