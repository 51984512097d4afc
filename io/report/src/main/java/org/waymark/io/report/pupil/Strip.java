package org.waymark.io.report.pupil;

import java.util.List;

/**
 * The points of a scale in a row, and what stands at which of them.
 *
 * @param steps the points in order, the better ones later
 * @param sentence what the row shows, in a sentence
 */
public record Strip(List<Step> steps, String sentence) {

    /** Copies the list. */
    public Strip {
        steps = List.copyOf(steps);
    }

    /**
     * A point of the scale.
     *
     * @param sign the point in at most four characters
     * @param label the point in the words of the scale
     * @param marks what stands there: the baseline, the latest mark, the aim; none for most points
     */
    public record Step(String sign, String label, List<String> marks) {

        /** Copies the list. */
        public Step {
            marks = List.copyOf(marks);
        }

        /** Nothing of what it says, which is about somebody. */
        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "Strip[redacted]";
    }
}
