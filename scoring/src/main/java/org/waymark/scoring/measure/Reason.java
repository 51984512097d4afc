package org.waymark.scoring.measure;

import org.waymark.internal.Texts;

/**
 * Why there is no score. Open: a measure names its own; {@link Labels} has the words under {@code reason.CODE}.
 *
 * @param code the stable code
 */
public record Reason(String code) implements Comparable<Reason> {

    /** There is nothing to measure from. */
    public static final Reason NO_BASELINE = new Reason("NO_BASELINE");
    /** Several ratings were made as a baseline and none was designated. */
    public static final Reason AMBIGUOUS_BASELINE = new Reason("AMBIGUOUS_BASELINE");
    /** There are fewer marks than the measure needs. */
    public static final Reason TOO_FEW_RATINGS = new Reason("TOO_FEW_RATINGS");
    /** There are more marks than the measure can take. */
    public static final Reason TOO_MANY_RATINGS = new Reason("TOO_MANY_RATINGS");
    /** A target has no mark, and the measure was told to leave none out. */
    public static final Reason MISSING_MARK = new Reason("MISSING_MARK");
    /** The measure does not take marks on this scale. */
    public static final Reason SCALE_NOT_ACCEPTED = new Reason("SCALE_NOT_ACCEPTED");
    /** The target carries no written level for each point of its scale, fixed before the first rating. */
    public static final Reason NO_LEVELS = new Reason("NO_LEVELS");
    /** There is no aim to hold the ratings against. */
    public static final Reason NO_AIM = new Reason("NO_AIM");
    /** The aim is no better than the baseline. */
    public static final Reason AIM_NOT_BEYOND_BASELINE = new Reason("AIM_NOT_BEYOND_BASELINE");
    /** There is no number for a mark in the table that the measure uses. */
    public static final Reason NO_POINTS = new Reason("NO_POINTS");
    /** A mark is no level of which steps could be counted, such as one for everything below the first. */
    public static final Reason NO_LEVEL = new Reason("NO_LEVEL");
    /** There are fewer pupils to compare with than the measure asks for. */
    public static final Reason TOO_FEW_PEERS = new Reason("TOO_FEW_PEERS");
    /** The series lacks the phases that the measure compares. */
    public static final Reason NO_PHASES = new Reason("NO_PHASES");
    /** The measure counts in days, and an observation has only the number of its session. */
    public static final Reason NO_DATES = new Reason("NO_DATES");
    /** All weights are zero. */
    public static final Reason NO_WEIGHT = new Reason("NO_WEIGHT");
    /** All observations are equal, so the figure has no value. */
    public static final Reason NO_VARIATION = new Reason("NO_VARIATION");
    /** The baseline does not vary, and the figure is measured in its spread. */
    public static final Reason FLAT_BASELINE = new Reason("FLAT_BASELINE");
    /** A mean is not above zero, so that nothing is so many times as much. */
    public static final Reason NO_RATIO = new Reason("NO_RATIO");
    /** Counts do not add up, or cannot be right, such as more absences than possible sessions. */
    public static final Reason COUNTS_NOT_SOUND = new Reason("COUNTS_NOT_SOUND");
    /** Two periods share a day, so that something would be counted twice. */
    public static final Reason OVERLAPPING_PERIODS = new Reason("OVERLAPPING_PERIODS");
    /** A period reaches over the end of an academic year. */
    public static final Reason PERIOD_ACROSS_YEARS = new Reason("PERIOD_ACROSS_YEARS");
    /** No session was possible. */
    public static final Reason NO_SESSIONS = new Reason("NO_SESSIONS");
    /** No rule is known for the academic year. */
    public static final Reason NO_RULE_FOR_YEAR = new Reason("NO_RULE_FOR_YEAR");
    /** Nobody counted what the measure needs; that is not zero. */
    public static final Reason NOT_COUNTED = new Reason("NOT_COUNTED");
    /** Nobody said how long something could have happened, or it could not at all. */
    public static final Reason NO_EXPOSURE = new Reason("NO_EXPOSURE");
    /** Exposures are in different units. */
    public static final Reason DIFFERENT_UNITS = new Reason("DIFFERENT_UNITS");
    /** There is no earlier period or cycle to compare with. */
    public static final Reason NOTHING_EARLIER = new Reason("NOTHING_EARLIER");
    /** Nothing happened in the earlier period, so that nothing can be a multiple of it. */
    public static final Reason NO_INCIDENTS_BEFORE = new Reason("NO_INCIDENTS_BEFORE");
    /** Nobody handed in what to compare with. */
    public static final Reason NO_COMPARATOR = new Reason("NO_COMPARATOR");
    /** Nobody handed in what has to be known of a test, such as the spread and the reliability of its scores. */
    public static final Reason NO_NORMS = new Reason("NO_NORMS");
    /** No time lies between the marks that are compared. */
    public static final Reason NO_TIME = new Reason("NO_TIME");
    /** The question does not arise for this subject. */
    public static final Reason NOT_APPLICABLE = new Reason("NOT_APPLICABLE");
    /** The measure failed; its author has to mend it. */
    public static final Reason MEASURE_FAILED = new Reason("MEASURE_FAILED");

    /** Refuses a text that cannot name a thing. */
    public Reason {
        code = Texts.name("Reason", code);
    }

    /** Returns the reason with this code; equal to the constructor. */
    public static Reason of(String code) {
        return new Reason(code);
    }

    @Override
    public int compareTo(Reason other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
