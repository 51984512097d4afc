package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ActionId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.review.AgreedAction;
import org.waymark.review.Review;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;

/** Views, structured conversations, and what was agreed there or at a review. */
final class VoiceRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "view.duplicate-id",
                    "an earlier view of the record has the same id",
                    "Give each view of a record that has an id one of its own",
                    VoiceRules::viewTwice),
            rule(
                    Severity.ERROR,
                    "view.target-unknown",
                    "a view is about a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    VoiceRules::viewOfUnknown),
            rule(
                    Severity.ERROR,
                    "conversation.duplicate-id",
                    "a review or an earlier structured conversation of the record has the same id",
                    "Give each meeting of a record an id of its own",
                    VoiceRules::conversationTwice),
            rule(
                    Severity.ERROR,
                    "conversation.target-unknown",
                    "a structured conversation was about a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    VoiceRules::conversationOfUnknown),
            rule(
                    Severity.ERROR,
                    "conversation.cycle-unknown",
                    "a structured conversation names a review cycle that the reference data does not have",
                    "Add the cycle to the reference data, or correct its id",
                    VoiceRules::cycleUnknown),
            rule(
                    Severity.WARNING,
                    "conversation.next-not-after",
                    "the next structured conversation is not after this one",
                    "Correct the day of one of the two",
                    VoiceRules::nextNotAfter),
            rule(
                    Severity.ERROR,
                    "action.duplicate-id",
                    "an earlier agreed action of the record has the same id",
                    "Give each agreed action of a record that has an id one of its own",
                    VoiceRules::actionTwice),
            rule(
                    Severity.ERROR,
                    "action.target-unknown",
                    "an agreed action is for a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    VoiceRules::actionForUnknown),
            rule(
                    Severity.WARNING,
                    "action.by-before-agreed",
                    "an action is to be done before the day on which it was agreed",
                    "Correct the day by which it is to be done, or the day of the meeting",
                    VoiceRules::byBeforeAgreed),
            rule(
                    Severity.WARNING,
                    "action.outcome-before-agreed",
                    "it was said what became of an action before the day on which it was agreed",
                    "Correct the day of the outcome, or the day of the meeting",
                    VoiceRules::outcomeBeforeAgreed),
            rule(
                    Severity.WARNING,
                    "action.outcome-missing",
                    "there is a day or a note of what became of an action, and no outcome",
                    "Say what became of it",
                    VoiceRules::outcomeMissing));

    private VoiceRules() {}

    static Position view(int place) {
        return Position.root().item("views", place);
    }

    static Position conversation(int place) {
        return Position.root().item("conversations", place);
    }

    private static void viewTwice(RecordView view, Reporter report) {
        Set<ViewId> seen = new HashSet<>();
        List<View> views = view.record().views();
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).id().filter(id -> !seen.add(id)).isPresent()) {
                report.at(view(i).field("id")).with("view", views.get(i).id().get());
            }
        }
    }

    private static void viewOfUnknown(RecordView view, Reporter report) {
        List<View> views = view.record().views();
        for (int i = 0; i < views.size(); i++) {
            unknown(view, views.get(i).targets(), view(i), report);
        }
    }

    private static void conversationTwice(RecordView view, Reporter report) {
        Set<ReviewId> seen = new HashSet<>();
        view.record().reviews().forEach(review -> seen.add(review.id()));
        List<StructuredConversation> all = view.record().conversations();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i).id())) {
                report.at(conversation(i).field("id"))
                        .with("conversation", all.get(i).id());
            }
        }
    }

    private static void conversationOfUnknown(RecordView view, Reporter report) {
        List<StructuredConversation> all = view.record().conversations();
        for (int i = 0; i < all.size(); i++) {
            unknown(view, all.get(i).targets(), conversation(i), report);
        }
    }

    private static void cycleUnknown(RecordView view, Reporter report) {
        List<StructuredConversation> all = view.record().conversations();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i)
                    .cycle()
                    .filter(cycle -> view.references().cycle(cycle).isEmpty())
                    .isPresent()) {
                report.at(conversation(i).field("cycle"))
                        .with("conversation", all.get(i).id())
                        .with("cycle", all.get(i).cycle().get());
            }
        }
    }

    private static void nextNotAfter(RecordView view, Reporter report) {
        List<StructuredConversation> all = view.record().conversations();
        for (int i = 0; i < all.size(); i++) {
            StructuredConversation one = all.get(i);
            if (one.nextOn().filter(next -> !next.isAfter(one.on())).isPresent()) {
                report.at(conversation(i).field("nextOn")).with("conversation", one.id());
            }
        }
    }

    private static void actionTwice(RecordView view, Reporter report) {
        Set<ActionId> seen = new HashSet<>();
        for (Agreed agreed : agreed(view)) {
            if (agreed.action().id().filter(id -> !seen.add(id)).isPresent()) {
                report.at(agreed.at().field("id"))
                        .with("action", agreed.action().id().get());
            }
        }
    }

    private static void actionForUnknown(RecordView view, Reporter report) {
        agreed(view).forEach(agreed -> unknown(view, agreed.action().targets(), agreed.at(), report));
    }

    private static void byBeforeAgreed(RecordView view, Reporter report) {
        for (Agreed agreed : agreed(view)) {
            if (agreed.action().by().filter(by -> by.isBefore(agreed.on())).isPresent()) {
                report.at(agreed.at().field("by"));
            }
        }
    }

    private static void outcomeBeforeAgreed(RecordView view, Reporter report) {
        for (Agreed agreed : agreed(view)) {
            if (agreed.action()
                    .outcomeOn()
                    .filter(on -> on.isBefore(agreed.on()))
                    .isPresent()) {
                report.at(agreed.at().field("outcomeOn"));
            }
        }
    }

    private static void outcomeMissing(RecordView view, Reporter report) {
        for (Agreed agreed : agreed(view)) {
            AgreedAction action = agreed.action();
            boolean spokenOf =
                    action.outcomeOn().isPresent() || action.outcomeNote().isPresent();
            if (spokenOf && action.outcome().isEmpty()) {
                report.at(agreed.at());
            }
        }
    }

    /** An agreed action, where it stands, and the day of the meeting. */
    record Agreed(AgreedAction action, Position at, LocalDate on) {}

    /** The agreed actions of a record: those of its reviews, then those of its structured conversations. */
    static List<Agreed> agreed(RecordView view) {
        List<Agreed> agreed = new ArrayList<>();
        List<Review> reviews = view.record().reviews();
        for (int i = 0; i < reviews.size(); i++) {
            Position at = Position.root().item("reviews", i);
            add(agreed, reviews.get(i).actions(), at, reviews.get(i).on());
        }
        List<StructuredConversation> all = view.record().conversations();
        for (int i = 0; i < all.size(); i++) {
            add(agreed, all.get(i).actions(), conversation(i), all.get(i).on());
        }
        return agreed;
    }

    private static void add(List<Agreed> agreed, List<AgreedAction> actions, Position at, LocalDate on) {
        for (int j = 0; j < actions.size(); j++) {
            agreed.add(new Agreed(actions.get(j), at.item("actions", j), on));
        }
    }

    private static void unknown(RecordView view, List<TargetId> targets, Position at, Reporter report) {
        for (int j = 0; j < targets.size(); j++) {
            if (view.target(targets.get(j)).isEmpty()) {
                report.at(at.item("targets", j)).with("target", targets.get(j));
            }
        }
    }
}
