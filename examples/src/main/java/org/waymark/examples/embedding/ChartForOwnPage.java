package org.waymark.examples.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.chart.TrajectoryChart;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/**
 * Step 6: a picture on a page of one's own. The chart travels as JSON; the page draws it with the ECharts that it has already, and
 * shows the words and the table beside it.
 */
public final class ChartForOwnPage {

    /** The page as a template of one's own would have it; everything that varies comes from the chart, as text. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <meta charset="utf-8">
            <title>Progress</title>
            <main>
            <h1 id="title"></h1>
            <p id="alternative"></p>
            <div id="picture" role="img"></div>
            <table><thead></thead><tbody></tbody></table>
            <ul id="caveats"></ul>
            </main>
            <script src="echarts.min.js"></script>
            <script type="application/json" id="chart">{chart}</script>
            <script>
            const chart = JSON.parse(document.getElementById('chart').textContent);
            document.getElementById('title').textContent = chart.title;
            document.getElementById('alternative').textContent = chart.alternative;
            const line = (cells, tag) => {
              const row = document.createElement('tr');
              cells.forEach(text => row.appendChild(document.createElement(tag)).textContent = text);
              return row;
            };
            document.querySelector('thead').append(line(chart.table.columns, 'th'));
            chart.table.rows.forEach(row => document.querySelector('tbody').append(line(row, 'td')));
            chart.caveats.forEach(text =>
              document.getElementById('caveats').appendChild(document.createElement('li')).textContent = text);
            if (chart.option !== null) {
              const place = document.getElementById('picture');
              place.style.height = chart.height + 'px';
              place.setAttribute('aria-label', chart.title + '. ' + chart.alternative);
              echarts.init(place, null, {renderer: 'svg'}).setOption(chart.option);
            }
            </script>
            </html>
            """;

    private ChartForOwnPage() {}

    /** Prints the chart of a target as JSON. */
    public static void main(String[] args) {
        Print.line(chart(RecordMapper.record(MisRows.LEARNERS.get(0))).toJson());
    }

    /** The picture of the first target of a record. */
    static Chart chart(PupilRecord record) {
        TargetHistory history = Histories.of(Reference.DATA, HistoryPolicy.DEFAULT)
                .from(record)
                .targets()
                .get(0);
        String title = record.targets().stream()
                .filter(target ->
                        history.facts().id().filter(target.id()::equals).isPresent())
                .findFirst()
                .flatMap(Target::statement)
                .orElse("");
        return TrajectoryChart.of(history)
                .titled(title)
                .withCycles(Reference.DATA.cycles())
                .chart(Words.english());
    }

    /** Writes the chart for a page that asks for it, and a page that has it inside; ECharts lies beside them already. */
    static List<Path> write(Path folder, Chart chart) {
        Path json = folder.resolve("chart.json");
        Path page = folder.resolve("page.html");
        try {
            Files.writeString(json, chart.toJson());
            // Nothing in the JSON can end a script element: see Chart.toJson().
            Files.writeString(page, PAGE.replace("{chart}", chart.toJson()));
        } catch (IOException failed) {
            throw new UncheckedIOException("the page cannot be written", failed);
        }
        return List.of(json, page);
    }
}
