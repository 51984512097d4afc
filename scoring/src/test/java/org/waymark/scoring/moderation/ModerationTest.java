package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.moderation.Moderations.DAY;
import static org.waymark.scoring.moderation.Moderations.rating;
import static org.waymark.scoring.moderation.Moderations.record;
import static org.waymark.scoring.moderation.Moderations.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Role;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.subject.Facet;

class ModerationTest {

    private static final ReferenceData REFERENCE = ReferenceData.builder().build();

    private static Rating blind(String id, String target, String point, String staff) {
        return rating(id, target, point, staff)
                .withPurpose(Purpose.MODERATION)
                .withOn(DAY.plusDays(7))
                .withSchool(SchoolId.of("eastfield"));
    }

    private static Moderation of(PupilRecord... records) {
        return Moderation.of(List.of(records), REFERENCE);
    }

    @Test
    void aModeratorsRatingStandsBesideTheRecordedOne() {
        Moderated one = of(with(record("p-1", "northgate", 1), blind("m-1", "t-1", "5", "staff-x")))
                .all()
                .get(0);
        assertThat(one.unit()).isEqualTo(PanelUnit.of("p-1", "t-1", "autumn"));
        assertThat(one.recorded()).isEqualTo(Mark.point("3"));
        assertThat(one.blind()).isEqualTo(Mark.point("5"));
        assertThat(one.agreed()).isEmpty();
        assertThat(one.school()).contains(SchoolId.of("northgate"));
        assertThat(one.moderatedBy()).contains(SchoolId.of("eastfield"));
        assertThat(one.recordedId()).contains(RatingId.of("r-1"));
        assertThat(one.blindId()).contains(RatingId.of("m-1"));
        assertThat(one.rater()).isEmpty();
        assertThat(one.facets().find(Facet.SCHOOL)).contains("northgate");
        assertThat(one.facets().find(Facet.KEY_STAGE)).contains("KS3");
        assertThat(one.facets().find(CohortFacets.CYCLE)).contains("autumn");
        assertThat(one.facets().find(ModerationFacets.BAND)).isPresent();
    }

    @Test
    void theAgreedResultAndCorrectionsAreSeenAndChangesOfMindAreNot() {
        PupilRecord record = with(
                record("p-1", "northgate", 1),
                rating("r-1c", "t-1", "4", "staff-northgate").withCorrects(RatingId.of("r-1")),
                blind("m-1", "t-1", "6", "staff-x"),
                blind("m-1b", "t-1", "4", "staff-x").withRevises(RatingId.of("m-1")),
                blind("a", "t-1", "5", "staff-y")
                        .withPurpose(Purpose.MODERATION)
                        .withAgrees(RatingId.of("r-1c"), RatingId.of("m-1")));
        Moderation moderation = of(record);
        assertThat(moderation.all()).hasSize(1);
        Moderated one = moderation.all().get(0);
        assertThat(one.recorded()).isEqualTo(Mark.point("4"));
        assertThat(one.blind()).isEqualTo(Mark.point("6"));
        assertThat(one.agreed()).contains(Mark.point("5"));
        assertThat(moderation.leftOut()).isEmpty();
    }

    @Test
    void aCorrectedAgreedResultIsTheCorrection() {
        PupilRecord record = with(
                record("p-1", "northgate", 1),
                blind("m-1", "t-1", "6", "staff-x"),
                blind("a", "t-1", "9", "staff-y").withAgrees(RatingId.of("r-1"), RatingId.of("m-1")),
                blind("a-right", "t-1", "4", "staff-y")
                        .withAgrees(RatingId.of("r-1"), RatingId.of("m-1"))
                        .withCorrects(RatingId.of("a")));
        assertThat(of(record).all().get(0).agreed()).contains(Mark.point("4"));
    }

