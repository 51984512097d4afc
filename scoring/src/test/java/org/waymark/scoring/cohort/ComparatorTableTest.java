package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Scales;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.SimilarStart;
import org.waymark.scoring.stat.ValueAdded;
import org.waymark.scoring.subject.Facet;

class ComparatorTableTest {

    private static ScoreRow row(String pupil, String need, double prior, double steps) {
        return Rows.row(
                        pupil,
                        Rows.STEPS,
                        Score.of(steps).baseline(BigDecimal.valueOf(prior)).build(),
                        "northgate",
                        Facet.NEED,
                        need,
                        Facet.CONCEPT,
                        "repair")
                .scale(Scales.LATERAL_INDEPENDENCE.ref())
                .build();
    }

    /** Five with a low start who gained 0 to 4, three with a high one. */
    private static List<ScoreRow> rows() {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(row("low-" + i, "SEMH", 1 + i % 2, i));
        }
        for (int i = 0; i < 3; i++) {
            rows.add(row("high-" + i, "SEMH", 6, 1));
        }
        rows.add(row("p-9", "SEMH", 1, 1).withScore(Score.number(3)));
        return rows;
    }

    private static ComparatorTables.Built built() {
        return ComparatorTables.build(
                rows(),
                Rows.STEPS,
                "northgate-steps",
                "2026",
                "Northgate, autumn 2026",
                PriorBands.cutAt("3", "5"),
                5,
                Facet.NEED,
                Facet.YEAR);
    }

    @Test
    void isBuiltFromACaseloadWithAMinimumGroupSizeAndSaysWhatDidNotGetIn() {
        ComparatorTables.Built built = built();

        assertThat(built.tooSmall()).isEqualTo(1);
        assertThat(built.notComparable()).isZero();
        assertThat(built.withoutPrior()).isEqualTo(1);
        assertThat(built.table().ref()).isEqualTo("northgate-steps@2026");
        // the measure compares within a concept and a scale, so both tell lines apart
        assertThat(built.table().facets()).containsExactly(Facet.NEED, Facet.YEAR, Facet.CONCEPT, CohortFacets.SCALE);
        assertThat(built.table().lines())
                .containsExactly(ComparatorLine.builder()
                        .prior("below 3")
                        .putFacets(Facet.NEED, "SEMH")
                        .putFacets(Facet.YEAR, "8")
                        .putFacets(Facet.CONCEPT, "repair")
                        .putFacets(
                                CohortFacets.SCALE,
                                Scales.LATERAL_INDEPENDENCE.ref().toString())
                        .quartiles(1, 2, 3)
                        .pupils(5)
                        .schools(1)
                        .build());
    }

    @Test
    void aScoreIsHeldAgainstThoseWhoStartedAlikeAndSaysHowManyTheyAre() {
        ComparatorTable table = built().table();
        Held.Against held = (Held.Against) table.hold(row("p-20", "SEMH", 2.5, 4));

        assertThat(held.expected()).isEqualTo(2);
        assertThat(held.difference()).isEqualTo(2);
        assertThat(held.stand()).isEqualTo(Held.Stand.ABOVE);
        assertThat(held.behind()).isEqualTo(new Backing("northgate-steps@2026", "Northgate, autumn 2026", 5, 1, 5, 5));
        assertThat(((Held.Against) table.hold(row("p-20", "SEMH", 2, 3))).stand())
                .isEqualTo(Held.Stand.WITHIN);
        assertThat(((Held.Against) table.hold(row("p-20", "SEMH", 2, 0))).stand())
                .isEqualTo(Held.Stand.BELOW);
    }

    @Test
    void refusesWhatItKnowsNothingOf() {
        ComparatorTable table = built().table();

        assertThat(why(table, row("p-20", "ASD", 2, 4))).isEqualTo(Held.Why.NOT_IN_TABLE);
        assertThat(why(table, row("p-20", "SEMH", 6, 4))).isEqualTo(Held.Why.NOT_IN_TABLE);
        assertThat(why(table, row("p-20", "SEMH", 2, 4).withScale(Scales.WELL_BEING.ref())))
                .isEqualTo(Held.Why.NOT_IN_TABLE);
        assertThat(why(table, row("p-20", "SEMH", 2, 4).withScore(Score.number(4))))
                .isEqualTo(Held.Why.NO_PRIOR);
        assertThat(why(table, row("p-20", "SEMH", 2, 4).withMeasureVersion("2")))
                .isEqualTo(Held.Why.OTHER_MEASURE);
    }

    private static Held.Why why(Yardstick yardstick, ScoreRow row) {
        return ((Held.Refused) yardstick.hold(row)).why();
    }

    @Test
    void whatOnlyMeansSomethingForOnePupilMakesNoTable() {
        ScoreRow row = Rows.row(
                        "p-1",
                        Rows.SHARE,
                        Score.of(0.5).baseline(BigDecimal.ONE).build(),
                        "northgate")
                .build();
        ComparatorTables.Built built =
                ComparatorTables.build(List.of(row), Rows.SHARE, "shares", "1", "nobody", PriorBands.EACH, 1);

        assertThat(built.notComparable()).isEqualTo(1);
        assertThat(built.table().lines()).isEmpty();
    }

    @Test
    void aTableByHandNamesItsSourceAndHasNoLineBelowItsMinimum() {
        ComparatorLine line =
                ComparatorLine.builder().prior("2").quartiles(1, 2, 3).pupils(9).build();
        ComparatorTable table = ComparatorTable.builder()
                .id("by-hand")
                .version("1")
                .source("a paper")
                .measure(Rows.STEPS)
                .measureVersion("1")
                .minimumPupils(9)
                .addLines(line)
                .build();

        assertThat(table.byKey()).containsOnlyKeys(CohortKey.of("2"));
        assertThat(line.schools()).isZero();
        assertThat(line.rows()).isEqualTo(9);
        assertRefused(() -> table.withSource(" "), "source");
        assertRefused(() -> table.withId("a@b"), "@");
        assertRefused(() -> table.withMinimumPupils(10), "minimum");
        assertRefused(() -> table.withMinimumPupils(0), "minimumPupils");
        assertRefused(() -> table.withLines(line, line.withMedian(3)), "lines[1] stands twice");
        assertRefused(() -> table.withLines(line.withFacets(java.util.Map.of(Facet.NEED, "ASD"))), "lines[0]");
        assertRefused(() -> table.withFacets(Facet.of("key worker")), "staff");
        assertRefused(() -> table.withFacets(Facet.NEED, Facet.NEED), "once");
        assertRefused(() -> table.withCuts(BigDecimal.TEN, BigDecimal.ONE), "rise");
        assertRefused(() -> line.withMedian(4), "in order");
        assertRefused(() -> line.withMean(Double.NaN), "finite");
        assertRefused(() -> line.withRows(8), "rows");
        assertRefused(() -> line.withSchools(10), "schools");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String rule) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(rule);
    }

    /** Attendance by its start in four schools: amounts, so that means are allowed. */
    private static List<ScoreRow> rates() {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            rows.add(Rows.row(
                            "p-" + i,
                            Rows.RATE,
                            Score.of(70 + (i * 37 % 290) / 10.0)
                                    .baseline(BigDecimal.valueOf(80 + i % 3))
                                    .build(),
                            "school-" + i % 4)
                    .build());
        }
        return rows;
    }

    private static ComparatorTable ofRates() {
        return ComparatorTables.build(rates(), Rows.RATE, "rates", "1", "four schools", PriorBands.EACH, 5)
                .table();
    }

    @Test
    void theQuartilesAreThoseOfSimilarStartsAndValueAddedIsThatOfTheCalculator() {
        ComparatorTable table = ofRates();
        List<String> starts = new ArrayList<>();
        @Nullable Double[] reached = new @Nullable Double[48];
        List<ScoreRow> rows = rates();
        for (int i = 0; i < 48; i++) {
            starts.add(String.valueOf(80 + i % 3));
            reached[i] = number(rows.get(i));
        }
        ValueAdded valueAdded = ValueAdded.over(starts, reached, 5);
        for (ComparatorLine line : table.lines()) {
            SimilarStart.Result alike = SimilarStart.withDefaults().of(starts, reached, line.prior(), 85);
            assertThat(line.lowerQuartile()).isCloseTo(alike.lowerQuartile(), within(1e-12));
            assertThat(line.median()).isCloseTo(alike.median(), within(1e-12));
            assertThat(line.upperQuartile()).isCloseTo(alike.upperQuartile(), within(1e-12));
            assertThat(line.schools()).isEqualTo(4);
        }
        double sum = 0;
        for (int i = 0; i < 48; i++) {
            Held.Against held = (Held.Against) table.valueAdded().hold(rows.get(i));
            assertThat(held.difference())
                    .isEqualTo(valueAdded.of(starts.get(i), number(rows.get(i))).valueAdded());
            assertThat(held.behind()).isEqualTo(new Backing("rates@1", "four schools", 16, 4, 16, 5));
            assertThat(held.behind()).hasToString("rates@1 (16 pupils of 4 schools)");
            sum += held.difference();
        }
        assertThat(sum).isCloseTo(0, within(1e-10));
    }

    private static double number(ScoreRow row) {
        return ((Headline.Numeric) ((Scored) row.score()).headline()).value();
    }

    @Test
    void placesInAnOrderHaveNoMeanAndFewPupilsAreRefusedIfMoreAreAskedFor() {
        ScoreRow row = row("p-20", "SEMH", 2.5, 4);

        assertThat(why(built().table().valueAdded(), row)).isEqualTo(Held.Why.NO_MEAN);
        assertThat(why(built().table().requiring(6), row)).isEqualTo(Held.Why.TOO_FEW);
        assertThat(built().table().requiring(5).hold(row))
                .isEqualTo(built().table().hold(row));
        assertThat(built().table().requiring(6).hold(row).behind().pupils()).isEqualTo(5);
        ScoreRow share =
                Rows.row("p-1", Rows.SHARE, Score.number(1), "northgate").build();
        assertThat(Yardsticks.ownAim().requiring(100).hold(share))
                .isEqualTo(Yardsticks.ownAim().hold(share));
    }

    @Test
    void bandsHoldTheirLowerEnd() {
        PriorBands bands = PriorBands.cutAt("3", "6.0");

        assertThat(bands.band(new BigDecimal("2.9"))).isEqualTo("below 3");
        assertThat(bands.band(new BigDecimal("3.0"))).isEqualTo("3 to below 6");
        assertThat(bands.band(new BigDecimal("6"))).isEqualTo("from 6");
        assertThat(PriorBands.EACH.band(new BigDecimal("2.50"))).isEqualTo("2.5");
        assertThatThrownBy(() -> PriorBands.cutAt("3", "3")).isInstanceOf(IllegalArgumentException.class);
    }
}
