package org.waymark.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.data.Open;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.finding.WithFindings;
import org.waymark.io.json.Document;
import org.waymark.io.json.Reading;
import org.waymark.io.json.Utf8;
import org.waymark.io.sink.AtomicFile;
import org.waymark.io.source.Sources;
import org.waymark.io.source.Unreadable;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** What all doors do with texts, files and results. */
final class Doors {

    private Doors() {}

    static <T> T orThrow(Reading<T> reading) {
        if (!reading.findings().isEmpty()) {
            throw new ReadException(reading.findings());
        }
        return Objects.requireNonNull(reading.value());
    }

    static <T> WithFindings<T> orThrow(WithFindings<Optional<T>> reading) {
        if (reading.value().isEmpty()) {
            throw new ReadException(reading.findings());
        }
        return new WithFindings<>(reading.value().get(), reading.findings());
    }

    static <T extends Open> T read(Document<T> kind, String text) {
        return orThrow(kind.read(bytes(text)));
    }

    static <T extends Open> T read(Document<T> kind, Path file, ReadLimits limits) {
        return reading(file, stream -> read(kind, stream, limits));
    }

    static <T extends Open> T read(Document<T> kind, byte[] bytes, ReadLimits limits) {
        return read(kind, new ByteArrayInputStream(bytes), limits);
    }

    static <T extends Open> T read(Document<T> kind, InputStream stream, ReadLimits limits) {
        return orThrow(kind.read(unpacked(stream, limits), limits.documentBytes()));
    }

    static <T> T reading(Path file, Function<InputStream, T> body) {
        try (InputStream stream = Sources.open(file)) {
            return body.apply(stream);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /** The content of a stream, unpacked if it is gzip. */
    static InputStream unpacked(InputStream stream, ReadLimits limits) {
        try {
            return Sources.unpacked(stream, limits.unpackedBytes(), limits.unpackRatio());
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    static RuntimeException unreadable(IOException failed) {
        if (failed instanceof Unreadable known) {
            return refused(known.rule(), Position.root(), known.message(), known.remedy());
        }
        if (Interrupts.isCause(failed)) {
            return Interrupts.cancelled();
        }
        return new UncheckedIOException("the file cannot be read", failed);
    }

    static <T extends Open> String write(Document<T> kind, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.write(value, bytes, true);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static <T extends Open> void write(Document<T> kind, Path file, T value) {
        AtomicFile.write(file, stream -> Gzip.write(stream, Gzip.isNamed(file), out -> kind.write(value, out, true)));
    }

    /** Puts the shared vocabulary in the place of the reference to it. */
    static LocalVocabulary link(LocalVocabulary local, Vocabulary shared) {
        if (!local.shared().ref().equals(shared.ref())) {
            throw refused(
                    "json.refused",
                    Position.root().field("over"),
                    "refers to another shared vocabulary, or another version of it, than the one at hand",
                    "Read it over the shared vocabulary that it names.");
        }
        return local.withShared(shared);
    }

    static ReadException refused(String rule, Position position, String message, String remedy) {
        return new ReadException(Findings.of(List.of(Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .position(position)
                .message(message)
                .remedy(remedy)
                .build())));
    }

    static byte[] bytes(String text) {
        return orThrow(Utf8.bytes(text));
    }
}
