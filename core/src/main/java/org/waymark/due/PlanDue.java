package org.waymark.due;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.finding.Position;
import org.waymark.plan.SupportPlan;
import org.waymark.review.Review;
import org.waymark.review.StructuredConversation;

/** Plans that are to be reviewed by a day. */
final class PlanDue {

    private PlanDue() {}

    static void find(Found found) {
        List<SupportPlan> plans = found.record.plans();
        for (int i = 0; i < plans.size(); i++) {
            SupportPlan plan = plans.get(i);
            if (plan.reviewBy().isPresent() && holds(found, plan)) {
                LocalDate by = plan.reviewBy().get();
                if (!isReviewed(found, plan, by)) {
                    DueItem.Builder item =
                            found.item("plan.review", Position.root().item("plans", i), by);
                    item.title("the review of a plan")
                            .todo("Review the plan, and record the review with it and the next day for one")
                            .plan(plan.id());
                    found.add(item.build());
                }
            }
        }
    }

    /** Whether it is in force, and no later version is. */
    private static boolean holds(Found found, SupportPlan plan) {
        return plan.isOn(found.on)
                && found.record.plans().stream()
                        .noneMatch(other ->
                                other.supersedes().filter(plan.id()::equals).isPresent()
                                        && !other.from().isAfter(found.on));
    }

    /** Whether a review that the plan names was held on the day, later, or shortly before it. */
    private static boolean isReviewed(Found found, SupportPlan plan, LocalDate by) {
        LocalDate first = by.minusWeeks(found.settings.reviewWindowWeeks());
        Stream<LocalDate> reviews = found.record.reviews().stream()
                .filter(review -> plan.reviews().contains(review.id()))
                .map(Review::on);
        Stream<LocalDate> conversations = found.record.conversations().stream()
                .filter(conversation -> plan.reviews().contains(conversation.id()))
                .map(StructuredConversation::on);
        return Stream.concat(reviews, conversations)
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(found.on) && !day.isBefore(plan.from()));
    }
}
