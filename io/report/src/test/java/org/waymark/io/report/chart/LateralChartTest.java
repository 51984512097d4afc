package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.TargetHistory;

class LateralChartTest {

    private static final Words WORDS = Words.english();

    @Test
    void goesFromTheBaselineToNowOnEachAxisAlone() {
        Chart chart = Gallery.lateral();

        assertThat(Options.text(Options.at(chart, "series", 0, "data", 0, "coords", 0, 0)))
                .isEqualTo("2");
        assertThat(Options.text(Options.at(chart, "series", 0, "data", 0, "coords", 1, 0)))
                .isEqualTo("7");
        assertThat(Options.points(chart, 2)).containsExactly(List.of("2", "0"), List.of("5", "1"), List.of("3", "2"));
        assertThat(Options.points(chart, 3)).containsExactly(List.of("7", "0"), List.of("4", "1"), List.of("3", "2"));
        assertThat(chart.table().rows().get(0))
                .containsExactly(
                        "Packs the bag for the next day",
                        "independence",
                        "Only when somebody helps all the way",
                        "Without any help or reminder",
                        "2",
                        "7",
                        "–",
                        "5 steps better");
        assertThat(chart.alternative())
                .contains("5 steps better")
                .contains("1 step back")
                .contains("no change");
        assertThat(chart.caveats()).isNotEmpty();
        assertThat(chart.citation().orElseThrow()).contains("lateral.gain").contains("version");
    }

    @Test
    void refusesATargetOnAnotherScale() {
        LateralChart.Row other = new LateralChart.Row("x", TargetHistory.of(Scales.EXPECTATION, "0"));

        assertThatThrownBy(() -> LateralChart.of(List.of(other))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatThereIsNone() {
        Chart chart = LateralChart.of(List.of()).chart(WORDS);

        assertThat(chart.isDrawn()).isFalse();
        assertThat(chart.alternative()).isEqualTo("There is no target on an axis of lateral progress.");
    }

    @Test
    void showsAlongNameInFullInTheTableAlone() {
        String name = "Reads the signs on the way to school aloud ".repeat(4).strip();
        Chart chart = LateralChart.of(
                        List.of(new LateralChart.Row(name, TargetHistory.of(Scales.LATERAL_FLUENCY, "1", "2"))))
                .chart(WORDS);

        assertThat(chart.table().rows().get(0).get(0)).isEqualTo(name);
        assertThat(Options.texts(Options.at(chart, "yAxis", "data")).get(0))
                .hasSizeLessThan(80)
                .contains("…\n(fluency)");
    }
}
