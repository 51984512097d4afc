package org.waymark.due;

import org.waymark.finding.Position;
import org.waymark.need.SenProvision;
import org.waymark.rating.Perspective;
import org.waymark.school.AcademicYear;
import org.waymark.target.TargetStatus;

/** Pupils with provision or open targets of whom no view is recorded in the academic year. */
final class VoiceDue {

    private VoiceDue() {}

    static void find(Found found) {
        found.year().filter(year -> concerns(found) && !isHeard(found, year)).ifPresent(year -> {
            DueItem.Builder item =
                    found.item("view.pupil", Position.root().field("views"), Days.in(year, found.settings.viewBy()));
            item.title("a view of the pupil in this academic year")
                    .todo("Ask, listen or watch, and record it in the pupil's own words or way");
            found.add(item.build());
        });
    }

    private static boolean concerns(Found found) {
        return found.provision()
                        .filter(spell -> !spell.provision().equals(SenProvision.NONE))
                        .isPresent()
                || found.record.targets().stream()
                        .anyMatch(target -> target.statusOn(found.on).equals(TargetStatus.ACTIVE));
    }

    private static boolean isHeard(Found found, AcademicYear year) {
        return found.record.viewsOf(Perspective.PUPIL).stream()
                .anyMatch(view -> year.contains(view.on()) && !view.on().isAfter(found.on));
    }
}
