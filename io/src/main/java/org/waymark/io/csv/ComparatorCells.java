package org.waymark.io.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.scoring.cohort.ComparatorLine;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.subject.Facet;

/** The cells of one row of a comparator table. Notes what is wrong with them; made for one row. */
final class ComparatorCells {

    /** What each row says of the table. */
    static final List<String> OF_TABLE = List.of(
            ComparatorColumns.TABLE,
            ComparatorColumns.TABLE_VERSION,
            ComparatorColumns.SOURCE,
            ComparatorColumns.MEASURE,
            ComparatorColumns.MEASURE_VERSION,
            ComparatorColumns.CUTS,
            ComparatorColumns.MINIMUM);

    private static final List<String> FIGURES = List.of(
            ComparatorColumns.LOWER, ComparatorColumns.MEDIAN, ComparatorColumns.UPPER, ComparatorColumns.PUPILS);

    static final List<String> ALL = Stream.of(
                    OF_TABLE,
                    List.of(ComparatorColumns.PRIOR),
                    FIGURES,
                    List.of(ComparatorColumns.MEAN, ComparatorColumns.SCHOOLS, ComparatorColumns.ROWS))
            .flatMap(List::stream)
            .toList();

    static final List<String> REQUIRED = Stream.of(OF_TABLE.subList(0, 5), List.of(ComparatorColumns.PRIOR), FIGURES)
            .flatMap(List::stream)
            .toList();

    private static final CellKind<MeasureKey> KEY =
            CellKind.named(CellType.TEXT, MeasureKey::parse, MeasureKey::toString);

    private final Header header;
    private final CsvRow row;
    private final Position place;
    private final CsvNotes notes;
    private final boolean guarded;
    private boolean sound = true;

    ComparatorCells(Header header, CsvRow row, Position place, CsvNotes notes, boolean guarded) {
        this.header = header;
        this.row = row;
        this.place = place;
        this.notes = notes;
        this.guarded = guarded;
    }

    boolean isSound() {
        return sound;
    }

    /** What the row says of the table, as it is written. */
    List<String> table() {
        return OF_TABLE.stream().map(this::text).toList();
    }

    /** The table that the row names; without what is wrong, which is noted. */
    ComparatorTable.Builder begin() {
        ComparatorTable.Builder table = ComparatorTable.builder();
        needed(ComparatorColumns.TABLE, CellKind.TEXT).ifPresent(table::id);
        needed(ComparatorColumns.TABLE_VERSION, CellKind.TEXT).ifPresent(table::version);
        needed(ComparatorColumns.SOURCE, CellKind.TEXT).ifPresent(table::source);
        needed(ComparatorColumns.MEASURE, KEY).ifPresent(table::measure);
        needed(ComparatorColumns.MEASURE_VERSION, CellKind.TEXT).ifPresent(table::measureVersion);
        maybe(ComparatorColumns.CUTS, CellKind.several(CellKind.NUMBER)).ifPresent(table::addAllCuts);
        maybe(ComparatorColumns.MINIMUM, CellKind.COUNT).ifPresent(table::minimumPupils);
        return table;
    }

    /** The line; absent if a figure that it needs is missing, or anything is wrong. */
    Optional<ComparatorLine> line(Map<Facet, String> facets) {
        Optional<String> prior = needed(ComparatorColumns.PRIOR, CellKind.TEXT);
        if (FIGURES.stream().anyMatch(this::isSymbol)) {
            note(
                    Severity.WARNING,
                    CsvRules.SYMBOL,
                    FIGURES.stream().filter(this::isSymbol).findFirst().orElse(""),
                    "holds a symbol for a missing number, so that there is no line for this group",
                    "Nothing, if that is what was meant.");
            return Optional.empty();
        }
        Optional<Double> lower =
                needed(ComparatorColumns.LOWER, CellKind.NUMBER).flatMap(this::finite);
        Optional<Double> median =
                needed(ComparatorColumns.MEDIAN, CellKind.NUMBER).flatMap(this::finite);
        Optional<Double> upper =
                needed(ComparatorColumns.UPPER, CellKind.NUMBER).flatMap(this::finite);
        Optional<Integer> pupils = needed(ComparatorColumns.PUPILS, CellKind.COUNT);
        Optional<Double> mean =
                unlessSymbol(ComparatorColumns.MEAN, CellKind.NUMBER).flatMap(this::finite);
        Optional<Integer> schools = unlessSymbol(ComparatorColumns.SCHOOLS, CellKind.COUNT);
        Optional<Integer> results = unlessSymbol(ComparatorColumns.ROWS, CellKind.COUNT);
        if (!sound) {
            return Optional.empty();
        }
        try {
            ComparatorLine.Builder line = ComparatorLine.builder()
                    .prior(prior.orElseThrow())
                    .quartiles(lower.orElseThrow(), median.orElseThrow(), upper.orElseThrow())
                    .pupils(pupils.orElseThrow());
            mean.ifPresent(line::mean);
            schools.ifPresent(line::schools);
            results.ifPresent(line::rows);
            facets.forEach((facet, column) -> {
                String value = text(column);
                if (!value.isEmpty()) {
                    line.putFacets(facet, value);
                }
            });
            return Optional.of(line.build());
        } catch (IllegalArgumentException refused) {
            error(CsvRules.REFUSED, "", "is refused: " + refused.getMessage(), "Correct the row.");
            return Optional.empty();
        }
    }

    private Optional<Double> finite(BigDecimal number) {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            error(CsvRules.LIMIT, "", "holds a number that is too large", "Write a smaller number.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private boolean isSymbol(String column) {
        return DfeSymbol.find(text(column)).isPresent();
    }

    private <T> Optional<T> unlessSymbol(String column, CellKind<T> kind) {
        return isSymbol(column) ? Optional.empty() : maybe(column, kind);
    }

    private <T> Optional<T> needed(String column, CellKind<T> kind) {
        if (text(column).isEmpty()) {
            error(CsvRules.MISSING, column, "must not be empty", "Fill the cell.");
            return Optional.empty();
        }
        return maybe(column, kind);
    }

    private <T> Optional<T> maybe(String column, CellKind<T> kind) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : value(column, text, kind.read(), kind.must());
    }

    private <T> Optional<T> value(String column, String text, Function<String, T> read, String must) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException refused) {
            error(CsvRules.VALUE, column, must, "Correct the cell.");
            return Optional.empty();
        }
    }

    /** The text of a cell; empty if there is no such column. */
    private String text(String column) {
        OptionalInt at = header.find(column);
        if (at.isEmpty()) {
            return "";
        }
        String cell = row.cells().get(at.getAsInt());
        return (guarded ? Cells.unsafe(cell) : cell).strip();
    }

    void error(String rule, String column, String message, String remedy) {
        sound = false;
        note(Severity.ERROR, rule, column, message, remedy);
    }

    private void note(Severity severity, String rule, String column, String message, String remedy) {
        int at = column.isEmpty() ? 0 : header.find(column).orElse(-1) + 1;
        notes.add(severity, rule, column.isEmpty() ? place : place.field(column), row.line(), at, message, remedy);
    }
}
