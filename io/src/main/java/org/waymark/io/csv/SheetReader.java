package org.waymark.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;

/** Reads a school's spreadsheet of targets by its mapping. Made for one reading. */
public final class SheetReader {

    private static final Position ROOT = Position.root();

    private final SheetMapping mapping;
    private final CsvOptions options;
    private final CsvNotes notes = new CsvNotes();
    private final Map<PupilId, Draft> drafts = new LinkedHashMap<>();
    private final Map<PupilId, Integer> targets = new LinkedHashMap<>();
    private @Nullable Header header;
    private int rows;

    /** Returns a reader by this mapping. */
    public SheetReader(SheetMapping mapping, CsvOptions options) {
        this.mapping = mapping;
        this.options = options;
    }

    /**
     * Reads a spreadsheet to its end; the stream stays open.
     *
     * @return a record for each pupil, in the order of the first rows, with all findings; absent, with what is wrong, if it cannot be
     *     read
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public WithFindings<Optional<List<PupilRecord>>> read(InputStream stream) {
        try {
            CsvSource.read(stream, options.separatorToRead(), ROOT, this::row);
            if (header == null) {
                throw CsvFault.of(
                        CsvRules.HEADER,
                        ROOT,
                        1,
                        "has no header line",
                        "Write the names of the columns into the first line.");
            }
        } catch (CsvFault fault) {
            return new WithFindings<>(Optional.empty(), fault.findings());
        }
        List<PupilRecord> records = drafts.values().stream().map(Draft::build).toList();
        return new WithFindings<>(Optional.of(records), notes.findings());
    }

    private void row(CsvRow row) {
        Header names = header;
        if (names == null) {
            header = header(row);
            return;
        }
        Position place = ROOT.item("rows", rows++);
        if (row.isBlank()) {
            return;
        }
        if (TableReader.isRagged(row, names.size())) {
            notes.add(
                    Severity.ERROR,
                    CsvRules.CELLS,
                    place,
                    row.line(),
                    0,
                    "has not as many cells as the header; the row was left out",
                    "Look whether the row was cut off, or a separator within a cell is not quoted.");
            return;
        }
        SheetCells cells = new SheetCells(mapping, names, row, place, notes, options.guards());
        cells.needed(SheetField.PUPIL, PupilId::of).ifPresent(pupil -> {
            Draft draft = drafts.computeIfAbsent(pupil, Draft::new);
            new SheetRow(mapping, cells).read(draft, targets.merge(pupil, 1, Integer::sum));
        });
    }

    private Header header(CsvRow row) {
        Header names = new Header(row.cells());
        List<Finding> faults = new ArrayList<>();
        mapping.fields().forEach((field, value) -> check(names, value, ROOT.field(field.word()), row, faults));
        for (int i = 0; i < mapping.ratings().size(); i++) {
            SheetRating rating = mapping.ratings().get(i);
            check(names, SheetValue.column(rating.column()), ROOT.item("ratings", i), row, faults);
            check(names, rating.on(), ROOT.item("ratings", i).field("on"), row, faults);
        }
        if (!faults.isEmpty()) {
            throw new CsvFault(faults);
        }
        noteUnread(names, row);
        return names;
    }

    private static void check(Header names, SheetValue value, Position at, CsvRow row, List<Finding> faults) {
        if (value.isColumn() && (names.find(value.text()).isEmpty() || names.isTwice(value.text()))) {
            faults.add(CsvFault.finding(
                    CsvRules.HEADER,
                    at,
                    row.line(),
                    names.isTwice(value.text())
                            ? "is mapped to a column whose name stands twice in the header"
                            : "is mapped to a column that is not in the header",
                    "Correct the mapping or the header."));
        }
    }

    private void noteUnread(Header names, CsvRow row) {
        Set<Integer> read = new HashSet<>();
        Stream.concat(
                        mapping.fields().values().stream(),
                        mapping.ratings().stream()
                                .flatMap(rating -> Stream.of(SheetValue.column(rating.column()), rating.on())))
                .filter(SheetValue::isColumn)
                .forEach(value -> names.find(value.text()).ifPresent(read::add));
        for (int i = 0; i < row.cells().size(); i++) {
            if (!read.contains(i) && !row.cells().get(i).isBlank()) {
                notes.add(
                        Severity.INFO,
                        CsvRules.UNKNOWN_COLUMN,
                        ROOT,
                        row.line(),
                        i + 1,
                        "has a column that the mapping does not name, and it was not read",
                        "Map the column if it is needed.");
            }
        }
    }
}
