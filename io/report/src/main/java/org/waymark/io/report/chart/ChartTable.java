package org.waymark.io.report.chart;

import java.util.List;

/**
 * The numbers of a picture as a table: what stands in the picture stands here in words. The first cell of a row is its
 * heading.
 *
 * @param columns the headings of the columns, one for each cell of a row
 * @param rows the rows, each with as many cells as there are columns; a cell is shown as it is
 */
public record ChartTable(List<String> columns, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells than there are columns
     */
    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("each row needs a cell for each column");
            }
        }
    }

    /** How large it is; what it holds may be personal. */
    @Override
    public String toString() {
        return "ChartTable[" + columns.size() + " columns, " + rows.size() + " rows]";
    }
}
