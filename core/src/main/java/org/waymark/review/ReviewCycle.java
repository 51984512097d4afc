package org.waymark.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Spell;
import org.waymark.id.CycleId;
import org.waymark.internal.PlainValue;
import org.waymark.school.AcademicYear;

/**
 * A round in which targets are rated, from one day to another.
 */
@Value.Immutable
@PlainValue
public sealed interface ReviewCycle extends WithReviewCycle, Spell, Open permits ImmutableReviewCycle {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    CycleId id();

    /** What it is called. */
    String title();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it is open. */
    @Override
    Optional<LocalDate> to();

    /** The academic year that it belongs to; absent if nobody said. */
    Optional<AcademicYear> year();

    /** Returns a cycle from the first of these days to the last, both included. */
    static ReviewCycle of(String id, String title, LocalDate from, LocalDate to) {
        return builder().id(id).title(title).from(from).to(to).build();
    }

    /** Builds a {@link ReviewCycle}; not thread-safe. */
    final class Builder extends ImmutableReviewCycle.Builder {

        Builder() {}

        /** Equal to {@code id(CycleId.of(id))}. */
        public Builder id(String id) {
            return id(CycleId.of(id));
        }
    }
}
