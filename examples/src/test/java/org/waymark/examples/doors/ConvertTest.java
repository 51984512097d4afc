package org.waymark.examples.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.Caseload;
import org.waymark.io.Waymark;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

class ConvertTest {

    private static final Caseload SCHOOLS = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final Vocabulary VOCABULARY =
            SCHOOLS.referenceData().vocabularies().get(0);

    @TempDir
    private Path folder;

    private Path from;

    @BeforeEach
    void name() {
        from = folder.resolve("from");
    }

    private Path to(String name) {
        return folder.resolve(name);
    }

    @Test
    void aCaseloadGoesIntoLinesAndBack() {
        Waymark.json().write(from, SCHOOLS);
        assertThat(Ran.convert(from, to("out.ndjson"))).isEqualTo(new Ran(0, List.of(), ""));
        assertThat(Waymark.ndjson().readCaseload(to("out.ndjson"))).isEqualTo(SCHOOLS);
        assertThat(Ran.convert(to("out.ndjson"), to("BACK.JSON")).status()).isZero();
        assertThat(to("BACK.JSON")).hasSameBinaryContentAs(from);
    }

    @Test
    void linesArePackedIfTheEndingSaysSo() {
        Waymark.json().write(from, SCHOOLS);
        assertThat(Ran.convert(from, to("out.ndjson.gz")).status()).isZero();
        assertThat(to("out.ndjson.gz").toFile().length())
                .isLessThan(from.toFile().length() / 4);
        assertThat(Waymark.readCaseload(to("out.ndjson.gz"))).isEqualTo(SCHOOLS);
        assertThat(Ran.convert(to("out.ndjson.gz"), to("back.json")).status()).isZero();
        assertThat(to("back.json")).hasSameBinaryContentAs(from);
    }

    @Test
    void aTransferFileBecomesACaseloadAndSaysWhatStayedBehind() throws IOException {
        Files.writeString(from, CtfSample.TEXT);
        Ran ran = Ran.convert(from, to("out.json"));
        assertThat(ran.status()).isIn(0, 1);
        assertThat(ran.errors()).isEmpty();
        assertThat(ran.lines()).anyMatch(line -> line.matches("\\S+\tctf\\.\\S+\t.*was not carried.*"));
        assertThat(ran.printed()).doesNotContain("Canary");
        assertThat(Waymark.readCaseload(to("out.json")).pupils()).hasSize(1);
    }

    @Test
    void aVocabularyIsPublishedAndComesBack() throws IOException {
        Waymark.json().write(from, VOCABULARY);
        assertThat(Ran.convert(from, to("out.case.json")).status()).isZero();
        assertThat(Ran.convert(to("out.case.json"), to("back.json")).status()).isZero();
        assertThat(Waymark.json().readVocabulary(to("back.json"))).isEqualTo(VOCABULARY);
        for (String name : List.of("out.ttl", "out.jsonld")) {
            Ran ran = Ran.convert(from, to(name));
            assertThat(ran.status()).isZero();
            assertThat(ran.lines()).hasSize(1).allMatch(line -> line.startsWith("info\tconvert.not-carried\t"));
        }
        assertThat(Files.readString(to("out.ttl"))).isEqualTo(Waymark.skos().turtle(VOCABULARY));
        assertThat(Files.readString(to("out.jsonld"))).isEqualTo(Waymark.skos().jsonLd(VOCABULARY));
    }

    @Test
    void aLocalVocabularyIsWrittenAsItCame() {
        LocalVocabulary local = SCHOOLS.referenceData().localVocabularies().get(0);
        Waymark.json().write(from, local);
        assertThat(Ran.convert(from, to("out.json")).status()).isZero();
        assertThat(to("out.json")).hasSameBinaryContentAs(from);
        assertThat(Ran.convert(from, to("out.ttl")).status()).isZero();
        assertThat(Ran.convert(from, to("out.case.json")).status()).isZero();
        assertThat(to("out.case.json")).exists();
    }

    @Test
    void scoresBecomeATableAndSayWhatItHasNoPlaceFor() throws IOException {
        ScoreTable table =
                Scorer.of(MeasureSet.standard(), SCHOOLS.referenceData()).score(SCHOOLS);
        Waymark.json().write(from, table);
        Ran ran = Ran.convert(from, to("out.csv"));
        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).isNotEmpty().allMatch(line -> line.startsWith("info\tconvert.not-carried\t"));
        assertThat(Files.readString(to("out.csv")))
                .startsWith("pupil,")
                .hasLineCount(table.rows().size() + 1);
    }

    @Test
    void aCaseloadBecomesAFolderOfTablesAndIsReadFromIt() {
        Waymark.json().write(from, SCHOOLS);
        Ran out = Ran.convert(from, to("school.tables"));
        assertThat(out.status()).isZero();
        assertThat(out.lines()).hasSize(2).allMatch(line -> line.startsWith("info\tconvert.not-carried\t"));
        assertThat(to("school.tables").resolve("csv-metadata.json")).exists();

        Ran back = Ran.convert(to("school.tables"), to("back.json"));
        assertThat(back.status()).isZero();
        assertThat(Waymark.readCaseload(to("back.json")).pupils())
                .hasSameSizeAs(SCHOOLS.pupils())
                .allSatisfy(record -> assertThat(record.pupil().name()).isEmpty());
        assertThat(Ran.check(to("school.tables")).status()).isNotEqualTo(2);
    }

    @Test
    void aFolderWithoutTablesIsNoFile() {
        assertThat(Ran.convert(folder, to("out.json")).status()).isEqualTo(2);
        assertThat(to("out.json")).doesNotExist();
    }

    @Test
    void theInputIsNeverWrittenOver() throws IOException {
        Path json = to("in.json");
        Waymark.json().write(json, SCHOOLS);
        byte[] before = Files.readAllBytes(json);
        Path link = Files.createSymbolicLink(to("link.json"), json);
        for (Path same : List.of(json, link, folder.resolve("./in.json"))) {
            Ran ran = Ran.convert(json, same);
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.errors()).contains("same file");
            assertThat(Files.readAllBytes(json)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.xml", "out", "out.case.json", "out.ttl", "out.csv", "out.jsonld.gz"})
    void whatHasNoFormatOfThatEndingIsNotWritten(String name) {
        Waymark.json().write(from, SCHOOLS);
        assertThat(Ran.convert(from, to(name)).status()).isEqualTo(2);
        assertThat(to(name)).doesNotExist();
    }

    @Test
    void whatCannotBeReadOrWrittenLeavesTheOldFile() throws IOException {
        Path old = Files.writeString(to("out.json"), "old");
        Files.writeString(from, Waymark.json().write(SCHOOLS).substring(0, 5_000));
        assertThat(Ran.convert(from, old).status()).isEqualTo(2);
        assertThat(Ran.convert(to("nowhere"), old).status()).isEqualTo(2);
        assertThat(Files.readString(old)).isEqualTo("old");
        Waymark.json().write(from, SCHOOLS);
        assertThat(Ran.convert(from, to("no/such/folder.json")).status()).isEqualTo(2);
        assertThat(Ran.convertArguments("a").errors()).startsWith("Usage:");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void turkeyWritesTheSame() {
        Waymark.json().write(from, SCHOOLS);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Ran.convert(from, to("OUT.JSON")).status()).isZero();
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(to("OUT.JSON")).hasSameBinaryContentAs(from);
    }
}
