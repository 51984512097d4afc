package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.code.Role;
import org.waymark.id.TargetId;
import org.waymark.need.SenType;
import org.waymark.plan.Agreement;
import org.waymark.plan.PlanKind;
import org.waymark.plan.PlanNeed;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.PlanSection;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.StatementKind;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Assignment;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.target.Target;

/** The plan of the pupil who moves: it was agreed at the first school, goes along, and is reviewed at the second. */
final class MoverPlan {

    private static final LocalDate AGREED = LocalDate.of(2026, 9, 11);

    private static final List<String> SERVED_BY = List.of("t-1", "t-1b", "t-2");

    private MoverPlan() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        LocalDate move = plan.move().orElseThrow().on();
        PupilRecord changed = OutcomeWriter.in(record, plan, "relationships", SERVED_BY, "rv-annual");
        return changed.plusPlan(SupportPlan.builder()
                .id("plan-1")
                .kind(PlanKind.EHC)
                .title("Education, health and care plan")
                .version("2026")
                .from(AGREED)
                .heldBy("Local authority 999 (invented)")
                .addAdults(
                        Assignment.builder()
                                .staff(FourSchools.HARBOURSIDE.senco())
                                .role(Role.SENCO)
                                .from(AGREED)
                                .to(move.minusDays(1))
                                .build(),
                        Assignment.builder()
                                .staff(FourSchools.NORTHGATE.senco())
                                .role(Role.SENCO)
                                .from(move)
                                .build())
                .addAgreements(
                        agreed(Rater.pupil(), "Said yes and drew a boat under it"),
                        agreed(Rater.parent(), "Signed at the meeting"),
                        agreed(Rater.by(FourSchools.HARBOURSIDE.senco(), Role.SENCO), "Signed at the meeting"))
                .addStatements(
                        said(StatementKind.STRENGTH, Perspective.SCHOOL, "Explains how things work, step by step"),
                        said(StatementKind.STRENGTH, Perspective.PARENT, "Never forgets a promise, and keeps it"),
                        said(StatementKind.INTEREST, Perspective.PUPIL, "Boats, engines, and drawing both"),
                        said(
                                StatementKind.ASPIRATION,
                                Perspective.PUPIL,
                                "I want to build boat engines, and have a friend to build them with."),
                        said(
                                StatementKind.WHAT_HELPS,
                                Perspective.PUPIL,
                                "When somebody shows me where I can go before it gets loud."),
                        said(
                                StatementKind.WHAT_DOES_NOT_HELP,
                                Perspective.PARENT,
                                "Questions straight after a quarrel. Ten minutes later they can be answered."))
                .view("v-1")
                .view("v-2")
                .addNeeds(
                        need(SenType.ASD, "Loud and crowded rooms are too much; it shows in a quarrel or in leaving"),
                        need(SenType.SLCN, "Finds the words for what went wrong only when it is calm again"))
                .addOutcomes(PlanOutcome.builder()
                        .target("o-1")
                        .section(PlanSection.E)
                        .addAllServedBy(SERVED_BY.stream().map(TargetId::of).toList())
                        .build())
                .addAllTargets(record.targets().stream()
                        .map(Target::id)
                        .filter(id -> !SERVED_BY.contains(id.value()))
                        .toList())
                .intervention("i-1")
                .reviewBy(LocalDate.of(2027, 9, 10))
                .review("c-1")
                .review("rv-transition")
                .review("c-2")
                .review("rv-annual")
                .build());
    }

    private static Agreement agreed(Rater by, String how) {
        return Agreement.builder().by(by).on(AGREED).how(how).build();
    }

    private static PlanNeed need(SenType type, String text) {
        return PlanNeed.builder()
                .description(text)
                .type(type)
                .section(PlanSection.B)
                .build();
    }

    private static PlanStatement said(StatementKind kind, Perspective by, String text) {
        return PlanStatement.builder()
                .kind(kind)
                .text(text)
                .by(by)
                .on(LocalDate.of(2026, 9, 10))
                .section(PlanSection.A)
                .audience(Audience.EXTERNAL)
                .travels(true)
                .build();
    }
}
