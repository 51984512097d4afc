package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.TargetHistory;

class HeatChartTest {

    private static final Words WORDS = Words.english();

    private static Chart ofMover() {
        List<HeatChart.Row> rows = Gallery.history(Gallery.pupil("p-17")).targets().stream()
                .map(history -> new HeatChart.Row(Gallery.name(Gallery.pupil("p-17"), history), history))
                .toList();
        return HeatChart.of(rows, Gallery.CYCLES).chart(WORDS);
    }

    @Test
    void saysInEachCellByLetterAndPatternWhatTheTableSays() {
        Chart chart = ofMover();

        assertThat(chart.table().columns()).startsWith("Target", "Baseline").hasSize(2 + Gallery.CYCLES.size());
        for (int row = 0; row < chart.table().rows().size(); row++) {
            for (int column = 0; column <= Gallery.CYCLES.size(); column++) {
                String words = chart.table().rows().get(row).get(column + 1);
                Data cell = Options.at(chart, "series", column, "data", row);
                String label = Options.text(((Data.Fields) cell).values().get("name"));
                String first = label.isEmpty() ? "" : label.substring(0, 1);
                if (words.startsWith("aim reached")) {
                    assertThat(first).isEqualTo("A");
                } else if (words.startsWith("better")) {
                    assertThat(first).isEqualTo("B");
                } else if (words.startsWith("same")) {
                    assertThat(first).isEqualTo("S");
                } else if (words.startsWith("worse")) {
                    assertThat(first).isEqualTo("W");
                }
            }
        }
    }

    @Test
    void countsTheLatestCycle() {
        Chart chart = ofMover();
        long aims = chart.table().rows().stream()
                .filter(row -> row.get(row.size() - 1).startsWith("aim reached"))
                .count();

        assertThat(chart.alternative())
                .startsWith("In Summer 2027, of " + chart.table().rows().size() + " targets: " + aims + " aim reached");
    }

    @Test
    void tellsStatesApartByPatternOrLetterWithoutColour() {
        List<String> letters = List.of(HeatState.values()).stream()
                .filter(HeatState::isRating)
                .map(state -> state.letter(WORDS))
                .toList();

        assertThat(letters).doesNotHaveDuplicates();
        assertThat(List.of(HeatState.AIM, HeatState.SAME, HeatState.WORSE))
                .extracting(state -> Optional.ofNullable(
                        ((Data.Fields) state.look()).values().get("decal")))
                .doesNotContain(Optional.empty())
                .doesNotHaveDuplicates();
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(HeatChart.of(List.of(), Gallery.CYCLES).chart(WORDS).isDrawn())
                .isFalse();
        TargetHistory unrated = TargetHistory.builder(Scales.EXPECTATION).build();
        assertThat(HeatChart.of(List.of(new HeatChart.Row("x", unrated)), Gallery.CYCLES)
                        .chart(WORDS)
                        .alternative())
                .isEqualTo("None of 1 targets is rated in these cycles.");
    }
}
