package org.waymark.io.report.pupil;

import java.util.List;
import java.util.Optional;

/**
 * A target on a page for parents.
 *
 * @param heading the target in its own words
 * @param criterion how it is known that it is met; absent if that is not recorded
 * @param story how it is going, in short sentences
 * @param strip the points of the scale in a row; absent if the scale has none or too many
 * @param ratings what the pupil and the parents thought, in sentences
 * @param help what the school does for it, in sentences
 * @param next what happens next, in a sentence
 */
public record ParentTarget(
        String heading,
        Optional<String> criterion,
        List<String> story,
        Optional<Strip> strip,
        List<String> ratings,
        List<String> help,
        String next) {

    /** Copies the lists. */
    public ParentTarget {
        story = List.copyOf(story);
        ratings = List.copyOf(ratings);
        help = List.copyOf(help);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "ParentTarget[redacted]";
    }
}
