package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.code.Code;
import org.waymark.io.report.words.Words;
import org.waymark.plan.PlanKinds;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.SupportPlan;
import org.waymark.review.ActionOutcomes;
import org.waymark.review.AgreedAction;
import org.waymark.review.ReviewKinds;
import org.waymark.target.Achievements;
import org.waymark.target.Decisions;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** Plans, meetings, decisions and what is over. */
final class PlanParts {

    private final Folder folder;
    private final Words words;
    private final People people;
    private final Voices voices;

    PlanParts(Folder folder, Voices voices) {
        this.folder = folder;
        this.words = folder.desk.words;
        this.people = new People(folder);
        this.voices = voices;
    }

    List<PlanPart> plans() {
        return folder.plans.stream().map(this::plan).toList();
    }

    private PlanPart plan(SupportPlan plan) {
        List<Fact> facts = new ArrayList<>();
        plan.heldBy().ifPresent(held -> facts.add(fact("pupil.plan.held", held)));
        List<String> agreed = plan.agreements().stream()
                .filter(agreement -> !agreement.on().isAfter(folder.desk.day))
                .map(agreement ->
                        words.text("pupil.plan.agreed.by", "who", people.rater(agreement.by()), "date", agreement.on()))
                .toList();
        facts.add(fact(
                "pupil.plan.agreed",
                agreed.isEmpty() ? words.text("pupil.plan.not.agreed") : String.join("; ", agreed)));
        facts.add(fact(
                "pupil.plan.review",
                plan.reviewBy().map(words::date).orElseGet(() -> words.text("pupil.plan.no.review"))));
        String heading = plan.title().orElseGet(() -> label(plan));
        return new PlanPart(
                heading,
                facts,
                plan.outcomes().stream()
                        .flatMap(outcome -> outcome(outcome).stream())
                        .toList());
    }

    private String label(SupportPlan plan) {
        return folder.desk.codes.of(plan.kind(), PlanKinds.CODES);
    }

    private Fact fact(String key, String value) {
        return new Fact(words.text(key), value);
    }

    private Optional<OutcomeLine> outcome(PlanOutcome outcome) {
        return folder.record
                .target(outcome.target())
                .map(target -> new OutcomeLine(
                        folder.title(target),
                        folder.school(target)
                                .map(history ->
                                        String.join(" ", Stories.forStaff(words).of(folder, target, history)))
                                .orElseGet(() -> words.text("pupil.scale.unknown")),
                        folder.titles(outcome.servedBy())));
    }

    List<Meeting> meetings(int most) {
        return folder.meetings.stream().limit(most).map(this::meeting).toList();
    }

    private Meeting meeting(MeetingHeld held) {
        String kind = held.kind()
                .map(code -> folder.desk.codes.of(code, ReviewKinds.CODES))
                .orElseGet(() -> words.text("pupil.conversation"));
        return new Meeting(
                words.text("pupil.meeting", "kind", kind, "date", held.on()),
                people.list(held.present()),
                held.notes().stream()
                        .map(note -> voices.marked(note, note.text()))
                        .toList(),
                held.actions().stream().map(this::action).toList());
    }

    private String action(AgreedAction action) {
        String state = action.isOpenOn(folder.desk.day)
                ? words.text("pupil.action.open")
                : action.outcome().map(outcome -> label(outcome)).orElseGet(() -> words.text("pupil.action.open"));
        String by = action.by()
                .map(day -> words.text("pupil.by", "date", day))
                .orElseGet(() -> words.text("pupil.when.none"));
        return words.text(
                "pupil.action",
                "what",
                action.what(),
                "who",
                people.named(action.who(), action.staff()),
                "by",
                by,
                "state",
                state);
    }

    private String label(Code outcome) {
        return folder.desk.codes.of(outcome, ActionOutcomes.CODES);
    }

    /** The latest decision that the page sees. */
    Optional<TargetDecision> latest(Target target) {
        return target.decisions().stream()
                .filter(decision -> !decision.on().isAfter(folder.desk.day))
                .max(Comparator.comparing(TargetDecision::on));
    }

    /** The latest decision in words; where one is missing, that is said. */
    List<String> decision(Target target) {
        return latest(target)
                .map(decision -> {
                    List<String> said = new ArrayList<>();
                    said.add(words.text(
                            "pupil.decision",
                            "decision",
                            folder.desk.codes.of(decision.decision(), Decisions.CODES),
                            "date",
                            decision.on()));
                    decision.reason().ifPresent(said::add);
                    decision.successor()
                            .flatMap(folder::title)
                            .ifPresent(next -> said.add(words.text("pupil.decision.successor", "target", next)));
                    return said;
                })
                .orElseGet(() -> List.of(words.text("pupil.decision.none")));
    }

    ClosedTarget closed(Target target) {
        return new ClosedTarget(
                folder.title(target),
                folder.school(target)
                        .map(history -> new Ways(folder, target, history).fromTo())
                        .orElseGet(() -> words.text("pupil.scale.unknown")),
                target.achievementOn(folder.desk.day)
                        .map(achievement -> folder.desk.codes.of(achievement, Achievements.CODES))
                        .orElseGet(() -> words.text("pupil.achievement.none")),
                String.join(" – ", decision(target)));
    }
}
