package org.waymark.io.report.pupil;

import java.util.Optional;

/**
 * What somebody's mark in a column of a table of ratings is.
 *
 * @param mark the mark in the words of the scale, or why there is none
 * @param date the day; absent if there is nothing of that day
 * @param given whether there is a mark
 */
public record MarkCell(String mark, Optional<String> date, boolean given) {

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "MarkCell[redacted]";
    }
}
