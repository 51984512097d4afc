package org.waymark.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Position;
import org.waymark.id.PlanId;
import org.waymark.id.ReviewId;
import org.waymark.plan.PlanKind;
import org.waymark.plan.SupportPlan;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;

/** The events of one record, up to a day, that statutory deadlines run from or are kept by. */
final class StatutoryEvents {

    /** An event and where it stands. */
    record Event(
            StatutoryEvent what, LocalDate on, Position position, Optional<ReviewId> review, Optional<PlanId> plan) {}

    private static final Map<ReviewKind, StatutoryEvent> KINDS = Map.of(
            ReviewKind.ANNUAL, StatutoryEvent.REVIEW_MEETING,
            ReviewKind.ANNUAL_REPORT, StatutoryEvent.REVIEW_REPORT,
            ReviewKind.ANNUAL_DECISION, StatutoryEvent.REVIEW_DECISION,
            ReviewKind.AMENDMENT_NOTICE, StatutoryEvent.AMENDMENT_NOTICE);

    private final List<Event> events = new ArrayList<>();

    StatutoryEvents(PupilRecord record, LocalDate day) {
        for (int i = 0; i < record.reviews().size(); i++) {
            Review review = record.reviews().get(i);
            StatutoryEvent what = KINDS.get(review.kind());
            if (what != null && !review.on().isAfter(day)) {
                Position position = Position.root().item("reviews", i);
                events.add(new Event(what, review.on(), position, Optional.of(review.id()), Optional.empty()));
            }
        }
        for (int i = 0; i < record.plans().size(); i++) {
            SupportPlan plan = record.plans().get(i);
            if (plan.kind().equals(PlanKind.EHC)
                    && plan.isAgreedOn(day)
                    && !plan.from().isAfter(day)) {
                Position position = Position.root().item("plans", i);
                events.add(new Event(
                        StatutoryEvent.FINAL_PLAN, plan.from(), position, Optional.empty(), Optional.of(plan.id())));
            }
        }
    }

    List<Event> of(StatutoryEvent what) {
        return events.stream().filter(event -> event.what() == what).toList();
    }

    /** Whether something of this kind happened on the day of this event or later; of its own kind, only later. */
    boolean follows(StatutoryEvent what, Event event) {
        return events.stream()
                .filter(other -> other.what() == what)
                .anyMatch(other -> what == event.what()
                        ? other.on().isAfter(event.on())
                        : !other.on().isBefore(event.on()));
    }
}
