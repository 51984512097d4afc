package org.waymark.scoring.sample;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.id.PupilId;

/** What is easy to get wrong, and the pupil of {@link SampleCaseload#fourSchools(long)} who carries it, whatever the seed. */
public enum HardCase {
    /** Moves in January from HORIZONS to DREAMS; one target goes on under the same shared concept, in the new school's words. */
    MOVER_BETWEEN_PROGRAMMES(17),
    /** Moves in February from one school of HORIZONS to the other. */
    MOVER_PRIMARY_TO_SPECIAL(30),
    /** Moves after Easter from one school of DREAMS to the other. */
    MOVER_WITHIN_PROGRAMME(70),
    /** Comes in January from a school that nobody here knows. */
    JOINER(45),
    /** Leaves in February, with exit ratings. */
    LEAVER(52),
    /** Is on the roll of two schools, one of them the main one. */
    DUAL_REGISTRATION(5),
    /** Has one key worker until Christmas and another afterwards, and so has one target. */
    KEY_WORKER_HAND_OVER(33),
    /** An autumn rating was a slip of the pen; the correction was written down in January. */
    CORRECTION(64),
    /** The key worker thought again about a spring rating. */
    CHANGE_OF_MIND(97),
    /** A spring rating was moderated blind by another school; both saw the same. */
    MODERATION_AGREED(36),
    /** A spring rating was moderated blind by another school; the agreed result is not what was recorded. */
    MODERATION_CHANGED(67),
    /** A rating in January, between two cycles. */
    INTERIM(39),
    /** A target that was set in the middle of the spring cycle. */
    MID_CYCLE_TARGET(73),
    /** A target that was put on hold in the spring and taken up again in the summer. */
    ON_HOLD(42),
    /** A target that was withdrawn in the spring. */
    WITHDRAWN(100),
    /** A target that was revised in the spring; its successor is on another scale. */
    REVISED(76),
    /** A target with a second baseline after a long absence. */
    RE_BASELINED(103),
    /** Missing marks with each reason that the library knows. */
    MISSING_MARKS(48),
    /** Views of the pupil and a parent beside the one of the school. */
    THREE_PERSPECTIVES(55),
    /** A series of counts that are to become fewer. */
    SERIES_TO_REDUCE(79),
    /** A series of frequencies that are to rise, with a maintenance phase. */
    SERIES_TO_RAISE(8),
    /** Down syndrome as the primary need. */
    DOWN_SYNDROME(11),
    /** SEN support becomes a plan in the middle of the year; the primary need changes with it. */
    PROVISION_CHANGED(58),
    /** In a programme without any special educational need. */
    NO_SEN(106),
    /** An old, closed target under a concept that has since been retired. */
    RETIRED_CONCEPT(27),
    /** Targets on goal attainment scaling, with importance and difficulty. */
    GOAL_ATTAINMENT(82),
    /** A target on the scale of expectations, which is a judgement and has no baseline. */
    EXPECTATION(85),
    /** Half of the afternoons of the spring term were agreed to be at home: absences that the school asked for. */
    PART_TIME_TIMETABLE(118),
    /** More than a tenth of the sessions of the year were missed, for many reasons. */
    PERSISTENT_ABSENCE(88),
    /** A plan whose new version replaced it after an early review. */
    PLAN_SUPERSEDED(22),
    /** Help that was planned and, for most of a term, not given. */
    INTERVENTION_NOT_DELIVERED(50),
    /** An action that was agreed and not done, and taken up again at the next conversation. */
    ACTION_NOT_DONE(94),
    /** Something that the parents told and that must stay at the school, beside a view that may travel. */
    VIEW_THAT_STAYS(109);

    private final int number;

    HardCase(int number) {
        this.number = number;
    }

    /** The pupil who carries it. */
    public PupilId pupil() {
        return PupilId.of(PupilPlan.id(number));
    }

    static Optional<HardCase> of(int number) {
        return Stream.of(values()).filter(one -> one.number == number).findFirst();
    }
}
