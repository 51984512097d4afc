package org.waymark.pupil;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.id.StaffId;
import org.waymark.internal.PersonalValue;

/**
 * An adult who does something for a pupil or for one target, from one day to another; a hand-over ends one and begins the next.
 */
@Value.Immutable
@PersonalValue
public sealed interface Assignment extends WithAssignment, Spell, Personal, Open permits ImmutableAssignment {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The adult. */
    StaffId staff();

    /** What the adult does; key worker unless said otherwise. */
    @Value.Default
    default Role role() {
        return Role.KEY_WORKER;
    }

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    @Override
    default String redacted() {
        return "Assignment[redacted]";
    }

    /** Builds a {@link Assignment}; not thread-safe. */
    final class Builder extends ImmutableAssignment.Builder {

        Builder() {}

        /** Equal to {@code staff(StaffId.of(staff))}. */
        public Builder staff(String staff) {
            return staff(StaffId.of(staff));
        }

        /** Equal to {@code role(Role.of(role))}. */
        public Builder role(String role) {
            return role(Role.of(role));
        }
    }
}
