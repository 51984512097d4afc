package org.waymark.io.report.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.io.report.Chapter;
import org.waymark.io.report.Report;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.chart.ChartTable;
import org.waymark.io.report.page.ChartPage;
import org.waymark.io.report.words.Words;

final class Files4Reports {

    private Files4Reports() {}

    static List<Path> write(Path folder) {
        Chart chart = new Chart(
                "Steps",
                Data.objectOf(Map.of(
                        "xAxis",
                                Data.objectOf(Map.of(
                                        "type", Data.of("category"), "data", Data.listOf(Data.of("a"), Data.of("b")))),
                        "yAxis", Data.objectOf(Map.of()),
                        "series",
                                Data.listOf(Data.objectOf(
                                        Map.of("type", Data.of("bar"), "data", Data.listOf(Data.of(1), Data.of(2))))))),
                new ChartTable(List.of("Where", "n"), List.of(List.of("a", "1"), List.of("b", "2"))),
                "b is twice a.",
                List.of("Few."),
                Optional.of("Nobody"));
        Path file = folder.resolve("chart.html");
        Report.of("Sample", Words.english())
                .with(Chapter.of("Pictures").with(new ChartPage("pictures", "Steps", List.of(chart)), Words.english()))
                .write(file);
        return List.of(file);
    }
}
