package org.waymark.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.io.Waymark;
import org.waymark.scoring.sample.SampleCaseload;

class QuickstartTest {

    private static final String SAMPLE = sample();

    @TempDir
    private Path folder;

    private Path file;
    private Path output;
    private ByteArrayOutputStream out;
    private ByteArrayOutputStream err;

    @BeforeEach
    void names() {
        file = folder.resolve("in.json");
        output = folder.resolve("out");
    }

    @Test
    void tellsOfTheFourSchools() {
        assertThat(run(inTheSample())).isZero();
        assertThat(printed())
                .contains("1. What was read", "2. What was found in it", "3. One pupil's story")
                .contains("4. Whom to talk about this week", "5. Tables")
                .contains("6. What may leave the schools", "7. What was written")
                .contains("As of 25 March 2027, at ", " to talk about; ", "Overdue by ")
                .contains("Disclosure policy: school-level", "numbers of pupils are hidden")
                .contains("By programme", "By school", "By primary need", "By strand")
                .contains("Autumn 2026 to Summer 2027")
                .contains("DREAMS", "HORIZONS")
                .contains("Steps gained (steps.gained)", "Baseline: ", "It goes on as target")
                .contains(
                        "Help: ",
                        "Why not all of it: ",
                        "(stays at this school)",
                        "Agreed for home",
                        "possible sessions");
        assertThat(errors()).isEmpty();
    }

    @Test
    void writesScoresThatCanBeReadBack() throws IOException {
        run(inTheSample());
        assertThat(Waymark.json().readScoreTable(output.resolve("scores.json")).rows())
                .hasSizeGreaterThan(500);
        List<String> csv = Files.readAllLines(output.resolve("scores.csv"));
        assertThat(csv.get(0)).startsWith("pupil,target,series,cycle,asOf,");
        assertThat(csv).hasSizeGreaterThan(500);
        assertThat(output.resolve("score-figures.csv")).isNotEmptyFile();
        assertThat(output.resolve("findings.csv")).isNotEmptyFile();
        assertThat(Files.readAllLines(output.resolve("released.csv")))
                .anyMatch(line -> line.contains(",c,"))
                .first()
                .isEqualTo("school,need,figure,value,symbol,policy");
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void writesPagesForPeople() throws IOException {
        run(inTheSample());
        Path pages = output.resolve("report");
        assertThat(printed()).contains("Open this one in a browser", pages.resolve("partnership.html") + "");
        assertThat(pages.resolve("partnership.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>")
                .contains("Northgate School", "Disclosure policy: school-level")
                .doesNotContain("p-17");
        assertThat(pages.resolve("parents.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("p-17", "northgate-kw");
        for (int school = 1; school <= 4; school++) {
            assertThat(pages.resolve("school-" + school + ".html"))
                    .content(StandardCharsets.UTF_8)
                    .contains("This week: whom to talk about", "Research annex");
        }
    }

    @Test
    void saysTheSameInTurkishAndInAnotherTimeZone() {
        run(inTheSample());
        String expected = printed();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            run(inTheSample());
            assertThat(printed()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void readsNdjsonAsWell() throws IOException {
        Files.writeString(file, Waymark.ndjson().write(MakeFourSchools.caseload()));
        assertThat(run(file.toString(), output.toString())).isZero();
    }

    @Test
    void goesOnWithWhatIsSoundAndNamesEveryFaultWithItsLine() {
        Waymark.json().write(file, SampleCaseload.withFaults(SampleCaseload.SEED));
        assertThat(run(file.toString(), output.toString())).isEqualTo(1);
        assertThat(printed().lines().filter(line -> line.startsWith("  error ")))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> line.matches("  error [a-z.-]+ at \\S+ \\(line [0-9]+\\): .*"));
        assertThat(output.resolve("scores.csv")).isNotEmptyFile();
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        Files.writeString(file, SAMPLE.substring(0, SAMPLE.length() / 2));
        refused("json.");
    }

    @Test
    void refusesAWrongType() throws IOException {
        Files.writeString(file, SAMPLE.replaceFirst("\"targets\": \\[", "\"targets\": 7, \"others\": ["));
        refused("json.type");
    }

    @Test
    void refusesAVersionOfTomorrow() throws IOException {
        Files.writeString(file, SAMPLE.replaceFirst("\"version\": \"1.0\"", "\"version\": \"2.0\""));
        refused("json.version");
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        Files.writeString(file, "Dear Sir or Madam,\n");
        refused("line 1");
        Files.writeString(file, "{\"type\": \"FeatureCollection\", \"features\": []}");
        refused("json.format");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2, 3});
        refused("json.");
        Files.write(file, new byte[0]);
        refused("json.");
    }

    @Test
    void saysWhenTheFileIsNotThereOrTheFolderCannotBeWritten() throws IOException {
        assertThat(run(folder.resolve("nowhere.json").toString(), output.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("file.missing").doesNotContain("\tat ");
        Files.writeString(file, SAMPLE);
        assertThat(run(file.toString(), file.toString())).isEqualTo(2);
        assertThat(errors()).doesNotContain("\tat ");
        assertThat(run("a", "b", "c")).isEqualTo(2);
        assertThat(errors()).startsWith("Usage:");
    }

    private void refused(String why) throws IOException {
        assertThat(run(file.toString(), output.toString())).isEqualTo(2);
        assertThat(errors())
                .contains(why)
                .contains("line")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(output).doesNotExist();
    }

    private String[] inTheSample() {
        return new String[] {write(SAMPLE).toString(), output.toString()};
    }

    private Path write(String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(written -> written.toString().endsWith(".tmp")).toList();
        }
    }

    private int run(String... args) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        return new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String sample() {
        return Waymark.json().write(MakeFourSchools.caseload());
    }
}
