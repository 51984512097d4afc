package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.waymark.data.Data;
import org.waymark.finding.Severity;
import org.waymark.id.CycleId;
import org.waymark.target.Decision;
import org.waymark.target.SmartCheck;
import org.waymark.target.SmartVerdict;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;

/** What a target of each kind has to say, and what it says of itself. */
final class TargetRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "target.duplicate-id",
                    "an earlier target of the record has the same id",
                    "Give each target of a record an id of its own",
                    TargetRules::duplicateId),
            required(
                    "target.no-statement",
                    "a personal target has no statement",
                    "Say what the pupil is to do",
                    TargetKind.PERSONAL,
                    target -> isSaid(target.statement())),
            required(
                    "target.no-criterion",
                    "a personal target has no success criterion",
                    "Say how it will be known that the target is reached",
                    TargetKind.PERSONAL,
                    target -> isSaid(target.criterion())),
            required(
                    "target.no-subject",
                    "an academic target has no subject",
                    "Name the subject",
                    TargetKind.ACADEMIC,
                    target -> isSaid(target.subject())),
            rule(
                    Severity.WARNING,
                    "target.no-aim",
                    "a target has no aim",
                    "A personal or academic target says neither where it is to be nor by when, or its aim is an absent mark. Drafts and cancelled targets need none.",
                    "Set the mark to reach and the day by which",
                    TargetRules::noAim),
            rule(
                    Severity.WARNING,
                    "target.no-adult",
                    "nobody is responsible for a personal target",
                    "Neither the target nor the pupil has an adult. Drafts and cancelled targets need none.",
                    "Name a key worker for the target or for the pupil",
                    TargetRules::noAdult),
            rule(
                    Severity.WARNING,
                    "target.too-many",
                    "the pupil has more open targets than can be worked on",
                    "More targets are open than the limit, 4 unless the validation says otherwise. Academic targets and outcomes do not count.",
                    "Close, pause or withdraw some; three or four are enough",
                    TargetRules::tooMany),
            rule(
                    Severity.WARNING,
                    "target.aim-before-set",
                    "a target was to be reached before it was set",
                    "Correct the day of the aim or the day on which the target was set",
                    TargetRules::aimBeforeSet),
            rule(
                    Severity.ERROR,
                    "target.programme-unknown",
                    "a target names a programme that the reference data does not have",
                    "Add the programme to the reference data, or correct its id",
                    TargetRules::programmeUnknown),
            rule(
                    Severity.ERROR,
                    "target.cycle-unknown",
                    "a target or a decision names a review cycle that the reference data does not have",
                    "Add the cycle to the reference data, or correct its id",
                    TargetRules::cycleUnknown),
            rule(
                    Severity.WARNING,
                    "target.closed-without-decision",
                    "a target is closed and nobody decided so",
                    "The latest status is closed, and no decision closes, withdraws, revises or hands over.",
                    "Record what was decided, and why",
                    TargetRules::closedWithoutDecision),
            rule(
                    Severity.INFO,
                    "target.smart",
                    "an open target lacks something that a SMART target has",
                    "An open personal target lacks what makes it specific, measurable, achievable, relevant or time-bound, as far as a record can say; the attribute lacks names the reasons.",
                    "See what the SMART check says of the target",
                    TargetRules::smart));

    private static final Set<TargetKind> NOT_LIMITED = Set.of(TargetKind.ACADEMIC, TargetKind.OUTCOME);

    private TargetRules() {}

    private static Rule required(String id, String title, String remedy, TargetKind kind, Predicate<Target> isThere) {
        BiConsumer<RecordView, Reporter> body = (view, report) -> {
            List<Target> targets = view.record().targets();
            for (int i = 0; i < targets.size(); i++) {
                Target target = targets.get(i);
                if (target.kind().equals(kind) && Targets.counts(target) && !isThere.test(target)) {
                    report.at(Targets.at(i)).with("target", target.id());
                }
            }
        };
        return rule(Severity.WARNING, id, title, title + "; drafts and cancelled targets need none", remedy, body);
    }

    private static boolean isSaid(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isPresent();
    }

    private static boolean isKnownKind(Target target) {
        return target.kind().equals(TargetKind.PERSONAL) || target.kind().equals(TargetKind.ACADEMIC);
    }

    private static void duplicateId(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i : Repeats.in(targets, Target::id)) {
            report.at(Targets.at(i).field("id")).with("target", targets.get(i).id());
        }
    }

    private static void noAim(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            boolean aimed = target.aim().filter(aim -> aim.mark().isPresent()).isPresent();
            if (isKnownKind(target) && Targets.counts(target) && !aimed) {
                report.at(Targets.at(i)).with("target", target.id());
            }
        }
    }

    private static void noAdult(RecordView view, Reporter report) {
        if (!view.record().pupil().adults().isEmpty()) {
            return;
        }
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.kind().equals(TargetKind.PERSONAL)
                    && Targets.counts(target)
                    && target.adults().isEmpty()) {
                report.at(Targets.at(i)).with("target", target.id());
            }
        }
    }

    private static void tooMany(RecordView view, Reporter report) {
        long open = view.record().targets().stream()
                .filter(target -> !NOT_LIMITED.contains(target.kind()) && Targets.isOpen(target))
                .count();
        int limit = view.settings().openTargets();
        if (open > limit) {
            report.at(Targets.all()).with("open", open).with("limit", limit);
        }
    }

    private static void aimBeforeSet(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<LocalDate> by = target.aim().map(aim -> aim.by());
            if (by.isPresent() && target.setOn().filter(by.get()::isBefore).isPresent()) {
                report.at(Targets.at(i).field("aim").field("by")).with("target", target.id());
            }
        }
    }

    private static void programmeUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.programme().isPresent()
                    && view.references().programme(target.programme().get()).isEmpty()) {
                report.at(Targets.at(i).field("programme"))
                        .with("target", target.id())
                        .with("programme", target.programme().get());
            }
        }
    }

    private static void cycleUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (isUnknown(view, target.setIn())) {
                report.at(Targets.at(i).field("setIn"))
                        .with("target", target.id())
                        .with("cycle", target.setIn().get());
            }
            for (int j = 0; j < target.decisions().size(); j++) {
                Optional<CycleId> cycle = target.decisions().get(j).cycle();
                if (isUnknown(view, cycle)) {
                    report.at(Targets.at(i).item("decisions", j).field("cycle"))
                            .with("target", target.id())
                            .with("cycle", cycle.get());
                }
            }
        }
    }

    private static boolean isUnknown(RecordView view, Optional<CycleId> cycle) {
        return cycle.isPresent() && view.references().cycle(cycle.get()).isEmpty();
    }

    private static void closedWithoutDecision(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            boolean decided = target.decisions().stream()
                    .anyMatch(decision ->
                            Targets.ends(decision) || decision.decision().equals(Decision.HAND_OVER));
            if (Targets.latestStatus(target).equals(TargetStatus.CLOSED) && !decided) {
                report.at(Targets.at(i)).with("target", target.id());
            }
        }
    }

    private static void smart(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.kind().equals(TargetKind.PERSONAL) && Targets.isOpen(target)) {
                Data[] lacks = SmartCheck.of(target).answers().stream()
                        .filter(answer -> answer.verdict() == SmartVerdict.NOT_MET)
                        .map(answer -> Data.of(answer.key()))
                        .toArray(Data[]::new);
                if (lacks.length > 0) {
                    report.at(Targets.at(i)).with("target", target.id()).with("lacks", Data.listOf(lacks));
                }
            }
        }
    }
}
