package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.scoring.evaluation.EvaluationRows.noRate;
import static org.waymark.scoring.evaluation.EvaluationRows.rate;
import static org.waymark.scoring.evaluation.EvaluationRows.steps;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortChange;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Restraint;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.cohort.Use;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class BeforeAfterTest {

    private static final List<ScoreRow> RATES = List.of(
            rate("autumn", "p-1", "northgate", 80),
            rate("summer", "p-1", "northgate", 84),
            rate("autumn", "p-2", "northgate", 90),
            rate("summer", "p-2", "northgate", 91),
            rate("autumn", "p-3", "northgate", 95),
            rate("summer", "p-3", "northgate", 93),
            rate("autumn", "p-4", "northgate", 70),
            rate("summer", "p-4", "northgate", 79),
            // left
            rate("autumn", "p-5", "northgate", 50),
            // moved to another school
            rate("autumn", "p-6", "northgate", 60),
            rate("summer", "p-6", "southfield", 88),
            // joined
            rate("summer", "p-7", "northgate", 99),
            // came from another school
            rate("autumn", "p-8", "southfield", 77),
            rate("summer", "p-8", "northgate", 78),
            // there both times, without a result at one of them
            noRate("autumn", "p-9", "northgate", Reason.NO_SESSIONS),
            rate("summer", "p-9", "northgate", 66),
            rate("autumn", "p-10", "northgate", 64),
            noRate("summer", "p-10", "northgate", Reason.COUNTS_NOT_SOUND),
            noRate("autumn", "p-11", "northgate", Reason.NO_SESSIONS),
            noRate("summer", "p-11", "northgate", Reason.NO_SESSIONS));

    private static BeforeAfter.Result of(List<ScoreRow> rows) {
        return BeforeAfter.of(change(rows)).in(Facet.SCHOOL, "northgate");
    }

    private static CohortChange change(List<ScoreRow> rows) {
        return Cohorts.of(rows).change("autumn", "summer");
    }

    /** By hand, and as R 4.2.2 has it: t.test(c(84,91,93,79), c(80,90,95,70), paired = TRUE), mean 3. */
    @Test
    void theSamePupilsAreComparedWithStudentsInterval() {
        BeforeAfter.Result result = of(RATES);

        assertThat(result.pupils()).isEqualTo(4);
        assertThat(result.meanBefore().orElseThrow().mean()).isEqualTo(83.75);
        assertThat(result.meanAfter().orElseThrow().mean()).isEqualTo(86.75);
        assertThat(result.change().orElseThrow().mean()).isEqualTo(3);
        assertThat(result.change().orElseThrow().lower()).hasValueCloseTo(-4.46349815254727, within(1e-12));
        assertThat(result.change().orElseThrow().upper()).hasValueCloseTo(10.46349815254727, within(1e-12));
        assertThat(result.use()).isEqualTo(Use.AMOUNTS);
        assertThat(result.refusal()).isEmpty();
    }

    @Test
    void whoIsNotComparedIsCountedWithTheReason() {
        Attrition attrition = of(RATES).attrition();

        assertThat(attrition.paths())
                .isEqualTo(Map.of(
                        Path.COMPARED, 4L,
                        Path.LEFT, 1L,
                        Path.MOVED_OUT, 1L,
                        Path.JOINED, 1L,
                        Path.MOVED_IN, 1L,
                        Path.NO_RESULT_BEFORE, 1L,
                        Path.NO_RESULT_AFTER, 1L,
                        Path.NO_RESULT, 1L));
        assertThat(attrition.missingBefore()).isEqualTo(Map.of(Reason.NO_SESSIONS, 2L));
        assertThat(attrition.missingAfter()).isEqualTo(Map.of(Reason.NO_SESSIONS, 1L, Reason.COUNTS_NOT_SOUND, 1L));
        assertThat(attrition.before()).isEqualTo(9);
        assertThat(attrition.after()).isEqualTo(9);
        assertThat(attrition.lost()).isEqualTo(5);
        assertThat(attrition.gained()).isEqualTo(5);
        // 50, 60 and 64
        assertThat(attrition.meanBeforeOfOthers()).hasValue(58);
    }

    @Test
    void thePathsOfAllTogetherKnowNoMoves() {
        Attrition attrition = BeforeAfter.of(change(RATES)).all().attrition();

        assertThat(attrition.on(Path.MOVED_IN) + attrition.on(Path.MOVED_OUT)).isZero();
        assertThat(attrition.on(Path.COMPARED)).isEqualTo(6);
    }

    @Test
    void eachPupilCountsOnceHoweverManyTargets() {
        // p-1 gains 3, 3 and 0 on three targets, p-2 loses 2 on one: 2 and -2, not (3+3+0-2)/4
        BeforeAfter.Result result = BeforeAfter.of(Cohorts.of(List.of(
                                steps("autumn", "p-1", "a", "northgate", 0),
                                steps("summer", "p-1", "a", "northgate", 3),
                                steps("autumn", "p-1", "b", "northgate", 1),
                                steps("summer", "p-1", "b", "northgate", 4),
                                steps("autumn", "p-1", "c", "northgate", 2),
                                steps("summer", "p-1", "c", "northgate", 2),
                                steps("autumn", "p-2", "a", "northgate", 3),
                                steps("summer", "p-2", "a", "northgate", 1)))
                        .withMeansOfPlaces()
                        .change("autumn", "summer"))
                .all();

        assertThat(result.pupils()).isEqualTo(2);
        assertThat(result.results()).isEqualTo(4);
        assertThat(result.change().orElseThrow().mean()).isZero();
        assertThat(result.meanBefore().orElseThrow().mean()).isEqualTo(2);
    }

    @Test
    void placesInAnOrderHaveMediansAndMovementsAndNoMean() {
        BeforeAfter.Result result = of(List.of(
                steps("autumn", "p-1", "a", "northgate", 1),
                steps("summer", "p-1", "a", "northgate", 3),
                steps("autumn", "p-2", "a", "northgate", 2),
                steps("summer", "p-2", "a", "northgate", 2),
                steps("autumn", "p-3", "a", "northgate", 3),
                steps("summer", "p-3", "a", "northgate", 0),
                // another target is no change of this pupil
                steps("autumn", "p-4", "a", "northgate", 1),
                steps("summer", "p-4", "b", "northgate", 4)));

        assertThat(result.change()).isEmpty();
        assertThat(result.meanBefore()).isEmpty();
        assertThat(result.attrition().meanBeforeOfOthers()).isEmpty();
        assertThat(result.restraints()).containsExactly(Restraint.ORDINAL);
        assertThat(result.before().median()).hasValue(2);
        assertThat(result.after().median()).hasValue(2);
        assertThat(result.movements())
                .isEqualTo(Map.of(
                        Movement.BETTER, new Tally(1, 1),
                        Movement.SAME, new Tally(1, 1),
                        Movement.WORSE, new Tally(1, 1)));
        assertThat(result.attrition().on(Path.NOTHING_IN_COMMON)).isEqualTo(1);
        assertThat(result.toText(Labels.english()))
                .contains("The result in the middle went from 2 to 2.")
                .contains("Results that moved on: 1; stayed: 1; went back: 1.")
                .doesNotContain("the mean went");
    }

    @Test
    void thoseNotComparedHaveNoMeanAcrossConcepts() {
        List<ScoreRow> rows = List.of(
                steps("autumn", "p-1", "a", "northgate", 1),
                steps("summer", "p-1", "a", "northgate", 3),
                steps("autumn", "p-2", "a", "northgate", 5),
                steps("autumn", "p-3", "a", "northgate", 6)
                        .withFacets(Facets.of(
                                Map.of(Facet.SCHOOL, "northgate", Facet.YEAR, "8", Facet.CONCEPT, "planning"))));
        Cohorts cohorts = Cohorts.of(rows).withMeansOfPlaces();

        BeforeAfter.Result mixed =
                BeforeAfter.of(cohorts.change("autumn", "summer")).all();
        assertThat(mixed.change()).isPresent();
        assertThat(mixed.attrition().lost()).isEqualTo(2);
        assertThat(mixed.attrition().meanBeforeOfOthers()).isEmpty();
        assertThat(mixed.caveats()).doesNotContain(CohortSummary.REPEATED_PUPILS);
        BeforeAfter.Result alike = BeforeAfter.of(
                        Cohorts.of(rows.subList(0, 3)).withMeansOfPlaces().change("autumn", "summer"))
                .all();
        assertThat(alike.attrition().meanBeforeOfOthers()).hasValue(5);
    }

    @Test
    void onePupilHasNoIntervalAndNobodyNoResult() {
        BeforeAfter.Result one = of(RATES.subList(0, 2));
        assertThat(one.change().orElseThrow().mean()).isEqualTo(4);
        assertThat(one.change().orElseThrow().lower()).isEmpty();
        assertThat(one.toText(Labels.english())).contains("too few pupils for an interval");

        BeforeAfter.Result nobody = of(List.of());
        assertThat(nobody.refusal()).contains(Refusal.NOBODY_AT_BOTH_TIMES);
        assertThat(nobody.change()).isEmpty();
        assertThat(nobody.pupils()).isZero();
        assertThat(nobody.caveats()).contains(Caveat.NOT_AN_EFFECT, Caveat.REGRESSION_TO_MEAN, Caveat.ATTRITION);
    }

    @Test
    void yesAndNoAreCounted() {
        String persistent = "attendance.persistentAbsence";
        BeforeAfter.Result result = of(List.of(
                EvaluationRows.row("autumn", "p-1", persistent, "northgate", Score.yesNo(true))
                        .build(),
                EvaluationRows.row("summer", "p-1", persistent, "northgate", Score.yesNo(false))
                        .build()));

        assertThat(result.pupils()).isEqualTo(1);
        assertThat(result.change()).isEmpty();
        assertThat(result.toText(Labels.english()))
                .contains("With the result no: 0 before, 1 after.")
                .contains("With the result yes: 1 before, 0 after.");
    }

    @Test
    void theTextIsPlainAndEndsWithTheCaveats() {
        assertThat(of(RATES).toText(Labels.english()).lines())
                .startsWith(
                        "The same pupils at autumn and at summer: 4. Results compared: 4.",
                        "Each pupil counted once, the mean went from 83.75 to 86.75.")
                .contains("At the first time the mean of those who are not compared was 58.")
                .containsSequence(
                        "Care: this is an association, not an effect of the programme.",
                        "Care: those who left, joined or have no result are not compared, and are rarely like those who are.",
                        "Care: a pupil who was chosen for a low score tends to score higher the next time by itself.");
    }

    @Test
    void aFacetHasAResultForEachOfItsGroups() {
        var results = BeforeAfter.of(change(RATES)).by(Facet.SCHOOL);

        assertThat(results.keySet()).containsExactly(CohortValue.of("northgate"), CohortValue.of("southfield"));
        assertThat(results.get(CohortValue.of("northgate")).pupils()).isEqualTo(4);
        assertThat(results.get(CohortValue.of("southfield")).refusal()).contains(Refusal.NOBODY_AT_BOTH_TIMES);
        assertThat(results.get(CohortValue.of("northgate")).group()).contains(CohortValue.of("northgate"));
        assertThat(results.get(CohortValue.of("northgate")).facet()).contains(Facet.SCHOOL);
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(of(RATES).toString()).isEqualTo("BeforeAfter[autumn to summer, redacted]");
        assertThat(of(RATES).attrition().toString()).isEqualTo("Attrition[redacted]");
    }
}
