package org.waymark.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Rater;
import org.waymark.scoring.sample.SampleCaseload;

class ReportsTest {

    private static final LocalDate DAY = LocalDate.parse("2027-05-14");
    private static final Caseload FOUR = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final Reports REPORTS = Reports.of(FOUR, DAY, Words.english());

    static Document written(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(bytes);
        return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Row heading to figures, of the table with this caption. */
    private static Map<String, List<String>> rows(Element page, String caption) {
        Element table = page.select("table").stream()
                .filter(one -> one.select("caption").text().equals(caption))
                .findFirst()
                .orElseThrow();
        return table.select("tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th").text(), row -> row.select("td").eachText(), (first, other) -> first));
    }

    @Test
    void showAllSchoolsTogetherAndEachByItself() {
        Document page = written(REPORTS.partnership());

        assertThat(page.select("h1").eachText()).hasSize(1);
        assertThat(page.select("main section.page > h2").eachText())
                .hasSize(6)
                .anyMatch(heading -> heading.startsWith("Northgate School"))
                .last()
                .isEqualTo("Research annex: what the numbers are");
        Map<String, List<String>> attendance =
                rows(page.selectFirst("#together"), "Attendance in percent, by school; interval of the mean at 95 %");
        assertThat(attendance).containsKeys("Northgate School", "All").hasSize(5);
        assertThat(page.select("#together .policy-lines li").text())
                .contains("Disclosure policy: school-level", "Numbers of 1 to 5 pupils are hidden (c)");
    }

    @Test
    void agreeAcrossDocuments() {
        Document together = written(REPORTS.partnership());
        Document own = written(REPORTS.school("northgate"));
        Element inTogether = together.select("main section.released-page").stream()
                .filter(section -> section.select("h2").text().startsWith("Northgate School"))
                .findFirst()
                .orElseThrow();

        assertThat(own.select("#school table").eachText())
                .isEqualTo(inTogether.select("table").eachText())
                .hasSize(4);
    }

    @Test
    void nameNobodyOnPagesThatLeave() {
        List<String> people = new ArrayList<>();
        for (PupilRecord record : FOUR.pupils()) {
            people.add(record.pupil().id().value());
            record.pupil().name().ifPresent(people::add);
            record.pupil().upn().ifPresent(upn -> people.add(upn.value()));
            record.pupil().adults().forEach(adult -> people.add(adult.staff().value()));
            record.ratings()
                    .forEach(rating -> rating.by().flatMap(Rater::staff).ifPresent(staff -> people.add(staff.value())));
        }
        Document partnership = written(REPORTS.partnership());
        Document school = written(REPORTS.school("northgate"));
        String leaving = partnership.html().replaceAll("(?s)<script>.*?</script>|<style>.*?</style>", "")
                + school.select("#school").outerHtml()
                + school.select("#annex").outerHtml();

        assertThat(people.stream()
                        .distinct()
                        .filter(person -> Pattern.compile("(?<![\\w-])" + Pattern.quote(person) + "(?![\\w-])")
                                .matcher(leaving)
                                .find()))
                .isEmpty();
    }

    @Test
    void leadFromEachNumberToItsExplanation() {
        for (Report report : List.of(REPORTS.partnership(), REPORTS.school("eastfield"))) {
            Document page = written(report);

            assertThat(page.select(".made-by a").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(link -> page.select("section.annex-measure").stream()
                            .anyMatch(entry -> ("#" + entry.id()).equals(link)));
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .allMatch(link -> page.getElementById(link.substring(1)) != null);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }
}
