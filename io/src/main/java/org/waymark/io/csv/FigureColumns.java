package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;

/** The columns of the further figures of a table of scores: one row a figure. */
public final class FigureColumns {

    /**
     * One further figure of one score.
     *
     * @param score the score
     * @param name the name of the figure
     * @param value its value
     */
    public record Figure(ScoreRow score, String name, double value) {
        @Override
        public String toString() {
            return "Figure[" + name + "]";
        }
    }

    private FigureColumns() {}

    /** The columns, in order: those that say whose score it is, then the name and the value of the figure. */
    public static List<Column<Figure>> columns() {
        List<Column<Figure>> columns = new ArrayList<>();
        for (Column<ScoreRow> column : ScoreColumns.who()) {
            columns.add(column.over(Figure::score));
        }
        columns.add(new Column<>("figure", "The name of the figure.", Figure::name));
        columns.add(new Column<>("value", "The figure.", CellType.NUMBER, figure -> Cells.of(figure.value())));
        return columns;
    }

    /** The rows: score after score, figure after figure by name. */
    public static Stream<Figure> rows(ScoreTable table) {
        return table.rows().stream().flatMap(FigureColumns::figures);
    }

    private static Stream<Figure> figures(ScoreRow row) {
        Map<String, Double> figures = row.score().fold(scored -> scored.figures(), none -> Map.of());
        return new TreeMap<>(figures)
                .entrySet().stream().map(figure -> new Figure(row, figure.getKey(), figure.getValue()));
    }
}
