package org.waymark.scoring.sample;

import java.util.stream.Stream;
import org.waymark.id.PupilId;

/** A deliberate fault of {@link SampleCaseload#withFaults(long)}, the pupil who carries it, and the rule that finds it. */
public enum SampleFault {
    /** Two records are about one pupil; the second is the last of the caseload. */
    DUPLICATE_PUPIL(1, "caseload.duplicate-pupil"),
    /** Two targets of a record have one id. */
    DUPLICATE_TARGET(2, "target.duplicate-id"),
    /** Two ratings of a record have one id. */
    DUPLICATE_RATING(3, "rating.duplicate-id"),
    /** A rating names a point that its scale does not have. */
    RATING_OFF_SCALE(4, "rating.off-scale"),
    /** A target has no baseline. */
    NO_BASELINE(6, "target.no-baseline"),
    /** Two needs are primary at the same time. */
    TWO_PRIMARY_NEEDS(7, "need.two-primary"),
    /** A rating belongs to a target that is not there. */
    RATING_OF_NOTHING(9, "rating.target-unknown"),
    /** A target is on a scale that nobody knows. */
    UNKNOWN_SCALE(10, "target.scale-unknown"),
    /** An enrolment names a school that nobody knows. */
    UNKNOWN_SCHOOL(12, "pupil.school-unknown"),
    /** The check letter of a UPN is wrong. */
    UPN_CHECK_LETTER(13, "pupil.upn-check-letter"),
    /** A target ran on in a cycle and was forgotten. */
    FORGOTTEN_RATING(14, "cycle.rating-missing"),
    /** Sessions attended and missed are more than there were. */
    ATTENDANCE_SUM(16, "attendance.sum"),
    /** A plan promises help that the record does not have. */
    PLAN_WITHOUT_HELP(19, "plan.intervention-unknown"),
    /** A view is about a target that is not there. */
    VIEW_OF_NOTHING(21, "view.target-unknown");

    private final int number;
    private final String rule;

    SampleFault(int number, String rule) {
        this.number = number;
        this.rule = rule;
    }

    /** Whether a fault will be put into the record of the pupil with this number. */
    static boolean isIn(int number) {
        return Stream.of(values()).anyMatch(fault -> fault.number == number);
    }

    /** The pupil who carries it. */
    public PupilId pupil() {
        return PupilId.of(PupilPlan.id(number));
    }

    /** The id of the rule of {@code org.waymark.validation} that finds it. */
    public String rule() {
        return rule;
    }
}
