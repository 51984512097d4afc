package org.waymark.scoring.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scoring.subject.Facets;

/**
 * What one moderator gave beside what was recorded, for one target on one occasion. The ratings themselves stay in the record as they
 * are; an agreed result is another rating beside them.
 */
@Value.Immutable
@PersonalValue
public sealed interface Moderated extends WithModerated, Personal permits ImmutableModerated {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was rated. */
    PanelUnit unit();

    /** The scale of the target. */
    Scale scale();

    /** The mark that was recorded, corrected if it was written down wrong. */
    Mark recorded();

    /** The mark that the moderator gave. Whether it was given blind is for those who moderate to see to. */
    Mark blind();

    /** The mark on which they agreed; absent while they have not. */
    Optional<Mark> agreed();

    /** The school where the recorded rating was made; absent if nobody knows. */
    Optional<SchoolId> school();

    /** The school of the moderator; absent if nobody knows. */
    Optional<SchoolId> moderatedBy();

    /** The review cycle; absent if the rating was made in none. */
    Optional<CycleId> cycle();

    /** The facets of the recorded rating on its day; none unless said otherwise. */
    @Value.Default
    default Facets facets() {
        return Facets.none();
    }

    /** The id of the recorded rating; absent if it has none. */
    Optional<RatingId> recordedId();

    /** The id of the moderator's rating; absent if it has none. */
    Optional<RatingId> blindId();

    /** Who made the recorded rating; absent unless raters were asked for, see {@link Moderation#namingRaters}. */
    Optional<StaffId> rater();

    /** Whether both schools are known and not the same. */
    default boolean isAcrossSchools() {
        return school().isPresent() && moderatedBy().isPresent() && !school().equals(moderatedBy());
    }

    /**
     * The recorded mark less the moderator's, upwards on the scale: in places where the scale has points, otherwise in its numbers.
     * Absent on a scale of names.
     */
    default Optional<BigDecimal> difference() {
        if (!Panel.isOrdered(scale())) {
            return Optional.empty();
        }
        return Optional.of(place(recorded()).subtract(place(blind())));
    }

    private BigDecimal place(Mark mark) {
        return mark instanceof Mark.Point point
                ? BigDecimal.valueOf(scale().position(point.code()).orElseThrow())
                : scale().number(mark).orElseThrow();
    }

    /** On which side of the moderator's mark the recorded one lies, by the direction of the scale. */
    default Leaning leaning() {
        int sign = difference().map(BigDecimal::signum).orElse(recorded().equals(blind()) ? 0 : 2);
        if (sign == 0) {
            return Leaning.SAME;
        }
        if (sign == 2 || scale().direction() == Direction.NONE) {
            return Leaning.DIFFERENT;
        }
        return (sign > 0) == (scale().direction() == Direction.HIGHER_IS_BETTER)
                ? Leaning.SCHOOL_MORE_FAVOURABLE
                : Leaning.SCHOOL_LESS_FAVOURABLE;
    }

    /**
     * Returns a new rating that records on what the raters agreed, linked to both of theirs. Add it to the record: neither of the two
     * is changed.
     *
     * @param mark what they agreed on; need not be either of the two
     * @param on the day on which they agreed
     * @param by who records it, such as the SENCO
     * @throws IllegalArgumentException if there is no mark or it cannot stand on the scale
     * @throws IllegalStateException if one of the two ratings has no id to point at
     */
    default Rating agreedResult(Mark mark, LocalDate on, Rater by) {
        if (!mark.isPresent() || !scale().accepts(mark)) {
            throw new IllegalArgumentException("an agreed result needs a mark on the scale of the target");
        }
        if (recordedId().isEmpty() || blindId().isEmpty()) {
            throw new IllegalStateException("an agreed result needs ratings with ids to point at");
        }
        return Rating.of(Purpose.MODERATION, unit().target().value(), mark, on, by)
                .withAgrees(recordedId().get(), blindId().get())
                .withCycle(cycle());
    }

    /** Equal to {@code agreedResult(Mark.point(point), on, by)}. */
    default Rating agreedResult(String point, LocalDate on, Rater by) {
        return agreedResult(Mark.point(point), on, by);
    }

    /** Refuses marks that are absent or cannot stand on the scale. */
    @Value.Check
    default void check() {
        if (!recorded().isPresent()
                || !blind().isPresent()
                || !scale().accepts(recorded())
                || !scale().accepts(blind())) {
            throw new IllegalArgumentException("both marks of a Moderated must stand on its scale");
        }
    }

    @Override
    default String redacted() {
        return "Moderated[redacted]";
    }

    /** Builds a {@link Moderated}; not thread-safe. */
    final class Builder extends ImmutableModerated.Builder {

        Builder() {}

        /** Equal to {@code unit(PanelUnit.of(pupil, target, cycle)).cycle(CycleId.of(cycle))}. */
        public Builder unit(String pupil, String target, String cycle) {
            return unit(PanelUnit.of(pupil, target, cycle)).cycle(CycleId.of(cycle));
        }

        /** Equal to {@code recorded(Mark.point(point))}. */
        public Builder recorded(String point) {
            return recorded(Mark.point(point));
        }

        /** Equal to {@code blind(Mark.point(point))}. */
        public Builder blind(String point) {
            return blind(Mark.point(point));
        }
    }
}
