package org.waymark.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.WithFindings;

/**
 * Any table with a header row, as the texts that it holds, such as statistics of the Department for Education. {@link DfeNumber}
 * reads its numbers. No apostrophe is taken off, and no row is left out: rows may have fewer or more cells than the header.
 *
 * @param header the names in the first row, as they are written; real files hold a name twice
 * @param rows the other rows
 */
public record Sheet(List<String> header, List<CsvRow> rows) {

    /** Makes a sheet with copies of the lists. */
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table to its end; the stream stays open.
     *
     * @return the table; absent, with what is wrong, if it cannot be read
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static WithFindings<Optional<Sheet>> read(InputStream stream, CsvOptions options) {
        List<CsvRow> rows = new ArrayList<>();
        try {
            CsvSource.read(stream, options.separatorToRead(), Position.root(), rows::add);
            if (rows.isEmpty()) {
                throw CsvFault.of(
                        CsvRules.HEADER,
                        Position.root(),
                        1,
                        "has no header line",
                        "Write the names of the columns into the first line.");
            }
        } catch (CsvFault fault) {
            return new WithFindings<>(Optional.empty(), fault.findings());
        }
        Sheet sheet = new Sheet(rows.get(0).cells(), rows.subList(1, rows.size()));
        return new WithFindings<>(Optional.of(sheet), Findings.none());
    }

    /** The first column with this name, from 0; absent if there is none. Spaces and capital letters do not count. */
    public OptionalInt column(String name) {
        return new Header(header).find(name);
    }

    /** The number of columns and rows, and nothing of what is in them. */
    @Override
    public String toString() {
        return "Sheet[" + header.size() + " columns, " + rows.size() + " rows]";
    }
}
