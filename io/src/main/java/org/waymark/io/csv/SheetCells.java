package org.waymark.io.csv;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/** The cells of one row of a spreadsheet, by what they are mapped to. Spaces around a cell do not count. */
final class SheetCells {

    private final SheetMapping mapping;
    private final Header header;
    private final CsvRow row;
    private final Position place;
    private final CsvNotes notes;
    private final boolean guarded;

    SheetCells(SheetMapping mapping, Header header, CsvRow row, Position place, CsvNotes notes, boolean guarded) {
        this.mapping = mapping;
        this.header = header;
        this.row = row;
        this.place = place;
        this.notes = notes;
        this.guarded = guarded;
    }

    Position place() {
        return place;
    }

    /** The text that this row has; empty if there is none. */
    String text(SheetValue value) {
        OptionalInt column = column(value);
        if (column.isEmpty()) {
            return value.isColumn() ? "" : value.text();
        }
        String cell = row.cells().get(column.getAsInt());
        return (guarded ? Cells.unsafe(cell) : cell).strip();
    }

    /** Whether the row itself says anything in this field. */
    boolean says(SheetField field) {
        return mapping.field(field)
                .filter(SheetValue::isColumn)
                .filter(value -> !text(value).isEmpty())
                .isPresent();
    }

    /** The value of a field without which the row cannot be carried; what is wrong is noted. */
    <T> Optional<T> needed(SheetField field, Function<String, T> read) {
        SheetValue value = mapping.field(field).orElseThrow();
        String text = text(value);
        if (text.isEmpty()) {
            error(CsvRules.MISSING, field, value, "must not be empty; the row was left out", "Fill the cell.");
            return Optional.empty();
        }
        return read(field, value, text, read, "the row was left out");
    }

    /** The value of a field that may be empty; what is wrong is noted, and the rest of the row is carried. */
    <T> Optional<T> maybe(SheetField field, Function<String, T> read) {
        return mapping.field(field)
                .filter(value -> !text(value).isEmpty())
                .flatMap(value -> read(field, value, text(value), read, "the cell was left out"));
    }

    private <T> Optional<T> read(SheetField field, SheetValue value, String text, Function<String, T> read, String so) {
        try {
            return Optional.of(read.apply(text));
        } catch (RowRefused refused) {
            error(refused.rule(), field, value, refused.message() + "; " + so, refused.remedy());
        } catch (IllegalArgumentException | DateTimeException refused) {
            error(CsvRules.VALUE, field, value, "has not the form of its field; " + so, "Correct the cell.");
        }
        return Optional.empty();
    }

    void error(String rule, SheetField field, SheetValue value, String message, String remedy) {
        error(rule, place.field(field.word()), value, message, remedy);
    }

    void error(String rule, Position at, SheetValue value, String message, String remedy) {
        note(Severity.ERROR, rule, at, value, message, remedy);
    }

    void note(Severity severity, String rule, Position at, SheetValue value, String message, String remedy) {
        notes.add(severity, rule, at, row.line(), column(value).orElse(-1) + 1, message, remedy);
    }

    private OptionalInt column(SheetValue value) {
        return value.isColumn() ? header.find(value.text()) : OptionalInt.empty();
    }
}
