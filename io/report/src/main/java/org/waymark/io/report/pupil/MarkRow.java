package org.waymark.io.report.pupil;

import java.util.List;

/**
 * The ratings of a target from one point of view.
 *
 * @param who whose they are
 * @param cells one for each column of the table
 */
public record MarkRow(String who, List<MarkCell> cells) {

    /** Copies the list. */
    public MarkRow {
        cells = List.copyOf(cells);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "MarkRow[redacted]";
    }
}
