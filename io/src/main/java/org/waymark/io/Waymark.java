package org.waymark.io;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.waymark.caseload.Caseload;
import org.waymark.finding.Findings;
import org.waymark.io.csv.CsvTable;
import org.waymark.io.json.FieldCatalogue;
import org.waymark.io.json.Locator;
import org.waymark.io.json.Schemas;
import org.waymark.io.json.Shape;
import org.waymark.io.sink.AtomicFile;

/**
 * The doors of the library, for whoever wants documents and does not want to know how they are made.
 *
 * <pre>{@code
 * String json = Waymark.json().write(record);
 * PupilRecord same = Waymark.json().readRecord(json);
 * Caseload caseload = Waymark.readCaseload(Path.of("caseload.json"));
 * }</pre>
 *
 * <p>What is read was written whole: nothing is lost, neither fields of a later version nor the fields of a vendor. Equal values
 * are written as equal bytes. What is wrong with a document, or that there is none, comes as one {@link ReadException}; what is wrong
 * with the system below (the disk is full, the connection broke) as an {@link UncheckedIOException}.
 */
public final class Waymark {

    private Waymark() {}

    /** The door for single documents in JSON. */
    public static JsonDoor json() {
        return JsonDoor.INSTANCE;
    }

    /** The door for caseloads of any size, one record a line. */
    public static NdjsonDoor ndjson() {
        return NdjsonDoor.INSTANCE;
    }

    /** The door for tables of scores in CSV. */
    public static CsvDoor csv() {
        return CsvDoor.INSTANCE;
    }

    /** The door for Common Transfer Files. */
    public static CtfDoor ctf() {
        return CtfDoor.INSTANCE;
    }

    /** The door for packages of CASE. */
    public static CaseDoor imsCase() {
        return CaseDoor.INSTANCE;
    }

    /** The door for linked data. */
    public static SkosDoor skos() {
        return SkosDoor.INSTANCE;
    }

    /**
     * Reads a caseload from a file that is JSON or NDJSON, packed with gzip or not; its content says which, not its name.
     *
     * @throws ReadException if it is no sound caseload, or there is no such file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Caseload readCaseload(Path file) {
        return readCaseload(file, ReadLimits.defaults());
    }

    /**
     * Reads a caseload within these limits from a file that is JSON or NDJSON, packed with gzip or not; its content says which,
     * not its name.
     *
     * @throws ReadException if it is no sound caseload, or there is no such file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Caseload readCaseload(Path file, ReadLimits limits) {
        return shape(file, limits) == Shape.NDJSON
                ? ndjson().withLimits(limits).readCaseload(file)
                : json().withLimits(limits).readCaseload(file);
    }

    /**
     * Adds line and column to findings that were made on a caseload, from the file that it was read from, JSON or NDJSON. Reads
     * the file a second time if, and only if, there is a finding without a line. A finding whose position is not in the file,
     * such as a field that is missing, gets the line of what it is missing from.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Findings locate(Findings findings, Path file) {
        if (findings.stream().allMatch(Locator::isLocated)) {
            return findings;
        }
        ReadLimits limits = ReadLimits.defaults();
        Shape shape = shape(file, limits);
        return Doors.reading(file, stream -> Locator.locate(findings, shape, Doors.unpacked(stream, limits)));
    }

    /**
     * The JSON Schema (2020-12) of a kind of document, to check documents before they are read or after they are written by
     * somebody else. It stands alone: it refers to no other file. It leaves room for fields of later versions and of vendors.
     *
     * @param format the format as documents name it, such as {@code waymark/caseload}; {@link #formats()} has all
     * @throws IllegalArgumentException if there is no such format
     */
    public static String schema(String format) {
        return Schemas.of(format);
    }

    /** The kinds of document, as documents name them: {@code waymark/caseload} and so on. */
    public static List<String> formats() {
        return Schemas.formats();
    }

    /**
     * What is stored, field by field, for whoever has to answer for the data: a table in CSV with a header line. Each line names
     * the object and the field, the category of personal data, who may see it, what becomes of it when the record leaves the
     * school, the version since which it is stored, and what it means that it is not there. {@code FIELDS.md} is the same page for
     * people.
     */
    public static String fieldCatalogue() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable.write(CatalogueColumns.ALL, FieldCatalogue.lines().stream(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the field catalogue into a file, whole or not at all.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeFieldCatalogue(Path file) {
        AtomicFile.write(file, stream -> CsvTable.write(CatalogueColumns.ALL, FieldCatalogue.lines().stream(), stream));
    }

    private static Shape shape(Path file, ReadLimits limits) {
        return Doors.reading(file, stream -> Shape.of(Doors.unpacked(stream, limits)));
    }
}
