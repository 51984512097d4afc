package org.waymark.scoring.moderation;

import java.util.List;
import org.waymark.scoring.cohort.CohortKey;

/**
 * One stratum of a sample: what it held and what was drawn from it.
 *
 * @param key the values of the facets, in the order in which they were chosen
 * @param units how many ratings it held
 * @param pupils of how many pupils
 * @param available how many could be drawn under the limit for each pupil
 * @param wanted how many were asked for
 * @param drawn what was drawn, in the order of the ids
 */
public record Stratum(CohortKey key, int units, int pupils, int available, int wanted, List<DrawnUnit> drawn) {

    /** Copies the list. */
    public Stratum {
        drawn = List.copyOf(drawn);
    }

    /** Whether it held fewer than were asked for, so that all that could be drawn was. */
    public boolean isTooSmall() {
        return drawn.size() < wanted;
    }

    /** The values and the counts; nobody is in it. */
    @Override
    public String toString() {
        return key + ": " + drawn.size() + " of " + units + " (" + pupils + " pupils)"
                + (isTooSmall() ? ", " + wanted + " wanted" : "");
    }
}
