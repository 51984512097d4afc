package org.waymark.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.io.report.page.WeekPage;
import org.waymark.io.report.words.GroupWords;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.attention.Attention;
import org.waymark.scoring.attention.AttentionKind;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.attention.AttentionState;
import org.waymark.scoring.sample.SampleCaseload;

class WeekPagesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-03-25");
    private static final Caseload FOUR = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final AttentionList LIST =
            Attention.on(DAY, FOUR.referenceData()).inSchool("eastfield").list(FOUR);
    private static final WeekPage PAGE = new WeekPages(
                    GroupWords.of(FOUR.referenceData(), Words.english()), FOUR.pupilsById(), pupil -> Optional.empty())
            .of(LIST);

    private static int number(String what) {
        return PAGE.counts().stream()
                .filter(count -> count.what().equals(what))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void namesEverybodyOnTheListOnceTheMostUrgentReasonFirst() {
        List<String> names = PAGE.groups().stream()
                .flatMap(group -> group.items().stream())
                .map(WeekPage.Item::name)
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        LIST.items().stream().map(item -> item.pupil().value()).toList());
        assertThat(names.get(0)).isEqualTo(LIST.items().get(0).pupil().value());
        int place = 1;
        for (WeekPage.Group group : PAGE.groups()) {
            assertThat(group.first()).isEqualTo(place);
            assertThat(group.next()).endsWith(".");
            assertThat(group.items()).allMatch(item -> !item.reason().isBlank());
            place += group.items().size();
        }
    }

    @Test
    void countsReasonsAndThoseWithoutAny() {
        assertThat(number("to talk about")).isEqualTo(LIST.items().size()).isPositive();
        assertThat(number("nothing found")).isEqualTo(LIST.count(AttentionState.CLEAR));
        assertThat(number("Overdue")).isEqualTo(LIST.all(AttentionKind.OVERDUE).size());
        assertThat(PAGE.gaps()).hasSameSizeAs(LIST.gaps()).allMatch(gap -> gap.contains("pupil"));
    }

    @Test
    void leadsToThePageOfEachPupil() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Reports.of(FOUR, DAY, Words.english()).school("eastfield").write(bytes);
        Document page = Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
        Map<String, String> links = page.select("#week .talk-who a").stream()
                .collect(Collectors.toMap(
                        Element::text, link -> link.attr("href").substring(1)));

        assertThat(links).hasSize(LIST.items().size());
        links.forEach((pupil, anchor) ->
                assertThat(page.getElementById(anchor).select("h2").text()).contains(pupil));
        assertThat(page.select("[id], a[href]").stream().map(link -> link.id() + link.attr("href")))
                .noneMatch(anchor -> anchor.matches(".*\\bp-[0-9].*"));
    }

    @Test
    void printsNothingPersonal() {
        assertThat(PAGE.toString()
                        + PAGE.groups().get(0)
                        + PAGE.groups().get(0).items().get(0))
                .doesNotContain("p-");
    }
}
