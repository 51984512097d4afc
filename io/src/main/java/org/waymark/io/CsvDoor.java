package org.waymark.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.WithFindings;
import org.waymark.io.csv.ComparatorColumns;
import org.waymark.io.csv.ComparatorReader;
import org.waymark.io.csv.CsvOptions;
import org.waymark.io.csv.CsvRules;
import org.waymark.io.csv.CsvTable;
import org.waymark.io.csv.Dictionary;
import org.waymark.io.csv.FigureColumns;
import org.waymark.io.csv.FindingColumns;
import org.waymark.io.csv.RecordTable;
import org.waymark.io.csv.RecordTables;
import org.waymark.io.csv.RecordsReader;
import org.waymark.io.csv.ReleaseColumns;
import org.waymark.io.csv.ScoreColumns;
import org.waymark.io.csv.Sheet;
import org.waymark.io.csv.SheetMapping;
import org.waymark.io.csv.SheetMappingJson;
import org.waymark.io.csv.SheetReader;
import org.waymark.io.json.DataText;
import org.waymark.io.sink.AtomicFile;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.disclosure.ReleasedTable;

/**
 * Records, tables of scores, and findings, as tidy CSV, for a spreadsheet or a statistics package; and a school's own spreadsheet
 * of targets. Reached by {@link Waymark#csv()}; immutable and thread-safe.
 *
 * <pre>{@code
 * Waymark.csv().writeTables(Path.of("export"), caseload.pupils());     // one file a table, and their dictionary
 * WithFindings<List<PupilRecord>> read = Waymark.csv().readTables(Path.of("export"));
 * WithFindings<List<PupilRecord>> sheet = Waymark.csv().readSheet(Path.of("targets.csv"), mapping);
 * }</pre>
 *
 * <p>One row a thing; an empty cell for what is not there; a mark in three columns, so that zero, missing, refused and not applicable
 * stay apart. {@link CsvOptions} says how it is written: by default UTF-8, a comma between cells, a line feed after rows, a
 * decimal point, no cell that a spreadsheet takes for a formula, and neither identity, free text nor ids of staff. Files are written whole or not at all.
 * The tables are of pupils: they stay in the school unless they hold pseudonyms, and are no aggregates even then. What may leave
 * is a {@link ReleasedTable}: one row a figure of a cell, the value and the symbol in columns of their own, and the policy in each row.
 *
 * <p>Reading reports everything at once, by row and column, see {@link CsvRules}; a row that is not carried is always an error
 * among the findings. Methods that read throw {@link ReadException} if there is nothing to return, and {@link
 * UncheckedIOException} if a file or stream cannot be read.
 */
public final class CsvDoor {

    static final CsvDoor INSTANCE = new CsvDoor(CsvOptions.withDefaults());

    private static final String DICTIONARY = "csv-metadata.json";

    private final CsvOptions options;

    private CsvDoor(CsvOptions options) {
        this.options = options;
    }

    /** Returns a door with these options. */
    public CsvDoor withOptions(CsvOptions other) {
        return new CsvDoor(other);
    }

    /**
     * Writes all tables of records into a folder, which is made if it is not there, and beside them their dictionary, {@code
     * csv-metadata.json}, in the CSVW form of the W3C. A table of an earlier export that these options do not write is removed.
     *
     * @throws UncheckedIOException if a file cannot be written: each file is whole, the folder may not be
     */
    public void writeTables(Path folder, Collection<PupilRecord> records) {
        try {
            Files.createDirectories(folder);
            Dictionary dictionary = new Dictionary(options);
            for (RecordTable<?> table : RecordTables.ALL) {
                Path file = folder.resolve(table.file());
                if (table.isWrittenWith(options)) {
                    AtomicFile.write(file, stream -> table.write(records, stream, options));
                    dictionary.add(table);
                } else {
                    Files.deleteIfExists(file);
                }
            }
            AtomicFile.write(folder.resolve(DICTIONARY), stream -> DataText.write(dictionary.metadata(), stream));
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder cannot be written", failed);
        }
    }

