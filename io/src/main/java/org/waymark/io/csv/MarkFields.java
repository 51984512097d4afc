package org.waymark.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.Mark;

/**
 * A mark in three columns of which one is filled: the point, the quantity, or the reason why there is none. Zero, missing,
 * refused and not applicable so stay four things.
 */
record MarkFields<V>(Field<V, String> point, Field<V, DfeNumber> quantity, Field<V, AbsenceReason> absent) {

    private static final CellKind<DfeNumber> QUANTITY = new CellKind<>(
            CellType.NUMBER.withMissing(
                    Arrays.stream(DfeSymbol.values()).map(DfeSymbol::symbol).toList()),
            CellKind.NUMBER.must(),
            DfeNumber::text,
            text -> DfeNumber.parse(text).orElseThrow(() -> new IllegalArgumentException("must not be blank")));

    static <V> MarkFields<V> of(Function<V, Mark> mark) {
        return of("point", "quantity", "absent", "", line -> Optional.of(mark.apply(line)));
    }

    /** The fields of a mark that may not be there. */
    static <V> MarkFields<V> of(
            String point, String quantity, String absent, String of, Function<V, Optional<Mark>> mark) {
        return new MarkFields<>(
                Field.maybe(
                        point,
                        "The point of the scale" + of + "; empty if there is a quantity or no mark.",
                        CellKind.TEXT,
                        line -> mark.apply(line).flatMap(MarkFields::point)),
                Field.maybe(
                        quantity,
                        "The quantity" + of + "; empty if there is a point or no mark. Zero is a quantity.",
                        QUANTITY,
                        line -> mark.apply(line).flatMap(MarkFields::quantity)),
                Field.maybe(
                        absent,
                        "Why there is no mark" + of + "; empty if there is one.",
                        CellKind.code(AbsenceReasons.CODES, AbsenceReason::of),
                        line -> mark.apply(line).flatMap(MarkFields::absent)));
    }

    /** The column as it is written where nobody asked for symbols. */
    static <R> Column<R> withoutSymbols(Column<R> column) {
        if (column.type().missing().isEmpty()) {
            return column;
        }
        return new Column<>(
                column.name(),
                column.description(),
                column.type().withMissing(List.of()),
                column.required(),
                column.content(),
                row -> {
                    String cell = column.cell().apply(row);
                    return DfeSymbol.find(cell).isPresent() ? "" : cell;
                });
    }

    /** The mark of a line; absent if all three cells are empty. */
    Optional<Mark> find(Given line) {
        Optional<Mark> ofPoint = line.maybe(point).map(Mark::point);
        Optional<Mark> ofQuantity =
                line.maybe(quantity).flatMap(DfeNumber::value).map(Mark::quantity);
        Optional<DfeSymbol> symbol = line.maybe(quantity).flatMap(DfeNumber::symbol);
        Optional<Mark> ofReason = line.maybe(absent).map(Mark::absent);
        if (symbol.isPresent() && ofReason.isEmpty()) {
            line.noteSymbol(quantity.name());
            ofReason = symbol.map(DfeSymbol::reason).map(Mark::absent);
        }
        List<Mark> marks = List.of(ofPoint, ofQuantity, ofReason).stream()
                .flatMap(Optional::stream)
                .toList();
        if (marks.size() > 1) {
            throw refused(
                    CsvRules.REFUSED, "is filled beside another of the three cells of a mark", "one of the three");
        }
        return marks.stream().findFirst();
    }

    /** The mark of a line. */
    Mark one(Given line) {
        return find(line)
                .orElseThrow(() ->
                        refused(CsvRules.MISSING, "is empty, and so are the other cells of the mark", "the mark"));
    }

    private RowRefused refused(String rule, String message, String fill) {
        return new RowRefused(
                rule,
                point.name(),
                message + "; the row was left out",
                "Fill " + fill + ": " + point.name() + ", " + quantity.name() + " or " + absent.name() + ".");
    }

    private static Optional<String> point(Mark mark) {
        return mark instanceof Mark.Point point ? Optional.of(point.code()) : Optional.empty();
    }

    private static Optional<DfeNumber> quantity(Mark mark) {
        if (mark instanceof Mark.Quantity quantity) {
            return Optional.of(DfeNumber.of(quantity.value()));
        }
        return absent(mark).flatMap(DfeSymbol::of).map(DfeNumber::of);
    }

    private static Optional<AbsenceReason> absent(Mark mark) {
        return mark instanceof Mark.Absent absent ? Optional.of(absent.reason()) : Optional.empty();
    }
}
