package org.waymark.rating;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.StaffId;
import org.waymark.internal.PersonalValue;

/**
 * Who gave a rating.
 */
@Value.Immutable
@PersonalValue
public sealed interface Rater extends WithRater, Personal, Open permits ImmutableRater {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The member of staff; absent for a pupil, a parent, or if nobody said. */
    Optional<StaffId> staff();

    /** In which role. */
    @Value.Default
    default Role role() {
        return Role.KEY_WORKER;
    }

    /** Returns the key worker with this id; meant to be imported statically. */
    static Rater by(String staff) {
        return by(staff, Role.KEY_WORKER);
    }

    /** Returns the member of staff with this id, in this role. */
    static Rater by(String staff, Role role) {
        return builder().staff(staff).role(role).build();
    }

    /** Returns the pupil as the one who rates. */
    static Rater pupil() {
        return builder().role(Role.PUPIL).build();
    }

    /** Returns a parent or carer as the one who rates. */
    static Rater parent() {
        return builder().role(Role.PARENT).build();
    }

    /** The perspective of this role: the pupil's for a pupil, the parent's for a parent, otherwise the school's. */
    default Perspective perspective() {
        if (role().equals(Role.PUPIL)) {
            return Perspective.PUPIL;
        }
        return role().equals(Role.PARENT) ? Perspective.PARENT : Perspective.SCHOOL;
    }

    @Override
    default String redacted() {
        return "Rater[redacted]";
    }

    /** Builds a {@link Rater}; not thread-safe. */
    final class Builder extends ImmutableRater.Builder {

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
