package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;

/** Reading of large documents: on an executor, packed, watched, stopped. */
@Timeout(60)
class RecordReaderTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        pool.shutdownNow();
        assertThat(Thread.interrupted()).isFalse();
    }

    private static byte[] lines(int records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Waymark.ndjson()
                .write(
                        bytes,
                        Samples.caseload(),
                        IntStream.range(0, records)
                                .mapToObj(i -> Samples.record("p-" + i))
                                .iterator());
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** What each line came to: the id of its record, or rule, position and line of what is wrong; and its number. */
    private static List<String> outcomes(NdjsonDoor door, byte[] bytes) {
        List<String> outcomes = new ArrayList<>();
        try (RecordReader reader = door.open(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                try {
                    outcomes.add(
                            reader.line() + " " + reader.next().pupil().id().value());
                } catch (ReadException bad) {
                    Finding first = bad.findings().asList().get(0);
                    outcomes.add(reader.line() + " " + first.rule() + " " + first.position() + " "
                            + first.line().orElse(0));
                }
            }
        }
        return outcomes;
    }

    @Test
    void anExecutorChangesNothingOfWhatIsRead() {
        List<String> lines = new ArrayList<>(
                new String(lines(500), StandardCharsets.UTF_8).lines().toList());
        lines.set(77, "{\"pupil\": {\"id\": 7}}");
        lines.set(78, "");
        lines.set(300, "{\"pupil\"");
        lines.set(400, "[]".repeat(40_000));
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        NdjsonDoor door = Waymark.ndjson().withLimits(ReadLimits.defaults().withLineBytes(50_000));
        List<String> alone = outcomes(door, bytes);
        assertThat(alone)
                .hasSize(499)
                .contains(
                        "78 json.type pupils[76].pupil.id 78",
                        "301 json.syntax pupils[298] 301",
                        "401 json.limit pupils[398] 401",
                        "501 p-499");
        for (int lookAhead : new int[] {1, 3, 64, 10_000}) {
            assertThat(outcomes(door.withExecutor(pool).withLookAhead(lookAhead), bytes))
                    .isEqualTo(alone);
        }
    }

    @Test
    void gzipIsKnownByItsContentAndWrittenByNameOrByChoice() throws IOException {
        Path named = folder.resolve("caseload.ndjson.GZ");
        Path plain = folder.resolve("caseload.ndjson");
        Path json = folder.resolve("caseload.json.gz");
        Waymark.ndjson().write(named, Samples.caseload());
        Waymark.ndjson().withGzip().write(plain, Samples.caseload());
        Waymark.json().write(json, Samples.caseload());
        for (Path file : List.of(named, plain, json)) {
            assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
            assertThat(Waymark.readCaseload(file)).isEqualTo(Samples.caseload());
        }
        assertThat(Waymark.json().readCaseload(Files.readAllBytes(json))).isEqualTo(Samples.caseload());
        assertThat(Waymark.ndjson().readCaseload(Files.newInputStream(plain))).isEqualTo(Samples.caseload());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Waymark.ndjson()
                .withGzip()
                .withExecutor(pool)
                .write(stream, Samples.caseload(), Samples.caseload().pupils().iterator());
        assertThat(Waymark.ndjson().readCaseload(stream.toByteArray())).isEqualTo(Samples.caseload());
        assertThat(stream.toByteArray()).isEqualTo(Files.readAllBytes(plain));
    }

    @Test
    void gzipThatBreaksOffIsToldAfterTheLinesBefore() throws IOException {
        byte[] whole = packed(lines(2_000));
        byte[] part = Arrays.copyOf(whole, whole.length / 2);
        for (NdjsonDoor door : List.of(Waymark.ndjson(), Waymark.ndjson().withExecutor(pool))) {
            List<String> outcomes = outcomes(door, part);
            assertThat(outcomes).hasSizeBetween(100, 1_999);
            assertThat(outcomes.get(0)).isEqualTo("2 p-0");
            assertThat(outcomes.get(outcomes.size() - 1)).contains("gzip.cut-off");
        }
        part[40] ^= 0x55;
        assertThatThrownBy(() -> Waymark.ndjson().readCaseload(part))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("gzip.")
                .hasNoCause();
    }

    @Test
    void theListenerHearsOfLinesAndBytes() throws IOException {
        Path file = folder.resolve("many.ndjson");
        byte[] bytes = lines(3_000);
        Files.write(file, bytes);
        for (NdjsonDoor door : List.of(Waymark.ndjson(), Waymark.ndjson().withExecutor(pool))) {
            List<Progress> heard = new ArrayList<>();
            try (RecordReader reader = door.withProgress(heard::add).open(file)) {
                reader.forEachRemaining(record -> {});
                assertThat(reader.hasNext()).isFalse();
            }
            assertThat(heard).hasSizeBetween(bytes.length / (1 << 21), bytes.length / (1 << 20) + 1);
            assertThat(heard).isSortedAccordingTo((a, b) -> Long.compare(a.lines(), b.lines()));
            assertThat(heard).isSortedAccordingTo((a, b) -> Long.compare(a.bytes(), b.bytes()));
            Progress last = heard.get(heard.size() - 1);
            assertThat(last)
                    .hasToString("Progress[lines=3001, bytes=" + bytes.length + ", total=" + bytes.length + "]");
            assertThat(last.part()).hasValue(1);
        }
        List<Progress> heard = new ArrayList<>();
        byte[] packed = packed(bytes);
        try (RecordReader reader = Waymark.ndjson().withProgress(heard::add).open(new ByteArrayInputStream(packed))) {
            reader.forEachRemaining(record -> {});
        }
        assertThat(heard.get(heard.size() - 1))
                .hasToString("Progress[lines=3001, bytes=" + packed.length + "]")
                .satisfies(last -> assertThat(last.part()).isEmpty());
    }

    @Test
    void writingTellsTheListenerToo() {
        List<Progress> heard = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<PupilRecord> records = IntStream.range(0, 2_000)
                .mapToObj(i -> Samples.record("p-" + i))
                .toList();
        Waymark.ndjson()
                .withProgress(heard::add)
                .withExecutor(pool)
                .withLookAhead(5)
                .write(bytes, Samples.caseload(), records.iterator());
        assertThat(bytes.toByteArray()).isEqualTo(lines(2_000));
        assertThat(heard.get(heard.size() - 1)).hasToString("Progress[lines=2001, bytes=" + bytes.size() + "]");
    }

    @Test
    void aReaderThatIsCancelledStops() {
        for (NdjsonDoor door : List.of(Waymark.ndjson(), Waymark.ndjson().withExecutor(pool))) {
            try (RecordReader reader = door.open(new ByteArrayInputStream(lines(100)))) {
                reader.next();
                reader.cancel();
                assertThatThrownBy(reader::next).isInstanceOf(CancellationException.class);
                assertThatThrownBy(reader::hasNext).isInstanceOf(CancellationException.class);
            }
        }
    }

    @Test
    void anInterruptedThreadStopsReadingAndWritingAndStaysInterrupted() throws IOException {
        Path file = folder.resolve("caseload.ndjson");
        Waymark.ndjson().write(file, Samples.caseload());
        byte[] before = Files.readAllBytes(file);
        for (NdjsonDoor door : List.of(Waymark.ndjson(), Waymark.ndjson().withExecutor(pool))) {
            try (RecordReader reader = door.open(file)) {
                reader.next();
                Thread.currentThread().interrupt();
                assertThatThrownBy(reader::next).isInstanceOf(CancellationException.class);
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThatThrownBy(() -> door.write(
                            file, Samples.caseload(), IntStream.range(0, 9).mapToObj(i -> {
                                if (i == 5) {
                                    Thread.currentThread().interrupt();
                                }
                                return Samples.record("p-" + i);
                            })))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(folder.toFile().list()).containsExactly("caseload.ndjson");
        }
    }

    @Test
    void aFileThatFailsMidwayIsATroubleOfTheSystem() {
        byte[] bytes = lines(300);
        InputStream failing = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                if (pos > bytes.length / 2) {
                    sneak(new IOException("the disk"));
                }
                return super.read(into, from, Math.min(length, 1_000));
            }
        };
        try (RecordReader reader = Waymark.ndjson().withExecutor(pool).open(failing)) {
            assertThat(reader.next().pupil().id().value()).isEqualTo("p-0");
            assertThatThrownBy(() -> reader.forEachRemaining(record -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(reader.line()).isGreaterThan(100);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception failed) throws E {
        throw (E) failed;
    }

    @Test
    void aLineThatIsTooLongForTheLimitsIsNotWritten() {
        NdjsonDoor strict = Waymark.ndjson().withLimits(ReadLimits.defaults().withLineBytes(200));
        assertThatThrownBy(() -> strict.write(Samples.caseload()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200 bytes");
        assertThatThrownBy(() -> Waymark.ndjson().withLookAhead(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
