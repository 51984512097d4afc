package org.waymark.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.StaffId;
import org.waymark.internal.PersonalValue;

/**
 * One session of an intervention, held or not.
 */
@Value.Immutable
@PersonalValue
public sealed interface InterventionSession extends WithInterventionSession, Personal, Open
        permits ImmutableInterventionSession {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The day. */
    LocalDate on();

    /** What became of it; delivered unless said otherwise. */
    @Value.Default
    default Delivery delivery() {
        return Delivery.DELIVERED;
    }

    /** Why it was cut short, missed or cancelled; absent if nobody said. */
    Optional<String> reason();

    /** How long it was for the pupil; absent if nobody said, and then as long as was planned. */
    OptionalInt minutes();

    /** How many pupils were there; absent if nobody said. */
    OptionalInt groupSize();

    /** Who held it; absent if nobody said. */
    Optional<StaffId> by();

    /** Returns a session of this day that became of what the code says. */
    static InterventionSession of(Delivery delivery, LocalDate on) {
        return builder().delivery(delivery).on(on).build();
    }

    @Override
    default String redacted() {
        return "InterventionSession[redacted]";
    }

    /** Builds an {@link InterventionSession}; not thread-safe. */
    final class Builder extends ImmutableInterventionSession.Builder {

        Builder() {}

        /** Equal to {@code delivery(Delivery.of(delivery))}. */
        public Builder delivery(String delivery) {
            return delivery(Delivery.of(delivery));
        }

        /** Equal to {@code by(StaffId.of(by))}. */
        public Builder by(String by) {
            return by(StaffId.of(by));
        }
    }
}
