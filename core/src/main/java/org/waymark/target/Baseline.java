package org.waymark.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.RatingId;
import org.waymark.internal.PersonalValue;

/**
 * The designation of one or more ratings as what progress is measured from. A later designation stands beside the earlier one.
 */
@Value.Immutable
@PersonalValue
public sealed interface Baseline extends WithBaseline, Personal, Open permits ImmutableBaseline {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The ratings; at least one. */
    List<RatingId> ratings();

    /** The day of the designation. */
    LocalDate on();

    /** Why these, or why anew; absent for the first. */
    Optional<String> reason();

    /** Refuses a designation of nothing. */
    @Value.Check
    default void check() {
        if (ratings().isEmpty()) {
            throw new IllegalArgumentException("a Baseline must designate at least one rating");
        }
    }

    @Override
    default String redacted() {
        return "Baseline[redacted]";
    }

    /** Builds a {@link Baseline}; not thread-safe. */
    final class Builder extends ImmutableBaseline.Builder {

        Builder() {}
    }
}
