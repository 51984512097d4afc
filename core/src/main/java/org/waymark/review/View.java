package org.waymark.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Audience;
import org.waymark.code.Shared;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Evidence;
import org.waymark.rating.Perspective;

/**
 * What a pupil, a parent or somebody else thinks, in their own words, and how it was gathered. What they rate is a rating
 * in their perspective.
 */
@Value.Immutable
@PersonalValue
public sealed interface View extends WithView, Shared, Personal, Open permits ImmutableView {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record; needed only if something points at it. */
    Optional<ViewId> id();

    /** Whose view it is. */
    Perspective holder();

    /** The day on which it was gathered. */
    LocalDate on();

    /** What was asked; absent if nobody asked or said. */
    Optional<String> question();

    /** What was said, written, drawn or shown, as close to their own words as it can be. */
    String words();

    /** How it was gathered; absent if nobody said. */
    Optional<ViewMethod> how();

    /** Who gathered it; absent if nobody said. */
    Optional<StaffId> gatheredBy();

    /** The targets that it is about; usually empty. */
    List<TargetId> targets();

    /** Where the drawing, the letter or the recording is kept; usually empty. */
    List<Evidence> evidence();

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

    /** Returns the view of a pupil, for staff, that stays at the school. */
    static View ofPupil(String words, LocalDate on) {
        return builder().holder(Perspective.PUPIL).words(words).on(on).build();
    }

    /** Returns the view of a parent or carer, for staff, that stays at the school. */
    static View ofParent(String words, LocalDate on) {
        return builder().holder(Perspective.PARENT).words(words).on(on).build();
    }

    @Override
    default String redacted() {
        return "View[redacted]";
    }

    /** Builds a {@link View}; not thread-safe. */
    final class Builder extends ImmutableView.Builder {

        Builder() {}

        /** Equal to {@code id(ViewId.of(id))}. */
        public Builder id(String id) {
            return id(ViewId.of(id));
        }

        /** Equal to {@code holder(Perspective.of(holder))}. */
        public Builder holder(String holder) {
            return holder(Perspective.of(holder));
        }

        /** Equal to {@code how(ViewMethod.of(how))}. */
        public Builder how(String how) {
            return how(ViewMethod.of(how));
        }

        /** Equal to {@code gatheredBy(StaffId.of(gatheredBy))}. */
        public Builder gatheredBy(String gatheredBy) {
            return gatheredBy(StaffId.of(gatheredBy));
        }

        /** Equal to {@code addTargets(TargetId.of(target))}. */
        public Builder target(String target) {
            return addTargets(TargetId.of(target));
        }

        /** Equal to {@code audience(Audience.of(audience))}. */
        public Builder audience(String audience) {
            return audience(Audience.of(audience));
        }
    }
}
