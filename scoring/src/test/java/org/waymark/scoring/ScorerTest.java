package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.law.LawCheck;
import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.Reading;
import org.waymark.target.Target;

class ScorerTest {

    private static final Rater RATER = Rater.by("staff-4");
    private static final LocalDate START = LocalDate.of(2026, 9, 14);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 12, 10);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 18);

    private static final ReferenceData REFERENCE_DATA = ReferenceData.builder()
            .addCycles(
                    cycle("autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)),
                    cycle("spring", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 26)))
            .build();

    private static final Scorer SCORER = Scorer.of(MeasureSet.standard(), REFERENCE_DATA);

    /** A mover with a corrected, an agreed and a missing rating, a mid-cycle target and one that was never rated. */
    private static final PupilRecord MOVER = PupilRecord.builder()
            .pupil(Pupil.builder()
                    .id("p-17")
                    .addEnrolments(
                            Enrolment.builder()
                                    .school("northgate")
                                    .year("8")
                                    .from(LocalDate.of(2025, 9, 1))
                                    .to(LocalDate.of(2026, 12, 31))
                                    .build(),
                            Enrolment.builder()
                                    .school("southgate")
                                    .year("8")
                                    .from(LocalDate.of(2027, 1, 1))
                                    .build())
                    .build())
            .addTargets(
                    target("t-1"),
                    target("t-2"),
                    Target.personal().id("t-3").scale(Scales.EXPECTATION).build())
            .addRatings(
                    Rating.baseline("t-1", "2", START, RATER).withId("r1"),
                    Rating.monitoring("t-1", "9", AUTUMN, RATER).withId("r2").inCycle("autumn"),
                    Rating.monitoring("t-1", "4", AUTUMN, RATER)
                            .withId("r3")
                            .inCycle("autumn")
                            .withCorrects(RatingId.of("r2")),
                    Rating.of(Purpose.MONITORING, "t-1", Mark.absent(AbsenceReason.REFUSED), SPRING, RATER)
                            .inCycle("spring"),
                    Rating.monitoring("t-1", "6", SPRING.plusDays(2), RATER))
            .build();

    @Test
    void theRuleAuthorsPageCompilesAndRuns() {
        var threeMisses = Measures.ofTarget(
                "northgate:three-misses",
                target -> Score.yesNo(target.endsWith(3, mark -> target.fallsShortOfAim(mark))));
        Scorer scorer = Scorer.of(MeasureSet.standard().with(threeMisses), REFERENCE_DATA);
        LawCheck.of(threeMisses).run().assertHolds();

        assertThat(scorer.score(MOVER).of(TargetId.of("t-1"), "northgate:three-misses"))
                .contains(Score.yesNo(false));
    }

    @Test
    void theStandardSetGivesEachTargetItsRow() {
        PupilScores scores = SCORER.score(MOVER);

        assertThat(scores.all("steps.gained"))
                .extracting(row -> row.target().value())
                .containsExactly("t-1", "t-2", "t-3");
        assertThat(number(scores, "t-1")).isEqualTo(4);
        assertThat(reason(scores, "t-2")).isEqualTo(Reason.NO_BASELINE);
        assertThat(reason(scores, "t-3")).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void aRowOfAPupilHasNoTarget() {
        ScoreRow row = SCORER.score(MOVER).all("achievement.shares").get(0);

        assertThat(row.findTarget()).isEmpty();
        assertThat(row.scale()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(row::target);
    }

    @Test
    void aScoreAtACycleSeesWhatWasThere() {
        assertThat(number(SCORER.at("autumn").score(MOVER), "t-1")).isEqualTo(2);
        assertThat(number(SCORER.at("spring").score(MOVER), "t-1")).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.at("summer"))
                .withMessageContaining("summer");
    }

    @Test
    void atEachCycleThereIsARowForEach() {
        List<ScoreRow> rows = SCORER.atEachCycle().score(MOVER).all("steps.gained").stream()
                .filter(row -> row.target().equals(TargetId.of("t-1")))
                .toList();

        assertThat(rows)
                .extracting(row -> row.cycle().orElseThrow())
                .containsExactly(CycleId.of("autumn"), CycleId.of("spring"));
        assertThat(rows)
                .extracting(row -> row.facets().find(Facet.SCHOOL).orElseThrow())
                .containsExactly("northgate", "southgate");
    }

    @Test
    void aPolicyChangesWhatIsSeen() {
        Scorer asRecorded = SCORER.under(HistoryPolicy.DEFAULT.withReading(Reading.AS_RECORDED));

        assertThat(number(asRecorded.at("autumn").score(MOVER), "t-1")).isEqualTo(7);
    }

    @Test
    void oneChangedPupilIsScoredAgain() {
        List<Rating> more = new ArrayList<>(MOVER.ratings());
        more.add(Rating.monitoring("t-1", "8", SPRING.plusDays(9), RATER));
        PupilRecord changed = MOVER.withRatings(more);

        assertThat(number(SCORER.score(changed), "t-1")).isEqualTo(6);
        assertThat(number(SCORER.score(MOVER), "t-1")).isEqualTo(4);
    }

    @Test
    void aMeasureThatFailsSpoilsItsOwnScoreAlone() {
        Scorer scorer = Scorer.of(
                MeasureSet.standard()
                        .with(Measures.ofTarget("x:fails", target -> Score.number((double) target.latest()))),
                REFERENCE_DATA);

        PupilScores scores = scorer.score(MOVER);

        assertThat(scores.of(TargetId.of("t-2"), "x:fails").orElseThrow())
                .isInstanceOfSatisfying(NotScored.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.MEASURE_FAILED);
                    assertThat(none.attributes()).containsOnlyKeys("exception");
                });
        assertThat(number(scores, "t-1")).isEqualTo(4);
        assertThat(scorer.explain(MOVER, "x:fails")).hasSize(3);
    }

    @Test
    void anExplanationStandsBesideItsRow() {
        List<Scorer.Explained> explained = SCORER.explain(MOVER, "steps.gained");

        assertThat(explained)
                .allSatisfy(one -> assertThat(one.explanation().score())
                        .isEqualTo(one.row().score()));
        assertThat(explained.get(0).explanation().steps()).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SCORER.explain(MOVER, "steps.gaind"));
    }

    @Test
    void aCaseloadCountsItsMoversAndSaysWhatMadeIt() {
        ScoreTable table = SCORER.score(Caseload.builder()
                .referenceData(REFERENCE_DATA)
                .addPupils(MOVER)
                .build());

        assertThat(table.manifest().pupils()).isEqualTo(1);
        assertThat(table.manifest().movers()).isEqualTo(1);
        assertThat(table.manifest().ratings()).isEqualTo(5);
        assertThat(table.manifest().measures())
                .hasSize(MeasureSet.standard().keys().size());
        assertThat(table.rows()).isEqualTo(SCORER.score(MOVER).rows());
        assertThat(table.toString()).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void aStreamGivesTheSameRows() {
        List<PupilScores> received = new ArrayList<>();
        SCORER.score(List.of(MOVER, MOVER).stream(), received::add);

        assertThat(received).containsExactly(SCORER.score(MOVER), SCORER.score(MOVER));
    }

    @Test
    void manyThreadsGetTheSame() {
        PupilScores alone = SCORER.score(MOVER);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> SCORER.score(MOVER)))
                .allMatch(alone::equals);
    }

    @Test
    void nothingOfThePupilIsPrinted() {
        PupilScores scores = SCORER.score(MOVER);

        assertThat(scores.toString()).hasSizeLessThanOrEqualTo(80);
        assertThat(scores.rows()).allSatisfy(row -> assertThat(row.toString()).doesNotContain("p-17", "northgate"));
    }

    private static double number(PupilScores scores, String target) {
        return ((Scored) scores.of(TargetId.of(target), "steps.gained").orElseThrow())
                .number()
                .orElseThrow();
    }

    private static Reason reason(PupilScores scores, String target) {
        return ((NotScored) scores.of(TargetId.of(target), "steps.gained").orElseThrow()).reason();
    }

    private static Target target(String id) {
        return Target.personal()
                .id(id)
                .scale(Scales.LATERAL_INDEPENDENCE)
                .aim("7", LocalDate.of(2027, 7, 16))
                .build();
    }

    private static ReviewCycle cycle(String id, LocalDate from, LocalDate to) {
        return ReviewCycle.builder().id(id).title(id).from(from).to(to).build();
    }
}
