package org.waymark.release;

import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.target.AchievementChange;
import org.waymark.target.Aim;
import org.waymark.target.Baseline;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Levels;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** Targets and what was decided about them, attribute by attribute. */
final class TargetEdits {

    private TargetEdits() {}

    static Target target(Target x, Edit edit) {
        return x.withId(edit.id(x.id(), TargetId::of))
                .withStatement(edit.text(x.statement()))
                .withCriterion(edit.text(x.criterion()))
                .withAim(x.aim().map(one -> aim(one, edit)))
                .withSetOn(x.setOn().map(edit::day))
                .withLevels(x.levels().map(one -> levels(one, edit)))
                .withBaselines(Edit.each(x.baselines(), one -> baseline(one, edit)))
                .withStatuses(Edit.each(x.statuses(), one -> statusChange(one, edit)))
                .withAchievements(Edit.each(x.achievements(), one -> achievementChange(one, edit)))
                .withDecisions(Edit.each(x.decisions(), one -> targetDecision(one, edit)))
                .withPredecessor(x.predecessor().map(id -> edit.id(id, TargetId::of)))
                .withAdults(PupilEdits.assignments(x.adults(), edit))
                .withNotes(edit.kept(x.notes(), one -> RatingEdits.note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Aim aim(Aim x, Edit edit) {
        return x.withBy(edit.day(x.by()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Levels levels(Levels x, Edit edit) {
        return x.withFixedOn(edit.day(x.fixedOn()))
                .withDescriptors(Edit.each(x.descriptors(), one -> levelDescriptor(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static LevelDescriptor levelDescriptor(LevelDescriptor x, Edit edit) {
        return x.withText(edit.text(x.text()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Baseline baseline(Baseline x, Edit edit) {
        return x.withRatings(Edit.each(x.ratings(), id -> edit.id(id, RatingId::of)))
                .withOn(edit.day(x.on()))
                .withReason(edit.text(x.reason()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static StatusChange statusChange(StatusChange x, Edit edit) {
        return x.withOn(edit.day(x.on()))
                .withReason(edit.text(x.reason()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static AchievementChange achievementChange(AchievementChange x, Edit edit) {
        return x.withOn(edit.day(x.on()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static TargetDecision targetDecision(TargetDecision x, Edit edit) {
        return x.withOn(edit.day(x.on()))
                .withReason(edit.text(x.reason()))
                .withReview(x.review().map(id -> edit.id(id, ReviewId::of)))
                .withSuccessor(x.successor().map(id -> edit.id(id, TargetId::of)))
                .withBy(x.by().flatMap(edit::staff))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }
}
