package org.waymark.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.waymark.finding.WithFindings;
import org.waymark.io.imscase.CaseReader;
import org.waymark.io.imscase.CaseWriter;
import org.waymark.io.json.Trees;
import org.waymark.vocabulary.Vocabulary;

/**
 * Shared vocabularies as packages of CASE (Competencies and Academic Standards Exchange of 1EdTech), in which frameworks are
 * published. Reached by {@link Waymark#imsCase()}; immutable and thread-safe. It reads and writes packages; it is not certified
 * by anyone.
 *
 * <p>Reading takes 1.0 and 1.1 as they are found and tells each repair, see {@link org.waymark.io.imscase.CaseRules}: items that
 * others stand under become strands, the other items concepts, in the order of their sequence numbers; items that are skill
 * levels of another become its steps; rubrics become level examples; the short statement, if there is one, is the title and
 * the full one the definition. What has no place in a vocabulary, such as education levels, is kept in its extensions under
 * {@code org.1edtech.case}, and written again.
 *
 * <p>Writing is strict 1.1. A concept keeps the identifier with which it was read; else it gets one that is made of its id,
 * always the same one. What CASE has no place for stands in the extensions under {@code org.waymark}, so that a vocabulary that
 * is read back is equal to the one that was written. Pupils, targets and ratings have no place in CASE.
 *
 * <p>Methods that read throw {@link ReadException} if the document is no JSON within the limits of {@link JsonDoor}, or holds no
 * {@code CFDocument}; the other exceptions are those of {@link JsonDoor} too.
 */
public final class CaseDoor {

    static final CaseDoor INSTANCE = new CaseDoor(CaseWriter.withDefaults());

    private final CaseWriter writer;

    private CaseDoor(CaseWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns a door that writes URIs that begin so, such as {@code https://example.org/ims/case/v1p1}; by default they are
     * {@code urn:uuid:} with the identifier.
     *
     * @throws IllegalArgumentException if it is no absolute URI
     */
    public CaseDoor withBase(String uri) {
        return new CaseDoor(writer.withBase(uri));
    }

    /** Returns a door that names this creator; by default it is the source of the vocabulary, or its title. */
    public CaseDoor withCreator(String name) {
        return new CaseDoor(writer.withCreator(name));
    }

    /** Returns a door that writes this language, such as {@code en}; by default none. */
    public CaseDoor withLanguage(String tag) {
        return new CaseDoor(writer.withLanguage(tag));
    }

    /**
     * Writes a vocabulary.
     *
     * @param changed when it was last changed, which CASE requires; retired concepts end on that day
     */
    public String write(Vocabulary vocabulary, Instant changed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, vocabulary, changed);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes a vocabulary into a file, whole or not at all; see {@link #write(Vocabulary, Instant)}. */
    public void write(Path file, Vocabulary vocabulary, Instant changed) {
        AtomicFile.write(file, stream -> write(stream, vocabulary, changed));
    }

    /** Writes a vocabulary into a stream, which stays open; see {@link #write(Vocabulary, Instant)}. */
    public void write(OutputStream stream, Vocabulary vocabulary, Instant changed) {
        Trees.write(writer.write(vocabulary, changed), stream);
    }

    /** Reads a package. */
    public WithFindings<Vocabulary> read(String json) {
        return read(new ByteArrayInputStream(Doors.bytes(json)));
    }

    /** Reads a package from a file. */
    public WithFindings<Vocabulary> read(Path file) {
        return Doors.reading(file, this::read);
    }

    /** Reads a package from a stream, to its end; it stays open. */
    public WithFindings<Vocabulary> read(InputStream stream) {
        return Doors.orThrow(CaseReader.read(stream));
    }
}
