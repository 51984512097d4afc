package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Scales;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Score;
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
                .containsExactly(java.util.Map.entry(
                        CohortKey.of(
                                "below 3",
                                "SEMH",
                                "8",
                                "repair",
                                Scales.LATERAL_INDEPENDENCE.ref().toString()),
                        new ComparatorTable.Line(1, 2, 3, 5, 5)));
    }

    @Test
    void aScoreIsHeldAgainstThoseWhoStartedAlikeAndSaysHowManyTheyAre() {
        ComparatorTable table = built().table();
        Held.Against held = (Held.Against) table.hold(row("p-20", "SEMH", 2.5, 4));

        assertThat(held.expected()).isEqualTo(2);
        assertThat(held.difference()).isEqualTo(2);
        assertThat(held.stand()).isEqualTo(Held.Stand.ABOVE);
        assertThat(held.behind()).isEqualTo(new Backing("northgate-steps@2026", 5, 5));
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
        ComparatorTable.Line line = new ComparatorTable.Line(1, 2, 3, 9, 9);
        ComparatorTable.Builder builder = ComparatorTable.of(Rows.STEPS, "1").named("by-hand", "1");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
        builder.source("a paper").line(CohortKey.of("2"), line);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimum");
        assertThatThrownBy(() -> builder.line(CohortKey.of("2"), line)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.minimumPupils(9).build().lines()).hasSize(1);
        assertThatThrownBy(() -> builder.facets(Facet.NEED).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ComparatorTable.Line(3, 2, 1, 9, 9)).isInstanceOf(IllegalArgumentException.class);
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
