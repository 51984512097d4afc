package org.waymark.validation;

import static org.waymark.validation.Sound.day;
import static org.waymark.validation.Sound.plus;
import static org.waymark.validation.Sound.replaced;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.CycleId;
import org.waymark.id.InterventionId;
import org.waymark.id.PlanId;
import org.waymark.id.ReviewId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlanKind;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.SupportPlan;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
import org.waymark.review.ViewMethod;

/** The faults of plans, help and voices, all in the second pupil; see {@link Faults}. */
final class FaultsInPlan {

    private static final String R = "pupils[1].";

    private FaultsInPlan() {}

    static void putAll(Map<String, Faults.Fault> all) {
        plans(all);
        interventions(all);
        voices(all);
    }

    private static void plans(Map<String, Faults.Fault> all) {
        TargetId x = TargetId.of("x");
        put(
                all,
                "plan.duplicate-id",
                "plans[1].id",
                plan(p -> p.withSupersedes(Optional.empty()).withId(PlanId.of("plan-0"))));
        put(all, "plan.supersedes-unknown", "plans[1].supersedes", plan(p -> p.withSupersedes(PlanId.of("x"))));
        put(
                all,
                "plan.circle",
                "plans[0].supersedes",
                record(r -> r.withPlans(replaced(r.plans(), 0, p -> p.withSupersedes(PlanId.of("plan-1"))))));
        put(
                all,
                "plan.superseded-twice",
                "plans[2].supersedes",
                record(r -> r.plusPlan(SoundPlan.plan().withId(PlanId.of("plan-2")))));
        put(all, "plan.superseded-open", "plans[0]", plan(p -> p.withFrom(day("2026-10-01"))));
        put(
                all,
                "plan.two-open",
                "plans[2]",
                record(r ->
                        r.plusPlan(SoundPlan.plan().withId(PlanId.of("plan-2")).withSupersedes(Optional.empty()))));
        put(all, "plan.target-unknown", "plans[1].outcomes[0].servedBy[0]", outcome(o -> o.withServedBy(x)));
        put(all, "plan.outcome-kind", "plans[1].outcomes[0].target", outcome(o -> o.withTarget(TargetId.of("t-9"))));
        put(
                all,
                "plan.intervention-unknown",
                "plans[1].interventions[0]",
                plan(p -> p.withInterventions(InterventionId.of("x"))));
        put(all, "plan.review-unknown", "plans[1].reviews[0]", plan(p -> p.withReviews(ReviewId.of("x"))));
        put(all, "plan.view-unknown", "plans[1].views[0]", plan(p -> p.withViews(ViewId.of("x"))));
        put(all, "plan.not-agreed", "plans[1]", plan(p -> p.withAgreements()));
        put(all, "plan.target-not-served", "targets[1]", outcome(o -> o.withServedBy(List.of())));
        put(all, "plan.code-unknown", "plans[1].kind", plan(p -> p.withKind(PlanKind.of("x"))));
    }

    private static void interventions(Map<String, Faults.Fault> all) {
        put(all, "intervention.duplicate-id", "interventions[1].id", record(r -> r.plusIntervention(SoundPlan.help())));
        put(all, "intervention.serves-nothing", "interventions[0]", help(i -> i.withServes()));
        put(
                all,
                "intervention.target-unknown",
                "interventions[0].serves[0]",
                help(i -> i.withServes(TargetId.of("x"))));
        put(
                all,
                "intervention.out-of-range",
                "interventions[0].sessions[1].minutes",
                session(1, s -> s.withMinutes(0)));
        put(
                all,
                "intervention.currency",
                "interventions[0].cost.currency",
                help(i -> i.withCost(i.cost().orElseThrow().withCurrency("gbp").withAmount(BigDecimal.ONE))));
        put(
                all,
                "intervention.over-delivered",
                "interventions[0].counts[0].delivered",
                help(i -> i.withCounts(i.counts().get(0).withDelivered(11))));
        put(
                all,
                "intervention.session-outside",
                "interventions[0].sessions[0].on",
                session(0, s -> s.withOn(day("2026-12-19"))));
        put(
                all,
                "intervention.deliverer-unknown",
                "interventions[0].sessions[0].by",
                session(0, s -> s.withBy(StaffId.of("staff-8"))));
        put(
                all,
                "intervention.counted-twice",
                "interventions[0].counts[1]",
                help(i -> i.withCounts(plus(i.counts(), i.counts().get(0).withFrom(day("2026-10-23"))))));
        put(
                all,
                "intervention.code-unknown",
                "interventions[0].sessions[0].delivery",
                session(0, s -> s.withDelivery(org.waymark.plan.Delivery.of("x"))));
    }

