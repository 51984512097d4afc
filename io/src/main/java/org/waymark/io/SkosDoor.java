package org.waymark.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.waymark.data.Data;
import org.waymark.io.json.Trees;
import org.waymark.io.sink.AtomicFile;
import org.waymark.io.skos.SkosWriter;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * Vocabularies and programmes as linked data: SKOS, in Turtle or JSON-LD. Written, not read. Reached by {@link Waymark#skos()};
 * immutable and thread-safe.
 *
 * <pre>{@code
 * String turtle = Waymark.skos().withBase("https://example.org/words/").withLanguage("en").turtle(vocabulary);
 * }</pre>
 *
 * <p>{@link SkosWriter} says what is made of what. Equal values give equal texts. Every method throws {@link
 * IllegalArgumentException} for a text that holds half of a surrogate pair, which no document can carry.
 */
public final class SkosDoor {

    static final SkosDoor INSTANCE = new SkosDoor(SkosWriter.withDefaults());

    private final SkosWriter writer;

    private SkosDoor(SkosWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns a door that writes IRIs that begin so, such as {@code https://example.org/words/}; by default {@code
     * urn:waymark:}.
     *
     * @throws IllegalArgumentException if it is no absolute IRI
     */
    public SkosDoor withBase(String iri) {
        return new SkosDoor(writer.withBase(iri));
    }

    /**
     * Returns a door that says in which language the words are, such as {@code en} or {@code cy}; by default it does not.
     *
     * @throws IllegalArgumentException if it has not the form of a language tag
     */
    public SkosDoor withLanguage(String tag) {
        return new SkosDoor(writer.withLanguage(tag));
    }

    /** Writes a shared vocabulary as Turtle. */
    public String turtle(Vocabulary vocabulary) {
        return sound(writer.turtle(vocabulary));
    }

    /** Writes a local vocabulary as Turtle. */
    public String turtle(LocalVocabulary vocabulary) {
        return sound(writer.turtle(vocabulary));
    }

    /** Writes a programme as Turtle. */
    public String turtle(Programme programme) {
        return sound(writer.turtle(programme));
    }

    /** Writes a shared vocabulary as Turtle into a file, whole or not at all. */
    public void turtle(Path file, Vocabulary vocabulary) {
        write(file, turtle(vocabulary));
    }

    /** Writes a local vocabulary as Turtle into a file, whole or not at all. */
    public void turtle(Path file, LocalVocabulary vocabulary) {
        write(file, turtle(vocabulary));
    }

    /** Writes a shared vocabulary as JSON-LD. */
    public String jsonLd(Vocabulary vocabulary) {
        return text(writer.jsonLd(vocabulary));
    }

    /** Writes a local vocabulary as JSON-LD. */
    public String jsonLd(LocalVocabulary vocabulary) {
        return text(writer.jsonLd(vocabulary));
    }

    /** Writes a programme as JSON-LD. */
    public String jsonLd(Programme programme) {
        return text(writer.jsonLd(programme));
    }

    /** Writes a shared vocabulary as JSON-LD into a file, whole or not at all. */
    public void jsonLd(Path file, Vocabulary vocabulary) {
        write(file, jsonLd(vocabulary));
    }

    /** Writes a local vocabulary as JSON-LD into a file, whole or not at all. */
    public void jsonLd(Path file, LocalVocabulary vocabulary) {
        write(file, jsonLd(vocabulary));
    }

    private static String text(Data data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Trees.write(data, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String sound(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a text must not hold half of a surrogate pair");
        }
        return text;
    }

    private static void write(Path file, String text) {
        AtomicFile.write(file, stream -> {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException("the file cannot be written", failed);
            }
        });
    }
}
