package org.waymark.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.rating.Rating;
import org.waymark.target.Target;

/** Records with more targets than they had. */
final class Filled {

    private Filled() {}

    /** The record with its own targets copied in turn, ratings and all, until there are so many. */
    static PupilRecord to(PupilRecord record, int targets) {
        List<Target> all = new ArrayList<>(record.targets());
        List<Rating> ratings = new ArrayList<>(record.ratings());
        int own = all.size();
        for (int i = 0; own > 0 && all.size() < targets; i++) {
            Target copied = record.targets().get(i % own);
            TargetId id = TargetId.of(copied.id().value() + "-copy-" + i);
            all.add(copied.withId(id).withBaselines().withPredecessor(Optional.empty()));
            for (Rating rating : record.ratings()) {
                if (rating.target().equals(copied.id())
                        && rating.corrects().isEmpty()
                        && rating.revises().isEmpty()) {
                    ratings.add(rating.withTarget(id).withId(Optional.empty()));
                }
            }
        }
        return record.withTargets(all).withRatings(ratings);
    }
}