    /** Writes one table of records. */
    public String write(RecordTable<?> table, Collection<PupilRecord> records) {
        return text(stream -> table.write(records, stream, options));
    }

    /** Returns the dictionary of the tables of records that these options write, as CSVW metadata. */
    public String dictionary() {
        Dictionary dictionary = new Dictionary(options);
        RecordTables.ALL.stream().filter(table -> table.isWrittenWith(options)).forEach(dictionary::add);
        return text(stream -> DataText.write(dictionary.metadata(), stream));
    }

    /** Returns the dictionary of a table of scores, of its further figures and of findings, as CSVW metadata. */
    public String dictionary(ScoreTable table) {
        Dictionary dictionary = new Dictionary(options);
        dictionary.add("scores.csv", "A line for each score, or reason why there is none.", ScoreColumns.of(table));
        dictionary.add("figures.csv", "A line for each further figure of a score.", FigureColumns.columns());
        dictionary.add("findings.csv", "A line for each finding.", FindingColumns.columns());
        return text(stream -> DataText.write(dictionary.metadata(), stream));
    }

    /**
     * Reads the tables of records in a folder, under the names under which {@link #writeTables} writes them; those that are not
     * there are taken as empty, other files are not looked at.
     *
     * @throws ReadException if there is none of them, or one cannot be read
     */
    public WithFindings<List<PupilRecord>> readTables(Path folder) {
        RecordsReader reader = new RecordsReader(options);
        boolean any = false;
        for (RecordTable<?> table : RecordTables.ALL) {
            Path file = folder.resolve(table.file());
            if (Files.exists(file)) {
                any = true;
                Doors.reading(file, stream -> {
                    reader.read(table, stream);
                    return file;
                });
            }
        }
        if (!any) {
            throw Doors.refused(
                    CsvRules.HEADER, Position.root(), "holds no table of records", "Name the folder of the tables.");
        }
        return Doors.orThrow(reader.result());
    }

    /**
     * Reads the texts of tables of records.
     *
     * @throws ReadException if one cannot be read
     */
    public WithFindings<List<PupilRecord>> readTables(Map<RecordTable<?>, String> texts) {
        RecordsReader reader = new RecordsReader(options);
        for (RecordTable<?> table : RecordTables.ALL) {
            String text = texts.get(table);
            if (text != null) {
                reader.read(table, stream(text));
            }
        }
        return Doors.orThrow(reader.result());
    }

    /** Reads a school's spreadsheet of targets, saved as CSV, by its mapping. */
    public WithFindings<List<PupilRecord>> readSheet(Path file, SheetMapping mapping) {
        return Doors.reading(file, stream -> readSheet(stream, mapping));
    }

    /** Reads a school's spreadsheet of targets by its mapping; see {@link #readSheet(Path, SheetMapping)}. */
    public WithFindings<List<PupilRecord>> readSheet(String text, SheetMapping mapping) {
        return readSheet(stream(text), mapping);
    }

    /** Reads a school's spreadsheet of targets to its end; the stream stays open. */
    public WithFindings<List<PupilRecord>> readSheet(InputStream stream, SheetMapping mapping) {
        return Doors.orThrow(new SheetReader(mapping, options).read(stream));
    }

    /** Reads the mapping of a spreadsheet from a JSON file; {@link SheetMappingJson} says its form. */
    public SheetMapping readMapping(Path file) {
        return Doors.reading(file, stream -> mapping(SheetMappingJson.read(stream)));
    }

    /** Reads the mapping of a spreadsheet from JSON; {@link SheetMappingJson} says its form. */
    public SheetMapping readMapping(String json) {
        return mapping(SheetMappingJson.read(stream(json)));
    }

    /** Reads any table with a header row as the texts that it holds, such as statistics of the Department for Education. */
    public Sheet readAny(Path file) {
        return Doors.reading(
                file, stream -> Doors.orThrow(Sheet.read(stream, options)).value());
    }

    /** Reads any table with a header row as the texts that it holds. */
    public Sheet readAny(String text) {
        return Doors.orThrow(Sheet.read(stream(text), options)).value();
    }

