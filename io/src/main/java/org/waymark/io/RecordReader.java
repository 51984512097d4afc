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
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
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
import org.waymark.io.json.RecordLine;
import org.waymark.io.json.RecordLines;
import org.waymark.io.source.Counted;

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
 * it and may go on. In the findings of a line {@code pupils[3]} is the fourth record of the document, good or bad. Gzip that
 * breaks off, a limit on what it unpacks to and a file that fails end it for good.
 *
 * <p>Not thread-safe, but for {@link #cancel()}: the file is read, and the listeners are called, on the thread that asks for
 * records.
 */
public final class RecordReader implements Iterator<PupilRecord>, AutoCloseable {

    /** What the door says of a reader. */
    record Settings(ReadLimits limits, Optional<Executor> executor, int lookAhead, Consumer<Progress> listener) {}

    /** What came of a line, and where the line stands. */
    private record Outcome(Reading<PupilRecord> reading, long line) {}

    private final Counted source;
    private final RecordLines lines;
    private final Caseload header;
    private final Telling telling;
    private final @Nullable Ahead<RecordLine, Outcome> ahead;
    private volatile boolean cancelled;
    private @Nullable Consumer<Findings> onBadLine;
    private @Nullable Outcome waiting;
    private long line;

    private RecordReader(Counted source, long size, RecordLines lines, Caseload header, Settings settings) {
        this.source = source;
        this.lines = lines;
        this.header = header;
        this.telling = new Telling(settings.listener(), size);
        this.line = lines.line();
        this.ahead = settings.executor()
                .map(executor -> new Ahead<>(
                        executor,
                        settings.lookAhead(),
                        lines::cut,
                        RecordLine::length,
                        cut -> new Outcome(lines.read(cut), cut.number())))
                .orElse(null);
    }

    static RecordReader open(InputStream stream, long size, Settings settings) {
        boolean opened = false;
        try {
            Interrupts.check();
            Counted source = new Counted(stream);
            InputStream content = Doors.unpacked(source, settings.limits());
            RecordLines lines = new RecordLines(content, settings.limits().lineBytes());
            RecordReader reader = new RecordReader(source, size, lines, header(lines), settings);
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

    /**
     * Stops the reading: whoever asks for a record from now on gets a {@link CancellationException}. May be called from any
     * thread, and from a listener. The reader is still to be closed.
     */
    public void cancel() {
        cancelled = true;
        if (ahead != null) {
            ahead.cancel();
        }
    }

    /**
     * Whether there is another record; a line that ends the reading counts as one.
     *
     * @throws CancellationException if the reading was cancelled, or this thread is interrupted
     * @throws UncheckedIOException if the file cannot be read any further
     */
    @Override
    public boolean hasNext() {
        while (waiting == null) {
            Outcome outcome = outcome();
            if (outcome == null) {
                telling.end(lines.line(), source.count());
                return false;
            }
            line = outcome.line();
            telling.tell(line, source.count());
            Findings wrong = outcome.reading().findings();
            if (wrong.isEmpty() || onBadLine == null) {
                waiting = outcome;
            } else {
                onBadLine.accept(wrong);
            }
        }
        return true;
    }

    private @Nullable Outcome outcome() {
        if (cancelled) {
            throw new CancellationException("the reading was cancelled");
        }
        Interrupts.check();
        try {
            if (ahead != null) {
                return ahead.next();
            }
            Reading<PupilRecord> reading = lines.next();
            return reading == null ? null : new Outcome(reading, lines.line());
        } catch (UncheckedIOException failed) {
            throw Interrupts.isCause(failed.getCause()) ? Interrupts.cancelled() : failed;
        }
    }

    /**
     * The next record.
     *
     * @throws ReadException if its line is bad, and bad lines are not skipped
     * @throws NoSuchElementException if none is left
     * @throws CancellationException if the reading was cancelled, or this thread is interrupted
     * @throws UncheckedIOException if the file cannot be read any further
     */
    @Override
    public PupilRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record is left");
        }
        Outcome outcome = Objects.requireNonNull(waiting);
        waiting = null;
        return Doors.orThrow(outcome.reading());
    }

    /**
     * The number of the line that was handed over last, from 1; after {@link #hasNext()} it may be that of the next record.
     */
    public long line() {
        return line;
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

    /** Stops what is in flight, and closes the file or stream. */
    @Override
    public void close() {
        if (ahead != null) {
            ahead.cancel();
        }
        close(source);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be closed", failed);
        }
    }
}
