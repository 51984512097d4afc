package org.waymark.io.csv;

import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.PupilId;

/** Reads the rows of one table of records into the drafts of their pupils. */
final class TableReader<V> {

    private static final String LEFT_OUT = "; the row was left out";

    private final RecordTable<V> table;
    private final CsvOptions options;
    private final CsvNotes notes;
    private final Function<PupilId, Draft> drafts;
    private final Position at;
    private @Nullable Header header;
    private int rows;

    TableReader(RecordTable<V> table, CsvOptions options, CsvNotes notes, Function<PupilId, Draft> drafts) {
        this.table = table;
        this.options = options;
        this.notes = notes;
        this.drafts = drafts;
        this.at = Position.root().field(table.name());
    }

    /** Reads a table to its end; the stream stays open. */
    void read(InputStream stream) {
        CsvSource.read(stream, options.separatorToRead(), at, this::row);
        if (header == null) {
            throw CsvFault.of(
                    CsvRules.HEADER,
                    at,
                    1,
                    "has no header line",
                    "Write the names of the columns into the first line.");
        }
    }

    private void row(CsvRow row) {
        Header names = header;
        if (names == null) {
            header = header(row);
            return;
        }
        Position place = at.index(rows++);
        if (row.isBlank()) {
            return;
        }
        if (isRagged(row, names.size())) {
            notes.add(
                    Severity.ERROR,
                    CsvRules.CELLS,
                    place,
                    row.line(),
                    0,
                    "has not as many cells as the header" + LEFT_OUT,
                    "Look whether the row was cut off, or a separator within a cell is not quoted.");
            return;
        }
        values(row, place, names).ifPresent(values -> carry(values, row, place, names));
    }

    /** Whether cells are missing, or there are more of them with something in them. */
    static boolean isRagged(CsvRow row, int size) {
        int cells = row.cells().size();
        return cells < size || row.cells().subList(size, cells).stream().anyMatch(cell -> !cell.isBlank());
    }

    private Header header(CsvRow row) {
        Header names = new Header(row.cells());
        List<Finding> faults = new ArrayList<>();
        for (Field<V, ?> field : table.fields()) {
            if (names.isTwice(field.name())) {
                faults.add(fault(row, field, "stands twice in the header"));
            } else if (field.column().required() && names.find(field.name()).isEmpty()) {
                faults.add(fault(row, field, "is not in the header"));
            }
        }
        if (!faults.isEmpty()) {
            throw new CsvFault(faults);
        }
        List<Integer> known = table.fields().stream()
                .map(field -> names.find(field.name()).orElse(-1))
                .toList();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!known.contains(i)) {
                notes.add(
                        Severity.WARNING,
                        CsvRules.UNKNOWN_COLUMN,
                        at,
                        row.line(),
                        i + 1,
                        "has a column that this table does not know, and it was not read",
                        "Look whether its name is misspelt.");
            }
        }
        return names;
    }

    private Finding fault(CsvRow row, Field<V, ?> field, String message) {
        return CsvFault.finding(
                CsvRules.HEADER,
                at.field(field.name()),
                row.line(),
                message,
                "Write the name of each column once into the first line.");
    }

    /** The values of a row; absent if any cell is not sound, each of which is then noted. */
    private Optional<Given> values(CsvRow row, Position place, Header names) {
        Map<Field<?, ?>, Object> values = new HashMap<>();
        List<String> symbols = new ArrayList<>();
        boolean sound = true;
        for (Field<V, ?> field : table.fields()) {
            OptionalInt column = names.find(field.name());
            String cell = column.isPresent() ? row.cells().get(column.getAsInt()) : "";
            String text = options.guards() ? Cells.unsafe(cell) : cell;
            boolean isSymbol = isCount(field) && DfeSymbol.find(text).isPresent();
            if (text.isEmpty() || isSymbol) {
                if (field.column().required()) {
                    missing(field, row, place, column, isSymbol);
                    sound = false;
                } else if (isSymbol) {
                    symbols.add(field.name());
                }
                continue;
            }
            Object value = value(field, text);
            if (value == null) {
                note(
                        CsvRules.VALUE,
                        place,
                        field.name(),
                        row,
                        column,
                        field.kind().must() + LEFT_OUT,
                        "Correct the cell.");
                sound = false;
            } else {
                values.put(field, value);
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        Given given = new Given(values);
        symbols.forEach(given::noteSymbol);
        return Optional.of(given);
    }

    private static boolean isCount(Field<?, ?> field) {
        return field.column().type().equals(CellType.COUNT);
    }

    private void missing(Field<V, ?> field, CsvRow row, Position place, OptionalInt column, boolean isSymbol) {
        if (isSymbol) {
            String message = "holds a symbol for a missing number, which is not zero" + LEFT_OUT;
            note(CsvRules.SYMBOL, place, field.name(), row, column, message, "Ask for the number.");
        } else {
            note(CsvRules.MISSING, place, field.name(), row, column, "must not be empty" + LEFT_OUT, "Fill the cell.");
        }
    }

    private static @Nullable Object value(Field<?, ?> field, String text) {
        try {
            return field.kind().read().apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException notOne) {
            return null;
        }
    }

    private void carry(Given values, CsvRow row, Position place, Header names) {
        Draft draft = drafts.apply(values.one(table.pupil()));
        try {
            table.read(values, draft);
            for (String column : values.symbols()) {
                notes.add(
                        Severity.INFO,
                        CsvRules.SYMBOL,
                        place.field(column),
                        row.line(),
                        names.find(column).orElse(-1) + 1,
                        "holds a symbol for a missing number, and was read as missing, not as zero",
                        "Nothing, if that is what was meant.");
            }
        } catch (RowRefused refused) {
            OptionalInt column = names.find(refused.column());
            note(refused.rule(), place, refused.column(), row, column, refused.message(), refused.remedy());
        } catch (IllegalArgumentException refused) {
            String message = "is refused: " + refused.getMessage() + LEFT_OUT;
            note(CsvRules.REFUSED, place, "", row, OptionalInt.empty(), message, "Correct the row.");
        }
    }

    private void note(
            String rule, Position place, String name, CsvRow row, OptionalInt column, String message, String remedy) {
        notes.add(
                Severity.ERROR,
                rule,
                name.isEmpty() ? place : place.field(name),
                row.line(),
                column.orElse(-1) + 1,
                message,
                remedy);
    }
}
