package org.waymark.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.disclosure.Symbol;
import org.waymark.scoring.subject.Facet;

/**
 * The columns of a released table: one row a figure of a cell. A symbol stands in a column of its own, so that values stay
 * numbers, and each row names the policy: rows that are copied elsewhere still say what was done to them.
 */
public final class ReleaseColumns {

    private ReleaseColumns() {}

    /**
     * One row.
     *
     * @param table the table
     * @param cell the cell
     * @param name the name of the figure
     * @param figure the figure
     */
    public record Row(ReleasedTable table, ReleasedCell cell, String name, ReleasedFigure figure) {}

    /** The rows, cell by cell, the figures by their names. */
    public static Stream<Row> rows(ReleasedTable table) {
        return table.cells().stream()
                .flatMap(cell -> cell.figures().entrySet().stream()
                        .map(figure -> new Row(table, cell, figure.getKey(), figure.getValue())));
    }

    /** A column for each dimension of the table, then the figure, its value or symbol, and the policy. */
    public static List<Column<Row>> of(ReleasedTable table) {
        List<Column<Row>> columns = new ArrayList<>();
        List<Facet> dimensions = table.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            columns.add(new Column<>(
                    dimensions.get(i).name(),
                    "The value of this facet; (all) for the total, (not known) if it is not.",
                    row -> row.cell().values().get(place).toString()));
        }
        columns.add(new Column<>(
                "figure",
                "The name of the figure: pupils, rows, results, mean, mean.low, mean.high, sd, q1, median, q3; or missing., value.,"
                        + " category., moved. or atOrAbove. and what of.",
                CellType.TEXT,
                true,
                Content.PLAIN,
                Row::name));
        columns.add(new Column<>(
                "value",
                "The number; empty if a symbol stands in its place.",
                CellType.NUMBER,
                row -> row.figure().value().map(BigDecimal::toPlainString).orElse("")));
        columns.add(new Column<>(
                "symbol",
                "c hidden by disclosure control, low more than 0 but rounded to 0, x not available; empty beside a number.",
                row -> row.figure().symbol().map(Symbol::code).orElse("")));
        columns.add(new Column<>(
                "policy",
                "The policy of disclosure control, in full.",
                row -> String.join(" ", row.table().policy().lines())));
        return columns;
    }
}
