package org.waymark.pupil;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.internal.PersonalValue;

/**
 * An attribute by which pupils are grouped, such as eligibility for a grant, from one day to another.
 */
@Value.Immutable
@PersonalValue
public sealed interface Grouping extends WithGrouping, Spell, Personal, Open permits ImmutableGrouping {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The name of the attribute, such as {@code pupil-premium}. */
    String name();

    /** Its value, such as {@code yes}. */
    String value();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    @Override
    default String redacted() {
        return "Grouping[redacted]";
    }

    /** Builds a {@link Grouping}; not thread-safe. */
    final class Builder extends ImmutableGrouping.Builder {

        Builder() {}
    }
}
