package org.waymark.scoring.moderation;

import java.util.List;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.id.ScaleRef;
import org.waymark.scoring.cohort.CohortKey;

/**
 * Agreement over cycles of one group on one version of one scale.
 *
 * @param scale the version of the scale
 * @param group the values of the facets, in the order in which they were asked for
 * @param points one for each cycle with a pair, in the order of the cycles
 * @param slope by how much the mean difference (recorded less moderator's) changes from one cycle to the next
 * @param tau Kendall's tau-b of the mean differences and the order of the cycles, without an interval
 * @param trend what may be said
 */
public record DriftRow(
        ScaleRef scale,
        CohortKey group,
        List<Point> points,
        ModerationFigure slope,
        ModerationFigure tau,
        DriftTrend trend) {

    /** Copies the list. */
    public DriftRow {
        points = List.copyOf(points);
    }

    /**
     * One cycle.
     *
     * @param cycle the cycle
     * @param place its place among all cycles, from 0
     * @param pairs how many pairs of marks
     * @param pupils of how many pupils
     * @param exact the share of pairs with the same mark
     * @param difference the mean of the recorded mark less the moderator's; absent where marks are names
     */
    public record Point(
            CycleId cycle,
            int place,
            int pairs,
            int pupils,
            ModerationFigure exact,
            Optional<ModerationFigure> difference) {}

    /** The scale, the group and what may be said. */
    @Override
    public String toString() {
        return scale + (group.values().isEmpty() ? "" : " " + group) + ": " + points.size() + " cycles, "
                + trend.text();
    }
}
