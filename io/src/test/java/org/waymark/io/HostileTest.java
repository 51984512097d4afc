package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.finding.Finding;
import org.waymark.io.HostileDoors.Kind;

/**
 * A corpus of bad input through every door: what must be taken is taken, what must be refused is refused with the rule that
 * says why, a line, no word of the document and no foreign exception, and soon.
 */
@Timeout(120)
class HostileTest {

    private static final String CANARY = "Kanarienvogel";

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    /** A payload, what it is called in a failure, and the rules of which one must be told; none if it must be taken. */
    private static final class Payload {
        private final String name;
        private final byte[] bytes;
        private final List<String> rules;

        Payload(String name, byte[] bytes, List<String> rules) {
            this.name = name;
            this.bytes = bytes;
            this.rules = rules;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }

        List<String> rules() {
            return rules;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Payload taken(String text) {
        return new Payload(text, utf8(text), List.of());
    }

    private static Payload refused(String rule, String text) {
        String name = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new Payload(rule + " " + name, utf8(text), List.of(rule.split("\\|")));
    }

    private static Payload broken(int... octets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8("\"" + CANARY));
        Arrays.stream(octets).forEach(bytes::write);
        bytes.write('"');
        return new Payload("bytes " + Arrays.toString(octets), bytes.toByteArray(), List.of("json.encoding"));
    }

    private static Stream<Payload> taken() {
        return Stream.of(
                        "0",
                        "-0",
                        "-0.0",
                        "1E+2",
                        "1.5e-3",
                        "1e1000",
                        "-1e-1000",
                        "9".repeat(100),
                        "\"\"",
                        "\"\\u0000\\u001f\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
                        "\"\\ud83d\\ude00 \ud83d\ude00 \u2028 \u007f \ufeff \ufffe\"",
                        "\"" + "x".repeat(1_000_000) + "\"",
                        "[]",
                        "{}",
                        "{\"\": {\"\": null}}",
                        "{\"" + "n".repeat(256) + "\": 1}",
                        "[null, true, false, [[], {}]]",
                        " \t 1 \t ",
                        "[".repeat(50) + "]".repeat(50),
                        "[" + "0,".repeat(99_999) + "0]")
                .map(HostileTest::taken);
    }

    private static Stream<Payload> syntax() {
        return Stream.of(
                        "",
                        "01",
                        "-01",
                        "+1",
                        ".5",
                        "1.",
                        "1e",
                        "1e+",
                        "-",
                        "--1",
                        "0x1F",
                        "1_000",
                        "1,5",
                        "\uff11",
                        "NaN",
                        "Infinity",
                        "-Infinity",
                        "nan",
                        "TRUE",
                        "tru",
                        "nul",
                        "undefined",
                        "None",
                        CANARY,
                        "'" + CANARY + "'",
                        "\"" + CANARY,
                        "\"\\x41\"",
                        "\"\\u12\"",
                        "\"\\u{41}\"",
                        "\"\\\"",
                        "\"\\a\"",
                        "\"a\u0000b\"",
                        "\"a\tb\"",
                        "\"a\u001fb\"",
                        "[1,]",
                        "[,1]",
                        "[1 2]",
                        "[1;2]",
                        "[1",
                        "[1}",
                        "]",
                        "{",
                        "{\"a\":1,}",
                        "{,}",
                        "{a:1}",
                        "{\"a\" 1}",
                        "{\"a\":}",
                        "{\"a\"}",
                        "{\"a\":1 \"b\":2}",
                        "{1:1}",
                        "{null:1}",
                        "{'a':1}",
                        "{\"a\"::1}",
                        "{\"a\":1]",
                        "1 2",
                        "1 // c",
                        "/* c */ 1",
                        "# c",
                        "<a/>",
                        "\u00a01",
                        "\u20281",
                        "\u0000",
                        "1\u0000",
                        "\\u0031",
                        "[1]]",
                        "\"a\"\"b\"",
                        "@",
                        "$")
                .map(text -> refused("json.syntax", text));
    }

