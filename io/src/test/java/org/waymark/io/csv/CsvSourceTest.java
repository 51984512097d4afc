package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;

class CsvSourceTest {

    private static List<CsvRow> read(byte[] bytes) {
        List<CsvRow> rows = new ArrayList<>();
        CsvSource.read(new ByteArrayInputStream(bytes), Optional.empty(), Position.root(), rows::add);
        return rows;
    }

    private static List<CsvRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding fault(byte[] bytes) {
        try {
            read(bytes);
        } catch (CsvFault fault) {
            return fault.findings().stream().findFirst().orElseThrow();
        }
        throw new AssertionError("was read");
    }

    private static Finding fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2;3\n",
                "a;b\r\n1;\"2;3\"\r\n",
                "a\tb\r1\t2;3",
                "\ufeffa,b\n\n1,2;3\n",
                "\n\n\"a\",b\n1,2;3",
                "\"a\";\"b\"\n1;\"2;3\""
            })
    void whateverTheSeparatorTheRowsAreTheSame(String text) {
        assertThat(read(text)).extracting(CsvRow::cells).containsExactly(List.of("a", "b"), List.of("1", "2;3"));
    }

    @Test
    void aSeparatorWithinQuotesDoesNotCount() {
        assertThat(read("\"a,b,c,d\";e\n1;2\n")).extracting(CsvRow::cells).contains(List.of("a,b,c,d", "e"));
    }

    @Test
    void aRowHasTheLineOnWhichItBegins() {
        assertThat(read("a,b\n\"1\n\n2\",3\r\n\r\n4,5\n"))
                .extracting(CsvRow::line)
                .containsExactly(1, 2, 6);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        for (byte[] bytes : List.of(
                "a,b\n".getBytes(StandardCharsets.UTF_16),
                "a,b\n".getBytes(StandardCharsets.UTF_16LE),
                "name\nZo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {'a', '\n', (byte) 0xC3})) {
            assertThat(fault(bytes).rule()).isEqualTo(CsvRules.ENCODING);
        }
        String late = "a,b\n" + "1,2\n".repeat(100_000);
        byte[] bytes = (late + "\u00eb").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fault(bytes).rule()).isEqualTo(CsvRules.ENCODING);
    }

    @Test
    void whatIsTooLargeIsRefusedInTime() {
        assertThat(fault("a\n" + "x".repeat(CsvLimits.CELL + 1)).rule()).isEqualTo(CsvRules.LIMIT);
        assertThat(fault("a\n" + "x".repeat(CsvLimits.CELL * 3)).rule()).isEqualTo(CsvRules.LIMIT);
        assertThat(fault("a\n\"" + "x\n".repeat(CsvLimits.CELL * 2)).rule()).isEqualTo(CsvRules.LIMIT);
        assertThat(fault(",".repeat(CsvLimits.COLUMNS)).rule()).isEqualTo(CsvRules.LIMIT);
        assertThat(fault("a\n" + ("x".repeat(900_000) + ",").repeat(5)).rule()).isEqualTo(CsvRules.LIMIT);
        assertThat(read("a\n" + "x".repeat(CsvLimits.CELL))).hasSize(2);
        assertThat(read(",".repeat(CsvLimits.COLUMNS - 1)).get(0).cells()).hasSize(CsvLimits.COLUMNS);
    }

    @Test
    void nobodySaysThatAStreamThatBreaksIsATable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> CsvSource.read(broken, Optional.empty(), Position.root(), row -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the table cannot be read");
    }

    /** Whatever the bytes are, they are rows or a fault that repeats nothing of them. */
    @Test
    void anyBytesAreRowsOrAFault() {
        Random random = new Random(7);
        byte[] letters = "a,;\t\"\n\r' =\u00eb\u0000Kanarienvogel".getBytes(StandardCharsets.UTF_8);
        int faults = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] =
                        random.nextInt(30) == 0 ? (byte) random.nextInt(256) : letters[random.nextInt(letters.length)];
            }
            try {
                assertThat(read(bytes)).allSatisfy(row -> assertThat(row.line()).isPositive());
            } catch (CsvFault fault) {
                faults++;
                assertThat(fault.findings().toString()).doesNotContain("Kan");
                assertThat(fault).hasNoCause();
            }
        }
        assertThat(faults).isGreaterThan(1_000);
    }
}
