package org.waymark.wider;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Period;
import org.waymark.data.Personal;
import org.waymark.id.SchoolId;
import org.waymark.internal.PersonalValue;

/**
 * How many incidents of one kind there were for a pupil over a period, and how long they could have happened. No incident is
 * a count of zero; a period that nobody counted has no entry.
 *
 * <p>What counts as an incident is the school's: rates of two schools are not comparable, and a change in recording looks like
 * a change in the pupil.
 */
@Value.Immutable
@PersonalValue
public sealed interface IncidentCount extends WithIncidentCount, Period, Personal, Open permits ImmutableIncidentCount {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was counted. */
    IncidentKind kind();

    /** Where; absent if it is the main school of those days. */
    Optional<SchoolId> school();

    /** The first day of the period. */
    @Override
    LocalDate from();

    /** The last day of the period, included. */
    @Override
    LocalDate to();

    /** How many. */
    int count();

    /** How long they could have happened; absent if nobody said, and then there is no rate. */
    Optional<Exposure> exposure();

    /** Refuses a negative count. */
    @Value.Check
    default void check() {
        if (count() < 0) {
            throw new IllegalArgumentException("the count of an IncidentCount must not be negative");
        }
    }

    @Override
    default String redacted() {
        return "IncidentCount[redacted]";
    }

    /** Builds a {@link IncidentCount}; not thread-safe. */
    final class Builder extends ImmutableIncidentCount.Builder {

        Builder() {}

        /** Equal to {@code kind(IncidentKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(IncidentKind.of(kind));
        }

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }
    }
}
