package org.waymark.io.json;

import java.io.OutputStream;
import java.util.List;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;

/** Writes NDJSON: the header when it is made, then a line for each record. A line is written whole or not at all. */
public final class RecordLinesWriter {

    private final LineBuffer line = new LineBuffer();
    private final OutputStream stream;

    /** Writes the header: the caseload without its records. */
    public RecordLinesWriter(Caseload header, OutputStream stream) {
        this.stream = stream;
        Documents.CASELOAD.write(header.withPupils(List.of()), line, false);
        line.endLine(stream);
    }

    /** Writes one record. */
    public void write(PupilRecord record) {
        Json.write(line, false, out -> CaseloadTables.RECORD.write(record, out));
        line.endLine(stream);
    }
}
