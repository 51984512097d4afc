package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.id.SchoolId;

/**
 * Which school moderates which: never its own ratings. Immutable.
 *
 * <p>In a round robin the schools stand in a circle, in an order that the seed decides. In the first round each is moderated by the next,
 * in the second by the one after it, and so on: every school moderates one other in each round, and over as many rounds as there are
 * other schools each is moderated by all of them. Take another round for each cycle.
 */
public final class SchoolPairs {

    private final SortedMap<SchoolId, SchoolId> moderators;

    private SchoolPairs(SortedMap<SchoolId, SchoolId> moderators) {
        this.moderators = moderators;
    }

    /**
     * Returns one round of a round robin.
     *
     * @param schools two or more; their order does not matter
     * @param round from 0; after as many as there are other schools it starts again
     * @throws IllegalArgumentException if there are fewer than two different schools, or the round is negative
     */
    public static SchoolPairs roundRobin(Collection<SchoolId> schools, int round, long seed) {
        List<SchoolId> circle = new ArrayList<>(new TreeSet<>(schools));
        if (circle.size() < 2) {
            throw new IllegalArgumentException("schools are fewer than two");
        }
        if (round < 0) {
            throw new IllegalArgumentException("round is negative");
        }
        Collections.shuffle(circle, new Random(seed));
        int step = 1 + round % (circle.size() - 1);
        SortedMap<SchoolId, SchoolId> moderators = new TreeMap<>();
        for (int i = 0; i < circle.size(); i++) {
            moderators.put(circle.get(i), circle.get((i + step) % circle.size()));
        }
        return new SchoolPairs(moderators);
    }

    /**
     * Returns pairs that the schools agreed on.
     *
     * @param moderators for each school, the one that moderates it
     * @throws IllegalArgumentException if a school is to moderate itself
     */
    public static SchoolPairs of(Map<SchoolId, SchoolId> moderators) {
        moderators.forEach((school, moderator) -> {
            if (school.equals(moderator)) {
                throw new IllegalArgumentException("a school must not moderate itself");
            }
        });
        return new SchoolPairs(new TreeMap<>(moderators));
    }

    /** Returns the school that moderates this one; absent if none does. */
    public Optional<SchoolId> moderatorOf(SchoolId school) {
        return Optional.ofNullable(moderators.get(school));
    }

    /** Returns for each school the one that moderates it; cannot be changed. */
    public SortedMap<SchoolId, SchoolId> asMap() {
        return Collections.unmodifiableSortedMap(moderators);
    }

    @Override
    public String toString() {
        return "SchoolPairs" + moderators;
    }
}
