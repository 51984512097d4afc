package org.waymark.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;

/** Writes NDJSON: the header when it is made, then a line for each record. A line is written whole or not at all. */
public final class RecordLinesWriter {

    private final LineBuffer line = new LineBuffer();
    private final OutputStream stream;
    private final int most;
    private long lines;
    private long bytes;

    /** Writes the header, the caseload without its records, in a line of at most so many bytes, as are all lines. */
    public RecordLinesWriter(Caseload header, OutputStream stream, int most) {
        this.stream = stream;
        this.most = most;
        Documents.CASELOAD.write(header.withPupils(List.of()), line, false);
        endLine();
    }

    /** Writes one record. */
    public void write(PupilRecord record) {
        Json.write(line, false, out -> CaseloadTables.RECORD.write(record, out));
        endLine();
    }

    /** Prints one record as a line without its end; from any thread. */
    public byte[] print(PupilRecord record) {
        LineBuffer printed = new LineBuffer();
        Json.write(printed, false, out -> CaseloadTables.RECORD.write(record, out));
        return printed.toByteArray();
    }

    /** Writes a line that was printed. */
    public void writePrinted(byte[] printed) {
        line.writeBytes(printed);
        endLine();
    }

    /** How many lines were written, with the header. */
    public long lines() {
        return lines;
    }

    /** How many bytes were written. */
    public long bytes() {
        return bytes;
    }

    private void endLine() {
        if (line.size() > most) {
            throw new IllegalArgumentException("a line must not be longer than " + most + " bytes");
        }
        line.write('\n');
        lines++;
        bytes += line.size();
        try {
            line.writeTo(stream);
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be written", failed);
        }
        line.reset();
    }
}
