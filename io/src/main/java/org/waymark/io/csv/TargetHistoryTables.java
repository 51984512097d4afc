package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.List;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.target.Achievement;
import org.waymark.target.AchievementChange;
import org.waymark.target.Achievements;
import org.waymark.target.Baseline;
import org.waymark.target.Decision;
import org.waymark.target.Decisions;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;
import org.waymark.target.TargetStatuses;

/** The tables of what became of a target: statuses, achievements, decisions and designations of baselines. */
final class TargetHistoryTables {

    private static final String REASON = "Why; empty if nobody said.";

    private TargetHistoryTables() {}

    static RecordTable<OfTarget<StatusChange>> statuses() {
        Field<OfTarget<StatusChange>, TargetId> target = target();
        Field<OfTarget<StatusChange>, TargetStatus> status = Field.needed(
                "status",
                "The status from that day on.",
                CellKind.code(TargetStatuses.CODES, TargetStatus::of),
                line -> line.value().status());
        Field<OfTarget<StatusChange>, LocalDate> on = Field.needed(
                "on",
                "The first day of the status.",
                CellKind.DAY,
                line -> line.value().on());
        Field<OfTarget<StatusChange>, String> reason = Field.<OfTarget<StatusChange>, String>maybe(
                        "reason", REASON, CellKind.TEXT, line -> line.value().reason())
                .holding(Content.FREE_TEXT);
        return new RecordTable<>(
                "targetStatuses",
                "A line for each change of the status of a target.",
                Content.PLAIN,
                record -> OfTarget.all(record, Target::statuses),
                List.of(target, status, on, reason),
                (line, draft) -> draft.target(line.one(target))
                        .addStatuses(StatusChange.builder()
                                .status(line.one(status))
                                .on(line.one(on))
                                .reason(line.maybe(reason))
                                .build()));
    }

    static RecordTable<OfTarget<AchievementChange>> achievements() {
        Field<OfTarget<AchievementChange>, TargetId> target = target();
        Field<OfTarget<AchievementChange>, Achievement> achievement = Field.needed(
                "achievement",
                "How it goes or went.",
                CellKind.code(Achievements.CODES, Achievement::of),
                line -> line.value().achievement());
        Field<OfTarget<AchievementChange>, LocalDate> on = Field.needed(
                "on", "The day.", CellKind.DAY, line -> line.value().on());
        return new RecordTable<>(
                "targetAchievements",
                "A line for each note of how a target goes or went.",
                Content.PLAIN,
                record -> OfTarget.all(record, Target::achievements),
                List.of(target, achievement, on),
                (line, draft) -> draft.target(line.one(target))
                        .addAchievements(AchievementChange.builder()
                                .achievement(line.one(achievement))
                                .on(line.one(on))
                                .build()));
    }

    static RecordTable<OfTarget<TargetDecision>> decisions() {
        Field<OfTarget<TargetDecision>, TargetId> target = target();
        Field<OfTarget<TargetDecision>, Decision> decision = Field.needed(
                "decision",
                "What is to become of it.",
                CellKind.code(Decisions.CODES, Decision::of),
                line -> line.value().decision());
        Field<OfTarget<TargetDecision>, LocalDate> on = Field.needed(
                "on", "The day.", CellKind.DAY, line -> line.value().on());
        Field<OfTarget<TargetDecision>, String> reason = Field.<OfTarget<TargetDecision>, String>maybe(
                        "reason", REASON, CellKind.TEXT, line -> line.value().reason())
                .holding(Content.FREE_TEXT);
        Field<OfTarget<TargetDecision>, CycleId> cycle = Field.maybe(
                "cycle",
                "The review cycle in which it was decided; empty between cycles.",
                CellKind.id(CycleId::of),
                line -> line.value().cycle());
        Field<OfTarget<TargetDecision>, ReviewId> review = Field.maybe(
                "review",
                "The id of the meeting at which; empty if there was none.",
                CellKind.id(ReviewId::of),
                line -> line.value().review());
        Field<OfTarget<TargetDecision>, TargetId> successor = Field.maybe(
                "successor",
                "The id of the target that goes on; empty if none.",
                CellKind.id(TargetId::of),
                line -> line.value().successor());
        Field<OfTarget<TargetDecision>, StaffId> by = Field.<OfTarget<TargetDecision>, StaffId>maybe(
                        "by",
                        "The id of whoever decided for the school; empty if nobody said.",
                        CellKind.id(StaffId::of),
                        line -> line.value().by())
                .holding(Content.STAFF);
        return new RecordTable<>(
                "targetDecisions",
                "A line for each decision about a target.",
                Content.PLAIN,
                record -> OfTarget.all(record, Target::decisions),
                List.of(target, decision, on, reason, cycle, review, successor, by),
                (line, draft) -> draft.target(line.one(target))
                        .addDecisions(TargetDecision.builder()
                                .decision(line.one(decision))
                                .on(line.one(on))
                                .reason(line.maybe(reason))
                                .cycle(line.maybe(cycle))
                                .review(line.maybe(review))
                                .successor(line.maybe(successor))
                                .by(line.maybe(by))
                                .build()));
    }

    static RecordTable<OfTarget<Baseline>> baselines() {
        Field<OfTarget<Baseline>, TargetId> target = target();
        Field<OfTarget<Baseline>, List<RatingId>> ratings = Field.several(
                "ratings",
                "The ids of the ratings that are the baseline; at least one.",
                CellKind.id(RatingId::of),
                line -> line.value().ratings());
        Field<OfTarget<Baseline>, LocalDate> on = Field.needed(
                "on",
                "The day of the designation.",
                CellKind.DAY,
                line -> line.value().on());
        Field<OfTarget<Baseline>, String> reason = Field.<OfTarget<Baseline>, String>maybe(
                        "reason",
                        "Why these, or why anew; empty for the first.",
                        CellKind.TEXT,
                        line -> line.value().reason())
                .holding(Content.FREE_TEXT);
        return new RecordTable<>(
                "targetBaselines",
                "A line for each designation of the baseline of a target.",
                Content.PLAIN,
                record -> OfTarget.all(record, Target::baselines),
                List.of(target, ratings, on, reason),
                (line, draft) -> draft.target(line.one(target))
                        .addBaselines(Baseline.builder()
                                .addAllRatings(line.maybe(ratings).orElse(List.of()))
                                .on(line.one(on))
                                .reason(line.maybe(reason))
                                .build()));
    }

    private static <T> Field<OfTarget<T>, TargetId> target() {
        return Field.needed("target", "The id of the target.", CellKind.id(TargetId::of), OfTarget::one);
    }
}
