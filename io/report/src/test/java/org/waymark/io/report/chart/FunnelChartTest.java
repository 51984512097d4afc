package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.cohort.Tally;

class FunnelChartTest {

    private static final Words WORDS = Words.english();

    private static Funnel.Point point(String school, int pupils, double figure, Funnel.Place place) {
        double unit = 4 / Math.sqrt(pupils);
        return new Funnel.Point(
                CohortValue.of(school),
                new Tally(pupils, pupils),
                figure,
                Optional.empty(),
                new Funnel.Range(90 - 1.96 * unit, 90 + 1.96 * unit),
                new Funnel.Range(90 - 3.09 * unit, 90 + 3.09 * unit),
                place);
    }

    private static final Funnel.Result FUNNEL = new Funnel.Result(
            Optional.empty(),
            OptionalDouble.of(90),
            List.of(
                    point("east", 16, 90.5, Funnel.Place.WITHIN),
                    point("north", 25, 95, Funnel.Place.OUTSIDE_998),
                    point("south", 100, 89.9, Funnel.Place.WITHIN)),
            List.of(CohortValue.of("tiny")));

    @Test
    void drawsSchoolsByNameAgainstLimitsThatNarrow() {
        Chart chart = FunnelChart.ofMeans(FUNNEL)
                .withNames(Map.of("north", "North School"))
                .chart(WORDS);

        assertThat(Options.points(chart, 4))
                .containsExactly(List.of("16", "90.5"), List.of("25", "95"), List.of("100", "89.9"));
        for (int curve = 0; curve < 4; curve++) {
            double z = curve < 2 ? 1.96 : 3.09;
            double side = curve % 2 == 0 ? -1 : 1;
            for (List<String> at : Options.points(chart, curve)) {
                double n = Double.parseDouble(at.get(0));
                assertThat(Double.parseDouble(at.get(1))).isCloseTo(90 + side * z * 4 / Math.sqrt(n), within(1e-6));
            }
        }
        assertThat(chart.table().rows().stream().map(row -> row.get(0)))
                .containsExactly("east", "North School", "south", "tiny");
        assertThat(chart.table().rows().get(3)).contains("too few pupils to be shown");
        assertThat(chart.alternative())
                .isEqualTo("All 3 schools together: 90. North School: 95 with 25 pupils, outside the 99.8 % limits."
                        + " 1 school has too few pupils to be shown.");
        assertThat(chart.caveats()).anyMatch(caveat -> caveat.contains("no order of schools"));
    }

    @Test
    void showsNoFigureOfASmallSchool() {
        Chart chart = FunnelChart.ofMeans(FUNNEL).chart(WORDS);

        assertThat(Options.strings(chart.option())).contains("north").doesNotContain("tiny");
    }

    @Test
    void saysWhyThereIsNone() {
        for (Funnel.Refusal refusal : Funnel.Refusal.values()) {
            Chart chart = FunnelChart.ofMeans(new Funnel.Result(
                            Optional.of(refusal), OptionalDouble.empty(), List.of(), List.of(CohortValue.of("tiny"))))
                    .chart(WORDS);

            assertThat(chart.isDrawn()).isFalse();
            assertThat(chart.alternative())
                    .startsWith("There is no funnel: ")
                    .endsWith("1 school has too few pupils to be shown.");
        }
    }

    @Test
    void keepsSharesBetweenNoneAndAll() {
        Funnel.Point full = new Funnel.Point(
                CohortValue.of("east"),
                new Tally(10, 10),
                1,
                Optional.empty(),
                new Funnel.Range(0.6, 1),
                new Funnel.Range(0.45, 1),
                Funnel.Place.WITHIN);
        Funnel.Result shares =
                new Funnel.Result(Optional.empty(), OptionalDouble.of(0.9), List.of(full, full, full), List.of());

        Chart chart = FunnelChart.ofShares(shares).chart(WORDS);

        assertThat(Options.points(chart, 3)).allMatch(at -> Double.parseDouble(at.get(1)) <= 100);
        assertThat(chart.table().rows().get(0).get(2)).isEqualTo("100 %");
    }
}
