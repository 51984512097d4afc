package org.waymark.release;

import org.waymark.id.InterventionId;
import org.waymark.id.TargetId;
import org.waymark.plan.Cost;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlannedSessions;

/** The help that was given or is planned, attribute by attribute. */
final class HelpEdits {

    private HelpEdits() {}

    static Intervention intervention(Intervention x, Edit edit) {
        return x.withId(edit.id(x.id(), InterventionId::of))
                .withTitle(edit.text(x.title()))
                .withServes(Edit.each(x.serves(), id -> edit.id(id, TargetId::of)))
                .withPlanned(Edit.each(x.planned(), one -> plannedSessions(one, edit)))
                .withCost(x.cost().map(one -> cost(one, edit)))
                .withDeliverers(PupilEdits.assignments(x.deliverers(), edit))
                .withSessions(Edit.each(x.sessions(), one -> interventionSession(one, edit)))
                .withCounts(Edit.each(x.counts(), one -> deliveryCount(one, edit)))
                .withNotes(edit.kept(x.notes(), one -> RatingEdits.note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static PlannedSessions plannedSessions(PlannedSessions x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(x.to().map(edit::last))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static InterventionSession interventionSession(InterventionSession x, Edit edit) {
        return x.withOn(edit.day(x.on()))
                .withReason(edit.text(x.reason()))
                .withBy(x.by().flatMap(edit::staff))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static DeliveryCount deliveryCount(DeliveryCount x, Edit edit) {
        return x.withFrom(edit.day(x.from()))
                .withTo(edit.last(x.to()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Cost cost(Cost x, Edit edit) {
        return x.withExtensions(edit.vendor(x.extensions())).withUnknown(edit.vendor(x.unknown()));
    }
}
