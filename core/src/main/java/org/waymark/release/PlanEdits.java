package org.waymark.release;

import org.waymark.id.InterventionId;
import org.waymark.id.PlanId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.plan.Agreement;
import org.waymark.plan.PlanNeed;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.SupportPlan;

/** Support plans, attribute by attribute. */
final class PlanEdits {

    private PlanEdits() {}

    static SupportPlan supportPlan(SupportPlan x, Edit edit) {
        return x.withId(edit.id(x.id(), PlanId::of))
                .withTitle(edit.text(x.title()))
                .withVersion(edit.text(x.version()))
                .withSupersedes(x.supersedes().map(id -> edit.id(id, PlanId::of)))
                .withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withEndReason(edit.text(x.endReason()))
                .withHeldBy(edit.text(x.heldBy()))
                .withAdults(PupilEdits.assignments(x.adults(), edit))
                .withAgreements(Edit.each(x.agreements(), one -> agreement(one, edit)))
                .withStatements(edit.kept(x.statements(), one -> planStatement(one, edit)))
                .withViews(Edit.each(x.views(), id -> edit.id(id, ViewId::of)))
                .withNeeds(Edit.each(x.needs(), one -> planNeed(one, edit)))
                .withOutcomes(Edit.each(x.outcomes(), one -> planOutcome(one, edit)))
                .withTargets(Edit.each(x.targets(), id -> edit.id(id, TargetId::of)))
                .withInterventions(Edit.each(x.interventions(), id -> edit.id(id, InterventionId::of)))
                .withReviewBy(x.reviewBy().map(edit::day))
                .withReviews(Edit.each(x.reviews(), id -> edit.id(id, ReviewId::of)))
                .withNotes(edit.kept(x.notes(), one -> RatingEdits.note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Agreement agreement(Agreement x, Edit edit) {
        return x.withOn(edit.day(x.on()))
                .withBy(RatingEdits.rater(x.by(), edit))
                .withHow(edit.text(x.how()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static PlanStatement planStatement(PlanStatement x, Edit edit) {
        return x.withText(edit.text(x.text()))
                .withOn(x.on().map(edit::day))
                .withReference(edit.reference(x.reference()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static PlanNeed planNeed(PlanNeed x, Edit edit) {
        return x.withDescription(edit.text(x.description()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static PlanOutcome planOutcome(PlanOutcome x, Edit edit) {
        return x.withTarget(edit.id(x.target(), TargetId::of))
                .withServedBy(Edit.each(x.servedBy(), id -> edit.id(id, TargetId::of)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }
}
