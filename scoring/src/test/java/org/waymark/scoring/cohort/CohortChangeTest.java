package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class CohortChangeTest {

    private static ScoreRow at(String cycle, ScoreRow row) {
        return row.withCycle(CycleId.of(cycle));
    }

    private static ScoreRow gone(ScoreRow row) {
        return row.withFacets(Facets.of(Map.of(Facet.SCHOOL, "northgate", Facet.CONCEPT, "repair")));
    }

    private static final List<ScoreRow> ROWS = List.of(
            // stays, and gains two
            at("autumn", Rows.steps("p-1", "northgate", 1)),
            at("summer", Rows.steps("p-1", "northgate", 3)),
            // stays, and goes back one
            at("autumn", Rows.steps("p-2", "northgate", 1)),
            at("summer", Rows.steps("p-2", "northgate", 0)),
            // leaves: the last result is still seen in summer
            at("autumn", Rows.steps("p-3", "northgate", 5)),
            at("summer", gone(Rows.steps("p-3", "northgate", 5))),
            // joins
            at("summer", Rows.steps("p-4", "northgate", 7)),
            // moves
            at("autumn", Rows.steps("p-5", "southfield", 2)),
            at("summer", Rows.steps("p-5", "northgate", 4)));

    private static final ChangeTable TABLE =
            Cohorts.of(ROWS).change("autumn", "summer").by(Facet.SCHOOL);

    @Test
    void theSamePupilsAndEverybodyAreTwoResults() {
        ChangeCell northgate = TABLE.find(CohortValue.of("northgate")).orElseThrow();

        assertThat(northgate.matched().differences().results()).isEqualTo(new Tally(2, 2));
        assertThat(northgate.matched().differences().median()).hasValue(0.5);
        assertThat(northgate.matched().before().median()).hasValue(1);
        assertThat(northgate.matched().after().median()).hasValue(1.5);
        assertThat(northgate.all().before().results()).isEqualTo(new Tally(3, 3));
        assertThat(northgate.all().after().results()).isEqualTo(new Tally(4, 4));
        assertThat(northgate.all().after().median()).hasValue(3.5);
        assertThat(northgate.matched().differences().movements())
                .containsEntry(Movement.BETTER, new Tally(1, 1))
                .containsEntry(Movement.WORSE, new Tally(1, 1));
        assertThat(northgate.matched().differences().restraints()).containsExactly(Restraint.ORDINAL);
        assertThat(northgate.matched().differences().mean()).isEmpty();
    }

    @Test
    void thoseWhoJoinLeaveAndMoveAreCounted() {
        assertThat(TABLE.find(CohortValue.of("northgate")).orElseThrow().roll())
                .isEqualTo(new CohortRoll(2, 1, 1, 1, 0));
        assertThat(TABLE.find(CohortValue.of("southfield")).orElseThrow().roll())
                .isEqualTo(new CohortRoll(0, 0, 0, 0, 1));
        ChangeCell total = TABLE.find(CohortValue.TOTAL).orElseThrow();
        // who moves within the whole has stayed in it, and is followed there
        assertThat(total.roll()).isEqualTo(new CohortRoll(3, 1, 1, 0, 0));
        assertThat(total.roll().before()).isEqualTo(4);
        assertThat(total.roll().after()).isEqualTo(4);
        assertThat(total.matched().differences().results()).isEqualTo(new Tally(3, 3));
        assertThat(total.roll()).hasToString("3 stayed, 1 joined, 1 left, 0 moved in, 0 moved out");
    }

    @Test
    void pairsAreWhatIsComparedOneByOne() {
        List<CohortPair> pairs = Cohorts.of(ROWS).change("autumn", "summer").pairs(Facet.SCHOOL);

        assertThat(pairs).hasSize(5);
        assertThat(pairs.stream()
                        .filter(CohortPair::isMatched)
                        .map(pair -> pair.pupil().value()))
                .containsExactlyInAnyOrder("p-1", "p-2");
        CohortPair mover = pairs.stream()
                .filter(pair -> pair.pupil().equals(PupilId.of("p-5")))
                .findFirst()
                .orElseThrow();
        assertThat(mover.groupBefore()).contains(CohortKey.of("southfield"));
        assertThat(mover.groupAfter()).contains(CohortKey.of("northgate"));
        assertThat(mover).hasToString("CohortPair[redacted]");
        CohortPair leaver = pairs.stream()
                .filter(pair -> pair.pupil().equals(PupilId.of("p-3")))
                .findFirst()
                .orElseThrow();
        assertThat(leaver.after()).isEmpty();
        assertThat(leaver.groupAfter()).isEmpty();
    }

    @Test
    void theRollIsTheCallersToDecide() {
        ChangeCell northgate = Cohorts.of(ROWS)
                .change("autumn", "summer")
                .withOnRoll(row -> true)
                .by(Facet.SCHOOL)
                .find(CohortValue.of("northgate"))
                .orElseThrow();

        assertThat(northgate.roll()).isEqualTo(new CohortRoll(3, 1, 0, 1, 0));
    }

    @Test
    void anotherVersionOfTheMeasureOrAnotherScaleIsNoChange() {
        ScoreRow before = at("autumn", Rows.steps("p-1", "northgate", 1));
        ScoreRow after = at("summer", Rows.steps("p-1", "northgate", 3)).withMeasureVersion("2");
        CohortSummary differences = Cohorts.of(List.of(before, after))
                .change("autumn", "summer")
                .by()
                .find()
                .orElseThrow()
                .matched()
                .differences();

        assertThat(differences.restraints()).contains(Restraint.MIXED_VERSIONS);
        assertThat(differences.median()).isEmpty();
    }

    @Test
    void whatOnlyMeansSomethingForOnePupilIsCounted() {
        ScoreRow before = at(
                "autumn",
                Rows.row("p-1", Rows.SHARE, Score.number(0.1), "northgate").build());
        ScoreRow after = at(
                "summer",
                Rows.row("p-1", Rows.SHARE, Score.number(0.3), "northgate").build());
        CohortSummary differences = Cohorts.of(List.of(before, after))
                .change("autumn", "summer")
                .by()
                .find()
                .orElseThrow()
                .matched()
                .differences();

        assertThat(differences.movements()).containsEntry(Movement.BETTER, new Tally(1, 1));
        assertThat(differences.mean()).isEmpty();
        assertThat(differences.median()).isEmpty();
    }

    @Test
    void differencesAreTakenInDecimals() {
        ScoreRow before = at("autumn", Rows.rate("p-1", "northgate", 0.1));
        ScoreRow after = at("summer", Rows.rate("p-1", "northgate", 0.3));

        assertThat(Cohorts.of(List.of(before, after))
                        .change("autumn", "summer")
                        .by()
                        .find()
                        .orElseThrow()
                        .matched()
                        .differences()
                        .mean()
                        .orElseThrow()
                        .mean())
                .isEqualTo(0.2);
    }

    @Test
    void refusesTheSameCycleTwiceAndTwoRowsForOneTarget() {
        ScoreRow row = at("autumn", Rows.steps("p-1", "northgate", 1));

        assertThatThrownBy(() -> Cohorts.of(ROWS).change("autumn", "autumn"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Cohorts.of(List.of(row, row)).change("autumn", "summer").by())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("p-1");
    }

    @Test
    void printsNothingOfAPupil() {
        assertThat(TABLE.toString()).hasSizeLessThanOrEqualTo(80).doesNotContain("northgate");
        assertThat(TABLE.cells().get(0).toString()).doesNotContain("p-1").doesNotContain("northgate");
        assertThat(ROWS.get(0).pupil()).isEqualTo(PupilId.of("p-1"));
    }
}