    /** Writes a table of scores. */
    public String write(ScoreTable table) {
        return text(stream -> write(stream, table));
    }

    /**
     * Writes a table of scores into a stream, which stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(OutputStream stream, ScoreTable table) {
        CsvTable.write(ScoreColumns.of(table), table.rows().stream(), stream, options);
    }

    /**
     * Writes a table of scores into a file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file, ScoreTable table) {
        AtomicFile.write(file, stream -> write(stream, table));
    }

    /** Writes the further figures of a table of scores. */
    public String writeFigures(ScoreTable table) {
        return text(stream -> CsvTable.write(FigureColumns.columns(), FigureColumns.rows(table), stream, options));
    }

    /**
     * Writes the further figures of a table of scores into a file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeFigures(Path file, ScoreTable table) {
        AtomicFile.write(
                file, stream -> CsvTable.write(FigureColumns.columns(), FigureColumns.rows(table), stream, options));
    }

    /** Writes a released table. */
    public String write(ReleasedTable table) {
        return text(stream -> CsvTable.write(ReleaseColumns.of(table), ReleaseColumns.rows(table), stream, options));
    }

    /**
     * Writes a released table into a file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file, ReleasedTable table) {
        AtomicFile.write(
                file, stream -> CsvTable.write(ReleaseColumns.of(table), ReleaseColumns.rows(table), stream, options));
    }

    /** Returns the dictionary of a released table, {@code released.csv}, as CSVW metadata. */
    public String dictionary(ReleasedTable table) {
        Dictionary dictionary = new Dictionary(options);
        dictionary.add(
                "released.csv",
                "A line for each figure of each group of a table that was released under a policy of disclosure control.",
                ReleaseColumns.of(table));
        return text(stream -> DataText.write(dictionary.metadata(), stream));
    }

    /**
     * Writes what pupils with a similar start reached: one row a line, the table itself in each. Extensions and unknown fields are not
     * carried, and of a table without lines nothing is: JSON has them.
     */
    public String write(ComparatorTable table) {
        return text(
                stream -> CsvTable.write(ComparatorColumns.of(table), ComparatorColumns.rows(table), stream, options));
    }

    /**
     * Writes what pupils with a similar start reached into a file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file, ComparatorTable table) {
        AtomicFile.write(
                file,
                stream -> CsvTable.write(ComparatorColumns.of(table), ComparatorColumns.rows(table), stream, options));
    }

    /** Returns the dictionary of a comparator table, {@code comparator.csv}, as CSVW metadata. */
    public String dictionary(ComparatorTable table) {
        Dictionary dictionary = new Dictionary(options);
        dictionary.add("comparator.csv", "What pupils with a similar start reached.", ComparatorColumns.of(table));
        return text(stream -> DataText.write(dictionary.metadata(), stream));
    }

    /**
     * Reads what pupils with a similar start reached, under the columns of {@link ComparatorColumns}. A row with a symbol of the
     * Department for Education in the place of a quartile or of its pupils is no line, which is told as a warning.
     *
     * @throws ReadException if there is any error: a yardstick is read whole or not at all
     */
    public WithFindings<ComparatorTable> readComparatorTable(Path file) {
        return Doors.reading(file, stream -> Doors.orThrow(new ComparatorReader(options).read(stream)));
    }

    /** Reads what pupils with a similar start reached; see {@link #readComparatorTable(Path)}. */
    public WithFindings<ComparatorTable> readComparatorTable(String text) {
        return Doors.orThrow(new ComparatorReader(options).read(stream(text)));
    }

    /** Writes findings. */
    public String write(Findings findings) {
        return text(stream -> CsvTable.write(FindingColumns.columns(), findings.stream(), stream, options));
    }

    /**
     * Writes findings into a file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file, Findings findings) {
        AtomicFile.write(file, stream -> CsvTable.write(FindingColumns.columns(), findings.stream(), stream, options));
    }

    private static SheetMapping mapping(WithFindings<Optional<SheetMapping>> reading) {
        return Doors.orThrow(reading).value();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(Doors.bytes(text));
    }

    private static String text(Consumer<OutputStream> body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.accept(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
