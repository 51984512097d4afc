package org.waymark.target;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * A status of a target from one day on.
 */
@Value.Immutable
@PersonalValue
public sealed interface StatusChange extends WithStatusChange, Personal, Open permits ImmutableStatusChange {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The status. */
    TargetStatus status();

    /** The day from which. */
    LocalDate on();

    /** Why; absent if nobody said. */
    Optional<String> reason();

    @Override
    default String redacted() {
        return "StatusChange[redacted]";
    }

    /** Builds a {@link StatusChange}; not thread-safe. */
    final class Builder extends ImmutableStatusChange.Builder {

        Builder() {}

        /** Equal to {@code status(TargetStatus.of(status))}. */
        public Builder status(String status) {
            return status(TargetStatus.of(status));
        }
    }
}