    @Test
    void twoModeratorsMakeTwoPairs() {
        Moderation moderation = of(with(
                record("p-1", "northgate", 1),
                blind("m-1", "t-1", "5", "staff-x"),
                blind("m-2", "t-1", "6", "staff-y")));
        assertThat(moderation.of(PanelUnit.of("p-1", "t-1", "autumn"))).hasSize(2);
    }

    @Test
    void whatCannotBeHeldAgainstAnythingIsCounted() {
        PupilRecord record = record("p-1", "northgate", 4);
        Moderation moderation = of(with(
                record,
                blind("m-1", "t-1", "5", "staff-northgate"),
                blind("m-2", "t-2", "99", "staff-x"),
                blind("m-3", "t-3", "5", "staff-x").withMark(Mark.absent(AbsenceReason.NOT_OBSERVED)),
                blind("m-4", "t-4", "5", "staff-x").inCycle("spring"),
                blind("m-5", "t-none", "5", "staff-x"),
                rating("r-none", "t-none", "5", "staff-northgate")));
        assertThat(moderation.all()).isEmpty();
        assertThat(moderation.leftOut())
                .isEqualTo(Map.of(
                        LeftOut.SAME_RATER, 1,
                        LeftOut.OFF_SCALE, 1,
                        LeftOut.NO_MARK, 1,
                        LeftOut.NOTHING_RECORDED, 1,
                        LeftOut.UNKNOWN_SCALE, 1));
    }

    @Test
    void besideTheModeratorStandsTheLatestThatWasRecordedBefore() {
        PupilRecord record = with(
                record("p-1", "northgate", 1),
                rating("r-1b", "t-1", "4", "staff-northgate").withOn(DAY.plusDays(2)),
                rating("r-1c", "t-1", "9", "staff-northgate").withOn(DAY.plusDays(30)),
                blind("m-1", "t-1", "6", "staff-x"));
        assertThat(of(record).all().get(0).recorded()).isEqualTo(Mark.point("4"));
    }

    @Test
    void ratersAreThereOnlyIfSomebodyAsks() {
        List<PupilRecord> records = List.of(with(record("p-1", "northgate", 1), blind("m-1", "t-1", "5", "staff-x")));
        assertThat(Moderation.of(records, REFERENCE).namesRaters()).isFalse();
        Moderation naming = Moderation.namingRaters(records, REFERENCE);
        assertThat(naming.namesRaters()).isTrue();
        assertThat(naming.all().get(0).rater()).contains(StaffId.of("staff-northgate"));
        assertThat(naming.toString()).isEqualTo("Moderation[pairs=1, leftOut=0]");
    }

    @Test
    void moderationWithinASchoolCanBeLeftAside() {
        Moderation moderation = of(with(
                record("p-1", "northgate", 2),
                blind("m-1", "t-1", "5", "staff-x"),
                blind("m-2", "t-2", "5", "staff-x").withSchool(Optional.empty())));
        assertThat(moderation.all()).hasSize(2);
        assertThat(moderation.acrossSchools().all())
                .singleElement()
                .extracting(Moderated::unit)
                .isEqualTo(PanelUnit.of("p-1", "t-1", "autumn"));
    }

    @Test
    void aMoveOfThePupilDoesNotMoveTheRating() {
        Caseload caseload = Caseload.of(
                REFERENCE, List.of(with(record("p-1", "northgate", 1), blind("m-1", "t-1", "5", "staff-x"))));
        assertThat(Moderation.of(caseload).all().get(0).facets().find(Facet.SCHOOL))
                .contains("northgate");
        PupilRecord rated = with(
                record("p-2", "northgate", 0).withTargets(Moderations.target("t-1", Scales.GAS)),
                rating("r-1", "t-1", "1", "staff-1").withSchool(SchoolId.of("harbourside")),
                Rating.of(Purpose.MODERATION, "t-1", Mark.point("0"), DAY, Rater.by("staff-2", Role.MODERATOR))
                        .inCycle("autumn"));
        assertThat(of(rated).all().get(0).school()).contains(SchoolId.of("harbourside"));
    }
}
