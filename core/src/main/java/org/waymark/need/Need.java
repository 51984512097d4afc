package org.waymark.need;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.internal.PersonalValue;

/**
 * A need of a pupil: its type, how it ranks among the others, and since when.
 */
@Value.Immutable
@PersonalValue
public sealed interface Need extends WithNeed, Spell, Personal, Open permits ImmutableNeed {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The type of need. */
    SenType type();

    /** Its rank among the needs of the same time, 1 for the primary one. No two share a rank. */
    int rank();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** What it means for this pupil, in words; absent if nobody said. */
    Optional<String> description();

    /** Returns a primary need, rank 1, that goes on. */
    static Need primary(SenType type, LocalDate from) {
        return builder().type(type).rank(1).from(from).build();
    }

    /** Returns a need of rank 2 that goes on. */
    static Need secondary(SenType type, LocalDate from) {
        return builder().type(type).rank(2).from(from).build();
    }

    /** Refuses a rank below 1. */
    @Value.Check
    default void check() {
        if (rank() < 1) {
            throw new IllegalArgumentException("the rank of a Need must be 1 or more");
        }
    }

    @Override
    default String redacted() {
        return "Need[redacted]";
    }

    /** Builds a {@link Need}; not thread-safe. */
    final class Builder extends ImmutableNeed.Builder {

        Builder() {}

        /** Equal to {@code type(SenType.of(type))}. */
        public Builder type(String type) {
            return type(SenType.of(type));
        }
    }
}
