package org.waymark.need;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.internal.PersonalValue;

/**
 * The special educational provision of a pupil, such as SEN support, from one day to another. One is open at a time.
 */
@Value.Immutable
@PersonalValue
public sealed interface ProvisionSpell extends WithProvisionSpell, Spell, Personal, Open
        permits ImmutableProvisionSpell {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The provision, as recorded by the school. */
    SenProvision provision();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** Returns a spell that goes on. */
    static ProvisionSpell of(SenProvision provision, LocalDate from) {
        return builder().provision(provision).from(from).build();
    }

    @Override
    default String redacted() {
        return "ProvisionSpell[redacted]";
    }

    /** Builds a {@link ProvisionSpell}; not thread-safe. */
    final class Builder extends ImmutableProvisionSpell.Builder {

        Builder() {}

        /** Equal to {@code provision(SenProvision.of(provision))}. */
        public Builder provision(String provision) {
            return provision(SenProvision.of(provision));
        }
    }
}
