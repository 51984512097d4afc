package org.waymark.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Rating;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** A record as it stood on a day: what was rated or decided about targets later had not happened yet. Places stay. */
final class AsOf {

    private AsOf() {}

    static PupilRecord of(PupilRecord record, LocalDate day) {
        return record.withRatings(upTo(record.ratings(), Rating::on, day))
                .withTargets(
                        record.targets().stream().map(target -> of(target, day)).toList());
    }

    private static Target of(Target target, LocalDate day) {
        return target.withDecisions(upTo(target.decisions(), TargetDecision::on, day))
                .withStatuses(upTo(target.statuses(), StatusChange::on, day));
    }

    private static <T> List<T> upTo(List<T> all, Function<T, LocalDate> on, LocalDate day) {
        return all.stream().filter(one -> !on.apply(one).isAfter(day)).toList();
    }
}
