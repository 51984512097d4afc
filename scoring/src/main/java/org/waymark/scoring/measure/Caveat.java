package org.waymark.scoring.measure;

import org.waymark.internal.Texts;

/**
 * A reason for care with a score. Open: a measure names its own; {@link Labels} has the words.
 *
 * @param key the stable key, such as {@code caveat.ordinal-as-interval}
 */
public record Caveat(String key) implements Comparable<Caveat> {

    /** Places in an order were counted as if the steps between them were equal. */
    public static final Caveat ORDINAL_AS_INTERVAL = new Caveat("caveat.ordinal-as-interval");
    /** The targets were set by those who are measured by them: easy ones give high shares. */
    public static final Caveat SELF_SET_TARGETS = new Caveat("caveat.self-set-targets");
    /** Few data: one more rating could change the picture. */
    public static final Caveat FEW_DATA = new Caveat("caveat.few-data");
    /** Some targets were left out because they lack what the measure needs. */
    public static final Caveat TARGETS_LEFT_OUT = new Caveat("caveat.targets-left-out");
    /** The mark is already at the end of the scale: what lies beyond it is not seen. */
    public static final Caveat CEILING = new Caveat("caveat.ceiling");
    /** A figure that only means something for this pupil or target: not for averages or ranks. */
    public static final Caveat IPSATIVE = new Caveat("caveat.ipsative");
    /** The expectation behind it is withdrawn, and was never made for pupils who start lower. */
    public static final Caveat WITHDRAWN = new Caveat("caveat.withdrawn");
    /** Held against other pupils, of whom the one who hands in the numbers says that they are comparable. */
    public static final Caveat REFERENCE_GROUP = new Caveat("caveat.reference-group");
    /** Nobody wrote down beforehand what the levels mean, so the figure only looks standardised. */
    public static final Caveat NOT_FIXED_BEFOREHAND = new Caveat("caveat.not-fixed-beforehand");
    /** Observations close in time resemble each other, which the interval does not allow for. */
    public static final Caveat AUTOCORRELATION = new Caveat("caveat.autocorrelation");
    /** Absence has many reasons, illness and treatment among them; it says nothing about effort. */
    public static final Caveat ABSENCE_HAS_REASONS = new Caveat("caveat.absence-has-reasons");
    /** Sessions outside an agreed part-time timetable count as absence. */
    public static final Caveat PART_TIME_TIMETABLE = new Caveat("caveat.part-time-timetable");
    /** What is counted, and how carefully, is decided by the school: a change of recording looks like a change of the pupil. */
    public static final Caveat RECORDING = new Caveat("caveat.recording");
    /** The measure assumes that nothing would have changed without the help. */
    public static final Caveat TREND_IN_BASELINE = new Caveat("caveat.trend-in-baseline");
    /** The phases differ in length, on which the figure depends. */
    public static final Caveat UNEQUAL_PHASES = new Caveat("caveat.unequal-phases");

    /** Whoever was chosen for a low score scores higher the next time by itself, on average. */
    public static final Caveat REGRESSION_TO_MEAN = new Caveat("caveat.regression-to-mean");
    /** Part of any change between two tests is chance, and the shorter the time the greater the part. */
    public static final Caveat TEST_ERROR = new Caveat("caveat.test-error");

    /** It is an association: nobody dealt out who took part by lot, so that nothing here shows what caused what. */
    public static final Caveat NOT_AN_EFFECT = new Caveat("caveat.not-an-effect");
    /** Those who left, joined or have no result are not compared, and are rarely like those who are. */
    public static final Caveat ATTRITION = new Caveat("caveat.attrition");
    /** It supposes that the groups would have changed alike without what one of them did, which nothing in the figures shows. */
    public static final Caveat PARALLEL_TRENDS = new Caveat("caveat.parallel-trends");
    /** There are too few schools to say how sure a difference between schools is. */
    public static final Caveat FEW_SCHOOLS = new Caveat("caveat.few-schools");
    /** Those who did not answer may think otherwise than those who did. */
    public static final Caveat NON_RESPONSE = new Caveat("caveat.non-response");
    /** Nobody counted who answered both times, so that part of the change is that others answered. */
    public static final Caveat OTHER_RESPONDENTS = new Caveat("caveat.other-respondents");
    /** More help is often given to those who make less progress, so that help and progress can look at odds. */
    public static final Caveat HELP_FOLLOWS_NEED = new Caveat("caveat.help-follows-need");

    /** Refuses a text that cannot name a thing. */
    public Caveat {
        key = Texts.name("Caveat", key);
    }

    /** Returns the caveat with this key; equal to the constructor. */
    public static Caveat of(String key) {
        return new Caveat(key);
    }

    @Override
    public int compareTo(Caveat other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
