package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.SenType;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;

class CohortsTest {

    private static final List<ScoreRow> RATES = List.of(
            Rows.rate("p-1", "northgate", 90),
            Rows.rate("p-2", "northgate", 80),
            Rows.rate("p-3", "northgate", 97),
            Rows.noRate("p-4", "northgate", Reason.NOT_COUNTED),
            Rows.rate("p-5", "southfield", 60));

    @Test
    void amountsHaveMeansWithIntervalsAndSaysHowManyPupilsStandBehindThem() {
        CohortSummary northgate = Cohorts.of(RATES).by(Facet.SCHOOL).cell("northgate");

        assertThat(northgate.rows()).isEqualTo(4);
        assertThat(northgate.results()).isEqualTo(new Tally(3, 3));
        assertThat(northgate.missing()).containsExactly(java.util.Map.entry(Reason.NOT_COUNTED, new Tally(1, 1)));
        assertThat(northgate.use()).isEqualTo(Use.AMOUNTS);
        assertThat(northgate.mean().orElseThrow().mean()).isEqualTo(89);
        // with 2 degrees of freedom t is (2p - 1) / sqrt(2p(1 - p)) at p = 0.975; the variance is (1 + 81 + 64) / 2
        assertThat(northgate.mean().orElseThrow().lower().orElseThrow())
                .isCloseTo(89 - 0.95 / Math.sqrt(0.04875) * Math.sqrt(73.0 / 3), within(1e-12));
        assertThat(northgate.median()).hasValue(90);
        assertThat(northgate.shareAtOrAbove(90).orElseThrow().successes()).isEqualTo(2);
        assertThat(northgate.atOrAbove(90)).contains(new Tally(2, 2));
    }

