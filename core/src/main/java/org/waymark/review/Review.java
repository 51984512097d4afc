package org.waymark.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Rater;

/**
 * A meeting or a decision. It cites ratings; ratings exist without it.
 */
@Value.Immutable
@PersonalValue
public sealed interface Review extends WithReview, Personal, Open permits ImmutableReview {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record. */
    ReviewId id();

    /** What it is. */
    ReviewKind kind();

    /** The day. */
    LocalDate on();

    /** The review cycle that it closes; absent if none. */
    Optional<CycleId> cycle();

    /** The targets that were looked at. */
    List<TargetId> targets();

    /** The ratings that were looked at. */
    List<RatingId> cites();

    /** Who was there. */
    List<Rater> present();

    /** What was agreed. */
    List<AgreedAction> actions();

    /** What was said. */
    List<Note> notes();

    @Override
    default String redacted() {
        return "Review[redacted]";
    }

    /** Builds a {@link Review}; not thread-safe. */
    final class Builder extends ImmutableReview.Builder {

        Builder() {}

        /** Equal to {@code id(ReviewId.of(id))}. */
        public Builder id(String id) {
            return id(ReviewId.of(id));
        }

        /** Equal to {@code kind(ReviewKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(ReviewKind.of(kind));
        }

        /** Equal to {@code cycle(CycleId.of(cycle))}. */
        public Builder cycle(String cycle) {
            return cycle(CycleId.of(cycle));
        }

        /** Equal to {@code addTargets(TargetId.of(target))}. */
        public Builder target(String target) {
            return addTargets(TargetId.of(target));
        }

        /** Equal to {@code addCites(RatingId.of(rating))}. */
        public Builder cite(String rating) {
            return addCites(RatingId.of(rating));
        }
    }
}
