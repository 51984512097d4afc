package org.waymark.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.io.source.Unreadable;

/**
 * NDJSON, line by line: the header, then one record a line. Blank lines count as lines and are passed over. Holds one line at a
 * time. Lines are cut out by one thread; those that were cut out may be read by any.
 */
public final class RecordLines {

    private static final byte[] NOTHING = {};

    private final LineCutter cutter;
    private final int most;
    private final Json json = Json.reader();
    private long records;
    private boolean ended;

    /** Reads lines of at most {@link Limits#LINE} bytes. */
    public RecordLines(InputStream stream) {
        this(stream, Limits.LINE);
    }

    /** Reads lines of at most so many bytes. */
    public RecordLines(InputStream stream, int most) {
        this.cutter = new LineCutter(stream, most);
        this.most = most;
    }

    /** The number of the last line that was cut out, from 1. */
    public long line() {
        return cutter.line();
    }

    /** Reads the header; call it once, first. An empty stream has a header that is missing. */
    public Reading<Caseload> header() {
        Position root = Position.root();
        try {
            boolean found = cutter.next();
            if (cutter.isTooLong()) {
                return tooLong(root);
            }
            int length = found ? cutter.length() : 0;
            return read(cutter.buffer(), cutter.from(), length, cutter.line(), root, Documents.CASELOAD::top);
        } catch (IOException failed) {
            return broken(failed, root);
        }
    }

    /** Reads the next record; null after the last. */
    public @Nullable Reading<PupilRecord> next() {
        if (ended) {
            return null;
        }
        try {
            if (!cutter.next()) {
                return null;
            }
        } catch (IOException failed) {
            return broken(failed, nextPosition());
        }
        if (cutter.isTooLong()) {
            return tooLong(nextPosition());
        }
        return read(
                cutter.buffer(),
                cutter.from(),
                cutter.length(),
                cutter.line(),
                nextPosition(),
                CaseloadTables.RECORD::read);
    }

    /** Cuts out the line of the next record, to be read later; null after the last. */
    public @Nullable RecordLine cut() {
        if (ended) {
            return null;
        }
        try {
            if (!cutter.next()) {
                return null;
            }
        } catch (IOException failed) {
            Position position = nextPosition();
            Reading<PupilRecord> broken = broken(failed, position);
            return new RecordLine(NOTHING, cutter.line() + 1, position, broken.findings());
        }
        Position position = nextPosition();
        Findings unsound =
                cutter.isTooLong() ? this.<PupilRecord>tooLong(position).findings() : Findings.none();
        return new RecordLine(bytes(), cutter.line(), position, unsound);
    }

    /** Reads a line that was cut out; from any thread. */
    public Reading<PupilRecord> read(RecordLine line) {
        if (!line.unsound().isEmpty()) {
            return new Reading<>(null, line.unsound());
        }
        return read(line.bytes(), 0, line.length(), line.number(), line.position(), CaseloadTables.RECORD::read);
    }

    /** The bytes of the line that was cut out last, for a second look. */
    byte[] bytes() {
        return Arrays.copyOfRange(cutter.buffer(), cutter.from(), cutter.from() + cutter.length());
    }

    private Position nextPosition() {
        return Position.root().item("pupils", (int) Math.min(records++, Integer.MAX_VALUE));
    }

    private <T> Reading<T> read(
            byte[] bytes, int from, int length, long line, Position position, Function<In, @Nullable T> body) {
        return json.read(bytes, from, length, position, number(line - 1), body);
    }

    /** Findings number lines up to two thousand million; those of larger files get that. */
    private static int number(long line) {
        return (int) Math.max(0, Math.min(line, Integer.MAX_VALUE - 1));
    }

    private <T> Reading<T> tooLong(Position position) {
        return fault(
                Rules.LIMIT,
                position,
                cutter.line(),
                "stands on a line of more than " + most + " bytes",
                "Write one record a line, or raise the limit if the file is trusted.");
    }

    /** Ends the reading: what comes after this place cannot be read. */
    private <T> Reading<T> broken(IOException failed, Position position) {
        ended = true;
        if (failed instanceof Unreadable known) {
            return fault(known.rule(), position, cutter.line() + 1, known.message(), known.remedy());
        }
        throw new UncheckedIOException("the document cannot be read", failed);
    }

    private static <T> Reading<T> fault(String rule, Position position, long line, String message, String remedy) {
        Faults faults = new Faults();
        faults.add(rule, position, number(line), 1, message, remedy);
        return new Reading<>(null, faults.findings());
    }
}
