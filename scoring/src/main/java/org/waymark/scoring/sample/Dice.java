package org.waymark.scoring.sample;

import java.util.List;
import java.util.Random;

/** Chance that is the same on every JDK: the algorithm of {@link Random} is part of its contract. Not thread-safe. */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The dice of one of many things, so that what is drawn for one does not change with another. */
    static Dice of(long seed, long index) {
        return new Dice((seed + 1) * SPREAD ^ (index + 1) * 0xD1B54A32D192ED03L);
    }

    /** A number from 0 up to, but without, this bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from the first to the last of these, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** True in so many of a hundred cases. */
    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
