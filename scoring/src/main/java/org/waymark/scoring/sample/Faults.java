package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.CycleId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.plan.PlanKind;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Upn;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.View;
import org.waymark.scale.Mark;
import org.waymark.wider.AttendanceCount;

/** Puts the faults in. */
final class Faults {

    private static final TargetId FIRST = TargetId.of("t-1");

    private Faults() {}

    static Caseload in(Caseload caseload) {
        Caseload faulty = caseload;
        for (SampleFault fault : SampleFault.values()) {
            PupilRecord sound = faulty.find(fault.pupil()).orElseThrow();
            faulty = fault == SampleFault.DUPLICATE_PUPIL
                    ? faulty.plusPupil(sound)
                    : faulty.replacePupil(in(sound, fault));
        }
        return faulty;
    }

    private static PupilRecord in(PupilRecord record, SampleFault fault) {
        Rating autumn = Edits.rating(record, "t-1-autumn");
        return switch (fault) {
            case DUPLICATE_PUPIL -> record;
            case DUPLICATE_TARGET -> record.plusTarget(record.targets().get(0));
            case DUPLICATE_RATING -> record.plusRating(autumn.withId("t-1-spring"));
            case RATING_OFF_SCALE ->
                Edits.changeRating(record, "t-1-autumn", rating -> rating.withMark(Mark.point("eleven")));
            case NO_BASELINE ->
                Edits.withoutRatings(
                        record,
                        rating -> rating.target().equals(FIRST)
                                && rating.purpose().equals(Purpose.BASELINE));
            case TWO_PRIMARY_NEEDS -> record.plusNeed(Need.primary(SenType.OTH, LocalDate.of(2026, 10, 1)));
            case RATING_OF_NOTHING ->
                record.plusRating(autumn.withId("t-9-autumn").withTarget(TargetId.of("t-9")));
            case UNKNOWN_SCALE ->
                record.replaceTarget(Edits.target(record, "t-1").withScale(ScaleRef.parse("nobody-knows@1")));
            case UNKNOWN_SCHOOL -> atUnknownSchool(record);
            case UPN_CHECK_LETTER -> withWrongLetter(record);
            case FORGOTTEN_RATING ->
                Edits.withoutRatings(
                        record,
                        rating -> rating.target().equals(FIRST)
                                && rating.cycle()
                                        .filter(CycleId.of("2026-autumn")::equals)
                                        .isPresent());
            case ATTENDANCE_SUM -> withTooManySessions(record);
            case PLAN_WITHOUT_HELP -> withPlanOfNothing(record);
            case VIEW_OF_NOTHING ->
                record.plusView(
                        View.ofPupil("I like it.", LocalDate.of(2026, 10, 1)).withTargets(TargetId.of("t-9")));
        };
    }

    private static PupilRecord withTooManySessions(PupilRecord record) {
        List<AttendanceCount> counts = new ArrayList<>(record.attendance());
        counts.set(0, counts.get(0).withAttended(counts.get(0).possible() + 1));
        return record.withAttendance(counts);
    }

    private static PupilRecord withPlanOfNothing(PupilRecord record) {
        return record.plusPlan(SupportPlan.builder()
                .id(Plans.PLAN)
                .kind(PlanKind.IEP)
                .from(Occasion.TARGETS_SET)
                .agreed(Rater.parent(), Occasion.TARGETS_SET)
                .addAllTargets(PlanParts.personal(record))
                .intervention("i-9")
                .build());
    }

    private static PupilRecord atUnknownSchool(PupilRecord record) {
        List<Enrolment> spells = record.pupil().enrolments().stream()
                .map(spell -> spell.withSchool(SchoolId.of("nowhere")))
                .toList();
        return record.withPupil(record.pupil().withEnrolments(spells));
    }

    private static PupilRecord withWrongLetter(PupilRecord record) {
        String upn = record.pupil().upn().orElseThrow().value();
        char other = upn.charAt(0) == 'A' ? 'B' : 'A';
        return record.withPupil(record.pupil().withUpn(Upn.of(other + upn.substring(1))));
    }
}
