package org.waymark.scoring.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;

/** The school's ratings of one record by unit: the first judgements, and the results that were agreed on. */
final class UnitRatings {

    /** A target on an occasion, within one record. */
    record Unit(TargetId target, String occasion) {}

    private final Map<RatingId, Rating> byId = new HashMap<>();
    private final Map<RatingId, Rating> corrections = new HashMap<>();
    private final Map<RatingId, String> occasions = new HashMap<>();
    private final Map<Unit, List<Rating>> judgements = new LinkedHashMap<>();
    private final Map<Unit, Rating> agreed = new HashMap<>();
    private final Set<Unit> moderated = new HashSet<>();

    private UnitRatings(List<Rating> ratings) {
        for (Rating rating : ratings) {
            rating.id().ifPresent(id -> byId.putIfAbsent(id, rating));
            rating.corrects().ifPresent(wrong -> corrections.put(wrong, rating));
        }
        ratings.forEach(this::occasionOfAgreed);
        for (Rating rating : ratings) {
            Unit unit = unit(rating);
            boolean result = !rating.agrees().isEmpty();
            if ((rating.purpose().equals(Purpose.MODERATION) && !result)
                    || rating.id().filter(occasions::containsKey).isPresent()) {
                moderated.add(unit);
            }
            if (!result
                    && rating.revises().isEmpty()
                    && rating.id().filter(corrections::containsKey).isEmpty()) {
                judgements.computeIfAbsent(unit, key -> new ArrayList<>()).add(rating);
            }
        }
        for (Rating rating : ratings) {
            rating.agrees().stream()
                    .map(byId::get)
                    .filter(one -> one != null && one.target().equals(rating.target()))
                    .findFirst()
                    .ifPresent(one -> agreed.put(unit(one), corrected(rating)));
        }
    }

    static UnitRatings of(PupilRecord record) {
        return new UnitRatings(record.ratings().stream()
                .filter(rating -> rating.perspective().equals(Perspective.SCHOOL))
                .sorted(Comparator.comparing(Rating::on))
                .toList());
    }

    /** Ratings that one agreed result rests on share the occasion of the earliest of them. */
    private void occasionOfAgreed(Rating result) {
        List<Rating> both = new ArrayList<>();
        for (RatingId id : result.agrees()) {
            Rating rating = byId.get(id);
            if (rating != null && rating.target().equals(result.target())) {
                both.add(rating);
            }
        }
        both.stream().min(Comparator.comparing(Rating::on)).ifPresent(first -> {
            for (Rating rating : both) {
                rating.id().ifPresent(id -> occasions.putIfAbsent(id, occasion(first)));
            }
        });
    }

    private static String occasion(Rating rating) {
        return rating.cycle().map(cycle -> cycle.value()).orElse(rating.on().toString());
    }

    private Unit unit(Rating rating) {
        String occasion = rating.id()
                .map(occasions::get)
                .or(() -> rating.corrects().map(occasions::get))
                .orElseGet(() -> occasion(rating));
        return new Unit(rating.target(), occasion);
    }

    /** A rating, or what stands in its place after corrections. */
    private Rating corrected(Rating rating) {
        Set<RatingId> passed = new HashSet<>();
        Rating current = rating;
        while (current.id().filter(passed::add).isPresent()) {
            Rating right = corrections.get(current.id().orElseThrow());
            if (right == null) {
                return current;
            }
            current = right;
        }
        return current;
    }

    /** What each rater thought first, corrected where it was written down wrong, by unit and in the order of days. */
    Map<Unit, List<Rating>> judgements() {
        return judgements;
    }

    /** Whether a rating of the unit was made in moderation, or an agreed result rests on one. */
    boolean isModerated(Unit unit) {
        return moderated.contains(unit);
    }

    /** The latest result that was agreed on. */
    Optional<Rating> agreed(Unit unit) {
        return Optional.ofNullable(agreed.get(unit));
    }

    /** What was recorded of the unit before a day: the latest up to it, or else the first; the first of several on one day. */
    static Optional<Rating> recorded(List<Rating> judgements, LocalDate upTo) {
        Rating found = null;
        for (Rating rating : judgements) {
            boolean own = !rating.purpose().equals(Purpose.MODERATION);
            if (own
                    && (found == null
                            || (rating.on().isAfter(found.on()) && !rating.on().isAfter(upTo)))) {
                found = rating;
            }
        }
        return Optional.ofNullable(found);
    }
}
