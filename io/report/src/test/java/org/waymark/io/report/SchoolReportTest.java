package org.waymark.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.io.report.words.Words;
import org.waymark.pupil.Pupil;
import org.waymark.school.School;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.sample.SampleSchool;

/** Reports of caseloads of other sizes, in other languages, and with hostile names. */
class SchoolReportTest {

    private static final LocalDate DAY = LocalDate.parse("2027-05-14");
    private static final Caseload FOUR = SampleCaseload.fourSchools(SampleCaseload.SEED);

    private static Document written(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(bytes);
        return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void ofAnEmptyCaseloadIsWholeToo() {
        Reports none = Reports.of(FOUR.withPupils(List.of()), DAY, Words.english());

        assertThat(none.schools()).isEmpty();
        assertThat(written(none.partnership()).select("h2").eachText()).isNotEmpty();
        assertThat(written(none.school("northgate")).select("#week").text())
                .contains("There is nobody with a reason to talk about.");
    }

    @Test
    void ofOnePupilShowsNoNumberOutside() {
        Caseload one = FOUR.withPupils(FOUR.pupils().subList(40, 41));
        Reports reports = Reports.of(one, DAY, Words.english());
        Document page = written(reports.partnership());

        assertThat(page.select(".released-page td.figure").eachText())
                .isNotEmpty()
                .allMatch(text -> text.equals("c"));
        assertThat(page.select("figure .picture")).isEmpty();
        assertThat(written(reports.school(reports.schools().get(0))).select("section.page"))
                .hasSize(4);
    }

    @Test
    void ofFortySchoolsHasAPageForEachAndHidesSmallGroups() {
        List<School> schools = new ArrayList<>(FOUR.referenceData().schools());
        List<PupilRecord> pupils = new ArrayList<>();
        for (int school = 0; school < 40; school++) {
            String id = "school-no-" + school;
            schools.add(School.builder().id(id).title("School " + school).build());
            int size = 3 + school;
            SampleSchool.of(size, school).pupils().forEach(record -> pupils.add(at(record, id, pupils.size())));
        }
        Caseload forty =
                FOUR.withPupils(pupils).withReferenceData(FOUR.referenceData().withSchools(schools));
        Instant begin = Instant.now();
        Document page = written(Reports.of(forty, DAY, Words.english()).partnership());

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMinutes(3));
        assertThat(page.select("section.released-page")).hasSize(41);
        assertThat(page.select("#together table").get(1).select("tbody tr")).hasSize(41);
        assertThat(page.select("#together td.figure").eachText()).contains("c");
        assertThat(page.select("section.released-page td.figure").eachText())
                .filteredOn(text -> text.matches("[1-5]"))
                .isEmpty();
    }

    private static PupilRecord at(PupilRecord record, String school, int number) {
        Pupil pupil = record.pupil();
        return record.withPupil(pupil.withId(PupilId.of("p-" + number))
                .withEnrolments(pupil.enrolments().stream()
                        .map(spell -> spell.withSchool(SchoolId.of(school)))
                        .toList()));
    }

    @Test
    void neverTurnsTheNameOfASchoolOrAPupilIntoMarkup() {
        String hostile = "</script><img src=x onerror=alert(1)>\"'&";
        List<School> schools = FOUR.referenceData().schools().stream()
                .map(school -> school.withTitle(hostile))
                .toList();
        List<PupilRecord> pupils = FOUR.pupils().stream()
                .map(record -> record.withPupil(record.pupil().withName(hostile)))
                .toList();
        Caseload caseload =
                FOUR.withPupils(pupils).withReferenceData(FOUR.referenceData().withSchools(schools));
        Reports reports = Reports.of(caseload, DAY, Words.english());
        for (Report report : List.of(reports.partnership(), reports.school("northgate"))) {
            Document page = written(report);
            assertThat(page.select("img, [onerror]")).isEmpty();
            assertThat(page.select("script")).hasSize(2);
            assertThat(page.text()).contains(hostile);
        }
    }

    @Test
    void saysEverythingInTheWordsOfThePack() {
        Map<String, String> marked = new TreeMap<>();
        Words.english()
                .labels()
                .asMap()
                .forEach((key, sentence) -> marked.put(
                        key, key.equals("language") || key.startsWith("format.") ? sentence : "§" + sentence + "§"));
        Reports reports = Reports.of(FOUR, DAY, Words.translated(Labels.of(marked)));
        Document page = written(reports.partnership());
        page.select("script, style").remove();
        List<String> bare = new ArrayList<>();
        for (Element element : page.select("section.released-page *, #annex > h2, #annex > p, #annex > dl dt")) {
            for (TextNode text : element.textNodes()) {
                String said = text.text().strip();
                boolean recorded = element.is("code") || said.contains("§") || !said.matches(".*\\p{L}.*");
                if (!recorded && !said.equals("c") && !said.matches(".*(School|DREAMS|HORIZONS).*")) {
                    bare.add(said);
                }
            }
        }
        // Strands are named by the vocabulary of the schools.
        List<String> strands = FOUR.referenceData().vocabularies().stream()
                .flatMap(vocabulary -> vocabulary.strands().stream())
                .map(strand -> strand.title())
                .toList();
        assertThat(bare).allMatch(strands::contains);
        assertThat(page.select("#annex dt").eachText()).allMatch(text -> text.startsWith("§"));
    }

    @Test
    void ofTwoThousandPupilsIsWrittenAsAStreamInSeconds() {
        Caseload school = SampleSchool.of(2_000, 7);
        Instant begin = Instant.now();
        Reports reports = Reports.of(school, DAY, Words.english());
        Duration made = Duration.between(begin, Instant.now());
        long[] written = new long[1];
        reports.school("northgate").write(new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
            }
        });
        Duration all = Duration.between(begin, Instant.now());
        assertThat(written[0]).isGreaterThan(10_000_000);
        assertThat(all).as("made in %s, %d bytes", made, written[0]).isLessThan(Duration.ofMinutes(2));
    }
}
