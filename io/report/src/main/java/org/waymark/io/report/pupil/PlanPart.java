package org.waymark.io.report.pupil;

import java.util.List;

/**
 * A support plan.
 *
 * @param heading what it is called
 * @param facts who holds it, who agreed to it and when it is reviewed
 * @param outcomes the outcomes that it is for
 */
public record PlanPart(String heading, List<Fact> facts, List<OutcomeLine> outcomes) {

    /** Copies the lists. */
    public PlanPart {
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "PlanPart[redacted]";
    }
}
