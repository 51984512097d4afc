package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import java.util.OptionalInt;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.TargetId;
import org.waymark.plan.Cost;
import org.waymark.plan.Delivery;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;

/** The help that is planned and delivered. */
final class InterventionRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "intervention.duplicate-id",
                    "an earlier intervention of the record has the same id",
                    "Give each intervention of a record an id of its own",
                    InterventionRules::duplicateId),
            rule(
                    Severity.WARNING,
                    "intervention.serves-nothing",
                    "an intervention serves no target",
                    "Name the targets that it serves, so that its dosage can stand beside their progress",
                    InterventionRules::servesNothing),
            rule(
                    Severity.ERROR,
                    "intervention.target-unknown",
                    "an intervention serves a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    InterventionRules::targetUnknown),
            rule(
                    Severity.ERROR,
                    "intervention.out-of-range",
                    "a number of an intervention is too small",
                    "Minutes, group sizes and planned sessions must be 1 or more, counts of sessions 0 or more, and a cost must not be negative.",
                    "Correct the number, or leave it out if nobody knows it",
                    InterventionRules::outOfRange),
            rule(
                    Severity.WARNING,
                    "intervention.currency",
                    "a currency is not a code of three capital letters",
                    "Write the code of ISO 4217, such as GBP",
                    InterventionRules::currency),
            rule(
                    Severity.INFO,
                    "intervention.over-delivered",
                    "more sessions were delivered than planned",
                    "A count has more delivered than planned, or more sessions than planned in all were delivered on the days of the plan.",
                    "Correct the numbers if they are wrong; otherwise there is nothing to do",
                    InterventionRules::overDelivered),
            rule(
                    Severity.WARNING,
                    "intervention.session-outside",
                    "a session lies on a day for which none is planned",
                    "Correct the day of the session, or the days of the plan",
                    InterventionRules::sessionOutside),
            rule(
                    Severity.WARNING,
                    "intervention.deliverer-unknown",
                    "a session was held by somebody who did not give the intervention on that day",
                    "Interventions of which nobody said who gives them are left out.",
                    "Add who held it to those who give the intervention, with the days, or correct who it was",
                    InterventionRules::delivererUnknown),
            rule(
                    Severity.ERROR,
                    "intervention.counted-twice",
                    "two counts of sessions share a day",
                    "Cut the counts so that each session is counted once",
                    InterventionRules::countedTwice));

    private InterventionRules() {}

    static Position at(int place) {
        return Position.root().item("interventions", place);
    }

    private static void duplicateId(RecordView view, Reporter report) {
        List<Intervention> all = view.record().interventions();
        for (int i : Repeats.in(all, Intervention::id)) {
            report.at(at(i).field("id")).with("intervention", all.get(i).id());
        }
    }

    private static void servesNothing(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            if (intervention.serves().isEmpty()) {
                report.at(at).with("intervention", intervention.id());
            }
        });
    }

    private static void targetUnknown(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            List<TargetId> serves = intervention.serves();
            for (int j = 0; j < serves.size(); j++) {
                if (view.target(serves.get(j)).isEmpty()) {
                    report.at(at.item("serves", j))
                            .with("intervention", intervention.id())
                            .with("target", serves.get(j));
                }
            }
        });
    }

    private static void outOfRange(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            for (int j = 0; j < intervention.planned().size(); j++) {
                PlannedSessions planned = intervention.planned().get(j);
                Position here = at.item("planned", j);
                atLeast(1, OptionalInt.of(planned.sessions()), here.field("sessions"), intervention, report);
                atLeast(1, planned.minutes(), here.field("minutes"), intervention, report);
                atLeast(1, planned.groupSize(), here.field("groupSize"), intervention, report);
            }
            for (int j = 0; j < intervention.sessions().size(); j++) {
                InterventionSession session = intervention.sessions().get(j);
                Position here = at.item("sessions", j);
                atLeast(1, session.minutes(), here.field("minutes"), intervention, report);
                atLeast(1, session.groupSize(), here.field("groupSize"), intervention, report);
            }
            for (int j = 0; j < intervention.counts().size(); j++) {
                DeliveryCount count = intervention.counts().get(j);
                Position here = at.item("counts", j);
                atLeast(0, OptionalInt.of(count.planned()), here.field("planned"), intervention, report);
                atLeast(0, OptionalInt.of(count.delivered()), here.field("delivered"), intervention, report);
                atLeast(0, count.minutes(), here.field("minutes"), intervention, report);
            }
            if (intervention.cost().filter(cost -> cost.amount().signum() < 0).isPresent()) {
                report.at(at.field("cost").field("amount")).with("intervention", intervention.id());
            }
        });
    }

    private static void atLeast(int least, OptionalInt number, Position at, Intervention one, Reporter report) {
        if (number.isPresent() && number.getAsInt() < least) {
            report.at(at).with("intervention", one.id());
        }
    }

    private static void currency(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            if (intervention.cost().filter(cost -> !isCurrency(cost)).isPresent()) {
                report.at(at.field("cost").field("currency")).with("intervention", intervention.id());
            }
        });
    }

    private static boolean isCurrency(Cost cost) {
        return cost.currency().length() == 3
                && cost.currency().chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static void overDelivered(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            for (int j = 0; j < intervention.counts().size(); j++) {
                DeliveryCount count = intervention.counts().get(j);
                if (count.delivered() > count.planned()) {
                    report.at(at.item("counts", j).field("delivered")).with("intervention", intervention.id());
                }
            }
            for (int j = 0; j < intervention.planned().size(); j++) {
                PlannedSessions planned = intervention.planned().get(j);
                if (planned.per().equals(SessionPeriod.TOTAL)
                        && delivered(intervention, planned) > planned.sessions()) {
                    report.at(at.item("planned", j).field("sessions")).with("intervention", intervention.id());
                }
            }
        });
    }

    private static long delivered(Intervention intervention, PlannedSessions planned) {
        return intervention.sessions().stream()
                .filter(session -> session.delivery().equals(Delivery.DELIVERED) && planned.isOn(session.on()))
                .count();
    }

    private static void sessionOutside(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            for (int j = 0;
                    j < intervention.sessions().size()
                            && !intervention.planned().isEmpty();
                    j++) {
                if (!intervention.isPlannedOn(intervention.sessions().get(j).on())) {
                    report.at(at.item("sessions", j).field("on")).with("intervention", intervention.id());
                }
            }
        });
    }

    private static void delivererUnknown(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            for (int j = 0;
                    j < intervention.sessions().size()
                            && !intervention.deliverers().isEmpty();
                    j++) {
                InterventionSession session = intervention.sessions().get(j);
                if (session.by()
                        .filter(staff -> !intervention.isDeliveredBy(staff, session.on()))
                        .isPresent()) {
                    report.at(at.item("sessions", j).field("by")).with("intervention", intervention.id());
                }
            }
        });
    }

    private static void countedTwice(RecordView view, Reporter report) {
        each(view, (intervention, at) -> {
            List<Days> days = intervention.counts().stream().map(Days::of).toList();
            for (int j : Overlaps.in(days, count -> true)) {
                report.at(at.item("counts", j)).with("intervention", intervention.id());
            }
        });
    }

    private interface InterventionConsumer {

        void accept(Intervention intervention, Position at);
    }

    private static void each(RecordView view, InterventionConsumer consumer) {
        List<Intervention> all = view.record().interventions();
        for (int i = 0; i < all.size(); i++) {
            consumer.accept(all.get(i), at(i));
        }
    }
}
