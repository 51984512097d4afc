package org.waymark.scoring.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.plan.Cost;
import org.waymark.plan.CostBasis;
import org.waymark.plan.Delivery;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionKind;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlanSection;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;
import org.waymark.pupil.Assignment;

/** The help beside the second target of the pupil who moves: planned each week at both schools, and now and then not held. */
final class MoverHelp {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 23);
    private static final LocalDate FIRST_AFTER_MOVE = LocalDate.of(2027, 1, 6);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final String BEFORE = "harbourside-ta-2";
    private static final String AFTER = "northgate-ta-1";

    private static final Map<LocalDate, String> MISSED =
            Map.of(LocalDate.of(2026, 11, 11), "Ill", LocalDate.of(2027, 5, 12), "On a school trip");

    private static final Map<LocalDate, String> CANCELLED = Map.of(
            LocalDate.of(2026, 12, 16), "The transition meeting took its place",
            LocalDate.of(2027, 1, 6), "The new school had not found a room yet",
            LocalDate.of(2027, 1, 13), "The new school had not found a room yet");

    private MoverHelp() {}

    static PupilRecord in(PupilRecord record) {
        Intervention.Builder help = Intervention.builder()
                .id("i-1")
                .title("Getting calm before it is too much: practice with one adult")
                .kind(InterventionKind.ONE_TO_ONE)
                .serves("t-2")
                .section(PlanSection.F)
                .addPlanned(
                        weekly(FIRST, SchoolTerm.AUTUMN.last()).build(),
                        weekly(FIRST_AFTER_MOVE, LAST).build())
                .cost(Cost.builder()
                        .amount(new BigDecimal("9.50"))
                        .currency("GBP")
                        .per(CostBasis.SESSION)
                        .build())
                .addDeliverers(
                        Assignment.builder()
                                .staff(BEFORE)
                                .role(Role.DELIVERER)
                                .from(FIRST)
                                .to(SchoolTerm.AUTUMN.last())
                                .build(),
                        Assignment.builder()
                                .staff(AFTER)
                                .role(Role.DELIVERER)
                                .from(FIRST_AFTER_MOVE)
                                .build());
        SchoolTerm.AUTUMN.weekly(FIRST).forEach(day -> help.addSessions(session(day, BEFORE)));
        SchoolTerm.SPRING.weekly(FIRST_AFTER_MOVE).forEach(day -> help.addSessions(session(day, AFTER)));
        List<LocalDate> summer = SchoolTerm.SUMMER.weekly(LocalDate.of(2027, 4, 14));
        summer.stream().filter(day -> !day.isAfter(LAST)).forEach(day -> help.addSessions(session(day, AFTER)));
        return record.plusIntervention(help.build());
    }

    private static PlannedSessions.Builder weekly(LocalDate from, LocalDate to) {
        return PlannedSessions.builder()
                .from(from)
                .to(to)
                .sessions(1)
                .per(SessionPeriod.WEEK)
                .minutes(20)
                .groupSize(1);
    }

    private static InterventionSession session(LocalDate day, String by) {
        InterventionSession.Builder session = InterventionSession.builder().on(day);
        if (MISSED.containsKey(day)) {
            return session.delivery(Delivery.MISSED).reason(MISSED.get(day)).build();
        }
        if (CANCELLED.containsKey(day)) {
            return session.delivery(Delivery.CANCELLED)
                    .reason(CANCELLED.get(day))
                    .build();
        }
        return session.minutes(20).by(by).build();
    }
}
