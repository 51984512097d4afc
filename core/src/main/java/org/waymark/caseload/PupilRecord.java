package org.waymark.caseload;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.pupil.Pupil;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.target.Target;

/**
 * All that is recorded of one pupil.
 *
 * <p>A copy with a change shares everything else with the original.
 */
@Value.Immutable
@PersonalValue
public sealed interface PupilRecord extends WithPupilRecord, Personal, Open permits ImmutablePupilRecord {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The pupil. */
    Pupil pupil();

    /** The special educational provision, by date. */
    List<ProvisionSpell> provisions();

    /** The needs, by date and rank. */
    List<Need> needs();

    /** The targets, in the order in which they were set. */
    List<Target> targets();

    /** The ratings of all targets, in the order in which they were recorded. */
    List<Rating> ratings();

    /** Observation series in phases. */
    List<ObservationSeries> series();

    /** Meetings and decisions. */
    List<Review> reviews();

    /** Finds the target with this id. */
    default Optional<Target> target(TargetId id) {
        return targets().stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** The ratings of one target, in the order in which they were recorded. */
    default List<Rating> ratingsOf(TargetId target) {
        return ratings().stream()
                .filter(rating -> rating.target().equals(target))
                .toList();
    }

    /** Returns this record with one more rating. */
    default PupilRecord plusRating(Rating rating) {
        return withRatings(Stream.concat(ratings().stream(), Stream.of(rating)).toList());
    }

    /** Returns this record with one more target. */
    default PupilRecord plusTarget(Target target) {
        return withTargets(Stream.concat(targets().stream(), Stream.of(target)).toList());
    }

    @Override
    default String redacted() {
        return "PupilRecord[redacted]";
    }

    /** Builds a {@link PupilRecord}; not thread-safe. */
    final class Builder extends ImmutablePupilRecord.Builder {

        Builder() {}
    }
}
