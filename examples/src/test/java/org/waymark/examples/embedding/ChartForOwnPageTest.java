package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.io.report.chart.Chart;

class ChartForOwnPageTest {

    private static final Chart CHART = ChartForOwnPage.chart(RecordMapper.record(MisRows.LEARNERS.get(0)));

    @Test
    void thePageHasTheChartInsideAndLoadsNothingButTheVendorsOwnScript(@TempDir Path folder) throws Exception {
        List<Path> files = ChartForOwnPage.write(folder, CHART);

        String json = Files.readString(files.get(0));
        String page = Files.readString(files.get(1));
        assertThat(json).isEqualTo(CHART.toJson());
        Matcher inside = Pattern.compile("id=\"chart\">(.*)</script>").matcher(page);
        assertThat(inside.find()).isTrue();
        assertThat(inside.group(1)).isEqualTo(json);
        assertThat(page)
                .doesNotContain("http")
                .contains("<script src=\"echarts.min.js\">")
                .doesNotContain("{chart}");
        assertThat(Pattern.compile(" src=| href=|fetch\\(|import ")
                        .matcher(page)
                        .results())
                .hasSize(1);
    }

    @Test
    void aHostileStatementCannotLeaveTheJson(@TempDir Path folder) throws Exception {
        Chart hostile = new Chart(
                "</script><script>alert(1)</script>",
                CHART.option(),
                CHART.table(),
                "<!-- " + CHART.alternative(),
                List.of(),
                CHART.citation());

        String page = Files.readString(ChartForOwnPage.write(folder, hostile).get(1));

        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(3);
        assertThat(page).doesNotContain("alert(1)</script>").doesNotContain("<!--");
    }

    @Test
    void itRuns() {
        assertThat(Run.main(ChartForOwnPage::main)).singleElement().asString().contains("\"format\":\"waymark/chart\"");
    }
}
