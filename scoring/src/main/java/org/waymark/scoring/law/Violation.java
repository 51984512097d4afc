package org.waymark.scoring.law;

/**
 * A law that a measure broke, and how to see it again.
 *
 * @param law the name of the law, such as {@code deterministic} or {@code monotone-in-latest}
 * @param seed {@code LawCheck.of(measure).withSeed(seed).withTries(1).run()} breaks it again
 * @param description what was seen: numbers that the measure gave to an invented subject
 */
public record Violation(String law, long seed, String description) {

    @Override
    public String toString() {
        return law + ": " + description + " (seed " + seed + ")";
    }
}
