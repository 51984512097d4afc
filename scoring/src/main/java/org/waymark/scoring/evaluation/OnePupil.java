package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.id.PupilId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.cohort.CohortPair;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.GroupMoments;

/** One pupil in one group at two times, while it is counted. Not thread-safe. */
final class OnePupil {

    private final Set<Reason> missingBefore = new TreeSet<>();
    private final Set<Reason> missingAfter = new TreeSet<>();
    private boolean before;
    private boolean after;
    private boolean scoredBefore;
    private boolean scoredAfter;
    private boolean elsewhereBefore;
    private boolean elsewhereAfter;
    private boolean compared;
    private GroupMoments allBefore = GroupMoments.NONE;
    private GroupMoments matchedBefore = GroupMoments.NONE;
    private GroupMoments matchedAfter = GroupMoments.NONE;
    private GroupMoments changes = GroupMoments.NONE;

    /** The pupils who were in a group at either time, each with its pairs. */
    static Collection<OnePupil> in(Iterable<CohortPair> pairs, CohortKey group) {
        Map<PupilId, OnePupil> pupils = new TreeMap<>();
        Set<PupilId> anyBefore = new HashSet<>();
        Set<PupilId> anyAfter = new HashSet<>();
        for (CohortPair pair : pairs) {
            pair.before().ifPresent(row -> anyBefore.add(row.pupil()));
            pair.after().ifPresent(row -> anyAfter.add(row.pupil()));
            boolean inBefore = pair.groupBefore().filter(group::equals).isPresent();
            boolean inAfter = pair.groupAfter().filter(group::equals).isPresent();
            if (inBefore || inAfter) {
                pupils.computeIfAbsent(pair.pupil(), unknown -> new OnePupil()).add(pair, inBefore, inAfter);
            }
        }
        pupils.forEach((id, pupil) -> {
            pupil.elsewhereBefore = anyBefore.contains(id);
            pupil.elsewhereAfter = anyAfter.contains(id);
        });
        return pupils.values();
    }

    private void add(CohortPair pair, boolean inBefore, boolean inAfter) {
        if (inBefore) {
            ScoreRow row = pair.before().orElseThrow();
            before = true;
            if (row.score() instanceof Scored scored) {
                scoredBefore = true;
                allBefore = plus(allBefore, scored.number());
            } else {
                missingBefore.add(((NotScored) row.score()).reason());
            }
        }
        if (inAfter) {
            ScoreRow row = pair.after().orElseThrow();
            after = true;
            if (row.score() instanceof NotScored none) {
                missingAfter.add(none.reason());
            } else {
                scoredAfter = true;
            }
        }
        if (inBefore
                && inAfter
                && pair.before().orElseThrow().score() instanceof Scored first
                && pair.after().orElseThrow().score() instanceof Scored second) {
            compared = true;
            if (first.number().isPresent() && second.number().isPresent()) {
                matchedBefore = plus(matchedBefore, first.number());
                matchedAfter = plus(matchedAfter, second.number());
                changes = changes.plus(BigDecimal.valueOf(second.number().getAsDouble())
                        .subtract(BigDecimal.valueOf(first.number().getAsDouble()))
                        .doubleValue());
            }
        }
    }

    private static GroupMoments plus(GroupMoments moments, OptionalDouble number) {
        return number.isPresent() ? moments.plus(number.getAsDouble()) : moments;
    }

    Path path() {
        if (compared) {
            return Path.COMPARED;
        }
        if (!after) {
            return elsewhereAfter ? Path.MOVED_OUT : Path.LEFT;
        }
        if (!before) {
            return elsewhereBefore ? Path.MOVED_IN : Path.JOINED;
        }
        if (scoredBefore) {
            return scoredAfter ? Path.NOTHING_IN_COMMON : Path.NO_RESULT_AFTER;
        }
        return scoredAfter ? Path.NO_RESULT_BEFORE : Path.NO_RESULT;
    }

    Set<Reason> missingBefore() {
        return missingBefore;
    }

    Set<Reason> missingAfter() {
        return missingAfter;
    }

    /** All its numbers at the first time. */
    GroupMoments allBefore() {
        return allBefore;
    }

    /** Its numbers at the first time, of what has one at both. */
    GroupMoments before() {
        return matchedBefore;
    }

    GroupMoments after() {
        return matchedAfter;
    }

    /** What changed between its numbers; empty if none has a number at both. */
    GroupMoments changes() {
        return changes;
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "OnePupil[redacted]";
    }
}
