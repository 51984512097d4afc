package org.waymark.scoring.stat;

/**
 * A small generator of our own (SplitMix64; Steele, Lea and Flood 2014), so that a seed means the same numbers on every JDK.
 */
final class SplitMix {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    private long next() {
        state += GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 to below the bound, each as likely. */
    int below(int bound) {
        long limit = (1L << 32) - (1L << 32) % bound;
        long draw = next() >>> 32;
        while (draw >= limit) {
            draw = next() >>> 32;
        }
        return (int) (draw % bound);
    }
}
