package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.plan.Delivery;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionKind;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlanSection;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;

/** The help beside the first target of a pupil: a group is counted by term, one adult alone writes each session down. */
final class Help {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 21);

    private static final Map<String, String> TITLES = Map.of(
            "relationships", "Games with rules, with a talk afterwards",
            "behaviour", "Noticing the signs early",
            "confidence", "Small parts on a small stage",
            "engagement", "Beginning well: the first five minutes",
            "motivation", "Setting a goal and looking back",
            "participation", "Joining in, first with one and then with many",
            "independence", "Planning the day",
            "communication", "Talking partners");

    private Help() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan, Optional<PlanSection> section) {
        boolean alone = plan.number() % 2 == 0;
        String area = Edits.target(record, "t-1").area().orElse("");
        String by = plan.home().id() + "-ta-" + (1 + plan.number() % 3);
        Intervention.Builder help = Intervention.builder()
                .id("i-1")
                .title(TITLES.getOrDefault(area, "Help with what matters now"))
                .kind(alone ? InterventionKind.ONE_TO_ONE : InterventionKind.SMALL_GROUP)
                .addAllServes(PlanParts.personal(record).subList(0, 1))
                .section(section)
                .addPlanned(PlannedSessions.builder()
                        .from(FIRST)
                        .to(SchoolTerm.SUMMER.last())
                        .sessions(alone ? 1 : 2)
                        .per(SessionPeriod.WEEK)
                        .minutes(alone ? 20 : 30)
                        .groupSize(alone ? 1 : 4)
                        .build())
                .deliverer(by, FIRST);
        for (SchoolTerm term : SchoolTerm.values()) {
            LocalDate first = term == SchoolTerm.AUTUMN ? FIRST : term.first();
            List<LocalDate> weeks = term.weekly(first);
            if (alone && (plan.number() % 4 == 0 || plan.is(HardCase.INTERVENTION_NOT_DELIVERED))) {
                weeks.forEach(day -> help.addSessions(session(plan, term, day)));
            } else {
                int planned = weeks.size() * (alone ? 1 : 2);
                help.addCounts(DeliveryCount.builder()
                        .from(first)
                        .to(term.last())
                        .planned(planned)
                        .delivered(planned - plan.dice().between(0, planned / 4))
                        .build());
            }
        }
        return record.plusIntervention(help.build());
    }

    private static InterventionSession session(PupilPlan plan, SchoolTerm term, LocalDate day) {
        InterventionSession.Builder session = InterventionSession.builder().on(day);
        if (plan.is(HardCase.INTERVENTION_NOT_DELIVERED) && term == SchoolTerm.SPRING) {
            return session.delivery(Delivery.CANCELLED)
                    .reason("The only adult who was trained for it was away")
                    .build();
        }
        if (plan.dice().in100(8)) {
            return session.delivery(Delivery.MISSED).reason("Absent").build();
        }
        return plan.dice().in100(6)
                ? session.delivery(Delivery.PARTLY)
                        .reason("Cut short by an assembly")
                        .minutes(10)
                        .build()
                : session.build();
    }
}
