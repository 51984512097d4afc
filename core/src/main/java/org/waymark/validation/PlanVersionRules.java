package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.finding.Severity;
import org.waymark.id.PlanId;
import org.waymark.plan.PlanKind;
import org.waymark.plan.SupportPlan;

/** How the versions of a plan follow each other. */
final class PlanVersionRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "plan.duplicate-id",
                    "an earlier plan of the record has the same id",
                    "Give each plan of a record, and each version of it, an id of its own",
                    PlanVersionRules::duplicateId),
            rule(
                    Severity.ERROR,
                    "plan.supersedes-unknown",
                    "a plan supersedes one that the record does not have",
                    "Add the version before to the record, or correct its id",
                    PlanVersionRules::supersedesUnknown),
            rule(
                    Severity.ERROR,
                    "plan.circle",
                    "the versions of a plan run in a circle",
                    "Correct which version supersedes which",
                    PlanVersionRules::circle),
            rule(
                    Severity.WARNING,
                    "plan.superseded-twice",
                    "an earlier plan of the record supersedes the same version",
                    "Let each version supersede the one right before it",
                    PlanVersionRules::supersededTwice),
            rule(
                    Severity.WARNING,
                    "plan.superseded-open",
                    "a plan goes on though another has superseded it",
                    "A later version has begun, and the one before has no last day or one that is not before that beginning.",
                    "End the old version on the day before the new one begins",
                    PlanVersionRules::supersededOpen),
            rule(
                    Severity.WARNING,
                    "plan.two-open",
                    "an earlier plan of the record is of the same kind and open too",
                    "Two plans of one kind have no last day, and neither supersedes the other.",
                    "End one of them, or say that one supersedes the other",
                    PlanVersionRules::twoOpen));

    private PlanVersionRules() {}

    private static void duplicateId(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i : Repeats.in(plans, SupportPlan::id)) {
            report.at(PlanRules.at(i).field("id")).with("plan", plans.get(i).id());
        }
    }

    private static void supersedesUnknown(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        Map<PlanId, Integer> places = places(plans);
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            if (plan.supersedes().filter(id -> !places.containsKey(id)).isPresent()) {
                report.at(PlanRules.at(i).field("supersedes"))
                        .with("plan", plan.id())
                        .with("supersedes", plan.supersedes().get());
            }
        }
    }

    private static void circle(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        Map<PlanId, Integer> places = places(plans);
        Circles circles = new Circles(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            Integer before = plans.get(i).supersedes().map(places::get).orElse(null);
            if (before != null) {
                circles.link(i, before);
            }
        }
        boolean[] found = circles.find();
        for (int i = 0; i < plans.size(); i++) {
            if (found[i]) {
                report.at(PlanRules.at(i).field("supersedes"))
                        .with("plan", plans.get(i).id());
            }
        }
    }

    private static void supersededTwice(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        Set<PlanId> seen = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).supersedes().filter(id -> !seen.add(id)).isPresent()) {
                report.at(PlanRules.at(i).field("supersedes"))
                        .with("plan", plans.get(i).id());
            }
        }
    }

    private static void supersededOpen(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        Map<PlanId, Integer> places = places(plans);
        for (SupportPlan plan : plans) {
            Integer before = plan.supersedes().map(places::get).orElse(null);
            if (before != null
                    && plans.get(before)
                            .to()
                            .map(last -> !last.isBefore(plan.from()))
                            .orElse(true)) {
                report.at(PlanRules.at(before))
                        .with("plan", plans.get(before).id())
                        .with("supersededBy", plan.id());
            }
        }
    }

    private static void twoOpen(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        Set<PlanId> superseded = new HashSet<>();
        plans.forEach(plan -> plan.supersedes().ifPresent(superseded::add));
        Set<PlanKind> open = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            if (plan.to().isEmpty() && !superseded.contains(plan.id()) && !open.add(plan.kind())) {
                report.at(PlanRules.at(i)).with("plan", plan.id());
            }
        }
    }

    private static Map<PlanId, Integer> places(List<SupportPlan> plans) {
        Map<PlanId, Integer> places = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            places.putIfAbsent(plans.get(i).id(), i);
        }
        return places;
    }
}
