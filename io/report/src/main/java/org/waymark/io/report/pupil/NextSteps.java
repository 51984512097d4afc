package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.code.Role;
import org.waymark.due.DueItem;
import org.waymark.id.TargetId;
import org.waymark.io.report.words.Words;
import org.waymark.review.AgreedAction;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/**
 * What should happen next: what people agreed to do, and what is due, the most urgent first. Nothing is made up: where neither
 * was recorded, the steps say so.
 */
final class NextSteps {

    /** A step before it is said. */
    record Due(String what, String who, Optional<LocalDate> when, List<TargetId> about) {

        @Override
        public String toString() {
            return "Due[redacted]";
        }
    }

    private static final Map<String, Role> WHOSE = Map.of(
            "cycle.rating", Role.KEY_WORKER,
            "cycle.decision", Role.KEY_WORKER,
            "target.rating", Role.KEY_WORKER,
            "view.pupil", Role.KEY_WORKER,
            "conversation.next", Role.KEY_TEACHER);

    /** What has no day stands behind what is due in this many days. */
    private static final int SOON = 28;

    private final Folder folder;
    private final People people;
    private final Words words;
    private final List<Due> steps;

    NextSteps(Folder folder) {
        this.folder = folder;
        this.people = new People(folder);
        this.words = folder.desk.words;
        List<Due> all = new ArrayList<>();
        folder.meetings.forEach(meeting -> meeting.actions().forEach(action -> agreed(action, all)));
        due(all);
        folder.live().forEach(target -> folder.school(target).ifPresent(history -> seen(target, history, all)));
        all.sort(Comparator.comparing(this::urgency));
        this.steps = List.copyOf(all);
    }

    private LocalDate urgency(Due due) {
        return due.when().orElse(folder.desk.day.plusDays(SOON));
    }

    /** What the ratings ask for, unless something is agreed or decided: an aim that is reached, a step back. */
    private void seen(Target target, TargetHistory history, List<Due> all) {
        String key = Stories.isReached(history) ? "pupil.next.reached" : "pupil.next.back";
        if (Stories.isReached(history) || Stories.isBack(history)) {
            all.add(new Due(words.text(key), keyWorker(target), Optional.empty(), List.of(target.id())));
        }
    }

    private String keyWorker(Target target) {
        return people.holding(Role.KEY_WORKER, Optional.of(target))
                .orElseGet(() -> words.text("pupil.who.usually", "role", people.role(Role.KEY_WORKER)));
    }

    private void agreed(AgreedAction action, List<Due> all) {
        if (action.isOpenOn(folder.desk.day)) {
            all.add(new Due(action.what(), people.named(action.who(), action.staff()), action.by(), action.targets()));
        }
    }

    /** What is due, the same thing for several targets once. What was agreed is there already, in its own words. */
    private void due(List<Due> all) {
        Map<List<Object>, List<DueItem>> alike = new LinkedHashMap<>();
        for (DueItem item : folder.desk.due.of(folder.record)) {
            if (!item.what().equals("action.outcome")) {
                alike.computeIfAbsent(List.of(item.what(), item.dueOn(), who(item)), key -> new ArrayList<>())
                        .add(item);
            }
        }
        alike.values().forEach(items -> {
            DueItem first = items.get(0);
            List<TargetId> about =
                    items.stream().flatMap(item -> item.target().stream()).toList();
            all.add(new Due(what(first), who(first), Optional.of(first.dueOn()), about));
        });
    }

    private String what(DueItem item) {
        return words.textOr("pupil.due." + item.what(), item.todo());
    }

    private String who(DueItem item) {
        Role role = WHOSE.getOrDefault(item.what(), Role.SENCO);
        return people.holding(role, item.target().flatMap(folder.record::target))
                .orElseGet(() -> words.text("pupil.who.usually", "role", people.role(role)));
    }

    List<NextStep> first(int most) {
        return steps.stream().limit(most).map(this::said).toList();
    }

    /** How many there are beside the first. */
    int besides(int most) {
        return Math.max(0, steps.size() - most);
    }

    /** What should happen next with one target. */
    NextStep of(Target target, Optional<TargetHistory> history) {
        Optional<Due> about = steps.stream()
                .filter(step -> step.about().contains(target.id()))
                .findFirst();
        return about.map(step -> said(new Due(step.what(), step.who(), step.when(), List.of())))
                .orElseGet(() -> onward(target, history));
    }

    private NextStep onward(Target target, Optional<TargetHistory> history) {
        Optional<LocalDate> aim = history.filter(TargetHistory::hasAim).map(TargetHistory::aimDay);
        String what = words.text(aim.isPresent() ? "pupil.next.aim" : "pupil.next.none");
        return said(new Due(what, keyWorker(target), aim, List.of()));
    }

    private NextStep said(Due due) {
        boolean late = due.when().filter(day -> day.isBefore(folder.desk.day)).isPresent();
        String when = due.when()
                .map(day -> words.text(late ? "pupil.when.late" : "pupil.when.by", "date", day))
                .orElseGet(() -> words.text("pupil.when.none"));
        return new NextStep(due.what(), due.who(), when, folder.titles(due.about()), late);
    }
}
