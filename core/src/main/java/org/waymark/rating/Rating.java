package org.waymark.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.scale.Mark;

/**
 * A mark on the scale of one target, or the reason why there is none, as somebody saw it on one day.
 *
 * <p>Nothing is overwritten. A correction, a change of mind and an agreed result are three kinds of later rating, each linked
 * to the earlier ones by {@link #corrects()}, {@link #revises()} or {@link #agrees()}.
 */
@Value.Immutable
@PersonalValue
public sealed interface Rating extends WithRating, Personal, Open permits ImmutableRating {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record; needed only if another points at it. */
    Optional<RatingId> id();

    /** The target. */
    TargetId target();

    /** The mark, or the reason why there is none. */
    Mark mark();

    /** The day on which it was seen. */
    LocalDate on();

    /** When it was written down; absent if nobody said, and then it is taken as known on the day itself. */
    Optional<Instant> recordedAt();

    /** Who gave it; absent if nobody said. */
    Optional<Rater> by();

    /** Whose view it is; the school's unless said otherwise. */
    @Value.Default
    default Perspective perspective() {
        return by().map(Rater::perspective).orElse(Perspective.SCHOOL);
    }

    /** What it was made for; monitoring unless said otherwise. */
    @Value.Default
    default Purpose purpose() {
        return Purpose.MONITORING;
    }

    /** The review cycle; absent between cycles. */
    Optional<CycleId> cycle();

    /** The school where it was made; absent if it is the main school of that day. */
    Optional<SchoolId> school();

    /** The rating that this one corrects: it was wrong when it was written down. */
    Optional<RatingId> corrects();

    /** The rating that this one replaces after a change of mind: it was meant when it was written down. */
    Optional<RatingId> revises();

    /** The ratings whose raters agreed on this one. */
    List<RatingId> agrees();

    /** What it rests on; usually empty. */
    List<Evidence> evidence();

    /** Notes on it. */
    List<Note> notes();

    /** Returns a rating of a point, made as a baseline; {@link #inCycle(String)} adds the cycle. */
    static Rating baseline(String target, String point, LocalDate on, Rater by) {
        return of(Purpose.BASELINE, target, Mark.point(point), on, by);
    }

    /** Returns a rating of a point, made in monitoring; {@link #inCycle(String)} adds the cycle. */
    static Rating monitoring(String target, String point, LocalDate on, Rater by) {
        return of(Purpose.MONITORING, target, Mark.point(point), on, by);
    }

    /** Returns a rating with this mark, in the perspective of the rater. */
    static Rating of(Purpose purpose, String target, Mark mark, LocalDate on, Rater by) {
        return builder()
                .purpose(purpose)
                .target(target)
                .mark(mark)
                .on(on)
                .by(by)
                .build();
    }

    /** Returns this rating in this cycle. */
    default Rating inCycle(String cycle) {
        return withCycle(CycleId.of(cycle));
    }

    /** Returns this rating under this id. */
    default Rating withId(String id) {
        return withId(RatingId.of(id));
    }

    /** Whether it is linked to an earlier rating, as its correction, its revision, or as one that was agreed on. */
    default boolean isLinked() {
        return corrects().isPresent() || revises().isPresent() || !agrees().isEmpty();
    }

    /** Refuses a rating that is linked to itself. */
    @Value.Check
    default void check() {
        id().ifPresent(id -> {
            if (corrects().filter(id::equals).isPresent()
                    || revises().filter(id::equals).isPresent()
                    || agrees().contains(id)) {
                throw new IllegalArgumentException("a Rating must not be linked to itself");
            }
        });
    }

    @Override
    default String redacted() {
        return "Rating[redacted]";
    }

    /** Builds a {@link Rating}; not thread-safe. */
    final class Builder extends ImmutableRating.Builder {

        Builder() {}

        /** Equal to {@code id(RatingId.of(id))}. */
        public Builder id(String id) {
            return id(RatingId.of(id));
        }

        /** Equal to {@code target(TargetId.of(target))}. */
        public Builder target(String target) {
            return target(TargetId.of(target));
        }

        /** Equal to {@code perspective(Perspective.of(perspective))}. */
        public Builder perspective(String perspective) {
            return perspective(Perspective.of(perspective));
        }

        /** Equal to {@code purpose(Purpose.of(purpose))}. */
        public Builder purpose(String purpose) {
            return purpose(Purpose.of(purpose));
        }

        /** Equal to {@code cycle(CycleId.of(cycle))}. */
        public Builder cycle(String cycle) {
            return cycle(CycleId.of(cycle));
        }

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }

        /** Equal to {@code corrects(RatingId.of(corrects))}. */
        public Builder corrects(String corrects) {
            return corrects(RatingId.of(corrects));
        }

        /** Equal to {@code revises(RatingId.of(revises))}. */
        public Builder revises(String revises) {
            return revises(RatingId.of(revises));
        }

        /** Equal to {@code addAgrees(RatingId.of(rating))}. */
        public Builder agrees(String rating) {
            return addAgrees(RatingId.of(rating));
        }

        /** Equal to {@code mark(Mark.point(point))}. */
        public Builder mark(String point) {
            return mark(Mark.point(point));
        }
    }
}
