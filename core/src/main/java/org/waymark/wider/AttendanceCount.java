package org.waymark.wider;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Period;
import org.waymark.data.Personal;
import org.waymark.id.SchoolId;
import org.waymark.internal.PersonalValue;

/**
 * The sessions of one pupil at one school over one period. A session is half a day. Counts are kept as given: whether they
 * add up is for validation to say.
 *
 * <p>Attendance is not a mark of the child alone: illness, treatment, transport and a part-time timetable that the school
 * asked for all count as absence.
 */
@Value.Immutable
@PersonalValue
public sealed interface AttendanceCount extends WithAttendanceCount, Period, Personal, Open
        permits ImmutableAttendanceCount {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The school in whose register the sessions are. */
    SchoolId school();

    /** The first day of the period. */
    @Override
    LocalDate from();

    /** The last day of the period, included. */
    @Override
    LocalDate to();

    /** The sessions that were open to the pupil while enrolled there. */
    int possible();

    /** The sessions attended; absent if the source counts absences only. */
    OptionalInt attended();

    /** The sessions of authorised absence. */
    int authorised();

    /** The sessions of unauthorised absence. */
    int unauthorised();

    /**
     * Of the authorised ones, those not attended because an agreed timetable is part-time; absent if nobody counts them, which
     * is not zero.
     */
    OptionalInt partTimeTimetable();

    /** All absences: authorised and unauthorised. */
    default long absent() {
        return (long) authorised() + unauthorised();
    }

    /**
     * Whether the counts add up: attended and absent are all that was possible, or, where nobody counted those attended, absent
     * is no more than possible.
     */
    default boolean addsUp() {
        return attended().isPresent() ? attended().getAsInt() + absent() == possible() : absent() <= possible();
    }

    /** Refuses negative counts. */
    @Value.Check
    default void check() {
        if (possible() < 0
                || authorised() < 0
                || unauthorised() < 0
                || attended().orElse(0) < 0
                || partTimeTimetable().orElse(0) < 0) {
            throw new IllegalArgumentException("the counts of an AttendanceCount must not be negative");
        }
    }

    @Override
    default String redacted() {
        return "AttendanceCount[redacted]";
    }

    /** Builds a {@link AttendanceCount}; not thread-safe. */
    final class Builder extends ImmutableAttendanceCount.Builder {

        Builder() {}

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }
    }
}
