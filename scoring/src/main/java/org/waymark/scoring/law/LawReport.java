package org.waymark.scoring.law;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.scoring.measure.MeasureKey;

/**
 * What became of the attempt to break a measure.
 *
 * @param measure the key of the measure
 * @param held the laws that held, in the order in which they were tried
 * @param violations the laws that were broken, each with the first subject that broke it
 * @param scored how many of the subjects the measure gave a headline; if there are none, little was tried
 * @param refused how many it refused
 */
public record LawReport(MeasureKey measure, List<String> held, List<Violation> violations, int scored, int refused) {

    /** Copies the lists. */
    public LawReport {
        held = List.copyOf(held);
        violations = List.copyOf(violations);
    }

    /** Whether no law was broken. */
    public boolean holds() {
        return violations.isEmpty();
    }

    /**
     * Does nothing if no law was broken.
     *
     * @throws IllegalStateException if one was; the message lists all of them with their seeds
     */
    public void assertHolds() {
        if (!holds()) {
            throw new IllegalStateException(violations.stream()
                    .map(Violation::toString)
                    .collect(Collectors.joining("\n  ", measure + " breaks what it promises:\n  ", "")));
        }
    }

    /** A headline. */
    @Override
    public String toString() {
        return measure + ": " + held.size() + " laws held, " + violations.size() + " broken";
    }
}
