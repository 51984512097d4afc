package org.waymark.scoring.moderation;

import java.util.Comparator;
import org.waymark.data.Personal;
import org.waymark.id.PupilId;
import org.waymark.id.TargetId;

/**
 * What several raters rated: one target of one pupil on one occasion.
 *
 * @param pupil the pupil
 * @param target the target
 * @param occasion the review cycle, or the day as {@code 2026-12-10} if the rating was made in none
 */
public record PanelUnit(PupilId pupil, TargetId target, String occasion) implements Personal, Comparable<PanelUnit> {

    private static final Comparator<PanelUnit> ORDER = Comparator.comparing(PanelUnit::pupil)
            .thenComparing(PanelUnit::target)
            .thenComparing(PanelUnit::occasion);

    /** Returns the unit of these ids. */
    public static PanelUnit of(String pupil, String target, String occasion) {
        return new PanelUnit(PupilId.of(pupil), TargetId.of(target), occasion);
    }

    @Override
    public int compareTo(PanelUnit other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String redacted() {
        return "PanelUnit[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
