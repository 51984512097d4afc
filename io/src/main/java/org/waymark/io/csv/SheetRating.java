package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.rating.Purpose;

/**
 * A column of ratings: one rating for each row that has something in it.
 *
 * @param column the name of the column of marks
 * @param on the day on which they were seen
 * @param purpose what they were made for
 * @param cycle the review cycle; absent between cycles
 */
public record SheetRating(String column, SheetValue on, Purpose purpose, Optional<CycleId> cycle) {

    /** Refuses a blank name. */
    public SheetRating {
        if (column.isBlank()) {
            throw new IllegalArgumentException("the column of a SheetRating must not be blank");
        }
    }

    /** Returns the column of baselines. */
    public static SheetRating baseline(String column, SheetValue on) {
        return new SheetRating(column, on, Purpose.BASELINE, Optional.empty());
    }

    /** Returns the column of a review cycle whose ratings were all made on one day. */
    public static SheetRating monitoring(String column, LocalDate on, String cycle) {
        return new SheetRating(
                column, SheetValue.always(on.toString()), Purpose.MONITORING, Optional.of(CycleId.of(cycle)));
    }

    /** Returns the column of a review cycle whose ratings have their days in another column. */
    public static SheetRating monitoring(String column, SheetValue on, String cycle) {
        return new SheetRating(column, on, Purpose.MONITORING, Optional.of(CycleId.of(cycle)));
    }
}