    @Test
    void everySubsetOfTheDimensionsHasATotal() {
        List<ScoreRow> rows = List.of(
                Rows.row("p-1", Rows.RATE, Score.number(90), "northgate", Facet.NEED, "ASD")
                        .build(),
                Rows.row("p-1", Rows.RATE, Score.number(70), "southfield", Facet.NEED, "ASD")
                        .build(),
                Rows.rate("p-2", "northgate", 80));
        CohortTable table = Cohorts.of(rows).by(Facet.SCHOOL, Facet.NEED);

        assertThat(table.cells().stream().map(cell -> cell.key().toString()))
                .containsExactly(
                        "northgate × ASD",
                        "northgate × (not known)",
                        "northgate × (all)",
                        "southfield × ASD",
                        "southfield × (all)",
                        "(all) × ASD",
                        "(all) × (not known)",
                        "(all) × (all)");
        assertThat(table.cell(CohortValue.TOTAL, CohortValue.of("ASD")).rows()).isEqualTo(2);
        // one pupil in two schools counts once in the total
        assertThat(table.cell(CohortValue.TOTAL, CohortValue.of("ASD")).pupils())
                .isEqualTo(1);
        assertThat(table.overall()).isEqualTo(table.cell(CohortValue.TOTAL, CohortValue.TOTAL));
        assertThat(Cohorts.of(rows).withoutTotals().by(Facet.SCHOOL, Facet.NEED).cells())
                .hasSize(3);
        assertThat(Cohorts.of(List.<ScoreRow>of()).by(Facet.SCHOOL).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.summary().rows()).isZero());
    }

    @Test
    void placesInAnOrderHaveMediansAndSharesAndMeansOnlyIfAskedFor() {
        List<ScoreRow> rows = List.of(
                Rows.steps("p-1", "northgate", 2),
                Rows.steps("p-2", "northgate", 0),
                Rows.steps("p-3", "northgate", -1));
        CohortSummary summary = Cohorts.of(rows).summary();

        assertThat(summary.restraints()).containsExactly(Restraint.ORDINAL);
        assertThat(summary.median()).hasValue(0);
        assertThat(summary.mean()).isEmpty();
        assertThat(summary.moments()).isEmpty();
        assertThat(summary.distribution().orElseThrow())
                .containsEntry(2.0, new Tally(1, 1))
                .hasSize(3);
        assertThat(summary.movements())
                .containsEntry(Movement.BETTER, new Tally(1, 1))
                .containsEntry(Movement.SAME, new Tally(1, 1))
                .containsEntry(Movement.WORSE, new Tally(1, 1));
        assertThat(Cohorts.of(rows)
                        .withMeansOfPlaces()
                        .summary()
                        .mean()
                        .orElseThrow()
                        .mean())
                .isEqualTo(1.0 / 3);
    }

    @Test
    void whatOnlyMeansSomethingForOnePupilIsCountedAndNeverAveragedHoweverItIsAsked() {
        List<ScoreRow> rows = List.of(
                Rows.row("p-1", Rows.SHARE, Score.number(0.5), "northgate").build(),
                Rows.row("p-2", Rows.SHARE, Score.number(1), "northgate").build());
        CohortSummary summary = Cohorts.of(rows).withMeansOfPlaces().summary();

        assertThat(summary.restraints()).containsExactly(Restraint.IPSATIVE);
        assertThat(summary.results().rows()).isEqualTo(2);
        assertThat(summary.mean()).isEmpty();
        assertThat(summary.median()).isEmpty();
        assertThat(summary.values()).isEmpty();
        assertThat(summary.distribution()).isEmpty();
        assertThat(summary.shareAtOrAbove(0)).isEmpty();
        assertThat(summary.atOrAbove(0)).isEmpty();
        assertThat(summary.movements()).containsEntry(Movement.BETTER, new Tally(2, 2));
    }

    @Test
    void resultsOfSeveralConceptsScalesMeasuresVersionsOrCyclesAreCounted() {
        ScoreRow one = Rows.steps("p-1", "northgate", 1);
        assertThat(both(one, Rows.steps("p-2", "northgate", "share", Scales.LATERAL_INDEPENDENCE.ref(), 1)))
                .contains(Restraint.MIXED_SCALES);
        assertThat(both(one, Rows.steps("p-2", "northgate", "repair", Scales.WELL_BEING.ref(), 1)))
                .contains(Restraint.MIXED_SCALES);
        assertThat(both(one, one.withFacets(org.waymark.scoring.subject.Facets.none())))
                .contains(Restraint.NO_CONCEPT);
        assertThat(both(one, Rows.rate("p-2", "northgate", 90))).contains(Restraint.MIXED_MEASURES);
        assertThat(both(one, one.withMeasureVersion("2"))).contains(Restraint.MIXED_VERSIONS);
        assertThat(both(one, one.withCycle(CycleId.of("autumn")))).contains(Restraint.MIXED_CYCLES);
        // split, each is used again
        CohortTable split =
                Cohorts.of(List.of(one, one.withCycle(CycleId.of("autumn")))).by(CohortFacets.CYCLE);
        assertThat(split.cell("autumn").median()).hasValue(1);
        assertThat(split.cell(CohortValue.UNKNOWN).median()).hasValue(1);
        assertThat(split.cell(CohortValue.TOTAL).median()).isEmpty();
    }

    private static java.util.Set<Restraint> both(ScoreRow one, ScoreRow other) {
        CohortSummary summary = Cohorts.of(List.of(one, other)).summary();
        assertThat(summary.median()).isEmpty();
        assertThat(summary.mean()).isEmpty();
        return summary.restraints();
    }

    @Test
    void aMeasureThatIsNotKnownIsCountedUntilTheCohortsAreToldOfIt() {
        var measure = Measures.ofTarget("northgate:misses", target -> Score.number(1));
        List<ScoreRow> rows = List.of(Rows.row("p-1", "northgate:misses", Score.number(1), "northgate")
                .build());

        assertThat(Cohorts.of(rows).summary().restraints()).containsExactly(Restraint.UNKNOWN_MEASURE);
        assertThat(Cohorts.of(rows)
                        .withMeasures(MeasureSet.none().with(measure))
                        .summary()
                        .restraints())
                .containsExactly(Restraint.IPSATIVE);
        assertThat(Cohorts.of(rows)
                        .withNoChange("northgate:misses", 2)
                        .summary()
                        .movements())
                .containsOnlyKeys(Movement.WORSE);
    }

    @Test
    void placesCountedAsAmountsAreNoAmounts() {
        Score score = Score.of(3).addCaveats(Caveat.ORDINAL_AS_INTERVAL).build();
        CohortSummary summary = Cohorts.of(
                        List.of(Rows.row("p-1", Rows.RATE, score, "northgate").build()))
                .summary();

        assertThat(summary.restraints()).containsExactly(Restraint.ORDINAL);
        assertThat(summary.caveats()).containsEntry(Caveat.ORDINAL_AS_INTERVAL, 1L);
    }

    @Test
    void categoriesAreCountedWithTheirPupils() {
        List<ScoreRow> rows = List.of(
                Rows.row("p-1", "absence.persistent", Score.yesNo(true), "northgate")
                        .build(),
                Rows.row("p-1", "absence.persistent", Score.yesNo(true), "northgate")
                        .build(),
                Rows.row("p-2", "absence.persistent", Score.yesNo(false), "northgate")
                        .build());
        CohortSummary summary = Cohorts.of(rows).summary();

        assertThat(summary.categories()).containsEntry("yes", new Tally(2, 1)).containsEntry("no", new Tally(1, 1));
        assertThat(summary.share("yes").orElseThrow().proportion()).isEqualTo(2.0 / 3);
        assertThat(summary.caveats()).containsEntry(CohortSummary.REPEATED_PUPILS, 1L);
        assertThat(Labels.english().has(CohortSummary.REPEATED_PUPILS.key())).isTrue();
        assertThat(summary.median()).isEmpty();
        assertThat(summary.mean()).isEmpty();
    }

    @Test
    void staffAreNoFacetUnlessAskedFor() {
        for (String name : List.of("key-worker", "Key Worker", "rater", "senco", "class_teacher")) {
            assertThatThrownBy(() -> Cohorts.of(RATES).by(Facet.of(name)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("includingStaff");
        }
        CohortTable table = Cohorts.of(RATES)
                .includingStaff()
                .withFacet(Facet.of("key-worker"), row -> Optional.of("staff-4"))
                .by(Facet.of("key-worker"));
        assertThat(table.hasStaff()).isTrue();
        assertThat(table.cell("staff-4").rows()).isEqualTo(5);
        assertThat(Cohorts.of(RATES).by(Facet.SCHOOL).hasStaff()).isFalse();
    }

    @Test
    void groupsByWhatTheUserSaysAndByTheAreasOfAChosenTaxonomy() {
        CohortTable own = Cohorts.of(RATES)
                .withFacet(
                        Facet.of("half"),
                        row -> row.pupil().value().compareTo("p-3") < 0 ? Optional.of("first") : Optional.empty())
                .by(Facet.of("half"));
        assertThat(own.cell("first").rows()).isEqualTo(2);
        assertThat(own.cell(CohortValue.UNKNOWN).rows()).isEqualTo(3);

        ScoreRow need = Rows.row("p-1", Rows.RATE, Score.number(1), "northgate", Facet.NEED, SenType.ASD.code())
                .build();
        String area = NeedTaxonomies.AREAS_OF_NEED_2015
                .area(SenType.ASD)
                .orElseThrow()
                .code();
        assertThat(Cohorts.of(List.of(need))
                        .withTaxonomy(NeedTaxonomies.AREAS_OF_NEED_2015)
                        .by(Facet.NEED_AREA)
                        .cell(area)
                        .rows())
                .isEqualTo(1);
    }

    @Test
    void streamsAndCollectorsGiveTheSameAsATable() {
        CohortTable table = Cohorts.of(RATES).by(Facet.SCHOOL);

        assertThat(Cohorts.of(RATES.stream()).by(Facet.SCHOOL)).isEqualTo(table);
        assertThat(RATES.parallelStream().collect(Cohorts.none().collector(Facet.SCHOOL)))
                .isEqualTo(table);
        assertThat(Stream.<ScoreRow>empty()
                        .collect(Cohorts.none().collector(Facet.SCHOOL))
                        .overall())
                .isEqualTo(CohortSummary.NONE);
    }

    @Test
    void onlyOneMeasureOrWhatFulfilsACondition() {
        List<ScoreRow> rows = List.of(Rows.steps("p-1", "northgate", 1), Rows.rate("p-2", "northgate", 90));

        assertThat(Cohorts.of(rows).measure(Rows.RATE).summary().mean()).isPresent();
        assertThat(Cohorts.of(rows).where(row -> false).summary().rows()).isZero();
        assertThat(Cohorts.of(rows).by(CohortFacets.MEASURE).cell(Rows.RATE).mean())
                .isPresent();
    }

    @Test
    void refusesFacetsTwiceAndConfidenceThatIsNone() {
        assertThatThrownBy(() -> Cohorts.of(RATES).by(Facet.SCHOOL, Facet.SCHOOL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cohorts.of(RATES).withConfidence(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cohorts.of(RATES)
                        .withConfidence(0.5)
                        .summary()
                        .mean()
                        .orElseThrow()
                        .confidence())
                .isEqualTo(0.5);
    }

    @Test
    void printsNothingOfAPupilAndNoKeyOfASmallCell() {
        CohortTable table = Cohorts.of(RATES).by(Facet.SCHOOL);

        assertThat(table).hasToString("2 groups by school; show(...) prints them");
        assertThat(table.cells().get(0)).hasToString("CohortCell[3 results of 3 pupils, 1 missing]");
        assertThat(Cohorts.of(RATES)
                        .by(
                                Facet.SCHOOL,
                                Facet.KEY_STAGE,
                                Facet.TARGET_KIND,
                                Facet.NEED_AREA,
                                Facet.PROGRAMME,
                                Facet.PROVISION)
                        .toString())
                .hasSizeLessThanOrEqualTo(80);
    }
}
