package org.waymark.due;

import java.time.LocalDate;
import java.util.List;
import org.waymark.finding.Position;
import org.waymark.id.ReviewId;
import org.waymark.review.AgreedAction;
import org.waymark.review.Review;
import org.waymark.review.StructuredConversation;

/** Agreed actions with a day, of whose outcome nothing is known. */
final class ActionDue {

    private ActionDue() {}

    static void find(Found found) {
        List<Review> reviews = found.record.reviews();
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            if (!review.on().isAfter(found.on)) {
                find(found, review.actions(), Position.root().item("reviews", i), review.id());
            }
        }
        List<StructuredConversation> conversations = found.record.conversations();
        for (int i = 0; i < conversations.size(); i++) {
            StructuredConversation one = conversations.get(i);
            if (!one.on().isAfter(found.on)) {
                find(found, one.actions(), Position.root().item("conversations", i), one.id());
            }
        }
    }

    private static void find(Found found, List<AgreedAction> actions, Position position, ReviewId meeting) {
        for (int i = 0; i < actions.size(); i++) {
            AgreedAction action = actions.get(i);
            if (action.by().isPresent() && action.isOpenOn(found.on)) {
                LocalDate by = action.by().get();
                DueItem.Builder item = found.item("action.outcome", position.item("actions", i), by);
                item.title("an agreed action, and what became of it")
                        .todo("Do it or ask about it, and record the outcome")
                        .review(meeting)
                        .target(action.targets().stream().findFirst());
                found.add(item.build());
            }
        }
    }
}
