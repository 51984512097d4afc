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

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvTable() {}

    /** Writes a table with the defaults, see {@link #write(List, Stream, OutputStream, CsvOptions)}. */
    public static <R> void write(List<Column<R>> columns, Stream<R> rows, OutputStream stream) {
        write(columns, rows, stream, CsvOptions.withDefaults());
    }

    /**
     * Writes a header line and a line for each row; the stream stays open.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can carry
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static <R> void write(List<Column<R>> columns, Stream<R> rows, OutputStream stream, CsvOptions options) {
        try {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder());
            if (options.hasByteOrderMark()) {
                writer.append(BYTE_ORDER_MARK);
            }
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(options.separator())
                    .lineDelimiter(options.isCrlf() ? LineDelimiter.CRLF : LineDelimiter.LF)
                    .build(writer);
            csv.writeRecord(columns.stream()
                    .map(column -> options.guards() ? Cells.safe(column.name()) : column.name())
                    .toList());
            rows.forEachOrdered(row -> csv.writeRecord(
                    columns.stream().map(column -> cell(column, row, options)).toList()));
            csv.flush();
            writer.flush();
        } catch (IOException | UncheckedIOException failed) {
            throw refused(failed);
        }
    }

    private static <R> String cell(Column<R> column, R row, CsvOptions options) {
        String cell = column.cell().apply(row);
        return options.guards() && !column.type().isNumber() ? Cells.safe(cell) : cell;
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
