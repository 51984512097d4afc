package org.waymark.scoring.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.RatingId;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.target.Baseline;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Levels;
import org.waymark.target.Target;

class HistoriesTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 14);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 12, 10);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 18);
    private static final Rater RATER = Rater.by("staff-4");

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrects() {
        PupilRecord record = record(
                rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                rating("r2", "9", AUTUMN),
                rating("r3", "4", AUTUMN).withCorrects(RatingId.of("r2")));

        assertThat(latest(record, HistoryPolicy.DEFAULT)).isEqualTo(4);
        assertThat(latest(record, HistoryPolicy.DEFAULT.withReading(Reading.AS_RECORDED)))
                .isEqualTo(9);
    }

    @Test
    void aChangeOfMindStandsInThePlaceOfWhatItRevises() {
        PupilRecord record = record(
                rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                rating("r2", "5", AUTUMN),
                rating("r3", "6", AUTUMN).withRevises(RatingId.of("r2")));

        assertThat(latest(record, HistoryPolicy.DEFAULT)).isEqualTo(6);
        assertThat(target(record, HistoryPolicy.DEFAULT).size()).isEqualTo(2);
    }

    @Test
    void anAgreedResultStandsInThePlaceOfThoseWhoAgreed() {
        PupilRecord record = record(
                rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                rating("r2", "7", AUTUMN),
                rating("m1", "5", AUTUMN).withPurpose(Purpose.MODERATION),
                rating("a1", "6", AUTUMN)
                        .withPurpose(Purpose.MODERATION)
                        .withAgrees(RatingId.of("r2"), RatingId.of("m1")));

        assertThat(latest(record, HistoryPolicy.DEFAULT)).isEqualTo(6);
        assertThat(latest(record, HistoryPolicy.DEFAULT.withReading(Reading.AS_CORRECTED)))
                .isEqualTo(7);
        assertThat(target(record, HistoryPolicy.DEFAULT).size()).isEqualTo(2);
    }

    @Test
    void whatWasSeenLaterThanTheDayDoesNotExist() {
        PupilRecord record = record(
                rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                rating("r2", "4", AUTUMN),
                rating("r3", "6", SPRING));

        assertThat(latest(record, HistoryPolicy.DEFAULT.withAsOf(AUTUMN))).isEqualTo(4);
        assertThat(target(record, HistoryPolicy.DEFAULT).upTo(AUTUMN).latest()).isEqualTo(4);
    }

    @Test
    void aCorrectionThatWasNotYetKnownDoesNotExist() {
        PupilRecord record = record(
                rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                rating("r2", "9", AUTUMN).withRecordedAt(Instant.parse("2026-12-10T12:00:00Z")),
                rating("r3", "4", AUTUMN)
                        .withCorrects(RatingId.of("r2"))
                        .withRecordedAt(Instant.parse("2027-01-20T12:00:00Z")));

        assertThat(latest(record, HistoryPolicy.DEFAULT.withAsKnownOn(LocalDate.of(2026, 12, 31))))
                .isEqualTo(9);
        assertThat(latest(record, HistoryPolicy.DEFAULT.withAsKnownOn(LocalDate.of(2027, 1, 20))))
                .isEqualTo(4);
    }

    @Test
    void eachPerspectiveIsAStreamOfItsOwn() {
        PupilRecord record = record(
                rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                rating("r2", "4", AUTUMN),
                rating("p1", "8", AUTUMN).withPerspective(Perspective.PUPIL));

        assertThat(target(record, HistoryPolicy.DEFAULT).size()).isEqualTo(2);
        TargetHistory own = target(record, HistoryPolicy.DEFAULT.withPerspective(Perspective.PUPIL));
        assertThat(own.latest()).isEqualTo(8);
        assertThat(own.baselineState()).isEqualTo(BaselineState.NONE);
    }

    @Test
    void theOnlyRatingMadeAsABaselineIsTheBaseline() {
        TargetHistory history = target(
                record(rating("r1", "2", START).withPurpose(Purpose.BASELINE), rating("r2", "4", AUTUMN)),
                HistoryPolicy.DEFAULT);

        assertThat(history.baseline()).isEqualTo(2);
        assertThat(history.baselineDay()).isEqualTo(START);
    }

    @Test
    void aCorrectedBaselineIsStillTheBaseline() {
        TargetHistory history = target(
                record(
                        rating("r1", "9", START).withPurpose(Purpose.BASELINE),
                        rating("r3", "3", START).withCorrects(RatingId.of("r1")),
                        rating("r2", "4", AUTUMN)),
                HistoryPolicy.DEFAULT);

        assertThat(history.baseline()).isEqualTo(3);
    }

    @Test
    void severalWithoutADesignationAreAmbiguous() {
        TargetHistory history = target(
                record(
                        rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                        rating("r2", "4", START.plusDays(3)).withPurpose(Purpose.BASELINE),
                        rating("r3", "6", AUTUMN)),
                HistoryPolicy.DEFAULT);

        assertThat(history.baselineState()).isEqualTo(BaselineState.AMBIGUOUS);
        assertThat(history.hasBaseline()).isFalse();
    }

    @Test
    void ofSeveralDesignatedTheMedianCountsAndTheBetterOfTwo() {
        Baseline both = baseline(START.plusDays(4), "r1", "r2");
        PupilRecord record = record(
                        rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                        rating("r2", "4", START.plusDays(3)).withPurpose(Purpose.BASELINE),
                        rating("r3", "6", AUTUMN))
                .withTargets(target().withBaselines(both));

        assertThat(target(record, HistoryPolicy.DEFAULT).baseline()).isEqualTo(4);
    }

    @Test
    void theLatestDesignationThatIsSeenCounts() {
        PupilRecord record = record(
                        rating("r1", "2", START).withPurpose(Purpose.BASELINE),
                        rating("r2", "4", AUTUMN),
                        rating("r3", "6", SPRING))
                .withTargets(target().withBaselines(baseline(START, "r1"), baseline(AUTUMN.plusDays(1), "r2")));

        assertThat(target(record, HistoryPolicy.DEFAULT).baseline()).isEqualTo(4);
        assertThat(target(record, HistoryPolicy.DEFAULT.withAsOf(AUTUMN)).baseline())
                .isEqualTo(2);
    }

    @Test
    void theKindsOfNothingStayApart() {
        TargetHistory history = target(
                record(
                        absent("r1", AbsenceReason.NOT_RECORDED, START),
                        absent("r2", AbsenceReason.REFUSED, START.plusDays(1)),
                        absent("r3", AbsenceReason.NOT_APPLICABLE, START.plusDays(2)),
                        rating("r4", "77", START.plusDays(3))),
                HistoryPolicy.DEFAULT);

        assertThat(List.of(history.state(0), history.state(1), history.state(2), history.state(3)))
                .containsExactly(
                        RatingState.MISSING, RatingState.REFUSED, RatingState.NOT_APPLICABLE, RatingState.OFF_SCALE);
        assertThat(history.missingCount()).isEqualTo(4);
    }

    @Test
    void aRatingCountsForTheSchoolWhereItWasMade() {
        PupilRecord record = record(rating("r1", "2", START).withPurpose(Purpose.BASELINE), rating("r2", "4", AUTUMN))
                .withPupil(Pupil.builder()
                        .id("p-17")
                        .addEnrolments(Enrolment.builder()
                                .school("northgate")
                                .year("8")
                                .from(LocalDate.of(2025, 9, 1))
                                .to(LocalDate.of(2026, 10, 31))
                                .build())
                        .enrolled("southgate", "8", LocalDate.of(2026, 11, 1))
                        .build());
        TargetHistory history = target(record, HistoryPolicy.DEFAULT);

        assertThat(history.school(0).orElseThrow()).hasToString("northgate");
        assertThat(history.school(1).orElseThrow()).hasToString("southgate");
        assertThat(history.facets().find(Facet.SCHOOL)).contains("southgate");
        assertThat(target(record, HistoryPolicy.DEFAULT.withAsOf(START))
                        .facets()
                        .find(Facet.SCHOOL))
                .contains("northgate");
    }

    @Test
    void levelsCountOnlyIfEachPointHasWords() {
        Levels.Builder all = Levels.builder().fixedOn(START);
        Levels.Builder blank = Levels.builder().fixedOn(START);
        for (String point : List.of("-2", "-1", "0", "1", "2")) {
            all.addDescriptors(LevelDescriptor.builder()
                    .point(point)
                    .text("seen at " + point)
                    .build());
            blank.addDescriptors(LevelDescriptor.builder()
                    .point(point)
                    .text("0".equals(point) ? " " : "seen")
                    .build());
        }
        Target goal = Target.personal().id("t-3").scale(Scales.GAS).build();

        assertThat(facts(goal.withLevels(all.build())).levelsFixedOn()).contains(START);
        assertThat(facts(goal.withLevels(blank.build())).levelsFixedOn()).isEmpty();
        assertThat(facts(goal).levelsFixedOn()).isEmpty();
    }

    @Test
    void aTargetOnAnUnknownScaleIsLeftOut() {
        PupilRecord record = record(rating("r1", "2", START))
                .withTargets(Target.personal().id("t-3").scale("unheard-of@1").build());

        assertThat(history(record, HistoryPolicy.DEFAULT).targets()).isEmpty();
    }

    @Test
    void aHistoryPrintsNothingOfThePupil() {
        PupilHistory history = history(record(rating("r1", "2", START)), HistoryPolicy.DEFAULT);

        assertThat(history).hasToString("PupilHistory[targets=1, series=0]");
        assertThat(history.targets().get(0)).hasToString("TargetHistory[ratings=1, direction=HIGHER_IS_BETTER]");
    }

    private static TargetFacts facts(Target target) {
        return target(record().withTargets(target), HistoryPolicy.DEFAULT).facts();
    }

    private static long latest(PupilRecord record, HistoryPolicy policy) {
        return target(record, policy).latest();
    }

    private static TargetHistory target(PupilRecord record, HistoryPolicy policy) {
        return history(record, policy).targets().get(0);
    }

    private static PupilHistory history(PupilRecord record, HistoryPolicy policy) {
        return Histories.of(ReferenceData.builder().build(), policy).from(record);
    }

    private static Target target() {
        return Target.personal().id("t-3").scale(Scales.LATERAL_INDEPENDENCE).build();
    }

    private static Baseline baseline(LocalDate on, String... ratings) {
        Baseline.Builder baseline = Baseline.builder().on(on).reason("agreed");
        for (String rating : ratings) {
            baseline.addRatings(RatingId.of(rating));
        }
        return baseline.build();
    }

    private static Rating rating(String id, String point, LocalDate on) {
        return Rating.monitoring("t-3", point, on, RATER).withId(id);
    }

    private static Rating absent(String id, AbsenceReason reason, LocalDate on) {
        return Rating.of(Purpose.MONITORING, "t-3", Mark.absent(reason), on, RATER)
                .withId(id);
    }

    private static PupilRecord record(Rating... ratings) {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-17")
                        .enrolled("northgate", "8", LocalDate.of(2025, 9, 1))
                        .build())
                .addTargets(target())
                .addRatings(ratings)
                .build();
    }
}
