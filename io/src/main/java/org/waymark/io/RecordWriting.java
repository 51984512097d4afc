package org.waymark.io;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.json.RecordLinesWriter;

/** Writes a header and records as lines, and tells how far it is. */
final class RecordWriting {

    private final OutputStream stream;
    private final int mostOfLine;
    private final Telling telling;

    private RecordWriting(OutputStream stream, int mostOfLine, Telling telling) {
        this.stream = stream;
        this.mostOfLine = mostOfLine;
        this.telling = telling;
    }

    static RecordWriting of(OutputStream stream, int mostOfLine, Consumer<Progress> listener) {
        return new RecordWriting(stream, mostOfLine, new Telling(listener, -1));
    }

    void write(Caseload header, Iterator<PupilRecord> records, Optional<Executor> executor, int lookAhead) {
        Interrupts.check();
        RecordLinesWriter lines = new RecordLinesWriter(header, stream, mostOfLine);
        if (executor.isPresent()) {
            writeAhead(lines, records, executor.get(), lookAhead);
        } else {
            while (records.hasNext()) {
                lines.write(records.next());
                told(lines);
            }
        }
        telling.end(lines.lines(), lines.bytes());
    }

    private void writeAhead(RecordLinesWriter lines, Iterator<PupilRecord> records, Executor executor, int lookAhead) {
        Ahead<PupilRecord, byte[]> ahead = new Ahead<>(
                executor, lookAhead, () -> records.hasNext() ? records.next() : null, record -> 0, lines::print);
        try {
            for (byte[] line = ahead.next(); line != null; line = ahead.next()) {
                lines.writePrinted(line);
                told(lines);
            }
        } finally {
            ahead.cancel();
        }
    }

    private void told(RecordLinesWriter lines) {
        Interrupts.check();
        telling.tell(lines.lines(), lines.bytes());
    }
}
