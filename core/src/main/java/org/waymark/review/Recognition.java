package org.waymark.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Audience;
import org.waymark.code.Shared;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Rater;

/**
 * Something that the pupil has achieved and that was noticed, in or out of school, beside all targets.
 */
@Value.Immutable
@PersonalValue
public sealed interface Recognition extends WithRecognition, Shared, Personal, Open permits ImmutableRecognition {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The day on which it was achieved or noticed. */
    LocalDate on();

    /** What was achieved. */
    String what();

    /** Where, such as a club or at home; absent if nobody said. */
    Optional<String> where();

    /** Who noticed it; absent if nobody said. */
    Optional<Rater> by();

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

    @Override
    default String redacted() {
        return "Recognition[redacted]";
    }

    /** Builds a {@link Recognition}; not thread-safe. */
    final class Builder extends ImmutableRecognition.Builder {

        Builder() {}

        /** Equal to {@code audience(Audience.of(audience))}. */
        public Builder audience(String audience) {
            return audience(Audience.of(audience));
        }
    }
}
