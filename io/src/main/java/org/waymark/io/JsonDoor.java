package org.waymark.io;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeSet;
import org.waymark.io.json.Documents;
import org.waymark.need.NeedTaxonomy;
import org.waymark.release.TransferRecord;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.Explanation;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * Single documents in JSON: a caseload, a record, one of the things that records refer to, scores, an explanation, what was released, a yardstick. Reached by {@link
 * Waymark#json()}; thread-safe.
 *
 * <p>Each document begins with what it is, such as {@code "format": "waymark/scale", "version": "1.0"}. Any 1.x is read. Texts
 * are written over many lines, indented by two spaces. Files are UTF-8 without a byte order mark, and are written whole or not
 * at all: an interrupted write leaves the old file as it was. A stream that is handed in stays open. Files, streams and bytes in
 * gzip are known by their first bytes and unpacked; a file whose name ends with {@code .gz} is written in gzip.
 *
 * <p>Reading keeps what it does not know. A field that is null is read as one that is not there. Limits: a nesting of 64, texts
 * of a million characters, names of 256 bytes, numbers of 100 digits with an exponent of at most 1000, a million values in
 * fields that the format does not know. Those on size, such as 256 MiB for a document, are {@link ReadLimits}.
 *
 * <p>Every method that reads throws {@link ReadException} if the document is not sound, or the file
 * is not there, is a folder or must not be read; {@link java.io.UncheckedIOException} if the system fails in reading; every method that writes throws {@link
 * IllegalArgumentException} for a value that no document can carry (a date beyond the year 9999, half of a surrogate pair, an
 * unknown field with the name of a known one, or what is beyond the limits), and {@link java.io.UncheckedIOException} if the
 * file or stream cannot be written.
 */
public final class JsonDoor {

    static final JsonDoor INSTANCE = new JsonDoor(ReadLimits.defaults());

    private final ReadLimits limits;

    private JsonDoor(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the door that reads files, streams and bytes within these limits. */
    public JsonDoor withLimits(ReadLimits other) {
        return new JsonDoor(other);
    }

    /** Writes a caseload. */
    public String write(Caseload caseload) {
        return Doors.write(Documents.CASELOAD, caseload);
    }

    /** Writes a caseload into a file. */
    public void write(Path file, Caseload caseload) {
        Doors.write(Documents.CASELOAD, file, caseload);
    }

    /** Writes a caseload into a stream. */
    public void write(OutputStream stream, Caseload caseload) {
        Documents.CASELOAD.write(caseload, stream, true);
    }

    /** Reads a caseload. */
    public Caseload readCaseload(String json) {
        return Doors.read(Documents.CASELOAD, json);
    }

    /** Reads a caseload from bytes. */
    public Caseload readCaseload(byte[] json) {
        return Doors.read(Documents.CASELOAD, json, limits);
    }

    /** Reads a caseload from a file. */
    public Caseload readCaseload(Path file) {
        return Doors.read(Documents.CASELOAD, file, limits);
    }

    /** Reads a caseload from a stream, to its end. */
    public Caseload readCaseload(InputStream stream) {
        return Doors.read(Documents.CASELOAD, stream, limits);
    }

    /** Writes the record of one pupil. */
    public String write(PupilRecord record) {
        return Doors.write(Documents.RECORD, record);
    }

    /** Writes the record of one pupil into a file. */
    public void write(Path file, PupilRecord record) {
        Doors.write(Documents.RECORD, file, record);
    }

    /** Writes the record of one pupil into a stream. */
    public void write(OutputStream stream, PupilRecord record) {
        Documents.RECORD.write(record, stream, true);
    }

    /** Reads the record of one pupil. */
    public PupilRecord readRecord(String json) {
        return Doors.read(Documents.RECORD, json);
    }

    /** Reads the record of one pupil from bytes. */
    public PupilRecord readRecord(byte[] json) {
        return Doors.read(Documents.RECORD, json, limits);
    }

    /** Reads the record of one pupil from a file. */
    public PupilRecord readRecord(Path file) {
        return Doors.read(Documents.RECORD, file, limits);
    }

    /** Reads the record of one pupil from a stream, to its end. */
    public PupilRecord readRecord(InputStream stream) {
        return Doors.read(Documents.RECORD, stream, limits);
    }

    /** Writes reference data alone. */
    public String write(ReferenceData referenceData) {
        return Doors.write(Documents.REFERENCE_DATA, referenceData);
    }

    /** Writes reference data alone into a file. */
    public void write(Path file, ReferenceData referenceData) {
        Doors.write(Documents.REFERENCE_DATA, file, referenceData);
    }

    /** Reads reference data alone. */
    public ReferenceData readReferenceData(String json) {
        return Doors.read(Documents.REFERENCE_DATA, json);
    }

    /** Reads reference data alone from bytes. */
    public ReferenceData readReferenceData(byte[] json) {
        return Doors.read(Documents.REFERENCE_DATA, json, limits);
    }

    /** Reads reference data alone from a stream, to its end. */
    public ReferenceData readReferenceData(InputStream stream) {
        return Doors.read(Documents.REFERENCE_DATA, stream, limits);
    }

    /** Reads reference data alone from a file. */
    public ReferenceData readReferenceData(Path file) {
        return Doors.read(Documents.REFERENCE_DATA, file, limits);
    }

    /** Writes a scale. */
    public String write(Scale scale) {
        return Doors.write(Documents.SCALE, scale);
    }

    /** Writes a scale into a file. */
    public void write(Path file, Scale scale) {
        Doors.write(Documents.SCALE, file, scale);
    }

    /** Reads a scale. */
    public Scale readScale(String json) {
        return Doors.read(Documents.SCALE, json);
    }

    /** Reads a scale from a file. */
    public Scale readScale(Path file) {
        return Doors.read(Documents.SCALE, file, limits);
    }

    /** Writes a points table. */
    public String write(PointsTable pointsTable) {
        return Doors.write(Documents.POINTS_TABLE, pointsTable);
    }

    /** Writes a points table into a file. */
    public void write(Path file, PointsTable pointsTable) {
        Doors.write(Documents.POINTS_TABLE, file, pointsTable);
    }

    /** Reads a points table. */
    public PointsTable readPointsTable(String json) {
        return Doors.read(Documents.POINTS_TABLE, json);
    }

    /** Reads a points table from a file. */
    public PointsTable readPointsTable(Path file) {
        return Doors.read(Documents.POINTS_TABLE, file, limits);
    }

    /** Writes a code set. */
    public String write(CodeSet codeSet) {
        return Doors.write(Documents.CODE_SET, codeSet);
    }

    /** Writes a code set into a file. */
    public void write(Path file, CodeSet codeSet) {
        Doors.write(Documents.CODE_SET, file, codeSet);
    }

    /** Reads a code set. */
    public CodeSet readCodeSet(String json) {
        return Doors.read(Documents.CODE_SET, json);
    }

    /** Reads a code set from a file. */
    public CodeSet readCodeSet(Path file) {
        return Doors.read(Documents.CODE_SET, file, limits);
    }

    /** Writes a taxonomy of areas of need. */
    public String write(NeedTaxonomy needTaxonomy) {
        return Doors.write(Documents.NEED_TAXONOMY, needTaxonomy);
    }

    /** Writes a taxonomy of areas of need into a file. */
    public void write(Path file, NeedTaxonomy needTaxonomy) {
        Doors.write(Documents.NEED_TAXONOMY, file, needTaxonomy);
    }

    /** Reads a taxonomy of areas of need. */
    public NeedTaxonomy readNeedTaxonomy(String json) {
        return Doors.read(Documents.NEED_TAXONOMY, json);
    }

    /** Reads a taxonomy of areas of need from a file. */
    public NeedTaxonomy readNeedTaxonomy(Path file) {
        return Doors.read(Documents.NEED_TAXONOMY, file, limits);
    }

    /** Writes a shared vocabulary. */
    public String write(Vocabulary vocabulary) {
        return Doors.write(Documents.VOCABULARY, vocabulary);
    }

    /** Writes a shared vocabulary into a file. */
    public void write(Path file, Vocabulary vocabulary) {
        Doors.write(Documents.VOCABULARY, file, vocabulary);
    }

    /** Reads a shared vocabulary. */
    public Vocabulary readVocabulary(String json) {
        return Doors.read(Documents.VOCABULARY, json);
    }

    /** Reads a shared vocabulary from a file. */
    public Vocabulary readVocabulary(Path file) {
        return Doors.read(Documents.VOCABULARY, file, limits);
    }

    /** Writes a local vocabulary; its shared one is written as a reference. */
    public String write(LocalVocabulary localVocabulary) {
        return Doors.write(Documents.LOCAL_VOCABULARY, localVocabulary);
    }

    /** Writes a local vocabulary; its shared one is written as a reference into a file. */
    public void write(Path file, LocalVocabulary localVocabulary) {
        Doors.write(Documents.LOCAL_VOCABULARY, file, localVocabulary);
    }

    /** Reads a local vocabulary over the shared one that it refers to; a document that refers to another is refused. */
    public LocalVocabulary readLocalVocabulary(String json, Vocabulary shared) {
        return Doors.link(Doors.read(Documents.LOCAL_VOCABULARY, json), shared);
    }

    /** Reads a local vocabulary from a file, over the shared one that it refers to; a document that refers to another is refused. */
    public LocalVocabulary readLocalVocabulary(Path file, Vocabulary shared) {
        return Doors.link(Doors.read(Documents.LOCAL_VOCABULARY, file, limits), shared);
    }

    /** Writes the record of a leaver on its way to the next school. */
    public String write(TransferRecord transfer) {
        return Doors.write(Documents.TRANSFER, transfer);
    }

    /** Writes the record of a leaver on its way to the next school into a file. */
    public void write(Path file, TransferRecord transfer) {
        Doors.write(Documents.TRANSFER, file, transfer);
    }

    /** Writes the record of a leaver on its way to the next school into a stream. */
    public void write(OutputStream stream, TransferRecord transfer) {
        Documents.TRANSFER.write(transfer, stream, true);
    }

    /** Reads the record of a pupil who came from another school. */
    public TransferRecord readTransfer(String json) {
        return Doors.read(Documents.TRANSFER, json);
    }

    /** Reads the record of a pupil who came from another school, from a file. */
    public TransferRecord readTransfer(Path file) {
        return Doors.read(Documents.TRANSFER, file, limits);
    }

    /** Reads the record of a pupil who came from another school, from a stream, to its end. */
    public TransferRecord readTransfer(InputStream stream) {
        return Doors.read(Documents.TRANSFER, stream, limits);
    }

    /**
     * Writes a table of scores. Computed numbers are written with twelve significant digits, so a table that is read back is
     * equal to this one if none of its numbers has more; whatever they have, it is written as the same text again.
     */
    public String write(ScoreTable table) {
        return Doors.write(Documents.SCORE_TABLE, table);
    }

    /** Writes a table of scores into a file, its computed numbers with twelve significant digits. */
    public void write(Path file, ScoreTable table) {
        Doors.write(Documents.SCORE_TABLE, file, table);
    }

    /** Writes a table of scores into a stream, its computed numbers with twelve significant digits. */
    public void write(OutputStream stream, ScoreTable table) {
        Documents.SCORE_TABLE.write(table, stream, true);
    }

    /** Reads a table of scores. */
    public ScoreTable readScoreTable(String json) {
        return Doors.read(Documents.SCORE_TABLE, json);
    }

    /** Reads a table of scores from a file. */
    public ScoreTable readScoreTable(Path file) {
        return Doors.read(Documents.SCORE_TABLE, file, limits);
    }

    /** Reads a table of scores from a stream, to its end. */
    public ScoreTable readScoreTable(InputStream stream) {
        return Doors.read(Documents.SCORE_TABLE, stream, limits);
    }

    /** Writes how a measure came to a score, the computed numbers of the score with twelve significant digits. */
    public String write(Explanation explanation) {
        return Doors.write(Documents.EXPLANATION, explanation);
    }

    /** Writes how a measure came to a score into a file, the computed numbers of the score with twelve significant digits. */
    public void write(Path file, Explanation explanation) {
        Doors.write(Documents.EXPLANATION, file, explanation);
    }

    /** Reads how a measure came to a score. */
    public Explanation readExplanation(String json) {
        return Doors.read(Documents.EXPLANATION, json);
    }

    /** Reads how a measure came to a score from a file. */
    public Explanation readExplanation(Path file) {
        return Doors.read(Documents.EXPLANATION, file, limits);
    }

    /** Writes a table that was released, with the policy under which it was. What is hidden is a symbol and nothing else. */
    public String write(ReleasedTable table) {
        return Doors.write(Documents.RELEASED_TABLE, table);
    }

    /** Writes a table that was released into a file. */
    public void write(Path file, ReleasedTable table) {
        Doors.write(Documents.RELEASED_TABLE, file, table);
    }

    /** Reads a table that was released, to be handed to a later release; one that shows what its policy hides is refused. */
    public ReleasedTable readReleasedTable(String json) {
        return Doors.read(Documents.RELEASED_TABLE, json);
    }

    /** Reads a table that was released from a file. */
    public ReleasedTable readReleasedTable(Path file) {
        return Doors.read(Documents.RELEASED_TABLE, file, limits);
    }

    /** Writes what pupils with a similar start reached, each number with as many digits as it takes to be read as the same. */
    public String write(ComparatorTable table) {
        return Doors.write(Documents.COMPARATOR_TABLE, table);
    }

    /** Writes what pupils with a similar start reached into a file. */
    public void write(Path file, ComparatorTable table) {
        Doors.write(Documents.COMPARATOR_TABLE, file, table);
    }

    /** Reads what pupils with a similar start reached. */
    public ComparatorTable readComparatorTable(String json) {
        return Doors.read(Documents.COMPARATOR_TABLE, json);
    }

    /** Reads what pupils with a similar start reached from a file. */
    public ComparatorTable readComparatorTable(Path file) {
        return Doors.read(Documents.COMPARATOR_TABLE, file, limits);
    }
}
