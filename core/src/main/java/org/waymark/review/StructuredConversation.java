package org.waymark.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.ReviewId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Rater;

/**
 * A structured conversation with the parents, and where it can be with the pupil: they Explore, Focus, Plan and Review, and agree
 * what each will do at home and at school.
 *
 * <p>The stages are those of the handbook for leaders of <em>Achievement for All</em> (01056-2009BKT-EN).
 */
@Value.Immutable
@PersonalValue
public sealed interface StructuredConversation extends WithStructuredConversation, Personal, Open
        permits ImmutableStructuredConversation {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id; unique among the conversations and reviews of the record. */
    ReviewId id();

    /** The day. */
    LocalDate on();

    /** How long it took; absent if nobody said. */
    OptionalInt minutes();

    /** The review cycle in whose course it was held; absent if none. */
    Optional<CycleId> cycle();

    /** Who led it; absent if nobody said. */
    Optional<StaffId> ledBy();

    /** In which role; key teacher unless said otherwise. */
    @Value.Default
    default Role role() {
        return Role.KEY_TEACHER;
    }

    /** Who was there. */
    List<Rater> present();

    /** The targets that were spoken of. */
    List<TargetId> targets();

    /** Explore: what the parents and the pupil tell. */
    List<Note> explore();

    /** Focus: what matters most. */
    List<Note> focus();

    /** Plan: what is to be reached. */
    List<Note> plan();

    /** Review: how it has gone since last time, and what was said of this conversation. */
    List<Note> review();

    /** What was agreed. */
    List<AgreedAction> actions();

    /** The day of the next one; absent if none was agreed. */
    Optional<LocalDate> nextOn();

    @Override
    default String redacted() {
        return "StructuredConversation[redacted]";
    }

    /** Builds a {@link StructuredConversation}; not thread-safe. */
    final class Builder extends ImmutableStructuredConversation.Builder {

        Builder() {}

        /** Equal to {@code id(ReviewId.of(id))}. */
        public Builder id(String id) {
            return id(ReviewId.of(id));
        }

        /** Equal to {@code cycle(CycleId.of(cycle))}. */
        public Builder cycle(String cycle) {
            return cycle(CycleId.of(cycle));
        }

        /** Equal to {@code ledBy(StaffId.of(ledBy))}. */
        public Builder ledBy(String ledBy) {
            return ledBy(StaffId.of(ledBy));
        }

        /** Equal to {@code role(Role.of(role))}. */
        public Builder role(String role) {
            return role(Role.of(role));
        }

        /** Equal to {@code addTargets(TargetId.of(target))}. */
        public Builder target(String target) {
            return addTargets(TargetId.of(target));
        }
    }
}
