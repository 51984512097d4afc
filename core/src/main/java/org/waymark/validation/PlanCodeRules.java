package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.plan.CostBases;
import org.waymark.plan.Deliveries;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionKinds;
import org.waymark.plan.PlanKinds;
import org.waymark.plan.SessionPeriods;
import org.waymark.plan.StatementKinds;
import org.waymark.plan.SupportPlan;
import org.waymark.rating.Perspectives;
import org.waymark.review.ActionOutcomes;
import org.waymark.review.ActionPlaces;
import org.waymark.review.View;
import org.waymark.review.ViewMethods;

/**
 * Codes of plans, interventions and voices that no code set has. The sections of a plan are left out: they are labels, and each
 * template has its own.
 */
final class PlanCodeRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.INFO,
                    "plan.code-unknown",
                    "the kind of a plan or of one of its statements is not in any code set",
                    CodeRules.REMEDY,
                    PlanCodeRules::plans),
            rule(
                    Severity.INFO,
                    "intervention.code-unknown",
                    "the kind, period, basis of cost or delivery of an intervention is not in any code set",
                    CodeRules.REMEDY,
                    PlanCodeRules::interventions),
            rule(
                    Severity.INFO,
                    "view.code-unknown",
                    "the holder of a view, or how it was gathered, is not in any code set",
                    CodeRules.REMEDY,
                    PlanCodeRules::views),
            rule(
                    Severity.INFO,
                    "action.code-unknown",
                    "the place or the outcome of an agreed action is not in any code set",
                    CodeRules.REMEDY,
                    PlanCodeRules::actions));

    private PlanCodeRules() {}

    private static void plans(RecordView view, Reporter report) {
        List<SupportPlan> plans = view.record().plans();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            Position at = PlanRules.at(i);
            CodeRules.check(view, PlanKinds.CODES, plan.kind(), at, "kind", report);
            for (int j = 0; j < plan.statements().size(); j++) {
                Position statement = at.item("statements", j);
                CodeRules.check(
                        view, StatementKinds.CODES, plan.statements().get(j).kind(), statement, "kind", report);
            }
        }
    }

    private static void interventions(RecordView view, Reporter report) {
        List<Intervention> all = view.record().interventions();
        for (int i = 0; i < all.size(); i++) {
            Intervention one = all.get(i);
            Position at = InterventionRules.at(i);
            one.kind().ifPresent(kind -> CodeRules.check(view, InterventionKinds.CODES, kind, at, "kind", report));
            for (int j = 0; j < one.planned().size(); j++) {
                Position planned = at.item("planned", j);
                CodeRules.check(view, SessionPeriods.CODES, one.planned().get(j).per(), planned, "per", report);
            }
            one.cost()
                    .ifPresent(cost ->
                            CodeRules.check(view, CostBases.CODES, cost.per(), at.field("cost"), "per", report));
            for (int j = 0; j < one.sessions().size(); j++) {
                Position session = at.item("sessions", j);
                CodeRules.check(view, Deliveries.CODES, one.sessions().get(j).delivery(), session, "delivery", report);
            }
        }
    }

    private static void views(RecordView view, Reporter report) {
        List<View> views = view.record().views();
        for (int i = 0; i < views.size(); i++) {
            Position at = VoiceRules.view(i);
            CodeRules.check(view, Perspectives.CODES, views.get(i).holder(), at, "holder", report);
            views.get(i).how().ifPresent(how -> CodeRules.check(view, ViewMethods.CODES, how, at, "how", report));
        }
    }

    private static void actions(RecordView view, Reporter report) {
        for (VoiceRules.Agreed agreed : VoiceRules.agreed(view)) {
            CodeRules.check(view, ActionPlaces.CODES, agreed.action().place(), agreed.at(), "place", report);
            agreed.action()
                    .outcome()
                    .ifPresent(outcome ->
                            CodeRules.check(view, ActionOutcomes.CODES, outcome, agreed.at(), "outcome", report));
        }
    }
}
