package org.waymark.caseload;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.pupil.Pupil;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.target.Target;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.WiderOutcome;

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

    /** What the pupil is to gain beside learning; one or two areas. */
    List<WiderOutcome> widerOutcomes();

    /** Attendance, by school and period. */
    List<AttendanceCount> attendance();

    /** Incidents, by kind and period. */
    List<IncidentCount> incidents();

    /** Finds the target with this id. */
    default Optional<Target> target(TargetId id) {
        return targets().stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** Finds the rating with this id. */
    default Optional<Rating> rating(RatingId id) {
        return ratings().stream()
                .filter(rating -> rating.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /** The ratings of one target, in the order in which they were recorded. */
    default List<Rating> ratingsOf(TargetId target) {
        return ratings().stream()
                .filter(rating -> rating.target().equals(target))
                .toList();
    }

    /** The observation series of one target, in order. */
    default List<ObservationSeries> seriesOf(TargetId target) {
        return series().stream()
                .filter(series -> series.target().filter(target::equals).isPresent())
                .toList();
    }

    /** The reviews that close this cycle, in order. */
    default List<Review> reviewsIn(CycleId cycle) {
        return reviews().stream()
                .filter(review -> review.cycle().filter(cycle::equals).isPresent())
                .toList();
    }

    /** Returns this record with one more provision. */
    default PupilRecord plusProvision(ProvisionSpell provision) {
        return withProvisions(Lists.plus(provisions(), provision));
    }

    /** Returns this record with one more need. */
    default PupilRecord plusNeed(Need need) {
        return withNeeds(Lists.plus(needs(), need));
    }

    /** Returns this record with one more target. */
    default PupilRecord plusTarget(Target target) {
        return withTargets(Lists.plus(targets(), target));
    }

    /** Returns this record with one more rating. */
    default PupilRecord plusRating(Rating rating) {
        return withRatings(Lists.plus(ratings(), rating));
    }

    /** Returns this record with one more observation series. */
    default PupilRecord plusSeries(ObservationSeries series) {
        return withSeries(Lists.plus(series(), series));
    }

    /** Returns this record with one more review. */
    default PupilRecord plusReview(Review review) {
        return withReviews(Lists.plus(reviews(), review));
    }

    /** Returns this record with one more wider outcome. */
    default PupilRecord plusWiderOutcome(WiderOutcome outcome) {
        return withWiderOutcomes(Lists.plus(widerOutcomes(), outcome));
    }

    /** Returns this record with one more count of attendance. */
    default PupilRecord plusAttendance(AttendanceCount count) {
        return withAttendance(Lists.plus(attendance(), count));
    }

    /** Returns this record with one more count of incidents. */
    default PupilRecord plusIncidents(IncidentCount count) {
        return withIncidents(Lists.plus(incidents(), count));
    }

    /**
     * Returns this record with this target in the place of the first one with the same id.
     *
     * @throws IllegalArgumentException if it holds none
     */
    default PupilRecord replaceTarget(Target target) {
        return withTargets(Lists.replace(targets(), target, old -> old.id().equals(target.id()), "PupilRecord"));
    }

    @Override
    default String redacted() {
        return "PupilRecord[redacted]";
    }

    /** Builds a {@link PupilRecord}; not thread-safe. */
    final class Builder extends ImmutablePupilRecord.Builder {

        Builder() {}

        /** Sets a pupil of whom nothing but the id is known. */
        public Builder pupil(String id) {
            return pupil(Pupil.builder().id(id).build());
        }
    }
}
