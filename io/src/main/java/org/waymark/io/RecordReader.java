package org.waymark.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.io.json.Reading;
import org.waymark.io.json.RecordLines;

/**
 * The records of an NDJSON document, one after another, in constant memory.
 *
 * <pre>{@code
 * try (RecordReader reader = Waymark.ndjson().open(file).skipping(findings -> report.addAll(findings.asList()))) {
 *     Scorer scorer = Scorer.of(measures, reader.referenceData());
 *     reader.forEachRemaining(record -> ...);
 * }
 * }</pre>
 *
 * <p>A bad line ends the reading with a {@link ReadException}, unless {@link #skipping} says otherwise; the reader stands after
 * it and may go on. In the findings of a line {@code pupils[3]} is the fourth record of the document, good or bad. Not
 * thread-safe.
 */
public final class RecordReader implements Iterator<PupilRecord>, AutoCloseable {

    private final InputStream stream;
    private final RecordLines lines;
    private final Caseload header;
    private @Nullable Consumer<Findings> onBadLine;
    private @Nullable Reading<PupilRecord> ahead;

    private RecordReader(InputStream stream, RecordLines lines, Caseload header) {
        this.stream = stream;
        this.lines = lines;
        this.header = header;
    }

    static RecordReader open(InputStream stream) {
        RecordLines lines = new RecordLines(stream);
        boolean opened = false;
        try {
            RecordReader reader = new RecordReader(stream, lines, header(lines));
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                close(stream);
            }
        }
    }

    private static Caseload header(RecordLines lines) {
        Caseload header = Doors.orThrow(lines.header());
        if (!header.pupils().isEmpty()) {
            throw Doors.refused(
                    "json.format",
                    Position.root().field("pupils"),
                    "must not stand in the header of NDJSON: this is one document in JSON",
                    "Read it as JSON, or write each record on a line of its own.");
        }
        return header;
    }

    /** The first line: the caseload without its records. */
    public Caseload header() {
        return header;
    }

    /** What the records refer to. */
    public ReferenceData referenceData() {
        return header.referenceData();
    }

    /** Passes over bad lines from now on, and tells what is wrong with each. */
    public RecordReader skipping(Consumer<Findings> told) {
        onBadLine = told;
        return this;
    }

    /** Whether there is another record; a line that ends the reading counts as one. */
    @Override
    public boolean hasNext() {
        while (ahead == null) {
            Reading<PupilRecord> reading = lines.next();
            if (reading == null) {
                return false;
            }
            if (reading.findings().isEmpty() || onBadLine == null) {
                ahead = reading;
            } else {
                onBadLine.accept(reading.findings());
            }
        }
        return true;
    }

    /**
     * The next record.
     *
     * @throws ReadException if its line is bad, and bad lines are not skipped
     */
    @Override
    public PupilRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record is left");
        }
        Reading<PupilRecord> reading = Objects.requireNonNull(ahead);
        ahead = null;
        return Doors.orThrow(reading);
    }

    /** The number of the line that was read last, from 1; after {@link #hasNext()} it may be that of the next record. */
    public int line() {
        return lines.line();
    }

    /** The records that are left, in their order; to be used once, by one thread. */
    public Stream<PupilRecord> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Reads what is left, and throws what is wrong with all bad lines in one exception. */
    Caseload readAll() {
        FindingsOfLines all = new FindingsOfLines();
        skipping(all);
        Caseload.Builder caseload = Caseload.builder()
                .referenceData(header.referenceData())
                .putAllExtensions(header.extensions())
                .putAllUnknown(header.unknown());
        while (!all.isFull() && hasNext()) {
            caseload.addPupils(next());
        }
        Optional<Findings> wrong = all.findings();
        if (wrong.isPresent()) {
            throw new ReadException(wrong.get());
        }
        return caseload.build();
    }

    /** Closes the file or stream. */
    @Override
    public void close() {
        close(stream);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be closed", failed);
        }
    }
}
