package org.waymark.scoring.cohort;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.id.PupilId;
import org.waymark.scoring.stat.ValueCounts;

/**
 * The numbers of a group while they are counted. Whose they are is kept as long as there are few different ones, as on a scale of
 * points: whether it is still kept depends on how many there are in the end and not on the order.
 */
final class NumberCounts {

    /** The most different numbers for which pupils are told apart. */
    static final int MOST_WITH_PUPILS = 64;

    private final SortedMap<Double, Long> counts = new TreeMap<>();
    private final SortedMap<Double, People> people = new TreeMap<>();

    void add(double value, PupilId pupil) {
        counts.merge(value, 1L, Math::addExact);
        if (withPupils()) {
            people.computeIfAbsent(value, key -> new People()).add(pupil);
        } else {
            people.clear();
        }
    }

    void add(NumberCounts other) {
        boolean both = withPupils() && other.withPupils();
        other.counts.forEach((value, count) -> counts.merge(value, count, Math::addExact));
        if (both && withPupils()) {
            other.people.forEach((value, more) ->
                    people.computeIfAbsent(value, key -> new People()).add(more));
        } else {
            people.clear();
        }
    }

    private boolean withPupils() {
        return counts.size() <= MOST_WITH_PUPILS;
    }

    ValueCounts values() {
        return ValueCounts.of(counts);
    }

    /** Each number with its rows and pupils; absent if there are too many. */
    Optional<SortedMap<Double, Tally>> tallies() {
        if (!withPupils()) {
            return Optional.empty();
        }
        SortedMap<Double, Tally> tallies = new TreeMap<>();
        people.forEach((value, who) -> tallies.put(value, who.tally()));
        return Optional.of(tallies);
    }

    /** The rows and pupils at or above a number; absent if there are too many different ones. */
    Optional<Tally> atOrAbove(double limit) {
        if (!withPupils()) {
            return Optional.empty();
        }
        Set<PupilId> pupils = new HashSet<>();
        long rows = 0;
        for (People who : people.tailMap(limit + 0.0).values()) {
            rows += who.rows();
            pupils.addAll(who.pupils());
        }
        return Optional.of(new Tally(rows, pupils.size()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof NumberCounts other && counts.equals(other.counts) && people.equals(other.people);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "NumberCounts[distinct=" + counts.size() + "]";
    }
}
