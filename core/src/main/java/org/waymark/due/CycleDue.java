package org.waymark.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.id.CycleId;
import org.waymark.id.TargetId;
import org.waymark.review.ReviewCycle;
import org.waymark.validation.Profile;
import org.waymark.validation.RuleInfo;
import org.waymark.validation.Validation;

/**
 * What targets owe in review cycles. The rules of validation say it, as of a day on which every cycle has ended; here stand those
 * cycles that have begun.
 */
final class CycleDue {

    private static final String DECISION = "cycle.decision-missing";
    private static final String RATING = "cycle.rating-missing";
    private static final LocalDate ALL_HAVE_ENDED = LocalDate.of(9999, 12, 31);
    private static final Profile BOTH = both();

    private final Validation validation;

    CycleDue(ReferenceData data) {
        validation = Validation.standard(data).under(BOTH).asOf(ALL_HAVE_ENDED);
    }

    private static Profile both() {
        Profile profile = Profile.standard();
        for (RuleInfo rule : Validation.rules()) {
            profile = profile.off(rule.id());
        }
        return profile.on(DECISION).on(RATING);
    }

    void find(Found found) {
        for (Finding finding : validation.check(found.record)) {
            Optional<ReviewCycle> cycle =
                    text(finding.attributes(), "cycle").map(CycleId::of).flatMap(found.data::cycle);
            Optional<LocalDate> end =
                    cycle.filter(one -> !one.from().isAfter(found.on)).flatMap(ReviewCycle::to);
            if (end.isPresent()) {
                boolean decision = finding.rule().equals(DECISION);
                DueItem.Builder item =
                        found.item(decision ? "cycle.decision" : "cycle.rating", finding.position(), end.get());
                item.title(
                                decision
                                        ? "a decision on a target that is due in the review cycle"
                                        : "a rating of a target in the review cycle")
                        .todo(
                                decision
                                        ? "Decide: close, continue, revise, withdraw or hand over, with the reason"
                                        : "Rate it, or record the reason why there is no rating")
                        .cycle(cycle.map(ReviewCycle::id))
                        .target(text(finding.attributes(), "target").map(TargetId::of));
                found.add(item.build());
            }
        }
    }

    private static Optional<String> text(Map<String, Data> attributes, String name) {
        return Optional.ofNullable(attributes.get(name))
                .filter(Data.Text.class::isInstance)
                .map(value -> ((Data.Text) value).value());
    }
}
