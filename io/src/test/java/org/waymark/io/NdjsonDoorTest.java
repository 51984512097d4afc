package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

class NdjsonDoorTest {

    @TempDir
    Path folder;

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesAHeaderAndARecordALine() {
        String text = Waymark.ndjson().write(Samples.caseload());
        assertThat(text.lines()).hasSize(3);
        assertThat(text).endsWith("}\n").doesNotContain("\r");
        assertThat(text.lines().findFirst().orElseThrow())
                .startsWith("{\"format\":\"waymark/caseload\",\"version\":\"1.0\",\"referenceData\":{");
        assertThat(Waymark.ndjson().readCaseload(text)).isEqualTo(Samples.caseload());
    }

    @Test
    void theContentSaysWhichOfTheTwoAFileIs() throws IOException {
        Path ndjson = folder.resolve("a.json");
        Path json = folder.resolve("b.ndjson");
        Waymark.ndjson().write(ndjson, Samples.caseload());
        Waymark.json().write(json, Samples.caseload());
        assertThat(Waymark.readCaseload(ndjson)).isEqualTo(Samples.caseload());
        assertThat(Waymark.readCaseload(json)).isEqualTo(Samples.caseload());
        Caseload empty = Samples.caseload().withPupils(List.of());
        Waymark.ndjson().write(ndjson, empty);
        assertThat(Waymark.readCaseload(ndjson)).isEqualTo(empty);
    }

    @Test
    void toleratesBlankLinesCarriageReturnsAndNoLastLineEnd() {
        String text = "\n"
                + Waymark.ndjson()
                        .write(Samples.caseload())
                        .replace("\n", "\r\n \t\r\n")
                        .strip();
        assertThat(Waymark.ndjson().readCaseload(text)).isEqualTo(Samples.caseload());
    }

    @Test
    void badLinesAreToldAndSkipped() {
        List<String> lines = new ArrayList<>(
                Waymark.ndjson().write(Samples.caseload()).lines().toList());
        lines.add(2, "{\"pupil\": {\"id\": \"p-9\", \"born\": 5}}");
        lines.add(3, "{\"pupil\"");
        lines.add(4, lines.get(1) + lines.get(1));
        List<Finding> told = new ArrayList<>();
        try (RecordReader reader = Waymark.ndjson()
                .open(stream(String.join("\n", lines)))
                .skipping(findings -> told.addAll(findings.asList()))) {
            assertThat(reader.referenceData()).isEqualTo(Samples.referenceData());
            assertThat(reader.stream())
                    .containsExactlyElementsOf(Samples.caseload().pupils());
        }
        assertThat(told)
                .extracting(finding -> finding.rule() + " " + finding.position() + " "
                        + finding.line().orElse(0))
                .containsExactly(
                        "json.type pupils[1].pupil.born 3", "json.syntax pupils[2] 4", "json.syntax pupils[3] 5");
    }

    @Test
    void aBadLineIsFatalUnlessSaidOtherwiseAndTheReaderMayGoOn() {
        String text = Waymark.ndjson().write(Samples.caseload());
        String broken = text.replaceFirst("\n", "\n{}\n");
        try (RecordReader reader = Waymark.ndjson().open(stream(broken))) {
            assertThatThrownBy(reader::next).isInstanceOf(ReadException.class).hasMessageContaining("(line 2)");
            assertThat(reader.next()).isEqualTo(Samples.record("p-1"));
            assertThat(reader.line()).isEqualTo(3);
        }
        ReadException refused =
                catchThrowableOfType(ReadException.class, () -> Waymark.ndjson().readCaseload(broken + "{}\n"));
        assertThat(refused.findings().asList())
                .extracting(finding -> finding.line().orElse(0))
                .containsExactly(2, 5);
    }

    @Test
    void anEmptyOrForeignFileHasNoHeader() {
        assertThatThrownBy(() -> Waymark.ndjson().open(stream(""))).hasMessageContaining("json.syntax");
        assertThatThrownBy(() -> Waymark.ndjson().open(stream("a,b\n1,2\n"))).hasMessageContaining("json.syntax");
        assertThatThrownBy(() -> Waymark.ndjson().open(stream("{\"a\": 1}\n{}")))
                .hasMessageContaining("json.format");
        String json = Waymark.json().write(Samples.caseload()).replace("\n", "");
        assertThatThrownBy(() -> Waymark.ndjson().open(stream(json))).hasMessageContaining("json.format");
    }

    @Test
    void readsAStreamThatIsLargerThanItsBuffer() {
        Path file = folder.resolve("many.ndjson");
        Waymark.ndjson()
                .write(file, Samples.caseload(), IntStream.range(0, 3_000).mapToObj(i -> Samples.record("p-" + i)));
        try (RecordReader reader = Waymark.ndjson().open(file);
                Stream<PupilRecord> records = reader.stream()) {
            assertThat(records.map(record -> record.pupil().id().value()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 3_000).mapToObj(i -> "p-" + i).toList());
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("caseload.ndjson");
        Waymark.ndjson().write(file, Samples.caseload());
        byte[] before = Files.readAllBytes(file);
        Stream<PupilRecord> failing = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new IllegalStateException("the source failed");
            }
            return Samples.record("p-8");
        });
        assertThatThrownBy(() -> Waymark.ndjson().write(file, Samples.caseload(), failing))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void findingsOnValuesGetTheirLines() throws IOException {
        Path ndjson = folder.resolve("a");
        Path json = folder.resolve("b");
        Waymark.ndjson().write(ndjson, Samples.caseload());
        Waymark.json().write(json, Samples.caseload());
        Position mark = Position.root().item("pupils", 1).item("ratings", 0).field("mark");
        Position missing = Position.root().item("pupils", 0).item("targets", 0).field("concept");
        Position scale = Position.root().field("referenceData").item("scales", 0);
        Findings findings =
                Findings.of(List.of(finding(mark), finding(missing), finding(scale), finding(Position.root())));

        assertThat(Waymark.locate(findings, ndjson))
                .extracting(Finding::line)
                .map(line -> line.orElse(0))
                .containsExactly(3, 2, 1, 0);
        List<String> lines = Files.readAllLines(json);
        List<Finding> located = Waymark.locate(findings, json).asList();
        assertThat(lines.get(located.get(0).line().orElseThrow() - 1)).contains("\"mark\": \"a\"");
        assertThat(lines.get(located.get(1).line().orElseThrow())).contains("\"id\": \"t-3\"");
        assertThat(lines.get(located.get(2).line().orElseThrow())).contains("\"ref\": \"northgate-steps@1\"");
        assertThat(located.get(0).line().orElseThrow())
                .isGreaterThan(located.get(1).line().orElseThrow());
    }

    private static Finding finding(Position position) {
        return Finding.builder()
                .rule("test.rule")
                .severity(Severity.ERROR)
                .position(position)
                .message("is odd")
                .build();
    }
}
