package org.waymark.scoring.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.waymark.scoring.cohort.ChangeCell;
import org.waymark.scoring.cohort.Use;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.stat.GroupMoments;

/**
 * Who is not compared, and why. Those who left are rarely like those who stayed, so that a change of the same pupils says nothing
 * of them; {@link #meanBeforeOfOthers()} beside the mean of those compared shows how they differed from the start.
 *
 * @param paths how many pupils took each path; a path that nobody took is not there
 * @param missingBefore the reasons why results at the first time are missing, and how many pupils who were there both times have
 *     each; a pupil with several targets can have several
 * @param missingAfter the same for the second time
 * @param meanBeforeOfOthers the mean at the first time, each pupil once, of those with a result then who are not compared; empty
 *     without any, or if the results are no amounts
 */
public record Attrition(
        SortedMap<Path, Long> paths,
        SortedMap<Reason, Long> missingBefore,
        SortedMap<Reason, Long> missingAfter,
        OptionalDouble meanBeforeOfOthers) {

    /** Copies the maps. */
    public Attrition {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
        missingBefore = Collections.unmodifiableSortedMap(new TreeMap<>(missingBefore));
        missingAfter = Collections.unmodifiableSortedMap(new TreeMap<>(missingAfter));
    }

    /** Whether the numbers of all who were there at the first time stand together as amounts, and not only of those compared. */
    static boolean isOneGround(ChangeCell cell) {
        return cell.all().before().use() == Use.AMOUNTS;
    }

    static Attrition of(Iterable<OnePupil> pupils, boolean amounts) {
        SortedMap<Path, Long> paths = new TreeMap<>();
        SortedMap<Reason, Long> before = new TreeMap<>();
        SortedMap<Reason, Long> after = new TreeMap<>();
        GroupMoments others = GroupMoments.NONE;
        for (OnePupil pupil : pupils) {
            Path path = pupil.path();
            paths.merge(path, 1L, Math::addExact);
            if (path.isBefore() && path.isAfter()) {
                pupil.missingBefore().forEach(reason -> before.merge(reason, 1L, Math::addExact));
                pupil.missingAfter().forEach(reason -> after.merge(reason, 1L, Math::addExact));
            }
            if (amounts && path != Path.COMPARED && pupil.allBefore().count() > 0) {
                others = others.plus(pupil.allBefore().mean().orElseThrow());
            }
        }
        return new Attrition(paths, before, after, others.mean());
    }

    /** How many pupils took a path; 0 if none. */
    public long on(Path path) {
        return paths.getOrDefault(path, 0L);
    }

    /** How many pupils were in the group at the first time. */
    public long before() {
        return sum(Path::isBefore);
    }

    /** How many pupils were in the group at the second time. */
    public long after() {
        return sum(Path::isAfter);
    }

    /** How many of those who were there at the first time are not compared. */
    public long lost() {
        return before() - on(Path.COMPARED);
    }

    /** How many of those who were there at the second time are not compared. */
    public long gained() {
        return after() - on(Path.COMPARED);
    }

    private long sum(Predicate<Path> which) {
        return paths.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Nothing of it: groups can be small. */
    @Override
    public String toString() {
        return "Attrition[redacted]";
    }
}
