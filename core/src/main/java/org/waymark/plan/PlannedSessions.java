package org.waymark.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.internal.PersonalValue;

/**
 * How much of an intervention is planned, from one day to another. A change of the plan ends one and begins the next.
 */
@Value.Immutable
@PersonalValue
public sealed interface PlannedSessions extends WithPlannedSessions, Spell, Personal, Open
        permits ImmutablePlannedSessions {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** How many sessions. */
    int sessions();

    /** In each of which periods; in all unless said otherwise. */
    @Value.Default
    default SessionPeriod per() {
        return SessionPeriod.TOTAL;
    }

    /** How long a session is; absent if nobody said. */
    OptionalInt minutes();

    /** How many pupils are in a session, this one included; absent if nobody said. */
    OptionalInt groupSize();

    @Override
    default String redacted() {
        return "PlannedSessions[redacted]";
    }

    /** Builds a {@link PlannedSessions}; not thread-safe. */
    final class Builder extends ImmutablePlannedSessions.Builder {

        Builder() {}

        /** Equal to {@code per(SessionPeriod.of(per))}. */
        public Builder per(String per) {
            return per(SessionPeriod.of(per));
        }
    }
}
