package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.rating.PhaseKind;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.RatingState;

class SeriesChartTest {

    private static final Words WORDS = Words.english();

    @Test
    void drawsEachPhaseAndItsTrendAndLeavesGaps() {
        PhaseSeries series = PhaseSeries.builder()
                .baseline(2, 4, 3)
                .phase("B", PhaseKind.INTERVENTION)
                .observe(5, 7)
                .miss(RatingState.REFUSED)
                .observe(9)
                .build();

        Chart chart = SeriesChart.of(series).chart(WORDS);

        // first the phases' areas and bounds, then line and trend of each phase
        assertThat(Options.points(chart, 2)).containsExactly(List.of("1", "2"), List.of("2", "4"), List.of("3", "3"));
        assertThat(Options.points(chart, 4))
                .containsExactly(List.of("4", "5"), List.of("5", "7"), List.of("6", "-"), List.of("7", "9"));
        // slopes 2, 4/3 and 1; their median 4/3; intercept the median of 5 - 16/3, 7 - 20/3 and 9 - 28/3
        List<List<String>> trend = Options.points(chart, 5);
        assertThat(Double.parseDouble(trend.get(0).get(1))).isCloseTo(5, within(1e-9));
        assertThat(Double.parseDouble(trend.get(1).get(1))).isCloseTo(9, within(1e-9));
        assertThat(Options.text(Options.at(chart, "series", 0, "markLine", "data", 0, "xAxis")))
                .isEqualTo("3.5");
        assertThat(chart.table().rows()).hasSize(7);
        assertThat(chart.table().rows().get(5)).containsExactly("6", "", "B: with the help", "refused");
        assertThat(chart.alternative())
                .isEqualTo("A: before the help: median 3 of 3 observations, 2 to 4. B: with the help: median 7 of 3"
                        + " observations, 5 to 9. 1 session has no mark.");
    }

    @Test
    void carriesTheResultOfAMeasureWithItsIntervalAndCare() {
        PhaseSeries series =
                PhaseSeries.builder().baseline(2, 3, 4).intervention(5, 6, 7).build();
        SingleCaseNap nap = SingleCaseNap.withDefaults();

        Chart chart = SeriesChart.of(series)
                .with(nap.info(), nap.score(series, Trace.off()))
                .chart(WORDS);

        assertThat(chart.alternative()).contains("Non-overlap of all pairs: 1 (95 % interval ");
        assertThat(chart.caveats()).isNotEmpty().allMatch(caveat -> caveat.startsWith("Care:"));
        assertThat(chart.citation().orElseThrow()).contains("singleCase.nap, version");
    }

    @Test
    void drawsNoTrendThroughTwoObservations() {
        Chart chart =
                SeriesChart.of(PhaseSeries.builder().baseline(2, 3).build()).chart(WORDS);

        assertThat(((Data.Items) Options.at(chart, "series")).values()).hasSize(3);
    }

    @Test
    void saysThatThereIsNothing() {
        Chart none = SeriesChart.of(PhaseSeries.builder().build()).chart(WORDS);
        PhaseSeries missed = PhaseSeries.builder()
                .phase("A", PhaseKind.BASELINE)
                .miss(RatingState.MISSING)
                .build();

        assertThat(none.isDrawn()).isFalse();
        assertThat(none.alternative()).isEqualTo("There is nothing to draw.");
        assertThat(SeriesChart.of(missed).chart(WORDS).alternative())
                .contains("no observation with a mark")
                .contains("1 session has no mark.");
    }

    @Test
    void saysWhyAMeasureGivesNoResult() {
        PhaseSeries series = PhaseSeries.builder().baseline(2).build();
        SingleCaseNap nap = SingleCaseNap.withDefaults();

        Chart chart = SeriesChart.of(series)
                .with(nap.info(), nap.score(series, Trace.off()))
                .chart(WORDS);

        assertThat(chart.alternative()).contains("no result, the series lacks");
    }
}
