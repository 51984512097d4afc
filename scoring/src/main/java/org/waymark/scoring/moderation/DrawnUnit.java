package org.waymark.scoring.moderation;

import org.waymark.data.Personal;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;

/**
 * A unit that was drawn to be moderated. It names neither who rated it nor what was given.
 *
 * @param unit which target of which pupil in which cycle
 * @param school the school where it was rated
 * @param scale the version of its scale
 */
public record DrawnUnit(PanelUnit unit, SchoolId school, ScaleRef scale) implements Personal, Comparable<DrawnUnit> {

    @Override
    public int compareTo(DrawnUnit other) {
        return unit.compareTo(other.unit);
    }

    @Override
    public String redacted() {
        return "DrawnUnit[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
