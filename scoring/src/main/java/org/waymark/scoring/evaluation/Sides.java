package org.waymark.scoring.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.scoring.cohort.ChangeCell;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.Use;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.stat.GroupMoments;
import org.waymark.scoring.stat.MeanGap;

/** Schools on both sides, while they are counted. Not thread-safe. */
final class Sides {
    private final List<SchoolChange> schools = new ArrayList<>();
    private GroupMoments treated = GroupMoments.NONE;
    private GroupMoments comparison = GroupMoments.NONE;
    private CohortSummary differences = CohortSummary.NONE;

    void add(ChangeCell cell, Collection<OnePupil> pupils, boolean isTreated) {
        GroupMoments before = GroupMoments.NONE;
        GroupMoments changes = GroupMoments.NONE;
        for (OnePupil pupil : pupils) {
            if (pupil.changes().count() > 0) {
                before = before.plus(pupil.before().mean().orElseThrow());
                changes = changes.plus(pupil.changes().mean().orElseThrow());
            }
        }
        differences = differences.merge(cell.matched().differences());
        boolean amounts = cell.matched().differences().use() == Use.AMOUNTS;
        schools.add(new SchoolChange(
                cell.key().values().get(0),
                isTreated,
                changes.count(),
                amounts ? before.mean() : OptionalDouble.empty(),
                amounts ? changes.mean() : OptionalDouble.empty(),
                Attrition.of(pupils, amounts && Attrition.isOneGround(cell))));
        if (changes.count() > 0) {
            double change = changes.mean().orElseThrow();
            treated = isTreated ? treated.plus(change) : treated;
            comparison = isTreated ? comparison : comparison.plus(change);
        }
    }

    Optional<Refusal> refusal() {
        if (treated.count() == 0) {
            return Optional.of(Refusal.NO_TREATED_SCHOOL);
        }
        if (comparison.count() == 0) {
            return Optional.of(Refusal.NO_COMPARISON_SCHOOL);
        }
        return differences.use() == Use.AMOUNTS ? Optional.empty() : Optional.of(Refusal.NOT_COMPARABLE);
    }

    boolean isEnough() {
        return Math.min(treated.count(), comparison.count()) >= SchoolDifference.MINIMUM_SCHOOLS;
    }

    MeanGap.Result gap(double confidence) {
        return MeanGap.withDefaults().withConfidence(confidence).of(treated, comparison);
    }

    Set<Caveat> caveats() {
        Set<Caveat> caveats = new TreeSet<>(differences.caveats().keySet());
        caveats.remove(CohortSummary.REPEATED_PUPILS); // each pupil counts once here
        if (!isEnough()) {
            caveats.add(Caveat.FEW_SCHOOLS);
        }
        return caveats;
    }

    /** The schools that were counted, in the order in which they were added. */
    List<SchoolChange> schools() {
        return List.copyOf(schools);
    }

    /** The changes of the schools of one side. */
    GroupMoments changes(boolean ofTreated) {
        return ofTreated ? treated : comparison;
    }

    /** The differences of all results together. */
    CohortSummary differences() {
        return differences;
    }
}