    private static Stream<Payload> others() {
        return Stream.of(
                refused("json.limit", "1e1001"),
                refused("json.limit", "1e-1001"),
                refused("json.limit", "1e999999999"),
                refused("json.limit", "-1e-999999999"),
                refused("json.limit", "1e99999999999999999999"),
                refused("json.limit", "9".repeat(101)),
                refused("json.limit", "0." + "0".repeat(500_000) + "1"),
                refused("json.limit", "7".repeat(1_000_000)),
                refused("json.limit", "\"" + CANARY.repeat(800_000) + "\""),
                refused("json.limit", "\"" + "\\u00e9".repeat(1_000_001) + "\""),
                refused("json.limit", "{\"" + "n".repeat(257) + "\": 1}"),
                refused("json.limit", "{\"" + CANARY.repeat(50_000) + "\": 1}"),
                refused("json.limit", "[".repeat(70) + "]".repeat(70)),
                refused("json.limit", "[".repeat(100_000)),
                refused("json.limit", "{\"a\":".repeat(100_000)),
                refused("json.limit", "[{\"a\":".repeat(100_000)),
                refused("json.limit", "[" + "0,".repeat(1_000_001) + "0]"),
                refused("json.duplicate", "{\"" + CANARY + "\": 1, \"" + CANARY + "\": 2}"),
                refused("json.duplicate", "{\"a\": 1, \"\\u0061\": 1}"),
                refused("json.duplicate", "[{\"a\": {\"\": 1, \"b\": 2, \"\": 3}}]"),
                refused("json.encoding", "\"\\ud800\""),
                refused("json.encoding", "\"" + CANARY + "\\udc00\\ud800\""),
                refused("json.encoding", "\"\\ud83d\\ud83d\\ude00\""),
                refused("json.encoding|json.syntax", "{\"\\udead\": 1}"),
                broken(0x80),
                broken(0xBF, 0xBF),
                broken(0xC0, 0x80),
                broken(0xC1, 0xBF),
                broken(0xC3),
                broken(0xE0, 0x80, 0xAF),
                broken(0xE2, 0x82),
                broken(0xED, 0xA0, 0x80),
                broken(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                broken(0xF0, 0x80, 0x80, 0x80),
                broken(0xF4, 0x90, 0x80, 0x80),
                broken(0xF8, 0x88, 0x80, 0x80, 0x80),
                broken(0xFE),
                broken(0xFF));
    }

    private static void assertRefused(String what, Consumer<byte[]> door, byte[] bytes, List<String> rules) {
        long begun = System.nanoTime();
        Throwable thrown = catchThrowable(() -> door.accept(bytes));
        assertThat(thrown).as(what).isInstanceOf(ReadException.class).hasNoCause();
        assertThat(thrown.getSuppressed()).as(what).isEmpty();
        assertThat(System.nanoTime() - begun).as(what).isLessThan(20_000_000_000L);
        assertThat(thrown.toString())
                .as(what)
                .doesNotContainIgnoringCase("jackson")
                .doesNotContain("Kanar");
        List<Finding> findings = ((ReadException) thrown).findings().asList();
        assertThat(findings).as(what).extracting(Finding::rule).containsAnyElementsOf(rules);
        for (Finding finding : findings) {
            assertThat(finding.line()).as(what).isPresent();
            assertThat(finding.remedy()).as(what).isPresent();
            assertThat(finding.toString() + finding.attributes()).as(what).doesNotContain("Kanar");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void takesWhatIsOddAndSound(Kind kind) {
        HostileDoors.of(kind, folder, pool)
                .forEach((name, door) -> taken().forEach(
                                payload -> assertThatCode(() -> door.accept(kind.around(payload.bytes())))
                                        .as(name + " " + payload.name())
                                        .doesNotThrowAnyException()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void refusesWhatIsNotJson(Kind kind) {
        HostileDoors.of(kind, folder, pool)
                .forEach((name, door) -> syntax().forEach(payload -> assertRefused(
                        name + " " + payload.name(), door, kind.around(payload.bytes()), payload.rules())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void refusesWhatIsTooMuchTwiceOrNoText(Kind kind) {
        HostileDoors.of(kind, folder, pool)
                .forEach((name, door) -> others().forEach(payload -> assertRefused(
                        name + " " + payload.name(), door, kind.around(payload.bytes()), payload.rules())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void refusesForeignEncodingsEmptyAndCutOffDocuments(Kind kind) {
        byte[] sound = kind.around(utf8("1"));
        String text = new String(sound, StandardCharsets.UTF_8);
        HostileDoors.of(kind, folder, pool).forEach((name, door) -> {
            for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
                byte[] foreign = text.getBytes(Charset.forName(charset));
                assertRefused(name + " " + charset, door, foreign, List.of("json.encoding"));
                assertRefused(
                        name + " bom " + charset,
                        door,
                        ("\ufeff" + text).getBytes(Charset.forName(charset)),
                        List.of("json.encoding"));
            }
            assertRefused(name + " bom", door, utf8("\ufeff" + text), List.of("json.encoding"));
            for (String none : List.of("", " ", "\n\n", "\r\n\t ", "null", "[]", "1", "\"x\"", "a,b\n1,2\n")) {
                assertThat(catchThrowable(() -> door.accept(utf8(none))))
                        .as(name + " " + none)
                        .isInstanceOf(ReadException.class)
                        .hasNoCause();
            }
            int firstLine = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
            for (int end = 0; end < firstLine - 1; end += 7) {
                byte[] part = Arrays.copyOf(sound, end);
                assertThat(catchThrowable(() -> door.accept(part)))
                        .as(name + " cut at " + end)
                        .isInstanceOf(ReadException.class)
                        .hasNoCause();
            }
        });
    }

    @Test
    void aBombOfGzipEndsSoonInEveryDoor() {
        ByteArrayOutputStream spaces = new ByteArrayOutputStream();
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            spaces.writeBytes(block);
            spaces.writeBytes(lines);
        }
        byte[] bomb = HostileDoors.packed(spaces.toByteArray());
        for (Kind kind : Kind.values()) {
            byte[] inLine = HostileDoors.packed(kind.around(spaces.toByteArray()));
            HostileDoors.of(kind, folder, pool).forEach((name, door) -> {
                boolean packs = name.equals("packed") || (kind == Kind.LINE && name.equals("file"));
                assertRefused(name, door, packs ? spaces.toByteArray() : bomb, List.of("gzip.limit"));
                assertRefused(name, door, inLine, List.of("gzip.limit", "json.limit", "json.encoding"));
                assertRefused(
                        name, door, HostileDoors.packed(bomb), List.of("json.syntax", "json.encoding", "gzip.damaged"));
            });
        }
    }

    @Test
    void aDocumentAndALineEndAtTheirLimitsAndNotBefore() {
        byte[] record = Kind.RECORD.around(utf8("\"" + "x".repeat(5_000) + "\""));
        JsonDoor small = Waymark.json().withLimits(ReadLimits.defaults().withDocumentBytes(record.length - 1));
        assertRefused("document", small::readRecord, record, List.of("json.limit"));
        assertThat(Waymark.json()
                        .withLimits(ReadLimits.defaults().withDocumentBytes(record.length))
                        .readRecord(record)
                        .unknown())
                .containsKey("x");
        byte[] lines = Kind.LINE.around(utf8("\"" + "x".repeat(5_000) + "\""));
        int longest = Arrays.stream(new String(lines, StandardCharsets.UTF_8).split("\n"))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        NdjsonDoor door = Waymark.ndjson().withLimits(ReadLimits.defaults().withLineBytes(longest - 1));
        assertRefused("line", door::readCaseload, lines, List.of("json.limit"));
        assertThat(Waymark.ndjson()
                        .withLimits(ReadLimits.defaults().withLineBytes(longest))
                        .readCaseload(lines)
                        .pupils())
                .hasSize(2);
    }

    @Test
    void foldersAndFilesThatAreNotThereAreNamedWithoutTheirNames() {
        Path missing = folder.resolve(CANARY);
        for (Consumer<Path> door : List.<Consumer<Path>>of(
                Waymark::readCaseload,
                Waymark.json()::readRecord,
                Waymark.json()::readReferenceData,
                Waymark.ndjson()::readCaseload)) {
            assertThat(catchThrowable(() -> door.accept(missing)))
                    .isInstanceOf(ReadException.class)
                    .hasMessageContaining("file.missing")
                    .hasMessageNotContaining("Kanar")
                    .hasNoCause();
            assertThat(catchThrowable(() -> door.accept(folder)))
                    .isInstanceOf(ReadException.class)
                    .hasMessageContaining("file.folder")
                    .hasNoCause();
        }
    }
}
