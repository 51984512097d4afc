package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.rating.Rating;
import org.waymark.target.Achievement;
import org.waymark.target.AchievementChange;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;

/** Small changes of a record, each of which returns a copy. */
final class Edits {

    private Edits() {}

    static Target target(PupilRecord record, String id) {
        return record.target(TargetId.of(id)).orElseThrow();
    }

    static Rating rating(PupilRecord record, String id) {
        return record.rating(RatingId.of(id)).orElseThrow();
    }

    static boolean has(PupilRecord record, String rating) {
        return record.rating(RatingId.of(rating)).isPresent();
    }

    static Target status(Target target, TargetStatus status, LocalDate on, String reason) {
        StatusChange change =
                StatusChange.builder().status(status).on(on).reason(reason).build();
        return target.withStatuses(plus(target.statuses(), change));
    }

    static Target achievement(Target target, Achievement achievement, LocalDate on) {
        return target.withAchievements(plus(
                target.achievements(),
                AchievementChange.builder().achievement(achievement).on(on).build()));
    }

    static Target decision(Target target, TargetDecision decision) {
        return target.withDecisions(plus(target.decisions(), decision));
    }

    static PupilRecord changeRating(PupilRecord record, String id, UnaryOperator<Rating> change) {
        return record.withRatings(record.ratings().stream()
                .map(rating -> rating.id().filter(RatingId.of(id)::equals).isPresent() ? change.apply(rating) : rating)
                .toList());
    }

    static PupilRecord withoutRatings(PupilRecord record, Predicate<Rating> which) {
        return record.withRatings(
                record.ratings().stream().filter(which.negate()).toList());
    }

    static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
