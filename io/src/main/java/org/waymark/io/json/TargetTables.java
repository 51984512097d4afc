package org.waymark.io.json;

import org.waymark.target.Achievement;
import org.waymark.target.AchievementChange;
import org.waymark.target.Aim;
import org.waymark.target.Baseline;
import org.waymark.target.Decision;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Levels;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetSource;
import org.waymark.target.TargetStatus;

/** Targets and what becomes of them. */
final class TargetTables {

    static final TextCodec<TargetKind> KIND = Codecs.code("the code of a kind of target", TargetKind::of);
    static final TextCodec<TargetSource> SOURCE = Codecs.code("the code of who set it", TargetSource::of);
    static final TextCodec<TargetStatus> STATUS_CODE = Codecs.code("the code of a status", TargetStatus::of);
    static final TextCodec<Achievement> ACHIEVEMENT_CODE = Codecs.code("the code of an achievement", Achievement::of);
    static final TextCodec<Decision> DECISION_CODE = Codecs.code("the code of a decision", Decision::of);

    static final Table<Aim, Aim.Builder> AIM = Table.of("aim", Aim.class, Aim::builder, builder -> builder.build())
            .required("mark", Aim::mark, Aim.Builder::mark, Codecs.MARK)
            .required("by", Aim::by, Aim.Builder::by, DateCodec.DAY)
            .open(Aim.Builder::putAllExtensions, Aim.Builder::putAllUnknown);

    static final Table<LevelDescriptor, LevelDescriptor.Builder> LEVEL_DESCRIPTOR = Table.of(
                    "level descriptor", LevelDescriptor.class, LevelDescriptor::builder, builder -> builder.build())
            .required("point", LevelDescriptor::point, LevelDescriptor.Builder::point, Codecs.TEXT)
            .required("text", LevelDescriptor::text, LevelDescriptor.Builder::text, Codecs.TEXT)
            .open(LevelDescriptor.Builder::putAllExtensions, LevelDescriptor.Builder::putAllUnknown);

    static final Table<Levels, Levels.Builder> LEVELS = Table.of(
                    "levels", Levels.class, Levels::builder, builder -> builder.build())
            .required("fixedOn", Levels::fixedOn, Levels.Builder::fixedOn, DateCodec.DAY)
            .list("descriptors", Levels::descriptors, Levels.Builder::addDescriptors, LEVEL_DESCRIPTOR)
            .open(Levels.Builder::putAllExtensions, Levels.Builder::putAllUnknown);

    static final Table<Baseline, Baseline.Builder> BASELINE = Table.of(
                    "baseline", Baseline.class, Baseline::builder, builder -> builder.build())
            .list("ratings", Baseline::ratings, Baseline.Builder::addRatings, Ids.RATING)
            .required("on", Baseline::on, Baseline.Builder::on, DateCodec.DAY)
            .optional("reason", Baseline::reason, Baseline.Builder::reason, Codecs.TEXT)
            .open(Baseline.Builder::putAllExtensions, Baseline.Builder::putAllUnknown);

    static final Table<StatusChange, StatusChange.Builder> STATUS = Table.of(
                    "status change", StatusChange.class, StatusChange::builder, builder -> builder.build())
            .required("status", StatusChange::status, StatusChange.Builder::status, STATUS_CODE)
            .required("on", StatusChange::on, StatusChange.Builder::on, DateCodec.DAY)
            .optional("reason", StatusChange::reason, StatusChange.Builder::reason, Codecs.TEXT)
            .open(StatusChange.Builder::putAllExtensions, StatusChange.Builder::putAllUnknown);

    static final Table<AchievementChange, AchievementChange.Builder> ACHIEVEMENT = Table.of(
                    "achievement change",
                    AchievementChange.class,
                    AchievementChange::builder,
                    builder -> builder.build())
            .required(
                    "achievement",
                    AchievementChange::achievement,
                    AchievementChange.Builder::achievement,
                    ACHIEVEMENT_CODE)
            .required("on", AchievementChange::on, AchievementChange.Builder::on, DateCodec.DAY)
            .open(AchievementChange.Builder::putAllExtensions, AchievementChange.Builder::putAllUnknown);

    static final Table<TargetDecision, TargetDecision.Builder> DECISION = Table.of(
                    "target decision", TargetDecision.class, TargetDecision::builder, builder -> builder.build())
            .required("decision", TargetDecision::decision, TargetDecision.Builder::decision, DECISION_CODE)
            .required("on", TargetDecision::on, TargetDecision.Builder::on, DateCodec.DAY)
            .optional("reason", TargetDecision::reason, TargetDecision.Builder::reason, Codecs.TEXT)
            .optional("cycle", TargetDecision::cycle, TargetDecision.Builder::cycle, Ids.CYCLE)
            .optional("review", TargetDecision::review, TargetDecision.Builder::review, Ids.REVIEW)
            .optional("successor", TargetDecision::successor, TargetDecision.Builder::successor, Ids.TARGET)
            .optional("by", TargetDecision::by, TargetDecision.Builder::by, Ids.STAFF)
            .open(TargetDecision.Builder::putAllExtensions, TargetDecision.Builder::putAllUnknown);

    static final Table<Target, Target.Builder> TARGET = Table.of(
                    "target", Target.class, Target::builder, builder -> builder.build())
            .required("id", Target::id, Target.Builder::id, Ids.TARGET)
            .required("kind", Target::kind, Target.Builder::kind, KIND)
            .optional("concept", Target::concept, Target.Builder::concept, Ids.CONCEPT)
            .optional("vocabulary", Target::vocabulary, Target.Builder::vocabulary, Ids.VOCABULARY_REF)
            .optional("area", Target::area, Target.Builder::area, Codecs.TEXT)
            .optional("subject", Target::subject, Target.Builder::subject, Codecs.TEXT)
            .optional("statement", Target::statement, Target.Builder::statement, Codecs.TEXT)
            .optional("criterion", Target::criterion, Target.Builder::criterion, Codecs.TEXT)
            .required("scale", Target::scale, Target.Builder::scale, Ids.SCALE_REF)
            .optional("aim", Target::aim, Target.Builder::aim, AIM)
            .optional("setOn", Target::setOn, Target.Builder::setOn, DateCodec.DAY)
            .optional("setIn", Target::setIn, Target.Builder::setIn, Ids.CYCLE)
            .optional("setBy", Target::setBy, Target.Builder::setBy, SOURCE)
            .optional("programme", Target::programme, Target.Builder::programme, Ids.PROGRAMME)
            .optionalInt("importance", Target::importance, Target.Builder::importance)
            .optionalInt("difficulty", Target::difficulty, Target.Builder::difficulty)
            .optional("levels", Target::levels, Target.Builder::levels, LEVELS)
            .list("baselines", Target::baselines, Target.Builder::addBaselines, BASELINE)
            .list("statuses", Target::statuses, Target.Builder::addStatuses, STATUS)
            .list("achievements", Target::achievements, Target.Builder::addAchievements, ACHIEVEMENT)
            .list("decisions", Target::decisions, Target.Builder::addDecisions, DECISION)
            .optional("predecessor", Target::predecessor, Target.Builder::predecessor, Ids.TARGET)
            .list("adults", Target::adults, Target.Builder::addAdults, PupilTables.ASSIGNMENT)
            .list("notes", Target::notes, Target.Builder::addNotes, CodeTables.NOTE)
            .open(Target.Builder::putAllExtensions, Target.Builder::putAllUnknown);

    private TargetTables() {}
}
