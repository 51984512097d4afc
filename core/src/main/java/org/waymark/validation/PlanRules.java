package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.TargetId;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.SupportPlan;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;

/** What support plans point at, and who agreed to them. Their versions are in {@link PlanVersionRules}. */
final class PlanRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "plan.target-unknown",
                    "a plan names an outcome or a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    PlanRules::targetUnknown),
            rule(
                    Severity.WARNING,
                    "plan.outcome-kind",
                    "an outcome of a plan is a target of another kind",
                    "The target that stands as an outcome is not of kind outcome.",
                    "Make it a target of kind outcome, or list it among the targets of the plan",
                    PlanRules::outcomeKind),
            rule(
                    Severity.ERROR,
                    "plan.intervention-unknown",
                    "a plan promises an intervention that the record does not have",
                    "Add the intervention to the record, or correct its id",
                    PlanRules::interventionUnknown),
            rule(
                    Severity.ERROR,
                    "plan.review-unknown",
                    "a plan names a review or structured conversation that the record does not have",
                    "Add it to the record, or correct its id",
                    PlanRules::reviewUnknown),
            rule(
                    Severity.ERROR,
                    "plan.view-unknown",
                    "a plan rests on a view that the record does not have",
                    "Give the view the id that is named, or correct the plan",
                    PlanRules::viewUnknown),
            rule(
                    Severity.INFO,
                    "plan.not-agreed",
                    "nobody has agreed to a plan",
                    "A plan without an agreement is a draft.",
                    "Record who agreed and when, if somebody did",
                    PlanRules::notAgreed),
            rule(
                    Severity.INFO,
                    "plan.target-not-served",
                    "an open target stands in no plan of the pupil",
                    "The pupil has a plan that has not ended, and no such plan names the target. Academic targets are left out.",
                    "Add the target to the plan, if it belongs there",
                    PlanRules::targetNotServed));

    private PlanRules() {}

    static Position at(int place) {
        return Position.root().item("plans", place);
    }

    private static void targetUnknown(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            for (int j = 0; j < plan.outcomes().size(); j++) {
                PlanOutcome outcome = plan.outcomes().get(j);
                Position at = at(i).item("outcomes", j);
                if (view.target(outcome.target()).isEmpty()) {
                    report.at(at.field("target")).with("plan", plan.id()).with("target", outcome.target());
                }
                unknown(view, plan, outcome.servedBy(), at.field("servedBy"), report);
            }
            unknown(view, plan, plan.targets(), at(i).field("targets"), report);
        }
    }

    private static void unknown(
            RecordView view, SupportPlan plan, List<TargetId> targets, Position list, Reporter report) {
        for (int j = 0; j < targets.size(); j++) {
            if (view.target(targets.get(j)).isEmpty()) {
                report.at(list.index(j)).with("plan", plan.id()).with("target", targets.get(j));
            }
        }
    }

    private static void outcomeKind(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            for (int j = 0; j < plans.get(i).outcomes().size(); j++) {
                TargetId id = plans.get(i).outcomes().get(j).target();
                boolean other = view.target(id)
                        .filter(target -> !target.kind().equals(TargetKind.OUTCOME))
                        .isPresent();
                if (other) {
                    report.at(at(i).item("outcomes", j).field("target"))
                            .with("plan", plans.get(i).id())
                            .with("target", id);
                }
            }
        }
    }

    private static void interventionUnknown(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            for (int j = 0; j < plan.interventions().size(); j++) {
                if (view.record().intervention(plan.interventions().get(j)).isEmpty()) {
                    report.at(at(i).item("interventions", j))
                            .with("plan", plan.id())
                            .with("intervention", plan.interventions().get(j));
                }
            }
        }
    }

    private static void reviewUnknown(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            for (int j = 0; j < plan.reviews().size(); j++) {
                if (!Meetings.has(view.record(), plan.reviews().get(j))) {
                    report.at(at(i).item("reviews", j))
                            .with("plan", plan.id())
                            .with("review", plan.reviews().get(j));
                }
            }
        }
    }

    private static void viewUnknown(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            for (int j = 0; j < plan.views().size(); j++) {
                if (view.record().view(plan.views().get(j)).isEmpty()) {
                    report.at(at(i).item("views", j))
                            .with("plan", plan.id())
                            .with("view", plan.views().get(j));
                }
            }
        }
    }

    private static void notAgreed(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).agreements().isEmpty()) {
                report.at(at(i)).with("plan", plans.get(i).id());
            }
        }
    }

    private static void targetNotServed(RecordView view, Reporter report) {
        Set<TargetId> planned = new HashSet<>();
        boolean some = false;
        for (SupportPlan plan : view.record().plans()) {
            if (!hasEnded(view, plan)) {
                some = true;
                planned.addAll(plan.allTargets());
            }
        }
        List<Target> targets = view.record().targets();
        for (int i = 0; some && i < targets.size(); i++) {
            Target target = targets.get(i);
            if (!target.kind().equals(TargetKind.ACADEMIC)
                    && Targets.isOpen(target)
                    && !planned.contains(target.id())) {
                report.at(Targets.at(i)).with("target", target.id());
            }
        }
    }

    private static boolean hasEnded(RecordView view, SupportPlan plan) {
        return plan.to()
                .filter(last -> view.today().filter(last::isBefore).isPresent())
                .isPresent();
    }
}
