package org.waymark.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows under their columns. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Writes a header line and a line for each row; the stream stays open.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can carry
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static <R> void write(List<Column<R>> columns, Stream<R> rows, OutputStream stream) {
        try {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder());
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEachOrdered(row -> csv.writeRecord(
                    columns.stream().map(column -> column.cell().apply(row)).toList()));
            csv.flush();
            writer.flush();
        } catch (IOException | UncheckedIOException failed) {
            throw refused(failed);
        }
    }

    /** The encoder reports what it cannot write: a question mark in its place would be a loss that nobody sees. */
    private static RuntimeException refused(Exception failed) {
        if (failed instanceof CharacterCodingException || failed.getCause() instanceof CharacterCodingException) {
            return new IllegalArgumentException("a text must not hold half of a surrogate pair");
        }
        IOException cause = failed instanceof IOException direct ? direct : new IOException(failed);
        return new UncheckedIOException("the table cannot be written", cause);
    }
}
