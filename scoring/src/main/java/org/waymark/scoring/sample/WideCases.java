package org.waymark.scoring.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.code.Role;
import org.waymark.id.PlanId;
import org.waymark.plan.PlanSection;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.StatementKind;
import org.waymark.plan.SupportPlan;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.review.View;
import org.waymark.scale.Direction;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.Indicator;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderArea;
import org.waymark.wider.WiderOutcome;

/** What may happen around a target: a plan is replaced, a view must stay, a wider outcome is looked at. */
final class WideCases {

    private static final LocalDate REPLACED = LocalDate.of(2027, 2, 24);

    private WideCases() {}

    static PupilRecord apply(PupilPlan plan, PupilRecord record) {
        if (plan.is(HardCase.PLAN_SUPERSEDED)) {
            return superseded(record, plan);
        }
        if (plan.is(HardCase.VIEW_THAT_STAYS)) {
            return record.plusView(View.builder()
                    .id("v-3")
                    .holder(Perspective.PARENT)
                    .on(LocalDate.of(2027, 2, 3))
                    .words("We are going to live apart. Please keep this to yourselves until we have told the family.")
                    .gatheredBy(plan.keyWorker(REPLACED))
                    .build());
        }
        boolean absent = plan.is(HardCase.PERSISTENT_ABSENCE);
        boolean some = plan.hard().isEmpty() && plan.number() % 4 == 3;
        return absent || some ? record.plusWiderOutcome(attendance(record)) : record;
    }

    /** The new version adds what was learnt since; the old one ends on the day before. */
    private static PupilRecord superseded(PupilRecord record, PupilPlan plan) {
        SupportPlan old = record.plan(PlanId.of(Plans.PLAN)).orElseThrow();
        Review early = Review.builder()
                .id("rv-early")
                .kind(ReviewKind.ANNUAL)
                .on(REPLACED.minusDays(7))
                .addAllTargets(old.allTargets())
                .addPresent(Rater.by(plan.home().senco(), Role.SENCO), Rater.parent())
                .build();
        SupportPlan next = old.withId(PlanId.of("plan-2"))
                .withVersion("2027")
                .withSupersedes(old.id())
                .withFrom(REPLACED)
                .withStatements(Edits.plus(
                        old.statements(),
                        PlanStatement.builder()
                                .kind(StatementKind.WHAT_HELPS)
                                .text("A visit beforehand to each place that is new")
                                .by(Perspective.PARENT)
                                .on(early.on())
                                .section(PlanSection.A)
                                .audience(Audience.PUPIL)
                                .travels(true)
                                .build()))
                .withAgreements(old.agreements().stream()
                        .map(agreement -> agreement.withOn(REPLACED))
                        .toList());
        SupportPlan ended = old.withTo(REPLACED.minusDays(1))
                .withEndReason("Replaced after an early review")
                .withReviews(early.id());
        return record.plusReview(early).replacePlan(ended).plusPlan(next);
    }

    /** The share of sessions attended, term by term, from the counts of the record. */
    private static WiderOutcome attendance(PupilRecord record) {
        WiderOutcome.Builder outcome = WiderOutcome.builder()
                .area(WiderArea.ATTENDANCE)
                .why("Days away are days without friends and lessons")
                .aim("In school on nearly every day, and a plan for the others")
                .from(Occasion.TARGETS_SET)
                .addIndicators(Indicator.builder()
                        .code("attended")
                        .title("Share of sessions attended")
                        .direction(Direction.HIGHER_IS_BETTER)
                        .unit("percent")
                        .source("Register")
                        .build());
        for (AttendanceCount count : record.attendance()) {
            BigDecimal share = BigDecimal.valueOf(100L * count.attended().orElseThrow())
                    .divide(BigDecimal.valueOf(count.possible()), 1, RoundingMode.HALF_UP);
            outcome.addValues(IndicatorValue.of("attended", count.from(), count.to(), share));
        }
        return outcome.build();
    }
}
