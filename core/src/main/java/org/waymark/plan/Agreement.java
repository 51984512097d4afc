package org.waymark.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Rater;

/**
 * That somebody agreed to a plan.
 */
@Value.Immutable
@PersonalValue
public sealed interface Agreement extends WithAgreement, Personal, Open permits ImmutableAgreement {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The day. */
    LocalDate on();

    /** Who agreed, in which role. */
    Rater by();

    /** How, such as signed or said at a meeting; absent if nobody said. */
    Optional<String> how();

    /** Returns the agreement of this party on this day. */
    static Agreement of(Rater by, LocalDate on) {
        return builder().by(by).on(on).build();
    }

    @Override
    default String redacted() {
        return "Agreement[redacted]";
    }

    /** Builds an {@link Agreement}; not thread-safe. */
    final class Builder extends ImmutableAgreement.Builder {

        Builder() {}
    }
}
