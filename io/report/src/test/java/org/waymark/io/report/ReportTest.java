package org.waymark.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.chart.ChartTable;
import org.waymark.io.report.page.ChartPage;
import org.waymark.io.report.words.Words;

class ReportTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    private static Document written(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(bytes);
        return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    private static Report withText(String text) {
        Chart chart = new Chart(
                text,
                Data.objectOf(Map.of("title", Data.of(text))),
                new ChartTable(List.of(text, "n"), List.of(List.of(text, "1"))),
                text,
                List.of(text),
                Optional.of(text));
        return Report.of(text, Words.english())
                .withNote(text)
                .with(Chapter.of(text).with(new ChartPage("pictures", text, List.of(chart)), Words.english()));
    }

    @Test
    void isOnePageWithEachPictureBesideItsTable() {
        Document page = written(withText("Steps by school"));

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("main section.page h2").eachText()).containsExactly("Steps by school");
        assertThat(page.select("figure .picture").attr("data-option")).isEqualTo("{\"title\":\"Steps by school\"}");
        assertThat(page.select("figure table tbody th").eachText()).containsExactly("Steps by school");
        assertThat(page.select("nav a").attr("href")).isEqualTo("#pictures");
    }

    @Test
    void neverTurnsTextIntoMarkupOrScript() {
        Document plain = written(withText("x"));
        Document hostile = written(withText(HOSTILE));

        assertThat(hostile.getAllElements()).hasSameSizeAs(plain.getAllElements());
        assertThat(hostile.select("script")).hasSize(2);
        assertThat(hostile.select("figcaption").text()).isEqualTo(HOSTILE);
        assertThat(hostile.select(".picture").attr("data-option")).doesNotContain("</script");
    }

    @Test
    void loadsNothing() {
        Document page = written(withText("x"));

        assertThat(page.select("[src], link, iframe, object, embed, form")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .contains("script-src 'sha256-")
                .doesNotContain("script-src 'unsafe");
    }
}
