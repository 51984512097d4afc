package org.waymark.release;

import org.waymark.id.ActionId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.review.AgreedAction;
import org.waymark.review.Recognition;
import org.waymark.review.Review;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;

/** Meetings, conversations, voices and what was agreed, attribute by attribute. */
final class VoiceEdits {

    private VoiceEdits() {}

    static Review review(Review x, Edit edit) {
        return x.withId(edit.id(x.id(), ReviewId::of))
                .withOn(edit.day(x.on()))
                .withTargets(Edit.each(x.targets(), id -> edit.id(id, TargetId::of)))
                .withCites(Edit.each(x.cites(), id -> edit.id(id, RatingId::of)))
                .withPresent(Edit.each(x.present(), one -> RatingEdits.rater(one, edit)))
                .withActions(Edit.each(x.actions(), one -> agreedAction(one, edit)))
                .withNotes(edit.kept(x.notes(), one -> RatingEdits.note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static StructuredConversation structuredConversation(StructuredConversation x, Edit edit) {
        return x.withId(edit.id(x.id(), ReviewId::of))
                .withOn(edit.day(x.on()))
                .withLedBy(x.ledBy().flatMap(edit::staff))
                .withPresent(Edit.each(x.present(), one -> RatingEdits.rater(one, edit)))
                .withTargets(Edit.each(x.targets(), id -> edit.id(id, TargetId::of)))
                .withExplore(edit.kept(x.explore(), one -> RatingEdits.note(one, edit)))
                .withFocus(edit.kept(x.focus(), one -> RatingEdits.note(one, edit)))
                .withPlan(edit.kept(x.plan(), one -> RatingEdits.note(one, edit)))
                .withReview(edit.kept(x.review(), one -> RatingEdits.note(one, edit)))
                .withActions(Edit.each(x.actions(), one -> agreedAction(one, edit)))
                .withNextOn(x.nextOn().map(edit::day))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static AgreedAction agreedAction(AgreedAction x, Edit edit) {
        return x.withId(x.id().map(id -> edit.id(id, ActionId::of)))
                .withWhat(edit.text(x.what()))
                .withStaff(x.staff().flatMap(edit::staff))
                .withTargets(Edit.each(x.targets(), id -> edit.id(id, TargetId::of)))
                .withBy(x.by().map(edit::day))
                .withOutcomeOn(x.outcomeOn().map(edit::day))
                .withOutcomeNote(x.outcomeNote().filter(edit::keeps).map(one -> RatingEdits.note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static View view(View x, Edit edit) {
        return x.withId(x.id().map(id -> edit.id(id, ViewId::of)))
                .withOn(edit.day(x.on()))
                .withQuestion(edit.text(x.question()))
                .withWords(edit.text(x.words()))
                .withGatheredBy(x.gatheredBy().flatMap(edit::staff))
                .withTargets(Edit.each(x.targets(), id -> edit.id(id, TargetId::of)))
                .withEvidence(Edit.each(x.evidence(), one -> RatingEdits.evidence(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Recognition recognition(Recognition x, Edit edit) {
        return x.withOn(edit.day(x.on()))
                .withWhat(edit.text(x.what()))
                .withWhere(edit.text(x.where()))
                .withBy(x.by().map(one -> RatingEdits.rater(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }
}
