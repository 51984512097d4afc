package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.id.TargetId;
import org.waymark.io.report.words.Words;
import org.waymark.plan.SupportPlan;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** What happens next, for parents: what was agreed, at home and at school, and when school and parents meet again. */
final class ParentSteps {

    private record Step(String what, String who, Optional<LocalDate> when, List<TargetId> about) {

        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }

    private final Folder folder;
    private final Words words;
    private final List<Step> steps = new ArrayList<>();

    ParentSteps(Folder folder) {
        this.folder = folder;
        this.words = folder.desk.words;
        folder.meetings.stream()
                .flatMap(meeting -> meeting.actions().stream())
                .filter(action -> action.isOpenOn(folder.desk.day))
                .forEach(action -> steps.add(new Step(action.what(), who(action), action.by(), action.targets())));
        folder.meetings.stream()
                .filter(meeting -> meeting.kind().isEmpty())
                .findFirst()
                .flatMap(MeetingHeld::nextOn)
                .ifPresent(day -> meet("parent.next.talk", day));
        folder.plans.stream()
                .map(SupportPlan::reviewBy)
                .flatMap(Optional::stream)
                .forEach(day -> meet("parent.next.review", day));
        steps.sort(Comparator.comparing(step -> step.when().orElse(LocalDate.MAX)));
    }

    private void meet(String key, LocalDate day) {
        steps.add(new Step(words.text(key), words.text("parent.who.together"), Optional.of(day), List.of()));
    }

    private String who(AgreedAction action) {
        String role = new People(folder).role(action.who());
        String key = action.place().equals(ActionPlace.HOME) ? "parent.who.home" : "parent.who.school";
        return words.text(key, "role", role);
    }

    List<NextStep> first(int most) {
        return steps.stream().limit(most).map(this::said).toList();
    }

    private NextStep said(Step step) {
        boolean late = step.when().filter(day -> day.isBefore(folder.desk.day)).isPresent();
        String when = step.when()
                .map(day -> words.text(late ? "parent.when.late" : "parent.when.by", "date", day))
                .orElseGet(() -> words.text("parent.when.none"));
        return new NextStep(step.what(), step.who(), when, folder.titles(step.about()), late);
    }

    /** What happens next with one target, in a sentence. */
    String of(Target target) {
        Optional<Step> agreed = steps.stream()
                .filter(step -> step.about().contains(target.id()))
                .findFirst();
        if (agreed.isPresent()) {
            NextStep next = said(agreed.get());
            return words.text("parent.next.line", "what", next.what(), "who", next.who(), "when", next.when());
        }
        Optional<TargetHistory> history = folder.school(target);
        if (history.filter(Stories::isReached).isPresent()) {
            return words.text("parent.next.reached");
        }
        return history.filter(TargetHistory::hasAim)
                .map(known -> words.text("parent.next.aim", "date", known.aimDay()))
                .orElseGet(() -> words.text("parent.next.none"));
    }
}
