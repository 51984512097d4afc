package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.validation.Sound.day;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.target.Aim;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

class CycleRulesTest {

    private static final PupilRecord UNRATED = Sound.record()
            .withTargets(Sound.gas())
            .withRatings(Sound.record().ratings().stream()
                    .filter(rating -> rating.target().value().equals("t-2"))
                    .limit(1)
                    .toList());

    private static List<Data> cycles(String rule, PupilRecord record, String asOf) {
        return Validation.standard(Sound.referenceData()).asOf(day(asOf)).check(record).ofRule(rule).stream()
                .map(finding -> finding.attributes().get("cycle"))
                .toList();
    }

    private static PupilRecord with(PupilRecord record, UnaryOperator<Target> change) {
        return record.withTargets(Sound.replaced(record.targets(), 0, change));
    }

    private static UnaryOperator<Target> status(TargetStatus status, String on) {
        return target -> target.withStatuses(
                StatusChange.builder().status(status).on(day(on)).build());
    }

    @Test
    void onlyCyclesThatHaveEndedCount() {
        assertThat(cycles("cycle.rating-missing", UNRATED, "2027-03-26")).isEmpty();
        assertThat(cycles("cycle.rating-missing", UNRATED, "2027-03-27")).containsExactly(Data.of("spring"));
        assertThat(cycles("cycle.rating-missing", UNRATED, "2027-08-31"))
                .containsExactly(Data.of("spring"), Data.of("summer"));
    }

    @Test
    void withoutADayTheLatestRatingStandsForIt() {
        Rating late = UNRATED.ratings().get(0).withOn(day("2027-05-01")).withCycle(Optional.empty());
        PupilRecord record = UNRATED.plusRating(late.withId("late"));

        assertThat(Validation.standard(Sound.referenceData()).check(record).ofRule("cycle.rating-missing").stream()
                        .map(Finding::attributes)
                        .map(attributes -> attributes.get("cycle")))
                .containsExactly(Data.of("spring"));
    }

    @Test
    void aReasonCountsAndNothingRecordedIsNone() {
        Rating rating =
                UNRATED.ratings().get(0).withId("b").withOn(day("2027-02-01")).inCycle("spring");

        assertThat(cycles(
                        "cycle.rating-missing",
                        UNRATED.plusRating(rating.withMark(Mark.absent(AbsenceReason.REFUSED))),
                        "2027-03-27"))
                .isEmpty();
        assertThat(cycles(
                        "cycle.rating-missing",
                        UNRATED.plusRating(rating.withMark(Mark.absent(AbsenceReason.NOT_RECORDED))),
                        "2027-03-27"))
                .hasSize(1);
    }

    @Test
    void targetsThatAreNotActiveAtTheEndAreLeftOut() {
        for (TargetStatus status : List.of(
                TargetStatus.ON_HOLD,
                TargetStatus.CLOSED,
                TargetStatus.CANCELLED,
                TargetStatus.ENTERED_IN_ERROR,
                TargetStatus.DRAFT)) {
            PupilRecord paused = with(UNRATED, status(status, "2027-03-01"));
            assertThat(cycles("cycle.rating-missing", paused, "2027-08-31")).isEmpty();
        }
        PupilRecord later = with(UNRATED, status(TargetStatus.ON_HOLD, "2027-03-27"));
        assertThat(cycles("cycle.rating-missing", later, "2027-08-31")).containsExactly(Data.of("spring"));
    }

    @Test
    void leaversAreLeftOut() {
        PupilRecord left = UNRATED.withPupil(UNRATED.pupil()
                .withEnrolments(UNRATED.pupil().enrolments().get(1).withTo(day("2027-03-25"))));
        PupilRecord otherProgramme = UNRATED.withPupil(UNRATED.pupil()
                .withProgrammes(UNRATED.pupil().programmes().get(0).withTo(day("2027-03-25"))));

        assertThat(cycles("cycle.rating-missing", left, "2027-08-31")).isEmpty();
        assertThat(cycles("cycle.rating-missing", otherProgramme, "2027-08-31")).isEmpty();
    }

    @Test
    void aTargetSetInTheCycleNeedsABaselineOnly() {
        PupilRecord set = with(UNRATED, target -> target.withSetOn(day("2027-02-01")));

        assertThat(cycles("cycle.rating-missing", set, "2027-03-27")).isEmpty();
        assertThat(cycles("cycle.rating-missing", set, "2027-08-31")).containsExactly(Data.of("summer"));
    }

    @Test
    void aTargetIsDueInTheCycleThatEndsFirstAfterItsDay() {
        PupilRecord between = with(UNRATED, target -> target.withAim(Aim.of("0", day("2027-04-01"))));

        assertThat(cycles("cycle.decision-missing", between, "2027-08-31")).containsExactly(Data.of("summer"));
        assertThat(cycles("cycle.rating-missing", between, "2027-08-31")).containsExactly(Data.of("spring"));
    }
}
