package org.waymark.examples.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.SchoolId;
import org.waymark.io.Waymark;
import org.waymark.need.NeedTaxonomies;
import org.waymark.release.Transfer;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.ComparatorLine;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Facet;
import org.waymark.target.TargetKinds;
import org.waymark.vocabulary.Vocabulary;

class CheckTest {

    private static final Caseload SCHOOLS = SampleCaseload.fourSchools(SampleCaseload.SEED);

    private static final String LINE = "(error|warning|info)\t[a-z0-9.-]+\t\\S+\t([0-9]+|-)\t[^\t]+";

    @TempDir
    private Path folder;

    private Path file;

    private Path write(String text) {
        try {
            file = Files.createTempFile(folder, "in", ".bin");
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aCaseloadWithNothingWorseThanWarningsIsCleanInAnyForm() throws IOException {
        String json = Waymark.json().write(SCHOOLS);
        Ran plain = Ran.check(write(json));
        assertThat(plain.status()).isZero();
        assertThat(plain.errors()).isEmpty();
        assertThat(plain.lines()).allMatch(line -> line.matches(LINE)).noneMatch(line -> line.startsWith("error"));

        Ran lines = Ran.check(write(Waymark.ndjson().write(SCHOOLS)));
        assertThat(lines.status()).isZero();
        assertThat(lines.lines()).hasSameSizeAs(plain.lines());
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        Path packed = folder.resolve("no-ending");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write(Waymark.ndjson().write(SCHOOLS).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Ran.check(packed).status()).isZero();
    }

    @Test
    void errorsAreNamedWithTheirLinesAndEndWithOne() {
        Ran ran = Ran.check(write(Waymark.json().write(SampleCaseload.withFaults(SampleCaseload.SEED))));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines().stream().filter(line -> line.startsWith("error\t")))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> line.matches("error\t[a-z.-]+\tpupils\\S+\t[0-9]+\t.+"));
    }

    @Test
    void eachKindOfDocumentIsKnownByItsContent() {
        ReferenceData data = SCHOOLS.referenceData();
        PupilRecord record = SCHOOLS.pupils().get(0);
        var scorer = Scorer.of(MeasureSet.standard(), data);
        Set<String> tried = new LinkedHashSet<>();
        for (String text : new String[] {
            Waymark.json().write(SCHOOLS),
            Waymark.json().write(record),
            Waymark.json().write(data),
            Waymark.json().write(Scales.GAS),
            Waymark.json().write(PointsTables.all().get(0)),
            Waymark.json().write(TargetKinds.CODES),
            Waymark.json().write(NeedTaxonomies.all().get(0)),
            Waymark.json().write(data.vocabularies().get(0)),
            Waymark.json().write(data.localVocabularies().get(0)),
            Waymark.json().write(Transfer.of(record, data, SchoolId.of("northgate"), LocalDate.parse("2027-07-23"))),
            Waymark.json().write(scorer.score(SCHOOLS.withPupils(List.of(record)))),
            Waymark.json().write(scorer.explain(record, "steps.gained").get(0).explanation()),
            Waymark.json()
                    .write(DisclosurePolicy.schoolLevel()
                            .release(Cohorts.of(scorer.score(SCHOOLS))
                                    .measure("attendance.rate")
                                    .by(Facet.SCHOOL))),
            Waymark.json().write(yardstick())
        }) {
            Ran ran = Ran.check(write(text));
            assertThat(ran.errors()).as(text.substring(0, 60)).isEmpty();
            assertThat(ran.status()).as(text.substring(0, 60)).isIn(0, 1);
            tried.add(text.replaceAll("(?s).*?\"format\": \"([^\"]+)\".*", "$1"));
        }
        assertThat(tried).containsExactlyInAnyOrderElementsOf(Waymark.formats());
    }

    private static ComparatorTable yardstick() {
        return ComparatorTable.builder()
                .id("northgate-attendance")
                .version("1")
                .source("Northgate, 2025/26")
                .measure("attendance.rate")
                .measureVersion("1")
                .addLines(ComparatorLine.builder()
                        .prior("50")
                        .quartiles(90, 93.5, 96)
                        .pupils(24)
                        .build())
                .build();
    }

    @Test
    void filesOfOthersAreKnownToo() {
        Vocabulary vocabulary = SCHOOLS.referenceData().vocabularies().get(0);
        assertThat(Ran.check(write(Waymark.imsCase().write(vocabulary, Instant.EPOCH)))
                        .status())
                .isZero();
        Ran transfer = Ran.check(write(CtfSample.TEXT));
        assertThat(transfer.errors()).isEmpty();
        assertThat(transfer.status()).isIn(0, 1);
        assertThat(transfer.lines()).isNotEmpty().allMatch(line -> line.matches(LINE));
        assertThat(transfer.printed()).doesNotContain("Canary").doesNotContain("Q999000024001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dear Sir or Madam,\n",
                "{\"type\": \"FeatureCollection\", \"name\": \"Canary\"}",
                "{\"format\": \"waymark/record\", \"version\": \"1.0\", \"pupil\": {\"id\": \"Canary\", \"born\": \"Canary\"}}",
                "{\"format\": \"waymark/record\", \"version\": \"9.0\", \"pupil\": {\"id\": \"Canary\"}}",
                "{\"format\": \"waymark/local-vocabulary\", \"version\": \"1.0\", \"over\": \"Canary\"}",
                "{\"format\": \"waymark/record\", \"Canary\": [[[[[",
                "{\"CFDocument\": \"Canary\"}",
                "<!DOCTYPE x [<!ENTITY a \"Canary\">]><CTfile>&a;</CTfile>",
                "<html>Canary</html>",
                "\u001f\u008bCanary",
                "\u0000\u0001\u0002Canary"
            })
    void whatIsNotSoundEndsWithTwoAndRepeatsNothing(String text) {
        Ran ran = Ran.check(write(text));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.lines()).allMatch(line -> line.matches(LINE));
        assertThat(ran.errors()).isNotBlank().doesNotContain("\tat ");
        assertThat(ran.printed()).doesNotContain("Canary").doesNotContain(folder.toString());
    }

    @Test
    void brokenGzipAndMissingFilesAndFoldersEndWithTwo() throws IOException {
        Path broken = Files.write(folder.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2});
        for (Path one : new Path[] {broken, folder.resolve("Canary.json"), folder}) {
            Ran ran = Ran.check(one);
            assertThat(ran.status()).as(one.toString()).isEqualTo(2);
            assertThat(ran.printed()).doesNotContain("Canary").doesNotContain("\tat ");
        }
        assertThat(Ran.check().status()).isEqualTo(2);
        assertThat(Ran.check("a", "b").errors()).startsWith("Usage:");
        assertThat(Ran.check("\0").status()).isEqualTo(2);
    }

    @Test
    void noValueOfThePupilsIsPrintedAndTurkeyReadsTheSame() {
        Caseload faulty = SampleCaseload.withFaults(SampleCaseload.SEED);
        Path in = write(Waymark.json().write(faulty));
        Ran expected = Ran.check(in);
        for (PupilRecord record : faulty.pupils()) {
            assertThat(expected.printed().split("[\\s,;:]+"))
                    .doesNotContain(record.pupil().id().value());
            record.pupil().upn().ifPresent(upn -> assertThat(expected.printed()).doesNotContain(upn.value()));
            record.pupil()
                    .name()
                    .ifPresent(name -> assertThat(expected.printed()).doesNotContain(name));
        }
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Ran.check(in)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
