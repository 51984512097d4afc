package org.waymark.io.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells as they are written, without their quotes
 */
public record CsvRow(int line, List<String> cells) {

    /** Makes a row with a copy of the list. */
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Whether no cell holds anything but spaces. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Prints nothing of the cells: they may be of a pupil. */
    @Override
    public String toString() {
        return "CsvRow[redacted]";
    }
}
