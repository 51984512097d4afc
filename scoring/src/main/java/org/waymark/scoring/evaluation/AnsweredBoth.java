package org.waymark.scoring.evaluation;

/**
 * Those who answered one item in both rounds, by whether they gave one answer: four counts that only the school can make, for a
 * record of a survey holds no answer of anybody.
 *
 * @param bothTimes how many gave the answer both times
 * @param firstOnly how many gave it the first time only
 * @param secondOnly how many gave it the second time only
 * @param neither how many gave it at neither
 */
public record AnsweredBoth(long bothTimes, long firstOnly, long secondOnly, long neither) {

    /** Refuses negative counts. */
    public AnsweredBoth {
        if (bothTimes < 0 || firstOnly < 0 || secondOnly < 0 || neither < 0) {
            throw new IllegalArgumentException("the counts of AnsweredBoth must not be negative");
        }
    }

    /** How many answered both times. */
    public long people() {
        return Math.addExact(Math.addExact(bothTimes, firstOnly), Math.addExact(secondOnly, neither));
    }

    /** How many of them gave the answer the first time. */
    public long first() {
        return Math.addExact(bothTimes, firstOnly);
    }

    /** How many of them gave the answer the second time. */
    public long second() {
        return Math.addExact(bothTimes, secondOnly);
    }

    /** Nothing of it: groups can be small. */
    @Override
    public String toString() {
        return "AnsweredBoth[redacted]";
    }
}
