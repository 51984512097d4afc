package org.waymark.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.InterventionId;
import org.waymark.id.PlanId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.internal.PersonalValue;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.plan.Intervention;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Pupil;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rating;
import org.waymark.review.Recognition;
import org.waymark.review.Review;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
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

    /** Support plans, each version of each. */
    List<SupportPlan> plans();

    /** The help that was given or is planned. */
    List<Intervention> interventions();

    /** What the pupil, the parents and others think, in their words. */
    List<View> views();

    /** What the pupil achieved beside all targets. */
    List<Recognition> recognitions();

    /** Structured conversations. */
    List<StructuredConversation> conversations();

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

    /** Finds the plan with this id. */
    default Optional<SupportPlan> plan(PlanId id) {
        return plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The plans that hold on this day, in order; drafts to which nobody has agreed are among them. */
    default List<SupportPlan> plansOn(LocalDate day) {
        return plans().stream().filter(plan -> plan.isOn(day)).toList();
    }

    /** Finds the intervention with this id. */
    default Optional<Intervention> intervention(InterventionId id) {
        return interventions().stream()
                .filter(intervention -> intervention.id().equals(id))
                .findFirst();
    }

    /** The interventions that serve this target, in order. */
    default List<Intervention> interventionsFor(TargetId target) {
        return interventions().stream()
                .filter(intervention -> intervention.serves(target))
                .toList();
    }

    /** Finds the view with this id. */
    default Optional<View> view(ViewId id) {
        return views().stream()
                .filter(view -> view.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /** The views that are held in this perspective, in order. */
    default List<View> viewsOf(Perspective holder) {
        return views().stream().filter(view -> view.holder().equals(holder)).toList();
    }

    /** Finds the review with this id. */
    default Optional<Review> review(ReviewId id) {
        return reviews().stream().filter(review -> review.id().equals(id)).findFirst();
    }

    /** Finds the structured conversation with this id. */
    default Optional<StructuredConversation> conversation(ReviewId id) {
        return conversations().stream()
                .filter(conversation -> conversation.id().equals(id))
                .findFirst();
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

    /** Returns this record with one more plan. */
    default PupilRecord plusPlan(SupportPlan plan) {
        return withPlans(Lists.plus(plans(), plan));
    }

    /** Returns this record with one more intervention. */
    default PupilRecord plusIntervention(Intervention intervention) {
        return withInterventions(Lists.plus(interventions(), intervention));
    }

    /** Returns this record with one more view. */
    default PupilRecord plusView(View view) {
        return withViews(Lists.plus(views(), view));
    }

    /** Returns this record with one more recognition. */
    default PupilRecord plusRecognition(Recognition recognition) {
        return withRecognitions(Lists.plus(recognitions(), recognition));
    }

    /** Returns this record with one more structured conversation. */
    default PupilRecord plusConversation(StructuredConversation conversation) {
        return withConversations(Lists.plus(conversations(), conversation));
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

    /**
     * Returns this record with this plan in the place of the first one with the same id.
     *
     * @throws IllegalArgumentException if it holds none
     */
    default PupilRecord replacePlan(SupportPlan plan) {
        return withPlans(Lists.replace(plans(), plan, old -> old.id().equals(plan.id()), "PupilRecord"));
    }

    /**
     * Returns this record with this intervention in the place of the first one with the same id.
     *
     * @throws IllegalArgumentException if it holds none
     */
    default PupilRecord replaceIntervention(Intervention intervention) {
        return withInterventions(
                Lists.replace(interventions(), intervention, old -> old.id().equals(intervention.id()), "PupilRecord"));
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
