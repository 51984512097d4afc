package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.finding.Finding;

/** Records that are not sound, and what is said of each: rule, path, line and column, and never a value. */
class InvalidDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/io/golden/1.0/invalid");

    private static final Path SAID = FOLDER.resolve("findings.txt");

    /** The value that stands in each file where something personal could. */
    private static final String PERSONAL = "Canary";

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static List<String> said(Path file) {
        try {
            return Documents.RECORD.read(Files.readAllBytes(file)).findings().asList().stream()
                    .map(finding -> file.getFileName() + " | " + place(finding) + " | " + finding.rule() + " | "
                            + finding.message() + " | " + finding.remedy().orElse(""))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String place(Finding finding) {
        return finding.line().orElse(0) + ":" + finding.column().orElse(0) + " " + finding.position();
    }

    @Test
    void eachIsRefusedInTheseWords() throws IOException {
        assertThat(files().flatMap(file -> said(file).stream())).containsExactlyElementsOf(Files.readAllLines(SAID));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingPersonalIsSaid(Path file) {
        assertThat(said(file)).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(PERSONAL));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStreamSaysTheSame(Path file) throws IOException {
        assertThat(Documents.RECORD.read(Files.newInputStream(file)).findings())
                .isEqualTo(Documents.RECORD.read(Files.readAllBytes(file)).findings());
    }
}
