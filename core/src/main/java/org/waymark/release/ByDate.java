package org.waymark.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Rating;
import org.waymark.target.AchievementChange;
import org.waymark.target.Baseline;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** Brings into the order of their days what is read by day, and by its place in the list where days tie. */
final class ByDate {

    private ByDate() {}

    static PupilRecord sorted(PupilRecord record) {
        return record.withRatings(sorted(record.ratings(), Rating::on))
                .withTargets(Edit.each(record.targets(), ByDate::sorted));
    }

    private static Target sorted(Target target) {
        return target.withStatuses(sorted(target.statuses(), StatusChange::on))
                .withAchievements(sorted(target.achievements(), AchievementChange::on))
                .withDecisions(sorted(target.decisions(), TargetDecision::on))
                .withBaselines(sorted(target.baselines(), Baseline::on));
    }

    private static <T> List<T> sorted(List<T> all, Function<T, LocalDate> on) {
        return all.stream().sorted(Comparator.comparing(on)).toList();
    }
}
