package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.io.report.words.Words;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.plan.PlannedSessions;
import org.waymark.rating.Perspective;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** Targets in short sentences, for parents. */
final class ParentTargets {

    private final Folder folder;
    private final Words words;
    private final HelpGivens help;

    ParentTargets(Folder folder) {
        this.folder = folder;
        this.words = folder.desk.words;
        this.help = new HelpGivens(folder);
    }

    ParentTarget part(Target target, String next) {
        Optional<TargetHistory> history = folder.school(target);
        List<String> ratings = new ArrayList<>();
        folder.pupil(target)
                .flatMap(seen -> latest(target, seen, Perspective.PUPIL))
                .ifPresent(ratings::add);
        folder.parent(target)
                .flatMap(seen -> latest(target, seen, Perspective.PARENT))
                .ifPresent(ratings::add);
        return new ParentTarget(
                folder.title(target),
                target.criterion(),
                history.map(known -> Stories.forParents(words).of(folder, target, known))
                        .orElse(List.of()),
                history.flatMap(known -> Strips.of(known, words)),
                ratings,
                folder.record.interventionsFor(target.id()).stream()
                        .filter(help::hasBegun)
                        .map(this::sentence)
                        .toList(),
                next);
    }

    List<String> otherHelp() {
        List<Target> live = folder.live();
        return folder.record.interventions().stream()
                .filter(one -> live.stream().noneMatch(target -> one.serves(target.id())))
                .filter(one -> help.hasBegun(one) && !help.isOver(one))
                .map(this::sentence)
                .toList();
    }

    /** The latest mark that somebody else than the school gave, at the baseline or after it. */
    private Optional<String> latest(Target target, TargetHistory seen, Perspective perspective) {
        MarkWords marks = new MarkWords(folder, target, seen, perspective, true);
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.isPresent(i)) {
                return Optional.of(words.text("parent.rated." + perspective, "mark", marks.at(i), "date", seen.day(i)));
            }
        }
        return Optional.empty();
    }

    private String sentence(Intervention given) {
        Dosage dosage = Dosage.of(given, LocalDate.MIN, folder.desk.day);
        String planned = String.join("; ", help.planned(given));
        String took = help.delivered(dosage, "parent.help.");
        boolean known = given.planned().stream().anyMatch(this::hasBegun);
        return known
                ? words.text("parent.help", "what", given.title(), "planned", planned, "took", took)
                : words.text("parent.help.unplanned", "what", given.title(), "took", took);
    }

    private boolean hasBegun(PlannedSessions planned) {
        return !planned.from().isAfter(folder.desk.day);
    }
}
