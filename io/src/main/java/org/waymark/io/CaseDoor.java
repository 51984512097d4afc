package org.waymark.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.waymark.data.Data;
import org.waymark.finding.Findings;
import org.waymark.finding.WithFindings;
import org.waymark.io.imscase.CaseReader;
import org.waymark.io.imscase.CaseWriter;
import org.waymark.io.json.Trees;
import org.waymark.io.sink.AtomicFile;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * Vocabularies, shared and local, as packages of CASE (Competencies and Academic Standards Exchange of 1EdTech), in which frameworks are
 * published. Reached by {@link Waymark#imsCase()}; immutable and thread-safe. It reads and writes packages; it is not certified
 * by anyone.
 *
 * <p>Reading takes 1.0 and 1.1 as they are found and tells each repair, see {@link org.waymark.io.imscase.CaseRules}: items that
 * others stand under become strands, the other items concepts, in the order of their sequence numbers; items that are skill
 * levels of another become its steps; rubrics become level examples; the short statement, if there is one, is the title and
 * the full one the definition. What has no place in a vocabulary, such as education levels or that two items are peers, is kept in its extensions under
 * {@code org.1edtech.case}, and written again.
 *
 * <p>Writing is strict 1.1. A concept keeps the identifier with which it was read; else it gets one that is made of its id,
 * always the same one. A local vocabulary is a package of its own, whose items are exact matches of the shared ones in the words
 * of the school, see {@link CaseWriter}; {@link #readLocal(String, Vocabulary)} reads it, or such a package of others, over the
 * shared vocabulary. Of a programme, CASE can carry its language; the rest is told. What CASE has no place for stands in the extensions under {@code org.waymark}, so that a vocabulary that
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
     * Returns a door that writes this licence; by default none, or that of the package from which a vocabulary was read.
     *
     * @param title what it is called, such as {@code CC BY 4.0}
     * @param uri where it is; if it ends in an identifier of CASE 1.1, that is the identifier of the licence
     * @throws IllegalArgumentException if it is no absolute URI
     */
    public CaseDoor withLicence(String title, String uri) {
        return new CaseDoor(writer.withLicence(title, uri));
    }

    /**
     * Writes a vocabulary.
     *
     * @param changed when it was last changed, which CASE requires; retired concepts end on that day
     */
    public String write(Vocabulary vocabulary, Instant changed) {
        return text(writer.write(vocabulary, changed));
    }

    /** Writes a vocabulary into a file, whole or not at all; see {@link #write(Vocabulary, Instant)}. */
    public void write(Path file, Vocabulary vocabulary, Instant changed) {
        AtomicFile.write(file, stream -> write(stream, vocabulary, changed));
    }

    /** Writes a vocabulary into a stream, which stays open; see {@link #write(Vocabulary, Instant)}. */
    public void write(OutputStream stream, Vocabulary vocabulary, Instant changed) {
        Trees.write(writer.write(vocabulary, changed), stream);
    }

    /**
     * Writes a local vocabulary.
     *
     * @param changed when it was last changed, which CASE requires
     */
    public String write(LocalVocabulary vocabulary, Instant changed) {
        return text(writer.write(vocabulary, changed));
    }

    /** Writes a local vocabulary into a file, whole or not at all; see {@link #write(LocalVocabulary, Instant)}. */
    public void write(Path file, LocalVocabulary vocabulary, Instant changed) {
        AtomicFile.write(file, stream -> write(stream, vocabulary, changed));
    }

    /** Writes a local vocabulary into a stream, which stays open; see {@link #write(LocalVocabulary, Instant)}. */
    public void write(OutputStream stream, LocalVocabulary vocabulary, Instant changed) {
        Trees.write(writer.write(vocabulary, changed), stream);
    }

    /**
     * Writes the language of a programme: its local vocabulary, by the programme. What CASE cannot carry of the programme (its
     * schools, scales and cycles, and what others added to it) is told.
     *
     * @param changed when the vocabulary was last changed, which CASE requires
     * @throws IllegalArgumentException if {@code vocabulary} is not the one that the programme names
     */
    public WithFindings<String> write(Programme programme, LocalVocabulary vocabulary, Instant changed) {
        WithFindings<Data> written = writer.write(programme, vocabulary, changed);
        return new WithFindings<>(text(written.value()), written.findings());
    }

    /**
     * Writes the language of a programme into a file, whole or not at all; see {@link #write(Programme, LocalVocabulary,
     * Instant)}.
     *
     * @return what was not written
     */
    public Findings write(Path file, Programme programme, LocalVocabulary vocabulary, Instant changed) {
        WithFindings<Data> written = writer.write(programme, vocabulary, changed);
        AtomicFile.write(file, stream -> Trees.write(written.value(), stream));
        return written.findings();
    }

    private static String text(Data pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Trees.write(pack, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
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

    /**
     * Reads a package as a local vocabulary: items that are exact matches of shared ones are its words for them, the others its
     * additions. In a package of others, what matches is also its selection. An item that says something else than the shared
     * title is a term.
     *
     * @param shared the version over which it stands; its mere name ({@link Vocabulary#unlinked}) will do for a package that
     *     we wrote
     */
    public WithFindings<LocalVocabulary> readLocal(String json, Vocabulary shared) {
        return readLocal(new ByteArrayInputStream(Doors.bytes(json)), shared);
    }

    /** Reads a package as a local vocabulary from a file; see {@link #readLocal(String, Vocabulary)}. */
    public WithFindings<LocalVocabulary> readLocal(Path file, Vocabulary shared) {
        return Doors.reading(file, stream -> readLocal(stream, shared));
    }

    /** Reads a package as a local vocabulary from a stream, to its end; it stays open; see {@link #readLocal(String, Vocabulary)}. */
    public WithFindings<LocalVocabulary> readLocal(InputStream stream, Vocabulary shared) {
        return Doors.orThrow(CaseReader.readLocal(stream, shared));
    }
}
