package org.waymark.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows under their columns. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Writes a header line and a line for each row; the stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static <R> void write(List<Column<R>> columns, Stream<R> rows, OutputStream stream) {
        try {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEachOrdered(row -> csv.writeRecord(
                    columns.stream().map(column -> column.cell().apply(row)).toList()));
            csv.flush();
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException("the table cannot be written", failed);
        }
    }
}
