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
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.sink.AtomicFile;
import org.waymark.io.source.Sources;

/**
 * Caseloads of any size as NDJSON: a header line with the reference data, then one record a line. Reached by {@link
 * Waymark#ndjson()}; immutable, and thread-safe as far as the executor and the listener that it is given are.
 *
 * <pre>{@code
 * NdjsonDoor door = Waymark.ndjson().withExecutor(pool).withProgress(progress -> bar.show(progress.part()));
 * try (RecordReader reader = door.open(file)) {
 *     reader.forEachRemaining(record -> ...);
 * }
 * }</pre>
 *
 * <p>The records are a stream in constant memory in both directions. Lines end with a line feed; blank lines are passed over.
 * Gzip is known by its first bytes and unpacked; a file whose name ends with {@code .gz} is written in gzip. The limits are those
 * of {@link JsonDoor} for each line, and {@link ReadLimits}. The exceptions are those of {@link JsonDoor} too.
 *
 * <p>With an executor, lines are read, or printed, on it, while the file is read or written on the thread of the caller; results
 * keep the order of the file, and are the same as without. What is in flight is bounded: see {@link #withLookAhead}. The
 * executor may be full, refuse or be shut down: the thread of the caller then does the work itself.
 *
 * <p>An interrupted thread stops with {@link java.util.concurrent.CancellationException} at the next line, and stays interrupted.
 */
public final class NdjsonDoor {

    /** So many records are in flight at most, unless said otherwise. */
    public static final int LOOK_AHEAD = 256;

    static final NdjsonDoor INSTANCE =
            new NdjsonDoor(ReadLimits.defaults(), Optional.empty(), LOOK_AHEAD, progress -> {}, false);

    private final ReadLimits limits;
    private final Optional<Executor> executor;
    private final int lookAhead;
    private final Consumer<Progress> listener;
    private final boolean gzip;

    private NdjsonDoor(
            ReadLimits limits, Optional<Executor> executor, int lookAhead, Consumer<Progress> listener, boolean gzip) {
        this.limits = limits;
        this.executor = executor;
        this.lookAhead = lookAhead;
        this.listener = listener;
        this.gzip = gzip;
    }

    /** Returns the door that reads within these limits, and writes no line that is longer than they allow. */
    public NdjsonDoor withLimits(ReadLimits other) {
        return new NdjsonDoor(other, executor, lookAhead, listener, gzip);
    }

    /** Returns the door that reads and prints lines on this executor. It is never shut down. */
    public NdjsonDoor withExecutor(Executor other) {
        return new NdjsonDoor(limits, Optional.of(other), lookAhead, listener, gzip);
    }

    /**
     * Returns the door that has at most so many records in flight: taken from the file, and not yet handed to the caller. They
     * are at most 8 MiB of lines, or one that is longer. It matters with an executor only.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public NdjsonDoor withLookAhead(int records) {
        if (records < 1) {
            throw new IllegalArgumentException("the look-ahead must be 1 or more");
        }
        return new NdjsonDoor(limits, executor, records, listener, gzip);
    }

    /**
     * Returns the door that tells this listener how far it is: after each mebibyte, and at the end. The listener is called on
     * the thread of the caller; what it throws ends the work.
     */
    public NdjsonDoor withProgress(Consumer<Progress> other) {
        return new NdjsonDoor(limits, executor, lookAhead, other, gzip);
    }

    /** Returns the door that writes gzip into streams, and into files whatever their names. */
    public NdjsonDoor withGzip() {
        return new NdjsonDoor(limits, executor, lookAhead, listener, true);
    }

    /** Opens a file to read it record by record; close what is returned. */
    public RecordReader open(Path file) {
        try {
            InputStream stream = Sources.open(file);
            long size = Files.isRegularFile(file) ? Files.size(file) : -1;
            return RecordReader.open(stream, size, settings());
        } catch (IOException failed) {
            throw Doors.unreadable(failed);
        }
    }

    /** Opens a stream to read it record by record; closing what is returned closes the stream. */
    public RecordReader open(InputStream stream) {
        return RecordReader.open(stream, -1, settings());
    }

    private RecordReader.Settings settings() {
        return new RecordReader.Settings(limits, executor, lookAhead, listener);
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

    /** Reads all records of these bytes; what is wrong with any line is told at once. */
    public Caseload readCaseload(byte[] ndjson) {
        return readCaseload(new ByteArrayInputStream(ndjson));
    }

    /** Reads all records of a text; what is wrong with any line is told at once. */
    public Caseload readCaseload(String ndjson) {
        return readCaseload(Doors.bytes(ndjson));
    }

    /** Writes a caseload, not in gzip. */
    public String write(Caseload caseload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines(bytes, caseload, caseload.pupils().iterator());
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
        boolean packed = gzip || Gzip.isNamed(file);
        try {
            AtomicFile.write(file, stream -> Gzip.write(stream, packed, out -> lines(out, header, records.iterator())));
        } catch (UncheckedIOException failed) {
            throw Interrupts.isCause(failed.getCause()) ? Interrupts.cancelled() : failed;
        }
    }

    /**
     * Writes records into a stream as they come; a line is written whole or not at all, or, in gzip, all or nothing of the
     * last of them. The stream stays open.
     *
     * @param header a caseload whose own records are left aside
     */
    public void write(OutputStream stream, Caseload header, Iterator<PupilRecord> records) {
        Gzip.write(stream, gzip, out -> lines(out, header, records));
    }

    private void lines(OutputStream stream, Caseload header, Iterator<PupilRecord> records) {
        RecordWriting.of(stream, limits.lineBytes(), listener).write(header, records, executor, lookAhead);
    }
}
