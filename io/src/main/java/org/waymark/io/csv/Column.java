package org.waymark.io.csv;

import java.util.function.Function;

/**
 * One column of a table: its name, what it holds, and how a row fills it. Names are never used again for something else, and
 * new columns come at the end.
 *
 * @param <R> the type of a row
 * @param name the name in the header line
 * @param description what it holds, with its unit, and what an empty cell means
 * @param type how its values are written
 * @param required whether no cell is ever empty
 * @param content what must be asked for before it is written
 * @param cell the text of a row, before any guard against formulas; empty for what is not there
 */
public record Column<R>(
        String name, String description, CellType type, boolean required, Content content, Function<R, String> cell) {

    /** Makes a column of texts that anybody may see. */
    public Column(String name, String description, Function<R, String> cell) {
        this(name, description, CellType.TEXT, false, Content.PLAIN, cell);
    }

    /** Makes a column that anybody may see. */
    Column(String name, String description, CellType type, Function<R, String> cell) {
        this(name, description, type, false, Content.PLAIN, cell);
    }

    /** Returns the same column over other rows, in which the rows of this one are found. */
    <S> Column<S> over(Function<S, R> row) {
        return new Column<>(name, description, type, required, content, other -> cell.apply(row.apply(other)));
    }
}
