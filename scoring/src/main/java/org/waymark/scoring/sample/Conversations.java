package org.waymark.scoring.sample;

import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.rating.Rater;
import org.waymark.review.ActionOutcome;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.review.StructuredConversation;

/** A structured conversation in autumn and one in spring, for some of the pupils with a plan. */
final class Conversations {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 9);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 8);

    private Conversations() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        LocalDate first = AUTUMN.plusDays(plan.number() % 5);
        LocalDate second = SPRING.plusDays(plan.number() % 5);
        boolean notDone = plan.is(HardCase.ACTION_NOT_DONE);
        ActionOutcome outcome = notDone
                ? ActionOutcome.NOT_DONE
                : plan.dice().in100(25) ? ActionOutcome.PARTLY_DONE : ActionOutcome.DONE;
        AgreedAction.Builder home = action("a-1", ActionPlace.HOME, Role.PARENT)
                .what("Ask every evening for one thing that went well")
                .by(second)
                .outcome(outcome)
                .outcomeOn(second);
        if (notDone) {
            home.outcomeNote(note("There was no quiet time at home before the new year; to be tried again."));
        }
        AgreedAction.Builder again = action("a-3", ActionPlace.HOME, Role.PARENT)
                .what(notDone ? "Ask at the weekend for one thing that went well" : "Go on with the evening question")
                .by(LocalDate.of(2027, 6, 25));
        if (!notDone) {
            again.outcome(ActionOutcome.DONE).outcomeOn(LocalDate.of(2027, 6, 25));
        }
        return record.plusConversation(conversation("c-1", plan, first, Occasion.AUTUMN)
                        .addExplore(note("What is told at home about school, and what is not."))
                        .addFocus(note("The first target, because it matters at home too."))
                        .addPlan(note("One small thing each, at home and at school."))
                        .addActions(
                                home.build(),
                                action("a-2", ActionPlace.SCHOOL, Role.KEY_TEACHER)
                                        .what("Send word home on Fridays of how the week went")
                                        .staff(teacher(plan))
                                        .by(second)
                                        .outcome(ActionOutcome.DONE)
                                        .outcomeOn(second)
                                        .build())
                        .nextOn(second)
                        .build())
                .plusConversation(conversation("c-2", plan, second, Occasion.SPRING)
                        .addReview(note("What was agreed in autumn was gone through, one by one."))
                        .addPlan(note("Go on, with fewer reminders."))
                        .addActions(again.build())
                        .build());
    }

    private static StructuredConversation.Builder conversation(
            String id, PupilPlan plan, LocalDate on, Occasion occasion) {
        StructuredConversation.Builder conversation = StructuredConversation.builder()
                .id(id)
                .on(on)
                .minutes(45)
                .cycle(occasion.code())
                .ledBy(teacher(plan))
                .target("t-1")
                .addPresent(Rater.by(teacher(plan), Role.KEY_TEACHER), Rater.parent());
        return plan.year() >= 3 ? conversation.addPresent(Rater.pupil()) : conversation;
    }

    private static String teacher(PupilPlan plan) {
        return plan.home().id() + "-ct-" + (1 + plan.number() % 4);
    }

    private static AgreedAction.Builder action(String id, ActionPlace place, Role who) {
        return AgreedAction.builder().id(id).place(place).who(who).target("t-1");
    }

    private static Note note(String text) {
        return Note.builder().text(text).audience(Audience.PARENT).build();
    }
}
