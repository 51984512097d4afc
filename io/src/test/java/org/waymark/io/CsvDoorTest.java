package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class CsvDoorTest {

    private static final ScoreTable TABLE = SampleScores.table(SampleScores.number(), SampleScores.refusal());

    private static final Findings FINDINGS = Findings.of(List.of(Finding.builder()
            .rule("own.rule")
            .severity(Severity.WARNING)
            .position(Position.root().field("pupils").index(3))
            .message("is not there")
            .build()));

    /** Half of a surrogate pair cannot be written in UTF-8. */
    private static final ScoreTable BROKEN = SampleScores.table(
            SampleScores.number(),
            SampleScores.plain("p-1", Score.number(1)).withFacets(Facets.of(Map.of(Facet.NEED, "\ud800"))));

    @Test
    void filesAndStreamsHoldTheSameAsTexts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.csv");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Waymark.csv().write(stream, TABLE);
        Waymark.csv().write(file, TABLE);
        assertThat(Files.readString(file)).isEqualTo(Waymark.csv().write(TABLE));
        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(Waymark.csv().write(TABLE));
        Waymark.csv().writeFigures(file, TABLE);
        assertThat(Files.readString(file)).isEqualTo(Waymark.csv().writeFigures(TABLE));
        Waymark.csv().write(file, FINDINGS);
        assertThat(Files.readString(file)).isEqualTo(Waymark.csv().write(FINDINGS));
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scores.csv");
        Waymark.csv().write(file, TABLE);
        String before = Files.readString(file);
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.csv().write(file, BROKEN));
        assertThat(Files.readString(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aTextThatNoFileCanCarryIsRefusedAndNotReplaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waymark.csv().write(BROKEN))
                .withMessage("a text must not hold half of a surrogate pair");
    }

    @Test
    void aFolderThatIsNotThereAndAStreamThatBreaksAreReported(@TempDir Path folder) {
        assertThatThrownBy(() -> Waymark.csv().write(folder.resolve("none").resolve("x.csv"), TABLE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the file cannot be written");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> Waymark.csv().write(broken, TABLE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the table cannot be written");
    }

    @Test
    void aStreamStaysOpen() {
        boolean[] closed = {false};
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Waymark.csv().write(stream, TABLE);
        assertThat(closed).containsExactly(false);
    }

    @Test
    void theTextIsTheSameInTurkey() {
        String here = Waymark.csv().write(TABLE)
                + Waymark.csv().writeFigures(TABLE)
                + Waymark.csv().write(FINDINGS);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Waymark.csv().write(TABLE)
                            + Waymark.csv().writeFigures(TABLE)
                            + Waymark.csv().write(FINDINGS))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
