package org.waymark.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.ActionId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;

/**
 * What somebody agreed to do, at home or at school, and what became of it.
 */
@Value.Immutable
@PersonalValue
public sealed interface AgreedAction extends WithAgreedAction, Personal, Open permits ImmutableAgreedAction {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record; needed only if something points at it. */
    Optional<ActionId> id();

    /** What is to be done. */
    String what();

    /** Where it is done. */
    ActionPlace place();

    /** Who does it. */
    Role who();

    /** The member of staff; absent for a pupil, a parent, or if nobody said. */
    Optional<StaffId> staff();

    /** The targets that it is for; usually empty. */
    List<TargetId> targets();

    /** The day by which; absent if none was agreed. */
    Optional<LocalDate> by();

    /** What became of it; absent while nobody has said. */
    Optional<ActionOutcome> outcome();

    /** The day on which that was said; absent if nobody said. */
    Optional<LocalDate> outcomeOn();

    /** More on what became of it; absent if nobody said. */
    Optional<Note> outcomeNote();

    /** Whether this is still to be done on this day: nothing is known of its outcome up to then. */
    default boolean isOpenOn(LocalDate day) {
        return outcome().isEmpty() || outcomeOn().filter(day::isBefore).isPresent();
    }

    /** Returns this action with what became of it. */
    default AgreedAction withOutcome(ActionOutcome outcome, LocalDate on) {
        return withOutcome(outcome).withOutcomeOn(on);
    }

    @Override
    default String redacted() {
        return "AgreedAction[redacted]";
    }

    /** Builds an {@link AgreedAction}; not thread-safe. */
    final class Builder extends ImmutableAgreedAction.Builder {

        Builder() {}

        /** Equal to {@code id(ActionId.of(id))}. */
        public Builder id(String id) {
            return id(ActionId.of(id));
        }

        /** Equal to {@code place(ActionPlace.of(place))}. */
        public Builder place(String place) {
            return place(ActionPlace.of(place));
        }

        /** Equal to {@code who(Role.of(who))}. */
        public Builder who(String who) {
            return who(Role.of(who));
        }

        /** Equal to {@code staff(StaffId.of(staff))}. */
        public Builder staff(String staff) {
            return staff(StaffId.of(staff));
        }

        /** Equal to {@code addTargets(TargetId.of(target))}. */
        public Builder target(String target) {
            return addTargets(TargetId.of(target));
        }

        /** Equal to {@code outcome(ActionOutcome.of(outcome))}. */
        public Builder outcome(String outcome) {
            return outcome(ActionOutcome.of(outcome));
        }
    }
}
