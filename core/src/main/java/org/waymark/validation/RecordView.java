package org.waymark.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.target.Target;

/**
 * One record as a rule sees it: with its targets and ratings by id, found at once however many there are. Where two share an
 * id the first in the list counts. Immutable; it prints nothing of the record.
 */
public final class RecordView {

    private final PupilRecord record;
    private final References references;
    private final Settings settings;
    private final @Nullable LocalDate today;
    private final Map<TargetId, Integer> targets = new HashMap<>();
    private final Map<RatingId, Integer> ratings = new HashMap<>();
    private final Map<TargetId, List<Integer>> ratingsOf = new HashMap<>();
    private final Set<RatingId> replaced = new HashSet<>();

    RecordView(PupilRecord record, References references, Settings settings, @Nullable LocalDate today) {
        this.record = record;
        this.references = references;
        this.settings = settings;
        this.today = today;
        for (int i = 0; i < record.targets().size(); i++) {
            targets.putIfAbsent(record.targets().get(i).id(), i);
        }
        for (int i = 0; i < record.ratings().size(); i++) {
            Rating rating = record.ratings().get(i);
            int place = i;
            rating.id().ifPresent(id -> ratings.putIfAbsent(id, place));
            ratingsOf.computeIfAbsent(rating.target(), id -> new ArrayList<>()).add(place);
            rating.corrects().ifPresent(replaced::add);
            rating.revises().ifPresent(replaced::add);
            replaced.addAll(rating.agrees());
        }
    }

    /** The record. */
    public PupilRecord record() {
        return record;
    }

    /**
     * The day as of which is checked: what ended before it has ended. Absent if nobody gave one and nothing in the record is
     * dated, see {@link Validation#asOf(LocalDate)}.
     */
    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    /** Finds the target with this id. */
    public Optional<Target> target(TargetId id) {
        return Optional.ofNullable(targets.get(id)).map(record.targets()::get);
    }

    /** Finds the rating with this id. */
    public Optional<Rating> rating(RatingId id) {
        return Optional.ofNullable(ratings.get(id)).map(record.ratings()::get);
    }

    /** The ratings of a target, in the order of the record. */
    public List<Rating> ratingsOf(TargetId target) {
        return placesOf(target).stream().map(record.ratings()::get).toList();
    }

    /** The scale of a target; absent if the reference data does not know it and the library does not ship it. */
    public Optional<Scale> scaleOf(Target target) {
        return references.scale(target.scale());
    }

    /** Whether a later rating corrects or revises this one, or agrees on it with others. */
    public boolean isReplaced(Rating rating) {
        return rating.id().map(replaced::contains).orElse(false);
    }

    References references() {
        return references;
    }

    Settings settings() {
        return settings;
    }

    /** Where the ratings of a target stand in the list of all ratings. */
    List<Integer> placesOf(TargetId target) {
        return ratingsOf.getOrDefault(target, List.of());
    }

    Optional<Integer> placeOf(TargetId id) {
        return Optional.ofNullable(targets.get(id));
    }

    Optional<Integer> placeOf(RatingId id) {
        return Optional.ofNullable(ratings.get(id));
    }

    /** Prints nothing of the record. */
    @Override
    public String toString() {
        return "RecordView[redacted]";
    }
}
