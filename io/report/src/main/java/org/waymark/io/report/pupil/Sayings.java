package org.waymark.io.report.pupil;

import java.util.List;

/**
 * What a plan says under one heading, such as strengths.
 *
 * @param heading what they have in common
 * @param items what is said, as recorded, with who said it
 */
public record Sayings(String heading, List<String> items) {

    /** Copies the list. */
    public Sayings {
        items = List.copyOf(items);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "Sayings[redacted]";
    }
}
