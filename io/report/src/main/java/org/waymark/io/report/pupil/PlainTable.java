package org.waymark.io.report.pupil;

import java.util.List;

/**
 * A table of what was counted. The first cell of a row is its heading.
 *
 * @param caption what was counted
 * @param columns the headings
 * @param rows the rows
 */
public record PlainTable(String caption, List<String> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public PlainTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "PlainTable[redacted]";
    }
}
