package org.waymark.examples.shell;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.scoring.measure.MeasureKey;

/**
 * What one measure said of a group.
 *
 * @param measure the measure
 * @param values the values of the facets that make the group, in their order; empty text for what is not known
 * @param pupils how many pupils
 * @param scores how many scores with a headline
 * @param refused how many without
 * @param results how many scores of which kind: better, same and worse than no change, yes and no, or each category; empty
 *     for numbers that have no such kinds
 * @param median the median of the numbers; absent unless the measure allows them to be compared across the whole group
 */
public record Group(
        MeasureKey measure,
        List<String> values,
        long pupils,
        long scores,
        long refused,
        Map<String, Long> results,
        OptionalDouble median) {

    /** The measure and how many scores: nothing that says whose they are. */
    @Override
    public String toString() {
        return "Group[" + measure + ", scores=" + scores + "]";
    }
}
