package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.io.Waymark;

/**
 * One set of documents for each version that was published, kept for ever: what was written once is read, and written as the
 * same bytes, on every JDK. Nobody changes a file of a published version; a new version adds a folder.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/io/golden/1.0");

    static Stream<Document<?>> kinds() {
        return Documents.ALL.stream();
    }

    private static String golden(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatWasWrittenOnceIsWrittenAsTheSameBytes(Document<?> kind) {
        String golden = golden(Schemas.file(kind.format()));
        assertSameBytes(kind, golden);
        SchemaCheck.assertValid(golden);
    }

    private static <T extends Open> void assertSameBytes(Document<T> kind, String golden) {
        T value = RoundTrip.read(kind, golden);
        assertThat(RoundTrip.write(kind, value, true)).isEqualTo(golden);
        Data shuffled = RoundTrip.shuffled(RoundTrip.data(golden), new java.util.Random(1));
        assertThat(RoundTrip.read(kind, RoundTrip.text(shuffled))).isEqualTo(value);
    }

    @Test
    void linesAreWrittenAsTheSameBytes() {
        String golden = golden("caseload.ndjson");
        assertThat(Waymark.ndjson().write(Waymark.ndjson().readCaseload(golden)))
                .isEqualTo(golden);
        assertThat(Waymark.ndjson().readCaseload(golden))
                .isEqualTo(Waymark.json().readCaseload(golden("caseload.json")));
    }

    @Test
    void everyFieldOfEveryTableOccurs() {
        Set<String> found = new TreeSet<>();
        kinds().forEach(kind -> walk(kind.table(), RoundTrip.data(golden(Schemas.file(kind.format()))), found));
        Set<String> all = new TreeSet<>();
        for (Table<?, ?> table : AllTables.all()) {
            table.fields().forEach(field -> all.add(table.key() + "." + field.name()));
            all.add(table.key() + ".extensions");
            all.add(table.key() + " unknown");
        }
        assertThat(found).containsExactlyElementsOf(all);
    }

    /** Notes which fields of the tables a document holds. */
    static void walk(Codec<?> codec, Data data, Set<String> found) {
        if (data instanceof Data.Items items) {
            items.values().forEach(item -> walk(codec, item, found));
        } else if (codec instanceof Table<?, ?> table && data instanceof Data.Fields fields) {
            Set<String> names = new TreeSet<>(fields.values().keySet());
            for (Field<?, ?> field : table.fields()) {
                if (names.remove(field.name())) {
                    found.add(table.key() + "." + field.name());
                    walk(field.codec(), fields.values().get(field.name()), found);
                }
            }
            if (names.remove("extensions")) {
                found.add(table.key() + ".extensions");
            }
            if (names.stream().anyMatch(name -> !Envelope.NAMES.contains(name))) {
                found.add(table.key() + " unknown");
            }
        }
    }

    @Test
    void nobodyChangesAFile() throws IOException {
        List<String> sums = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("SHA256SUMS")) {
                    sums.add(sha256(Files.readAllBytes(file)) + "  " + file.getFileName());
                }
            }
        }
        assertThat(sums).containsExactlyElementsOf(golden("SHA256SUMS").lines().toList());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
