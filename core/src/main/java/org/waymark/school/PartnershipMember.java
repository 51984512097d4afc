package org.waymark.school;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Spell;
import org.waymark.id.SchoolId;
import org.waymark.internal.PlainValue;

/**
 * A school in a partnership, from one day to another.
 */
@Value.Immutable
@PlainValue
public sealed interface PartnershipMember extends WithPartnershipMember, Spell, Open
        permits ImmutablePartnershipMember {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The school. */
    SchoolId school();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** Builds a {@link PartnershipMember}; not thread-safe. */
    final class Builder extends ImmutablePartnershipMember.Builder {

        Builder() {}

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }
    }
}
