package org.waymark.examples.shell;

import java.util.List;
import org.waymark.scoring.Scorer.Explained;

/**
 * How scores of one pupil came about.
 *
 * @param list one for each target, series or pupil that the measure looks at
 */
public record Explanations(List<Explained> list) {

    /** Copies the list. */
    public Explanations {
        list = List.copyOf(list);
    }

    /** How many there are. */
    @Override
    public String toString() {
        return list.size() + " explanations; show(...) prints them";
    }
}
