package org.waymark.scoring.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.target.Baseline;

/** What may happen to a rating: a slip, a second thought, moderation, a reason in the place of a mark. */
final class RatingCases {

    private static final LocalDate MODERATED = LocalDate.of(2027, 3, 22);
    private static final LocalDate AGREED = LocalDate.of(2027, 3, 23);

    private RatingCases() {}

    /** The autumn mark of a target was one too high when it was written down; seen in January. */
    static PupilRecord correction(PupilRecord record, String target) {
        String autumn = target + "-autumn";
        Rating right = Edits.rating(record, autumn);
        Rating wrong = right.withMark(Neighbour.of(record, right, 1))
                .withRecordedAt(
                        right.on().atTime(16, 5).atOffset(ZoneOffset.UTC).toInstant());
        return Edits.changeRating(record, autumn, rating -> wrong)
                .plusRating(right.withId(autumn + "-corrected")
                        .withEvidence(List.of())
                        .withCorrects(RatingId.of(autumn))
                        .withRecordedAt(Instant.parse("2027-01-08T15:40:00Z")));
    }

    static PupilRecord changeOfMind(PupilRecord record) {
        Rating first = Edits.rating(record, "t-1-spring");
        return record.plusRating(first.withId("t-1-spring-again")
                .withMark(Neighbour.of(record, first, 1))
                .withOn(MODERATED)
                .withEvidence(List.of())
                .withRevises(RatingId.of("t-1-spring")));
    }

    /**
     * Somebody of another school rates a target again without having seen the mark, and both agree on a result.
     *
     * @param difference by how many places the other mark and the agreed one differ from the first
     */
    static PupilRecord moderation(PupilRecord record, PupilPlan plan, String target, int difference) {
        String spring = target + "-spring";
        Rating first = Edits.rating(record, spring);
        FourSchools own = plan.school(MODERATED);
        FourSchools other = own.moderatedBy();
        Mark mark = Neighbour.of(record, first, difference);
        Rating blind = Rating.of(
                        Purpose.MODERATION,
                        target,
                        mark,
                        MODERATED,
                        Rater.by(other.keyWorker(plan.number() + 2), Role.MODERATOR))
                .withId(spring + "-blind")
                .withSchool(SchoolId.of(other.id()))
                .inCycle(Occasion.SPRING.code());
        Rating agreed = Rating.of(Purpose.MODERATION, target, mark, AGREED, Rater.by(own.senco(), Role.SENCO))
                .withId(spring + "-agreed")
                .withAgrees(RatingId.of(spring), RatingId.of(spring + "-blind"))
                .inCycle(Occasion.SPRING.code());
        return record.plusRating(blind).plusRating(agreed);
    }

    /** The year of the pupil who moves: a slip that was corrected, a mark that was moderated, a day away. */
    static PupilRecord eventful(PupilRecord record, PupilPlan plan) {
        PupilRecord changed = moderation(correction(record, "t-2"), plan, "t-2", -1);
        return absent(changed, "t-3-autumn", AbsenceReason.PUPIL_ABSENT);
    }

    static PupilRecord interim(PupilRecord record, PupilPlan plan) {
        LocalDate day = LocalDate.of(2027, 1, 14);
        Rating autumn = Edits.rating(record, "t-1-autumn");
        return record.plusRating(Rating.of(Purpose.INTERIM, "t-1", autumn.mark(), day, Rater.by(plan.keyWorker(day)))
                .withId("t-1-interim"));
    }

    static PupilRecord reBaselined(PupilRecord record, PupilPlan plan) {
        LocalDate day = LocalDate.of(2027, 1, 18);
        Rating first = Edits.rating(record, "t-1-baseline");
        Rating again = Rating.of(Purpose.BASELINE, "t-1", first.mark(), day, Rater.by(plan.keyWorker(day)))
                .withId("t-1-baseline-again");
        Baseline before = Baseline.builder()
                .addRatings(RatingId.of("t-1-baseline"))
                .on(first.on())
                .build();
        Baseline after = Baseline.builder()
                .addRatings(RatingId.of("t-1-baseline-again"))
                .on(day)
                .reason("Back after a long absence")
                .build();
        return record.plusRating(again)
                .replaceTarget(Edits.target(record, "t-1").withBaselines(before, after));
    }

    /** Each reason that the library knows; what nobody recorded is the view of the pupil, beside a mark of the school. */
    static PupilRecord missing(PupilRecord record) {
        PupilRecord changed = absent(record, "t-1-autumn", AbsenceReason.PUPIL_ABSENT);
        changed = absent(changed, "t-2-autumn", AbsenceReason.NOT_OBSERVED);
        changed = absent(changed, "t-1-spring", AbsenceReason.REFUSED);
        changed = absent(changed, "t-2-spring", AbsenceReason.NOT_APPLICABLE);
        Rating summer = Edits.rating(changed, "t-1-summer");
        return changed.plusRating(Rating.of(
                        Purpose.MONITORING, "t-1", Mark.absent(AbsenceReason.NOT_RECORDED), summer.on(), Rater.pupil())
                .withId("t-1-summer-pupil")
                .inCycle(Occasion.SUMMER.code()));
    }

    private static PupilRecord absent(PupilRecord record, String rating, AbsenceReason reason) {
        return Edits.changeRating(
                record, rating, old -> old.withMark(Mark.absent(reason)).withEvidence(List.of()));
    }

    /** The pupil sees a target one place higher, the parent one place lower. */
    static PupilRecord perspectives(PupilRecord record, String target, boolean parent) {
        PupilRecord changed = record;
        for (Occasion occasion : List.of(Occasion.BASELINE, Occasion.SUMMER)) {
            Rating school = Edits.rating(record, target + "-" + occasion.suffix());
            changed = changed.plusRating(view(record, school, Rater.pupil(), 1));
            if (parent) {
                changed = changed.plusRating(view(record, school, Rater.parent(), -1));
            }
        }
        return changed;
    }

    private static Rating view(PupilRecord record, Rating school, Rater by, int difference) {
        Rating view = Rating.of(
                school.purpose(), school.target().value(), Neighbour.of(record, school, difference), school.on(), by);
        String id = school.id().orElseThrow().value() + "-" + by.role();
        return view.withCycle(school.cycle()).withId(id);
    }
}
