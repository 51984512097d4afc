package org.waymark.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.id.InterventionId;
import org.waymark.id.PlanId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.internal.PersonalValue;
import org.waymark.pupil.Assignment;
import org.waymark.rating.Rater;

/**
 * The plan of help for one pupil, of an open kind: what the pupil is like and wants, the needs, the outcomes and targets, the help, who
 * agreed, and when it is looked at again.
 *
 * <p>A new version is a new plan that {@link #supersedes()} the old one. A plan to which nobody has agreed is a draft. The sections
 * of a template are labels on its parts.
 */
@Value.Immutable
@PersonalValue
public sealed interface SupportPlan extends WithSupportPlan, Spell, Personal, Open permits ImmutableSupportPlan {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the record; each version has its own. */
    PlanId id();

    /** What kind of plan it is. */
    PlanKind kind();

    /** What it is called; absent if it has no name but its kind. */
    Optional<String> title();

    /** What the version is called, such as {@code 2} or {@code 2027 final}; absent if nobody said. */
    Optional<String> version();

    /** The version before; absent for the first. */
    Optional<PlanId> supersedes();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** Why it ended; absent if nobody said. */
    Optional<String> endReason();

    /** Who keeps it, such as the local authority; absent if it is the school. */
    Optional<String> heldBy();

    /** Who is responsible for it, by date. */
    List<Assignment> adults();

    /** Who agreed to it, and when. */
    List<Agreement> agreements();

    /** Strengths, interests, aspirations, what helps, and what else it says. */
    List<PlanStatement> statements();

    /** The views of the record that it rests on. */
    List<ViewId> views();

    /** The needs, as it describes them. */
    List<PlanNeed> needs();

    /** The outcomes, and the targets that serve each of them. */
    List<PlanOutcome> outcomes();

    /** The targets that it sets without an outcome above them. */
    List<TargetId> targets();

    /** The help that it promises. */
    List<InterventionId> interventions();

    /** The day by which it is to be reviewed; absent if nobody said. */
    Optional<LocalDate> reviewBy();

    /** The reviews and structured conversations at which it was looked at. */
    List<ReviewId> reviews();

    /** Notes on it. */
    List<Note> notes();

    /** The statements of this kind, in order. */
    default List<PlanStatement> statements(StatementKind kind) {
        return statements().stream()
                .filter(statement -> statement.kind().equals(kind))
                .toList();
    }

    /** Whether somebody agreed to it up to this day; otherwise it is a draft. */
    default boolean isAgreedOn(LocalDate day) {
        return agreements().stream().anyMatch(agreement -> !agreement.on().isAfter(day));
    }

    /** Every target that it names, each once: an outcome, then what serves it; then the targets without an outcome. */
    default Set<TargetId> allTargets() {
        Set<TargetId> all = new LinkedHashSet<>();
        for (PlanOutcome outcome : outcomes()) {
            all.add(outcome.target());
            all.addAll(outcome.servedBy());
        }
        all.addAll(targets());
        return Collections.unmodifiableSet(all);
    }

    /** The outcomes that this target serves, in order. */
    default List<TargetId> outcomesOf(TargetId target) {
        return outcomes().stream()
                .filter(outcome -> outcome.servedBy().contains(target))
                .map(PlanOutcome::target)
                .toList();
    }

    /** Refuses a plan that supersedes itself. */
    @Value.Check
    default void check() {
        if (supersedes().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException("a SupportPlan must not supersede itself");
        }
    }

    @Override
    default String redacted() {
        return "SupportPlan[redacted]";
    }

    /** Builds a {@link SupportPlan}; not thread-safe. */
    final class Builder extends ImmutableSupportPlan.Builder {

        Builder() {}

        /** Equal to {@code id(PlanId.of(id))}. */
        public Builder id(String id) {
            return id(PlanId.of(id));
        }

        /** Equal to {@code kind(PlanKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(PlanKind.of(kind));
        }

        /** Equal to {@code supersedes(PlanId.of(supersedes))}. */
        public Builder supersedes(String supersedes) {
            return supersedes(PlanId.of(supersedes));
        }

        /** Equal to {@code addViews(ViewId.of(view))}. */
        public Builder view(String view) {
            return addViews(ViewId.of(view));
        }

        /** Equal to {@code addTargets(TargetId.of(target))}. */
        public Builder target(String target) {
            return addTargets(TargetId.of(target));
        }

        /** Equal to {@code addInterventions(InterventionId.of(intervention))}. */
        public Builder intervention(String intervention) {
            return addInterventions(InterventionId.of(intervention));
        }

        /** Equal to {@code addReviews(ReviewId.of(review))}. */
        public Builder review(String review) {
            return addReviews(ReviewId.of(review));
        }

        /** Adds a statement, for staff, that stays at the school. */
        public Builder statement(StatementKind kind, String text) {
            return addStatements(PlanStatement.of(kind, text));
        }

        /** Adds that somebody agreed on this day. */
        public Builder agreed(Rater by, LocalDate on) {
            return addAgreements(Agreement.of(by, on));
        }

        /** Adds somebody who is responsible for it from this day on. */
        public Builder keyWorker(String staff, LocalDate from) {
            return addAdults(Assignment.builder().staff(staff).from(from).build());
        }
    }
}
