package org.waymark.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.json.RecordLinesWriter;

/**
 * Caseloads of any size as NDJSON: a header line with the reference data, then one record a line. Reached by {@link
 * Waymark#ndjson()}; thread-safe.
 *
 * <p>The records are a stream in constant memory in both directions. Lines end with a line feed; blank lines are passed over.
 * The limits are those of {@link JsonDoor}, and 64 MiB a line. The exceptions are those of {@link JsonDoor} too.
 */
public final class NdjsonDoor {

    static final NdjsonDoor INSTANCE = new NdjsonDoor();

    private NdjsonDoor() {}

    /** Opens a file to read it record by record; close what is returned. */
    public RecordReader open(Path file) {
        try {
            return RecordReader.open(Files.newInputStream(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be read", failed);
        }
    }

    /** Opens a stream to read it record by record; closing what is returned closes the stream. */
    public RecordReader open(InputStream stream) {
        return RecordReader.open(stream);
    }

    /** Reads all records of a file into memory; what is wrong with any line is told at once. */
    public Caseload readCaseload(Path file) {
        try (RecordReader reader = open(file)) {
            return reader.readAll();
        }
    }

    /** Reads all records of a stream into memory and closes it; what is wrong with any line is told at once. */
    public Caseload readCaseload(InputStream stream) {
        try (RecordReader reader = open(stream)) {
            return reader.readAll();
        }
    }

    /** Reads all records of a text; what is wrong with any line is told at once. */
    public Caseload readCaseload(String ndjson) {
        return readCaseload(new ByteArrayInputStream(Doors.bytes(ndjson)));
    }

    /** Writes a caseload. */
    public String write(Caseload caseload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, caseload, caseload.pupils().iterator());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes a caseload into a file, whole or not at all. */
    public void write(Path file, Caseload caseload) {
        write(file, caseload, caseload.pupils().stream());
    }

    /**
     * Writes records into a file, whole or not at all, as they come.
     *
     * @param header a caseload whose own records are left aside
     * @param records the records; read to the end, not closed
     */
    public void write(Path file, Caseload header, Stream<PupilRecord> records) {
        AtomicFile.write(file, stream -> write(stream, header, records.iterator()));
    }

    /**
     * Writes records into a stream as they come; a line is written whole or not at all.
     *
     * @param header a caseload whose own records are left aside
     */
    public void write(OutputStream stream, Caseload header, Iterator<PupilRecord> records) {
        RecordLinesWriter lines = new RecordLinesWriter(header, stream);
        records.forEachRemaining(lines::write);
    }
}
