package org.waymark.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.finding.WithFindings;
import org.waymark.scoring.cohort.ComparatorLine;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.subject.Facet;

/**
 * Reads the table that {@link ComparatorColumns} writes. A yardstick with a hole is another yardstick: one error, and there is no
 * table. A row whose quartiles or pupils are symbols for missing numbers is no line, and is told of. Made for one reading.
 */
public final class ComparatorReader {

    private static final Position ROOT = Position.root();

    private final CsvOptions options;
    private final CsvNotes notes = new CsvNotes();
    private final Map<Facet, String> facets = new LinkedHashMap<>();
    private final List<ComparatorLine> lines = new ArrayList<>();
    private @Nullable Header header;
    private ComparatorTable.@Nullable Builder table;
    private List<String> said = List.of();
    private boolean sound = true;
    private int rows;

    /** Returns a reader of tables that are written with these options. */
    public ComparatorReader(CsvOptions options) {
        this.options = options;
    }

    /**
     * Reads a table to its end; the stream stays open.
     *
     * @return the table, with what is to be told of it; absent, with all that is wrong, if there is any error
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public WithFindings<Optional<ComparatorTable>> read(InputStream stream) {
        try {
            CsvSource.read(stream, options.separatorToRead(), ROOT, this::row);
            if (header == null || said.isEmpty()) {
                throw CsvFault.of(
                        CsvRules.HEADER,
                        ROOT,
                        1,
                        header == null ? "has no header line" : "has no row, so that nothing says which table it is",
                        "Write the names of the columns into the first line, and at least one line below it.");
            }
        } catch (CsvFault fault) {
            return new WithFindings<>(Optional.empty(), fault.findings());
        }
        return new WithFindings<>(sound ? build() : Optional.empty(), notes.findings());
    }

    private Optional<ComparatorTable> build() {
        ComparatorTable.Builder begun = table;
        try {
            return begun == null
                    ? Optional.empty()
                    : Optional.of(begun.addAllFacets(facets.keySet())
                            .addAllLines(lines)
                            .build());
        } catch (IllegalArgumentException refused) {
            notes.add(
                    Severity.ERROR, CsvRules.REFUSED, ROOT, 1, 0, "is refused: " + refused.getMessage(), "Correct it.");
            return Optional.empty();
        }
    }

    private void row(CsvRow row) {
        Header names = header;
        if (names == null) {
            header = header(row);
            return;
        }
        Position place = ROOT.item("lines", rows++);
        if (row.isBlank()) {
            return;
        }
        ComparatorCells cells = new ComparatorCells(names, row, place, notes, options.guards());
        if (TableReader.isRagged(row, names.size())) {
            cells.error(
                    CsvRules.CELLS,
                    "",
                    "has not as many cells as the header",
                    "Look whether the row was cut off, or a separator within a cell is not quoted.");
        } else {
            begin(cells);
            cells.line(facets).ifPresent(lines::add);
        }
        sound &= cells.isSound();
    }

    /** What is said of the table must be the same in each row. */
    private void begin(ComparatorCells cells) {
        List<String> says = cells.table();
        if (said.isEmpty()) {
            said = says;
            table = cells.begin();
        } else if (!says.equals(said)) {
            cells.error(
                    CsvRules.REFUSED,
                    ComparatorCells.OF_TABLE.get(firstDifference(says)),
                    "says something else of the table than the rows before",
                    "Put rows of different tables into different files.");
        }
    }

    private int firstDifference(List<String> says) {
        int i = 0;
        while (says.get(i).equals(said.get(i))) {
            i++;
        }
        return i;
    }

    private Header header(CsvRow row) {
        Header names = new Header(row.cells());
        List<Finding> faults = new ArrayList<>();
        Set<String> known = new TreeSet<>(ComparatorCells.ALL);
        for (String name : ComparatorCells.ALL) {
            boolean missing = names.find(name).isEmpty() && ComparatorCells.REQUIRED.contains(name);
            if (missing || names.isTwice(name)) {
                String message = missing ? "is not in the header" : "stands twice in the header";
                faults.add(CsvFault.finding(
                        CsvRules.HEADER, ROOT.field(name), row.line(), message, "Write the column once."));
            }
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String name = Cells.unsafe(row.cells().get(i)).strip();
            if (name.toLowerCase(Locale.ROOT).startsWith(ComparatorColumns.FACET)) {
                facet(name, row, i, names, faults);
            } else if (!name.isEmpty() && !known.contains(Header.key(name))) {
                notes.add(
                        Severity.INFO,
                        CsvRules.UNKNOWN_COLUMN,
                        ROOT,
                        row.line(),
                        i + 1,
                        "has a column that is none of a comparator table, and it was not read",
                        "Name a facet facet. and its name; otherwise nothing.");
            }
        }
        if (!faults.isEmpty()) {
            throw new CsvFault(faults);
        }
        return names;
    }

    private void facet(String name, CsvRow row, int column, Header names, List<Finding> faults) {
        String of = name.substring(ComparatorColumns.FACET.length());
        if (of.isBlank() || names.isTwice(name)) {
            faults.add(CsvFault.finding(
                    CsvRules.HEADER,
                    ROOT.item("columns", column),
                    row.line(),
                    of.isBlank()
                            ? "is the column of a facet without a name"
                            : "is a facet that stands twice in the header",
                    "Name each facet once."));
        } else {
            facets.put(Facet.of(of), name);
        }
    }
}
