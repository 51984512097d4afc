package org.waymark.rating;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * A part of a series under one condition.
 */
@Value.Immutable
@PersonalValue
public sealed interface Phase extends WithPhase, Personal, Open permits ImmutablePhase {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What it is called, such as {@code A}; unique within the series. */
    String label();

    /** What happens in it. */
    PhaseKind kind();

    /** The observations, in order. */
    List<Observation> observations();

    @Override
    default String redacted() {
        return "Phase[redacted]";
    }

    /** Builds a {@link Phase}; not thread-safe. */
    final class Builder extends ImmutablePhase.Builder {

        Builder() {}

        /** Equal to {@code kind(PhaseKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(PhaseKind.of(kind));
        }
    }
}
