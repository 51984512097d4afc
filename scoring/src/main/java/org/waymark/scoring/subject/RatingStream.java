package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;

/** The ratings of a record that a policy lets through, and which of them stand in the place of others. */
final class RatingStream {

    private final Map<TargetId, List<Rating>> byTarget = new HashMap<>();
    private final Map<RatingId, RatingId> replacedBy = new HashMap<>();
    private final Map<RatingId, Rating> byId = new HashMap<>();
    private final HistoryPolicy policy;

    private RatingStream(HistoryPolicy policy) {
        this.policy = policy;
    }

    static RatingStream of(PupilRecord record, HistoryPolicy policy) {
        RatingStream stream = new RatingStream(policy);
        List<Rating> seen = new ArrayList<>();
        for (Rating rating : record.ratings()) {
            if (stream.lets(rating)) {
                seen.add(rating);
                rating.id().ifPresent(id -> stream.byId.putIfAbsent(id, rating));
            }
        }
        seen.forEach(stream::link);
        for (Rating rating : seen) {
            if (rating.id().filter(stream.replacedBy::containsKey).isEmpty()) {
                stream.byTarget
                        .computeIfAbsent(rating.target(), target -> new ArrayList<>())
                        .add(rating);
            }
        }
        return stream;
    }

    /** The ratings of one target, in the order of the record. */
    List<Rating> of(TargetId target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** The rating that stands in the place of this one under the policy: itself, if nothing replaced it. */
    RatingId current(RatingId id) {
        Set<RatingId> passed = new HashSet<>();
        RatingId current = id;
        while (passed.add(current) && replacedBy.containsKey(current)) {
            current = replacedBy.get(current);
        }
        return current;
    }

    /** Whether a rating was made as a baseline, or stands in the place of one that was. */
    boolean isMadeAsBaseline(Rating rating) {
        return isMadeAsBaseline(rating, new HashSet<>());
    }

    private boolean isMadeAsBaseline(Rating rating, Set<RatingId> passed) {
        if (rating.purpose().equals(Purpose.BASELINE)) {
            return true;
        }
        return replaces(rating).stream()
                .filter(passed::add)
                .map(byId::get)
                .anyMatch(earlier -> earlier != null && isMadeAsBaseline(earlier, passed));
    }

    private boolean lets(Rating rating) {
        if (!rating.perspective().equals(policy.perspective())) {
            return false;
        }
        if (policy.asOf().filter(last -> rating.on().isAfter(last)).isPresent()) {
            return false;
        }
        if (policy.asKnownOn().filter(last -> knownOn(rating).isAfter(last)).isPresent()) {
            return false;
        }
        boolean agreed = !rating.agrees().isEmpty();
        return switch (policy.reading()) {
            case AS_RECORDED ->
                !agreed
                        && !isModeration(rating)
                        && rating.corrects().isEmpty()
                        && rating.revises().isEmpty();
            case AS_CORRECTED -> !agreed && !isModeration(rating);
            case AS_AGREED -> agreed || !isModeration(rating);
        };
    }

    private static boolean isModeration(Rating rating) {
        return rating.purpose().equals(Purpose.MODERATION);
    }

    private static LocalDate knownOn(Rating rating) {
        return rating.recordedAt()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate())
                .orElse(rating.on());
    }

    private void link(Rating rating) {
        rating.id().ifPresent(id -> {
            for (RatingId earlier : replaces(rating)) {
                if (!earlier.equals(id)) {
                    replacedBy.put(earlier, id);
                }
            }
        });
    }

    private static List<RatingId> replaces(Rating rating) {
        List<RatingId> earlier = new ArrayList<>(rating.agrees());
        rating.corrects().ifPresent(earlier::add);
        rating.revises().ifPresent(earlier::add);
        return earlier;
    }
}
