package org.waymark.due;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.id.ProgrammeId;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;

/** Targets outside all review cycles that nobody has rated for long. */
final class RatingDue {

    private RatingDue() {}

    static void find(Found found) {
        List<Target> targets = found.record.targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<LocalDate> since = since(found, target);
            boolean begun = since.map(day -> !day.isAfter(found.on)).orElse(true);
            if (begun && isOpen(target, found.on) && !isCovered(found, target)) {
                LocalDate due = since.map(day -> day.plusWeeks(found.settings.ratingWeeks()))
                        .orElse(found.on);
                DueItem.Builder item = found.item("target.rating", Found.target(i), due);
                item.title("a rating of a target that no review cycle covers")
                        .todo("Rate it, or record the reason why there is no rating")
                        .target(target.id());
                found.add(item.build());
            }
        }
    }

    /** When it was last rated or, if never, set. */
    private static Optional<LocalDate> since(Found found, Target target) {
        return found.record.ratings().stream()
                .filter(rating -> rating.target().equals(target.id()) && says(rating))
                .map(Rating::on)
                .max(LocalDate::compareTo)
                .or(target::setOn);
    }

    private static boolean says(Rating rating) {
        return !(rating.mark() instanceof Mark.Absent absent)
                || !absent.reason().equals(AbsenceReason.NOT_RECORDED);
    }

    private static boolean isOpen(Target target, LocalDate on) {
        return target.statusOn(on).equals(TargetStatus.ACTIVE)
                && target.decisions().stream().noneMatch(TargetDecision::endsTarget);
    }

    /** Whether a programme of the pupil or, if none is recorded, of the target plans a cycle with a last day. */
    private static boolean isCovered(Found found, Target target) {
        Set<ProgrammeId> programmes = new HashSet<>();
        List<ProgrammeSpell> spells = found.record.pupil().programmes();
        if (spells.isEmpty()) {
            target.programme().ifPresent(programmes::add);
        } else {
            spells.stream().filter(spell -> spell.isOn(found.on)).forEach(spell -> programmes.add(spell.programme()));
        }
        return programmes.stream()
                .flatMap(id -> found.data.programme(id).stream())
                .flatMap(programme -> found.data.cyclesOf(programme).stream())
                .anyMatch(cycle -> cycle.to().isPresent());
    }
}
