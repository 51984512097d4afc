package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.subject.TargetHistory;

/** What holds for every kind of chart. */
class ChartLawsTest {

    private static final List<Chart> ALL = Gallery.charts();

    @Test
    void optionsAreDataAndHoldNeitherCodeNorAddresses() {
        assertThat(ALL).hasSizeGreaterThan(12);
        for (Chart chart : ALL) {
            assertThat(Options.strings(chart.option())).noneMatch(text -> {
                String lower = text.toLowerCase(Locale.ROOT);
                return lower.contains("function")
                        || lower.contains("http")
                        || lower.contains("=>")
                        || lower.startsWith("image:");
            });
        }
    }

    @Test
    void nothingMovesAndNothingIsSmall() {
        for (Chart chart : ALL.stream().filter(Chart::isDrawn).toList()) {
            assertThat(Options.at(chart, "animation")).isEqualTo(Data.of(false));
            assertThat(sizes(chart.option())).isNotEmpty().allMatch(size -> size.intValue() >= 12);
        }
    }

    private static List<BigDecimal> sizes(Data value) {
        if (value instanceof Data.Items items) {
            return items.values().stream().flatMap(each -> sizes(each).stream()).toList();
        }
        if (value instanceof Data.Fields fields) {
            return fields.values().entrySet().stream()
                    .flatMap(field -> field.getKey().equals("fontSize")
                            ? List.of(((Data.Decimal) field.getValue()).value()).stream()
                            : sizes(field.getValue()).stream())
                    .toList();
        }
        return List.of();
    }

    @Test
    void sameInputGivesTheSameBytes() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            List<String> again = Gallery.charts().stream().map(Chart::toJson).toList();
            assertThat(again).isEqualTo(ALL.stream().map(Chart::toJson).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTextOfOursComesFromThePack() {
        Words marked = Words.translated(Labels.of(Words.english().labels().asMap().entrySet().stream()
                .filter(label -> label.getKey().startsWith("chart."))
                .collect(Collectors.toMap(Map.Entry::getKey, label -> "«" + label.getValue() + "»"))));
        TargetHistory history = TargetHistory.of(Scales.LATERAL_FLUENCY, "3", "5");

        Chart chart = TrajectoryChart.of(history).chart(marked);

        assertThat(chart.title()).startsWith("«");
        assertThat(chart.alternative()).startsWith("«").endsWith("»");
        assertThat(chart.table().columns()).allMatch(head -> head.startsWith("«"));
        assertThat(Options.texts(Options.at(chart, "xAxis", "data"))).allMatch(label -> label.startsWith("«"));
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "</script><b>{b}{c0}$& \"'";
        Chart chart = TrajectoryChart.of(TargetHistory.of(Scales.LATERAL_FLUENCY, "3", "5"))
                .titled(hostile)
                .chart(Words.english());
        Chart heat = HeatChart.of(
                        List.of(new HeatChart.Row(hostile, TargetHistory.of(Scales.LATERAL_FLUENCY, "3"))),
                        Gallery.CYCLES)
                .chart(Words.english());

        assertThat(chart.title()).isEqualTo(hostile);
        assertThat(chart.toJson()).doesNotContain("<");
        assertThat(Options.texts(Options.at(heat, "yAxis", "data"))).containsExactly(hostile);
        assertThat(heat.table().rows().get(0).get(0)).isEqualTo(hostile);
    }
}
