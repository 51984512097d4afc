package org.waymark.scale;

import java.util.List;
import java.util.Optional;
import org.waymark.id.ScaleRef;

/**
 * The scales that the library ships. A school's own is a {@link Scale} like these, built by hand or read from JSON.
 *
 * <p>None of them carries text of a copyrighted instrument. A vendor who is licensed to use one records its scores on a
 * scale of its own, with its own bands.
 *
 * <p>A number of a point ({@link ScalePoint#value()}) is here only where the code itself is that number. Points that some
 * table gave to a level, such as 15 for 2b, are in {@link PointsTables}, for they belong to the table and its years.
 */
public final class Scales {

    /**
     * Goal attainment scaling, -2 to 2; 0 is what is expected. Each target says in words, before the work begins, what each
     * level means for it. A state: the levels describe the pupil.
     */
    public static final Scale GAS = PersonalScales.GAS;

    /**
     * How it went against what was expected by the date, -2 to 2. A judgement: two of them are no step from one to the
     * other, so progress measures refuse it. {@link #GAS} looks the same and is not.
     */
    public static final Scale EXPECTATION = PersonalScales.EXPECTATION;

    /**
     * GAS-light: at the start {@code none} or {@code some}, later one of six outcomes in words. Names and no order, for baselines
     * and outcomes stand side by side. A judgement, and no goal attainment scaling: nobody writes levels beforehand.
     */
    public static final Scale GAS_LIGHT = PersonalScales.GAS_LIGHT;

    /** Lateral progress, how much help is needed: 1 (help all the way) to 10 (none). Never added to the other axes. */
    public static final Scale LATERAL_INDEPENDENCE = PersonalScales.LATERAL_INDEPENDENCE;

    /** Lateral progress, how smoothly and correctly: 1 to 10. Never added to the other axes. */
    public static final Scale LATERAL_FLUENCY = PersonalScales.LATERAL_FLUENCY;

    /** Lateral progress, how well it is kept over time: 1 to 10. Never added to the other axes. */
    public static final Scale LATERAL_MAINTENANCE = PersonalScales.LATERAL_MAINTENANCE;

    /** Lateral progress, in how many places and with how many people: 1 to 10. Never added to the other axes. */
    public static final Scale LATERAL_GENERALISATION = PersonalScales.LATERAL_GENERALISATION;

    /** Well-being as an adult who knows the pupil sees it, 1 to 5, in our own words. */
    public static final Scale WELL_BEING = PersonalScales.WELL_BEING;

    /**
     * P scales, P1i to P8; retired. P1i to P3ii do not belong to a subject, P4 to P8 do. They have no numbers: what is
     * commonly used could not be confirmed from a source, so a school that uses some hands in its own {@link PointsTable}.
     */
    public static final Scale P_SCALES = AttainmentScales.P_SCALES;

    /** National Curriculum levels, W and 1 to 8; retired. Numbers: {@link PointsTables#NC_LEVELS}. */
    public static final Scale NC_LEVELS = AttainmentScales.NC_LEVELS;

    /**
     * National Curriculum sub-levels, W and 1c to 6b; retired. It ends at 6b because the tables that we could read do. W
     * covers everything below level 1, P scales included: it has a place in this order, and none among the P scales.
     * Numbers: {@link PointsTables#NC_SUBLEVELS}.
     */
    public static final Scale NC_SUBLEVELS = AttainmentScales.NC_SUBLEVELS;

    /**
     * The outcomes at the end of key stage 1 that had points in 2008, W to 4. Names and no order, for an undivided 2
     * stands beside 2c, 2b and 2a. Numbers: {@link PointsTables#KS1_2008}.
     */
    public static final Scale KS1_OUTCOMES = AttainmentScales.KS1_OUTCOMES;

    /**
     * Teacher assessment at the end of key stage 1 from 2016 to 2018, PKF to GDS; retired. Numbers: {@link
     * PointsTables#KS1_PRIOR_2022}.
     */
    public static final Scale KS1_STANDARDS = AttainmentScales.KS1_STANDARDS;

    /**
     * The outcomes of pupils below the standard of the key stage 2 tests, 2016 to 2019. Names and no order, for they come
     * from several frameworks. Numbers: {@link PointsTables#KS2_NOMINAL_2019} and its two elder sisters.
     */
    public static final Scale KS2_BELOW_TEST = AttainmentScales.KS2_BELOW_TEST;

    /** Pre-key stage 1 standards, PK1 to PK4. */
    public static final Scale PRE_KEY_STAGE_1 = AttainmentScales.PRE_KEY_STAGE_1;

