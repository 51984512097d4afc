package org.waymark.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Position;

/**
 * NDJSON, line by line: the header, then one record a line. Blank lines count as lines and are passed over. Holds one line at a
 * time.
 */
public final class RecordLines {

    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final Json json = Json.reader();
    private byte[] buffer = new byte[BLOCK];
    private int from;
    private int end;
    private int next;
    private int filled;
    private int line;
    private int records;
    private boolean tooLong;

    public RecordLines(InputStream stream) {
        this.stream = stream;
    }

    /** The number of the last line that was read, from 1. */
    public int line() {
        return line;
    }

    /** How many records were read, good or bad. */
    public int records() {
        return records;
    }

    /** Reads the header; call it once, first. An empty stream has a header that is missing. */
    public Reading<Caseload> header() {
        boolean found = nextLine();
        return read(found ? end - from : 0, Position.root(), Documents.CASELOAD::top);
    }

    /** Reads the next record; null after the last. */
    public @Nullable Reading<PupilRecord> next() {
        if (!nextLine()) {
            return null;
        }
        Position position = Position.root().item("pupils", records++);
        return read(end - from, position, CaseloadTables.RECORD::read);
    }

    /** The bytes of the line that was read last, for a second look. */
    byte[] bytes() {
        return Arrays.copyOfRange(buffer, from, end);
    }

    private <T> Reading<T> read(int length, Position base, Function<In, @Nullable T> body) {
        if (tooLong) {
            Faults faults = new Faults();
            faults.add(
                    Rules.LIMIT,
                    base,
                    line,
                    1,
                    "stands on a line of more than " + Limits.LINE + " bytes",
                    "Write one record a line.");
            return new Reading<>(null, faults.findings());
        }
        return json.read(buffer, from, length, base, Math.max(line - 1, 0), body);
    }

    /** Moves to the next line that is not blank; false at the end. */
    private boolean nextLine() {
        while (readLine()) {
            line++;
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        for (int i = from; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean readLine() {
        tooLong = false;
        from = next;
        int at = from;
        while (true) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    end = at;
                    next = at + 1;
                    return true;
                }
            }
            if (filled - from > Limits.LINE) {
                tooLong = true;
                from = 0;
                at = 0;
                filled = 0;
            }
            at -= makeRoom();
            if (!fill()) {
                end = filled;
                next = filled;
                return end > from || tooLong;
            }
        }
    }

    /** Moves the line that was begun to the front, or takes a larger buffer; returns by how much it moved. */
    private int makeRoom() {
        int moved = from;
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            from = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return moved;
    }

    private boolean fill() {
        try {
            int read = stream.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be read", failed);
        }
    }
}
