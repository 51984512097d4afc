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

/** Two structured conversations about the pupil who moves, one at each school; the second looks back on the first. */
final class MoverConversations {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 12);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 25);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 24);

    private MoverConversations() {}

    static PupilRecord in(PupilRecord record) {
        return record.plusConversation(first()).plusConversation(second());
    }

    private static StructuredConversation first() {
        String teacher = "harbourside-ct-2";
        return StructuredConversation.builder()
                .id("c-1")
                .on(NOVEMBER)
                .minutes(60)
                .cycle(Occasion.AUTUMN.code())
                .ledBy(teacher)
                .addPresent(Rater.by(teacher, Role.KEY_TEACHER), Rater.parent(), Rater.pupil())
                .target("t-1")
                .target("t-2")
                .addExplore(
                        note("The parents told of evenings after a bad dinner time; the pupil drew the dining hall."))
                .addFocus(note("Dinner time, because most quarrels begin there."))
                .addPlan(note("Leave before it is too much, and make up the same day."))
                .addReview(note("The parents found the hour well spent; the pupil wanted to be asked first next time."))
                .addActions(
                        action("a-1", ActionPlace.HOME, Role.PARENT)
                                .what("A quiet quarter of an hour after school before anybody asks")
                                .target("t-2")
                                .by(LocalDate.of(2026, 12, 11))
                                .outcome(ActionOutcome.DONE)
                                .outcomeOn(LocalDate.of(2026, 12, 16))
                                .outcomeNote(note("It has become a habit."))
                                .build(),
                        action("a-2", ActionPlace.SCHOOL, Role.KEY_TEACHER)
                                .what("A place at the end of the table, and a card for leaving")
                                .staff(teacher)
                                .target("t-2")
                                .by(LocalDate.of(2026, 11, 20))
                                .outcome(ActionOutcome.DONE)
                                .outcomeOn(LocalDate.of(2026, 12, 16))
                                .build(),
                        action("a-3", ActionPlace.SCHOOL, Role.PUPIL)
                                .what("Show one more adult how the quiet corner works")
                                .target("t-2")
                                .by(LocalDate.of(2026, 12, 11))
                                .outcome(ActionOutcome.PARTLY_DONE)
                                .outcomeOn(FEBRUARY)
                                .outcomeNote(note("Begun before Christmas, and done again at the new school."))
                                .build())
                .nextOn(FEBRUARY)
                .build();
    }

    private static StructuredConversation second() {
        String teacher = "northgate-ct-2";
        return StructuredConversation.builder()
                .id("c-2")
                .on(FEBRUARY)
                .minutes(50)
                .cycle(Occasion.SPRING.code())
                .ledBy(teacher)
                .addPresent(Rater.by(teacher, Role.KEY_TEACHER), Rater.parent(), Rater.pupil())
                .target("t-1b")
                .target("t-2")
                .addExplore(note("The first weeks were lonely. Two pupils of the engineering club were named."))
                .addFocus(note("One friend, not many."))
                .addPlan(note("The club every Tuesday, and the card at dinner as before."))
                .addReview(note("The card and the quiet time at home go on; nobody wants to lose them."))
                .addActions(
                        action("a-4", ActionPlace.HOME, Role.PARENT)
                                .what("Invite somebody from the club for tea")
                                .target("t-1b")
                                .by(LocalDate.of(2027, 3, 24))
                                .outcome(ActionOutcome.NOT_DONE)
                                .outcomeOn(LocalDate.of(2027, 4, 20))
                                .outcomeNote(note("Nobody could come before Easter; agreed to try again in May."))
                                .build(),
                        action("a-5", ActionPlace.SCHOOL, Role.KEY_TEACHER)
                                .what("Ask the club to take a new member along on the first Tuesday")
                                .staff(teacher)
                                .target("t-1b")
                                .by(LocalDate.of(2027, 3, 2))
                                .outcome(ActionOutcome.DONE)
                                .outcomeOn(LocalDate.of(2027, 3, 9))
                                .build())
                .nextOn(JUNE)
                .build();
    }

    private static AgreedAction.Builder action(String id, ActionPlace place, Role who) {
        return AgreedAction.builder().id(id).place(place).who(who);
    }

    private static Note note(String text) {
        return Note.builder().text(text).audience(Audience.PUPIL).travels(true).build();
    }
}
