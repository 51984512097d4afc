package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.code.Role;
import org.waymark.id.TargetId;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.plan.PlanKind;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.PlanSection;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.StatementKind;
import org.waymark.plan.SupportPlan;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.review.Review;

/** Plans for about a third of the pupils who stay: an education, health and care plan with an outcome, or SEN support. */
final class Plans {

    static final String PLAN = "plan-1";

    private Plans() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        Optional<SenProvision> provision =
                record.provisions().stream().map(ProvisionSpell::provision).findFirst();
        if (!hasPlan(plan) || provision.isEmpty() || provision.get().equals(SenProvision.NONE)) {
            return plan.number() % 5 == 2 && stays(plan) ? Help.in(record, plan, Optional.empty()) : record;
        }
        PupilRecord changed =
                provision.get().equals(SenProvision.EHC_PLAN) ? statutory(record, plan) : ofSchool(record, plan);
        return plan.number() % 2 == 0 || plan.is(HardCase.ACTION_NOT_DONE) ? Conversations.in(changed, plan) : changed;
    }

    /** Faults are put into plain records, and some hard cases have targets enough. */
    private static boolean hasPlan(PupilPlan plan) {
        if (plan.is(HardCase.PLAN_SUPERSEDED)
                || plan.is(HardCase.INTERVENTION_NOT_DELIVERED)
                || plan.is(HardCase.ACTION_NOT_DONE)) {
            return true;
        }
        return stays(plan)
                && !plan.is(HardCase.MID_CYCLE_TARGET)
                && !plan.is(HardCase.PROVISION_CHANGED)
                && (plan.number() % 5 == 0 || plan.number() % 5 == 3);
    }

    private static boolean stays(PupilPlan plan) {
        return plan.move().isEmpty()
                && plan.to().isEmpty()
                && plan.from().equals(PupilPlan.SEPTEMBER)
                && !SampleFault.isIn(plan.number());
    }

    private static PupilRecord statutory(PupilRecord record, PupilPlan plan) {
        var served = PlanParts.personal(record);
        String area = Edits.target(record, "t-1").area().orElse("");
        PupilRecord changed = OutcomeWriter.in(
                record, plan, area, served.stream().map(TargetId::value).toList(), "rv-annual");
        return Help.in(
                changed.plusPlan(base(plan, PlanKind.EHC, Optional.of(PlanSection.A))
                        .heldBy("Local authority 999 (invented)")
                        .addOutcomes(PlanOutcome.builder()
                                .target("o-1")
                                .section(PlanSection.E)
                                .addAllServedBy(served)
                                .build())
                        .addAllTargets(PlanParts.others(record))
                        .intervention("i-1")
                        .review("rv-annual")
                        .reviewBy(LocalDate.of(2027, 9, 10))
                        .build()),
                plan,
                Optional.of(PlanSection.F));
    }

    private static PupilRecord ofSchool(PupilRecord record, PupilPlan plan) {
        SupportPlan.Builder school = base(plan, PlanKind.SEN_SUPPORT, Optional.empty())
                .addAllTargets(PlanParts.personal(record))
                .addAllTargets(PlanParts.others(record))
                .intervention("i-1")
                .reviewBy(LocalDate.of(2027, 7, 16));
        record.reviews().stream().map(Review::id).forEach(school::addReviews);
        return Help.in(record.plusPlan(school.build()), plan, Optional.empty());
    }

    private static SupportPlan.Builder base(PupilPlan plan, PlanKind kind, Optional<PlanSection> section) {
        LocalDate on = Occasion.TARGETS_SET;
        Dice dice = plan.dice();
        return SupportPlan.builder()
                .id(PLAN)
                .kind(kind)
                .version("2026")
                .from(on)
                .keyWorker(plan.keyWorker(on), on)
                .agreed(Rater.parent(), on)
                .agreed(Rater.by(plan.home().senco(), Role.SENCO), on)
                .addStatements(
                        said(StatementKind.STRENGTH, Perspective.SCHOOL, dice.of(Phrases.STRENGTHS), section),
                        said(StatementKind.INTEREST, Perspective.PARENT, dice.of(Phrases.INTERESTS), section),
                        said(StatementKind.ASPIRATION, Perspective.PUPIL, dice.of(Phrases.ASPIRATIONS), section),
                        said(StatementKind.WHAT_HELPS, Perspective.SCHOOL, dice.of(Phrases.WHAT_HELPS), section));
    }

    private static PlanStatement said(StatementKind kind, Perspective by, String text, Optional<PlanSection> section) {
        return PlanStatement.builder()
                .kind(kind)
                .text(text)
                .by(by)
                .on(Occasion.TARGETS_SET)
                .section(section)
                .audience(Audience.PUPIL)
                .travels(true)
                .build();
    }
}
