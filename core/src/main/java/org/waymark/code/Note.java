package org.waymark.code;

import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * A note: what somebody wrote, who may read it, and whether it goes with the pupil to the next school.
 */
@Value.Immutable
@PersonalValue
public sealed interface Note extends WithNote, Shared, Personal, Open permits ImmutableNote {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was written. */
    String text();

    /** Who may see it; staff only unless said otherwise. */
    @Override
    @Value.Default
    default Audience audience() {
        return Audience.STAFF;
    }

    /** Whether it goes with the record when the pupil leaves; by default it stays. */
    @Override
    @Value.Default
    default boolean travels() {
        return false;
    }

    /** Returns a note for staff that stays at the school. */
    static Note of(String text) {
        return builder().text(text).build();
    }

    @Override
    default String redacted() {
        return "Note[redacted]";
    }

    /** Builds a {@link Note}; not thread-safe. */
    final class Builder extends ImmutableNote.Builder {

        Builder() {}

        /** Equal to {@code audience(Audience.of(audience))}. */
        public Builder audience(String audience) {
            return audience(Audience.of(audience));
        }
    }
}