    private static void voices(Map<String, Faults.Fault> all) {
        TargetId x = TargetId.of("x");
        put(
                all,
                "view.duplicate-id",
                "views[1].id",
                record(r -> r.plusView(r.views().get(0))));
        put(all, "view.target-unknown", "views[0].targets[0]", view(v -> v.withTargets(x)));
        put(all, "view.code-unknown", "views[0].how", view(v -> v.withHow(ViewMethod.of("x"))));
        put(
                all,
                "conversation.duplicate-id",
                "conversations[1].id",
                record(r -> r.plusConversation(SoundPlan.conversation().withActions())));
        put(all, "conversation.target-unknown", "conversations[0].targets[0]", talk(c -> c.withTargets(x)));
        put(all, "conversation.cycle-unknown", "conversations[0].cycle", talk(c -> c.withCycle(CycleId.of("x"))));
        put(all, "conversation.next-not-after", "conversations[0].nextOn", talk(c -> c.withNextOn(c.on())));
        put(
                all,
                "action.duplicate-id",
                "conversations[0].actions[1].id",
                talk(c -> c.withActions(plus(c.actions(), c.actions().get(0)))));
        put(all, "action.target-unknown", "conversations[0].actions[0].targets[0]", action(a -> a.withTargets(x)));
        put(all, "action.by-before-agreed", "conversations[0].actions[0].by", action(a -> a.withBy(day("2026-10-11"))));
        put(
                all,
                "action.outcome-before-agreed",
                "conversations[0].actions[0].outcomeOn",
                action(a -> a.withOutcomeOn(day("2026-10-11"))));
        put(all, "action.outcome-missing", "conversations[0].actions[0]", action(a -> a.withOutcome(Optional.empty())));
        put(
                all,
                "action.code-unknown",
                "conversations[0].actions[0].place",
                action(a -> a.withPlace(ActionPlace.of("x"))));
    }

    private static void put(
            Map<String, Faults.Fault> all, String rule, String position, UnaryOperator<Caseload> change) {
        all.put(rule, new Faults.Fault(R + position, change));
    }

    private static UnaryOperator<Caseload> record(UnaryOperator<PupilRecord> change) {
        return caseload -> caseload.withPupils(replaced(caseload.pupils(), 1, change));
    }

    private static UnaryOperator<Caseload> plan(UnaryOperator<SupportPlan> change) {
        return record(r -> r.withPlans(replaced(r.plans(), 1, change)));
    }

    private static UnaryOperator<Caseload> outcome(UnaryOperator<PlanOutcome> change) {
        return plan(p -> p.withOutcomes(replaced(p.outcomes(), 0, change)));
    }

    private static UnaryOperator<Caseload> help(UnaryOperator<Intervention> change) {
        return record(r -> r.withInterventions(replaced(r.interventions(), 0, change)));
    }

    private static UnaryOperator<Caseload> session(int place, UnaryOperator<InterventionSession> change) {
        return help(i -> i.withSessions(replaced(i.sessions(), place, change)));
    }

    private static UnaryOperator<Caseload> view(UnaryOperator<View> change) {
        return record(r -> r.withViews(replaced(r.views(), 0, change)));
    }

    private static UnaryOperator<Caseload> talk(UnaryOperator<StructuredConversation> change) {
        return record(r -> r.withConversations(replaced(r.conversations(), 0, change)));
    }

    private static UnaryOperator<Caseload> action(UnaryOperator<AgreedAction> change) {
        return talk(c -> c.withActions(replaced(c.actions(), 0, change)));
    }
}