    /** Pre-key stage 2 standards, PK1 to PK6. */
    public static final Scale PRE_KEY_STAGE_2 = AttainmentScales.PRE_KEY_STAGE_2;

    /** Early learning goals since 2021: {@code emerging} and {@code expected}. */
    public static final Scale EYFS_GOALS = AttainmentScales.EYFS_GOALS;

    /** Early learning goals before 2021: {@code emerging}, {@code expected} and {@code exceeding}; retired. */
    public static final Scale EYFS_GOALS_BEFORE_2021 = AttainmentScales.EYFS_GOALS_BEFORE_2021;

    /** Key stage 2 scaled score, 80 to 120; 100 is the expected standard, 110 and above is usually called higher. */
    public static final Scale KS2_SCALED_SCORE = AttainmentScales.KS2_SCALED_SCORE;

    /** GCSE results 9 to 1; 9 is the highest. A result without one of these is an absent mark with a reason. */
    public static final Scale GCSE_9_1 = AttainmentScales.GCSE_9_1;

    /** Engagement model, exploration: recorded with a note, never scored. */
    public static final Scale ENGAGEMENT_EXPLORATION = EngagementScales.EXPLORATION;

    /** Engagement model, realisation: recorded with a note, never scored. */
    public static final Scale ENGAGEMENT_REALISATION = EngagementScales.REALISATION;

    /** Engagement model, anticipation: recorded with a note, never scored. */
    public static final Scale ENGAGEMENT_ANTICIPATION = EngagementScales.ANTICIPATION;

    /** Engagement model, persistence: recorded with a note, never scored. */
    public static final Scale ENGAGEMENT_PERSISTENCE = EngagementScales.PERSISTENCE;

    /** Engagement model, initiation: recorded with a note, never scored. */
    public static final Scale ENGAGEMENT_INITIATION = EngagementScales.INITIATION;

    /** 0 to 100, up to 2 decimals; more is better. Of what it is a percentage is for the criterion of the target to say. */
    public static final Scale PERCENTAGE = QuantityScales.PERCENTAGE;

    /** A whole number from 0; more is better. */
    public static final Scale COUNT = QuantityScales.COUNT;

    /** A whole number from 0; fewer is better, such as calls for help. */
    public static final Scale COUNT_TO_REDUCE = QuantityScales.COUNT_TO_REDUCE;

    /** Times per session, from 0, up to 2 decimals; more is better. The school says what a session is. */
    public static final Scale FREQUENCY_PER_SESSION = QuantityScales.FREQUENCY_PER_SESSION;

    /** Times per session, from 0, up to 2 decimals; fewer is better. The school says what a session is. */
    public static final Scale FREQUENCY_PER_SESSION_TO_REDUCE = QuantityScales.FREQUENCY_PER_SESSION_TO_REDUCE;

    /** Reading age in whole months, such as 87 for 7 years 3 months. Only the same test gives comparable ages. */
    public static final Scale READING_AGE_MONTHS = QuantityScales.READING_AGE_MONTHS;

    private static final List<Scale> ALL = List.of(
            GAS,
            EXPECTATION,
            GAS_LIGHT,
            LATERAL_INDEPENDENCE,
            LATERAL_FLUENCY,
            LATERAL_MAINTENANCE,
            LATERAL_GENERALISATION,
            WELL_BEING,
            P_SCALES,
            NC_LEVELS,
            NC_SUBLEVELS,
            KS1_OUTCOMES,
            KS1_STANDARDS,
            KS2_BELOW_TEST,
            PRE_KEY_STAGE_1,
            PRE_KEY_STAGE_2,
            EYFS_GOALS,
            EYFS_GOALS_BEFORE_2021,
            KS2_SCALED_SCORE,
            GCSE_9_1,
            ENGAGEMENT_EXPLORATION,
            ENGAGEMENT_REALISATION,
            ENGAGEMENT_ANTICIPATION,
            ENGAGEMENT_PERSISTENCE,
            ENGAGEMENT_INITIATION,
            PERCENTAGE,
            COUNT,
            COUNT_TO_REDUCE,
            FREQUENCY_PER_SESSION,
            FREQUENCY_PER_SESSION_TO_REDUCE,
            READING_AGE_MONTHS);

    private Scales() {}

    /** All of them, in the order of this page. */
    public static List<Scale> all() {
        return ALL;
    }

    /** Finds the shipped scale with this id and version; absent if the library ships no such scale. */
    public static Optional<Scale> find(ScaleRef ref) {
        return ALL.stream().filter(scale -> scale.ref().equals(ref)).findFirst();
    }
}
