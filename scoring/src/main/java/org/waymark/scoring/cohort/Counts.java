package org.waymark.scoring.cohort;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.id.PupilId;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;

/** What is counted of a group, while it is counted. Not thread-safe; never changed once a summary holds it. */
final class Counts {

    private final People all = new People();
    private final People scored = new People();
    private final SortedMap<Reason, People> missing = new TreeMap<>();
    private final SortedMap<String, People> categories = new TreeMap<>();
    private final Map<Movement, People> movements = new EnumMap<>(Movement.class);
    private final SortedMap<Caveat, Long> caveats = new TreeMap<>();
    private final NumberCounts numbers = new NumberCounts();
    private final Set<Ground> grounds = new HashSet<>();

    /** Counts one score; the ground is asked for only if there is a headline. */
    void add(PupilId pupil, Score score, Supplier<Ground> ground, Optional<Movement> movement) {
        all.add(pupil);
        if (score instanceof Scored some) {
            scored.add(pupil);
            grounds.add(ground.get());
            some.caveats().forEach(caveat -> caveats.merge(caveat, 1L, Math::addExact));
            movement.ifPresent(way -> people(movements, way).add(pupil));
            if (some.headline() instanceof Headline.Numeric number) {
                numbers.add(number.value(), pupil);
            } else {
                people(categories, some.headline().toString()).add(pupil);
            }
        } else {
            people(missing, ((NotScored) score).reason()).add(pupil);
        }
    }

    /** Says under what else the results were made. */
    void addGround(Ground ground) {
        grounds.add(ground);
    }

    void add(Counts other) {
        all.add(other.all);
        scored.add(other.scored);
        other.missing.forEach((reason, who) -> people(missing, reason).add(who));
        other.categories.forEach((category, who) -> people(categories, category).add(who));
        other.movements.forEach((way, who) -> people(movements, way).add(who));
        other.caveats.forEach((caveat, count) -> caveats.merge(caveat, count, Math::addExact));
        numbers.add(other.numbers);
        grounds.addAll(other.grounds);
    }

    private static <K> People people(Map<K, People> map, K key) {
        return map.computeIfAbsent(key, unknown -> new People());
    }

    static <K> SortedMap<K, Tally> tallies(Map<K, People> map) {
        SortedMap<K, Tally> tallies = new TreeMap<>();
        map.forEach((key, who) -> tallies.put(key, who.tally()));
        return tallies;
    }

    Tally all() {
        return all.tally();
    }

    Tally scored() {
        return scored.tally();
    }

    SortedMap<Reason, Tally> missing() {
        return tallies(missing);
    }

    SortedMap<String, Tally> categories() {
        return tallies(categories);
    }

    SortedMap<Movement, Tally> movements() {
        return tallies(movements);
    }

    SortedMap<Caveat, Long> caveats() {
        return caveats;
    }

    NumberCounts numbers() {
        return numbers;
    }

    Set<Ground> grounds() {
        return grounds;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Counts other
                && all.equals(other.all)
                && scored.equals(other.scored)
                && missing.equals(other.missing)
                && categories.equals(other.categories)
                && movements.equals(other.movements)
                && caveats.equals(other.caveats)
                && numbers.equals(other.numbers)
                && grounds.equals(other.grounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, scored, numbers);
    }

    /** Says nothing of the pupils. */
    @Override
    public String toString() {
        return "Counts[redacted]";
    }
}
