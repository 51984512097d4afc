package org.waymark.validation;

import static org.waymark.validation.RuleMaking.optional;
import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** What a target points at: the one before it, the ones after it, the meeting that decided. */
final class TargetLinkRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "target.predecessor-unknown",
                    "a target goes on from one that the record does not have",
                    "Add the earlier target to the record, or correct its id",
                    TargetLinkRules::predecessorUnknown),
            rule(
                    Severity.ERROR,
                    "target.successor-unknown",
                    "a decision names a target to go on with that the record does not have",
                    "Add the later target to the record, or correct its id",
                    TargetLinkRules::successorUnknown),
            rule(
                    Severity.ERROR,
                    "target.circle",
                    "a target goes on from itself, perhaps by way of others",
                    "Correct the predecessor or the successor that closes the circle",
                    TargetLinkRules::circle),
            rule(
                    Severity.WARNING,
                    "target.links-disagree",
                    "a decision names a target to go on with, and that one goes on from another",
                    "Let the predecessor of the later target be the one whose decision names it",
                    TargetLinkRules::linksDisagree),
            rule(
                    Severity.WARNING,
                    "target.revised-without-successor",
                    "a target was revised and nothing goes on from it",
                    "A decision to revise names no successor, and no target of the record has this one as its predecessor.",
                    "Name the target that goes on, or record that this one was closed or withdrawn",
                    TargetLinkRules::revisedWithoutSuccessor),
            optional(
                    Severity.INFO,
                    "target.successor-same-scale",
                    "a target goes on from one on the same scale",
                    "A new target is needed for a new scale or a new aim in other words; otherwise the old one could go on.",
                    "Make sure that it is a new target and not the old one carried over",
                    TargetLinkRules::sameScale),
            rule(
                    Severity.ERROR,
                    "target.review-unknown",
                    "a decision names a review that the record does not have",
                    "Add the review to the record, or correct its id",
                    TargetLinkRules::reviewUnknown));

    private TargetLinkRules() {}

    private static void predecessorUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.predecessor().isPresent()
                    && view.target(target.predecessor().get()).isEmpty()) {
                report.at(Targets.at(i).field("predecessor"))
                        .with("target", target.id())
                        .with("predecessor", target.predecessor().get());
            }
        }
    }

    private static void successorUnknown(RecordView view, Reporter report) {
        eachSuccessor(view, (position, target, successor) -> {
            if (view.target(successor).isEmpty()) {
                report.at(position).with("target", target.id()).with("successor", successor);
            }
        });
    }

    private static void circle(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        Circles circles = new Circles(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            int place = i;
            target.predecessor().flatMap(view::placeOf).ifPresent(before -> circles.link(before, place));
            target.decisions().stream()
                    .flatMap(decision -> decision.successor().stream())
                    .flatMap(after -> view.placeOf(after).stream())
                    .forEach(after -> circles.link(place, after));
        }
        boolean[] found = circles.find();
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                report.at(Targets.at(i)).with("target", targets.get(i).id());
            }
        }
    }

    private static void linksDisagree(RecordView view, Reporter report) {
        eachSuccessor(view, (position, target, successor) -> {
            Optional<TargetId> back = view.target(successor).flatMap(Target::predecessor);
            if (back.isPresent() && !back.get().equals(target.id())) {
                report.at(position).with("target", target.id()).with("successor", successor);
            }
        });
    }

    private static void revisedWithoutSuccessor(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        Set<TargetId> goneOn = targets.stream()
                .flatMap(target -> target.predecessor().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            for (int j = 0; j < target.decisions().size(); j++) {
                TargetDecision decision = target.decisions().get(j);
                if (decision.decision().equals(Decision.REVISE)
                        && decision.successor().isEmpty()
                        && !goneOn.contains(target.id())) {
                    report.at(Targets.at(i).item("decisions", j)).with("target", target.id());
                }
            }
        }
    }

    private static void sameScale(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Target> before = target.predecessor().flatMap(view::target);
            if (before.filter(old -> old.scale().equals(target.scale())).isPresent()) {
                report.at(Targets.at(i).field("scale"))
                        .with("target", target.id())
                        .with("predecessor", before.get().id());
            }
        }
    }

    private static void reviewUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            for (int j = 0; j < target.decisions().size(); j++) {
                Optional<ReviewId> review = target.decisions().get(j).review();
                if (review.isPresent() && !Meetings.has(view.record(), review.get())) {
                    report.at(Targets.at(i).item("decisions", j).field("review"))
                            .with("target", target.id())
                            .with("review", review.get());
                }
            }
        }
    }

    private interface SuccessorConsumer {

        void accept(Position position, Target target, TargetId successor);
    }

    private static void eachSuccessor(RecordView view, SuccessorConsumer consumer) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            for (int j = 0; j < target.decisions().size(); j++) {
                Optional<TargetId> successor = target.decisions().get(j).successor();
                if (successor.isPresent()) {
                    consumer.accept(Targets.at(i).item("decisions", j).field("successor"), target, successor.get());
                }
            }
        }
    }
}
