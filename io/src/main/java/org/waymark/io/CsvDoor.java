package org.waymark.io;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.waymark.finding.Findings;
import org.waymark.io.csv.CsvTable;
import org.waymark.io.csv.FigureColumns;
import org.waymark.io.csv.FindingColumns;
import org.waymark.io.csv.ReleaseColumns;
import org.waymark.io.csv.ScoreColumns;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.disclosure.ReleasedTable;

/**
 * Tables of scores, and findings, as tidy CSV, for a spreadsheet or a statistics package. Reached by {@link Waymark#csv()}; thread-safe.
 *
 * <p>One row a score; further figures are a table of their own, one row a figure, joined to the first by their common columns.
 * UTF-8, a comma between cells, a line feed after rows, a decimal point, an empty cell for what is not there. No cell is
 * taken for a formula. Files are written whole or not at all. The scores are of pupils: these tables stay in the school. What
 * may leave is a {@link ReleasedTable}: one row a figure of a cell, the value and the symbol in columns of their own, and the
 * policy in each row.
 */
public final class CsvDoor {

    static final CsvDoor INSTANCE = new CsvDoor();

    private CsvDoor() {}

    /** Writes a table of scores. */
    public String write(ScoreTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, table);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a table of scores into a stream, which stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public void write(OutputStream stream, ScoreTable table) {
        CsvTable.write(ScoreColumns.of(table), table.rows().stream(), stream);
    }

    /**
     * Writes a table of scores into a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path file, ScoreTable table) {
        AtomicFile.write(file, stream -> write(stream, table));
    }

    /** Writes the further figures of a table of scores. */
    public String writeFigures(ScoreTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable.write(FigureColumns.columns(), FigureColumns.rows(table), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the further figures of a table of scores into a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void writeFigures(Path file, ScoreTable table) {
        AtomicFile.write(file, stream -> CsvTable.write(FigureColumns.columns(), FigureColumns.rows(table), stream));
    }

    /** Writes a released table. */
    public String write(ReleasedTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable.write(ReleaseColumns.of(table), ReleaseColumns.rows(table), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a released table into a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path file, ReleasedTable table) {
        AtomicFile.write(file, stream -> CsvTable.write(ReleaseColumns.of(table), ReleaseColumns.rows(table), stream));
    }

    /** Writes findings. */
    public String write(Findings findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable.write(FindingColumns.columns(), findings.stream(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes findings into a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path file, Findings findings) {
        AtomicFile.write(file, stream -> CsvTable.write(FindingColumns.columns(), findings.stream(), stream));
    }
}
