package org.waymark.examples.quickstart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Note;
import org.waymark.plan.PlanKinds;
import org.waymark.plan.PlanStatement;
import org.waymark.plan.StatementKinds;
import org.waymark.plan.SupportPlan;
import org.waymark.review.AgreedAction;
import org.waymark.review.Recognition;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;

/** The words of the pupil and the parents, the plan, and the conversations. */
final class Voices {

    private final Chapters chapters;

    Voices(Chapters chapters) {
        this.chapters = chapters;
    }

    void print(PupilRecord record) {
        for (View view : record.views()) {
            chapters.paragraph(
                    "  ",
                    Words.day(view.on()) + ", the " + view.holder() + (view.travels() ? "" : " (stays at this school)")
                            + ": \"" + view.words() + "\"");
        }
        for (Recognition recognition : record.recognitions()) {
            chapters.paragraph(
                    "  ",
                    Words.day(recognition.on()) + ", recognised"
                            + recognition
                                    .where()
                                    .map(where -> " (" + where + ")")
                                    .orElse("") + ": "
                            + recognition.what());
        }
        record.plans().stream().sorted(Comparator.comparing(SupportPlan::from)).forEach(this::plan);
        record.conversations().stream()
                .sorted(Comparator.comparing(StructuredConversation::on))
                .forEach(this::conversation);
    }

    private void plan(SupportPlan plan) {
        chapters.blank();
        String agreed = plan.agreements().stream()
                .map(agreement -> agreement.by().role().code().replace('-', ' '))
                .distinct()
                .collect(Collectors.joining(", "));
        chapters.paragraph(
                "  ",
                Words.label(PlanKinds.CODES, plan.kind()) + " from " + Words.day(plan.from())
                        + plan.to().map(Words::day).map(day -> " to " + day).orElse("")
                        + (agreed.isEmpty() ? ", agreed by nobody yet" : ", agreed by: " + agreed)
                        + reviewBy(plan.reviewBy()) + ".");
        for (PlanStatement statement : plan.statements()) {
            chapters.paragraph("    ", Words.label(StatementKinds.CODES, statement.kind()) + ": " + statement.text());
        }
        plan.outcomes()
                .forEach(outcome -> chapters.paragraph(
                        "    ",
                        "Outcome: target " + outcome.target()
                                + (outcome.servedBy().isEmpty()
                                        ? ""
                                        : ", served by targets "
                                                + outcome.servedBy().stream()
                                                        .map(Object::toString)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static String reviewBy(Optional<LocalDate> day) {
        return day.map(by -> ", to be looked at again by " + Words.day(by)).orElse("");
    }

    private void conversation(StructuredConversation conversation) {
        chapters.blank();
        chapters.line("  Conversation with the parents on " + Words.day(conversation.on()));
        notes("Explore", conversation.explore());
        notes("Focus", conversation.focus());
        notes("Plan", conversation.plan());
        notes("Review", conversation.review());
        conversation.actions().forEach(this::action);
    }

    private void notes(String stage, List<Note> notes) {
        notes.forEach(note -> chapters.paragraph("    ", stage + ": " + note.text()));
    }

    private void action(AgreedAction action) {
        chapters.paragraph(
                "    ",
                "Agreed for " + action.place() + " (" + action.who().code().replace('-', ' ') + "): " + action.what()
                        + action.by().map(by -> ", by " + Words.day(by)).orElse("") + ". "
                        + action.outcome()
                                .map(outcome ->
                                        "What became of it: " + outcome.code().replace('-', ' '))
                                .orElse("Nothing is known yet of what became of it")
                        + ".");
    }
}
