package org.waymark.due;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/** What a school may set about what is due. The defaults are choices of the library unless a source is named. */
@Value.Immutable
@PlainValue
public sealed interface DueSettings extends WithDueSettings permits ImmutableDueSettings {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the settings that hold unless a school says otherwise: meetings by 31 December, 30 April and 31 August, three in
     * thirds of the year, and the other defaults. The SEND code of practice of England says that schools should meet parents at
     * least three times each year, and names no days.
     */
    static DueSettings standard() {
        return builder()
                .addMeetingsBy(
                        MonthDay.of(Month.DECEMBER, 31), MonthDay.of(Month.APRIL, 30), MonthDay.of(Month.AUGUST, 31))
                .build();
    }

    /**
     * By which days of an academic year the parents of a pupil on SEN support are to have been met once, twice, and so on; empty
     * if nobody asks for meetings.
     */
    List<MonthDay> meetingsBy();

    /** By which day of an academic year a view of the pupil is to be recorded; by default its last one, 31 August. */
    @Value.Default
    default MonthDay viewBy() {
        return MonthDay.of(Month.AUGUST, 31);
    }

    /** How many weeks before the day by which a plan is to be reviewed a review counts as that one; 6 by default. */
    @Value.Default
    default int reviewWindowWeeks() {
        return 6;
    }

    /** After how many weeks a target that no review cycle covers is to be rated again; 12 by default. */
    @Value.Default
    default int ratingWeeks() {
        return 12;
    }

    /** Refuses a negative number of weeks. */
    @Value.Check
    default void check() {
        if (reviewWindowWeeks() < 0 || ratingWeeks() < 0) {
            throw new IllegalArgumentException("the weeks of DueSettings must be 0 or more");
        }
    }

    /** Builds {@link DueSettings}; not thread-safe. */
    final class Builder extends ImmutableDueSettings.Builder {

        Builder() {}
    }
}
