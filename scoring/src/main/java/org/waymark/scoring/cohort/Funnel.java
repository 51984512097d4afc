package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.waymark.scoring.stat.GroupMoments;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.stat.Proportion;

/**
 * Groups such as schools beside each other, each against the range in which it would lie if it differed from the rest by chance
 * alone: a funnel, and no league table. Groups stand in the order of their names, whatever their figures.
 *
 * <pre>
 *   means    limits = M ± z S / sqrt(n)              M the mean of all results, S² = Σ m2 / (N - k), the spread within the groups
 *   shares   limits = P ± z sqrt( P (1 - P) / n )    P the share of all results, drawn in to 0 and 1
 * </pre>
 *
 * <p>{@code n} counts pupils and not results: several results of one pupil tell less than as many of different ones, and the
 * limits are rather too wide than too narrow. The limits are at 95 % (z = 1.96) and 99.8 % (z = 3.09): of 20 groups that do not
 * differ at all one is expected outside the inner ones.
 *
 * <p>A group with fewer pupils than {@link #withMinimumPupils(long)} has no figure. With fewer than 3 groups left, or where the
 * measure does not let the results of all groups stand together, there is no funnel, and the reason.
 *
 * <p>Caveats: schools differ in whom they teach, so that a point outside the limits is a question and no verdict. It supposes that
 * groups differ by chance alone; where they all differ more than that (overdispersion), many lie outside and the limits say little.
 *
 * <p>Reference: Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Statistics in Medicine
 * 24:1185-1202.
 */
public final class Funnel {

    /** How many pupils a group needs unless said otherwise. */
    public static final long MINIMUM_PUPILS = 10;

    /** How many groups a funnel needs. */
    public static final int MINIMUM_GROUPS = 3;

    private static final Funnel DEFAULTS = new Funnel(MINIMUM_PUPILS);
    private static final double INNER = z(0.95);
    private static final double OUTER = z(0.998);

    private final long minimumPupils;

    private Funnel(long minimumPupils) {
        this.minimumPupils = minimumPupils;
    }

    private static double z(double level) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    /** Returns the funnel that asks for 10 pupils in each group. */
    public static Funnel withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for more or fewer pupils in each group.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public Funnel withMinimumPupils(long minimum) {
        if (minimum < 2) {
            throw new IllegalArgumentException("minimumPupils is below 2");
        }
        return new Funnel(minimum);
    }

    /** Where a group lies. */
    public enum Place {
        /** Within the limits at 95 %: nothing that chance would not do. */
        WITHIN,
        /** Outside the limits at 95 % and within those at 99.8 %. */
        OUTSIDE_95,
        /** Outside the limits at 99.8 %. */
        OUTSIDE_998
    }

    /** Why there is no funnel. */
    public enum Refusal {
        /** The measure does not let the results of all groups stand together, or they are no amounts. */
        NOT_COMPARABLE,
        /** There are fewer than {@value Funnel#MINIMUM_GROUPS} groups of enough pupils. */
        TOO_FEW_GROUPS,
        /** All results are the same, so that nothing is more than chance. */
        NO_SPREAD
    }

    /** Two numbers around a third. */
    public record Range(double low, double high) {}

    /**
     * A group with enough pupils.
     *
     * @param group its name
     * @param behind how many results, of how many pupils
     * @param figure its mean or share
     * @param interval its interval at 95 %, Student's or Wilson's; absent for a mean of one result
     * @param inner the limits at 95 % for a group of so many pupils
     * @param outer the limits at 99.8 %
     * @param place where it lies
     */
    public record Point(
            CohortValue group,
            Tally behind,
            double figure,
            Optional<Range> interval,
            Range inner,
            Range outer,
            Place place) {}

    /**
     * A funnel.
     *
     * @param refusal why there is none; absent if there is
     * @param overall the figure of all groups that are shown, together; empty without a funnel
     * @param points the groups with enough pupils, by name; empty without a funnel
     * @param tooSmall the groups with too few, by name
     */
    public record Result(
            Optional<Refusal> refusal, OptionalDouble overall, List<Point> points, List<CohortValue> tooSmall) {

        /** Copies the lists. */
        public Result {
            points = List.copyOf(points);
            tooSmall = List.copyOf(tooSmall);
        }

        @Override
        public String toString() {
            return "Funnel[" + refusal.map(Refusal::toString).orElse(points.size() + " groups") + ", too small: "
                    + tooSmall.size() + "]";
        }
    }

    /**
     * Returns the funnel of the means of a table by one facet.
     *
     * @throws IllegalArgumentException if the table has not exactly one dimension
     */
    public Result means(CohortTable table) {
        Groups groups = groups(table);
        if (groups.all.use() != Use.AMOUNTS) {
            return none(Refusal.NOT_COMPARABLE, groups);
        }
        if (groups.names.size() < MINIMUM_GROUPS) {
            return none(Refusal.TOO_FEW_GROUPS, groups);
        }
        GroupMoments all = groups.all.moments().orElse(GroupMoments.NONE);
        double squares = 0;
        for (CohortSummary summary : groups.summaries) {
            squares += summary.moments().orElse(GroupMoments.NONE).m2();
        }
        long degrees = all.count() - groups.names.size();
        if (!(squares > 0) || degrees < 1) {
            return none(Refusal.NO_SPREAD, groups);
        }
        double sd = Math.sqrt(squares / degrees);
        double overall = all.mean().orElseThrow();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < groups.names.size(); i++) {
            CohortSummary summary = groups.summaries.get(i);
            MeanInterval.Result mean = summary.mean().orElseThrow();
            Optional<Range> interval = mean.lower().isPresent()
                    ? Optional.of(
                            new Range(mean.lower().getAsDouble(), mean.upper().orElseThrow()))
                    : Optional.empty();
            double se = sd / Math.sqrt((double) summary.results().pupils());
            points.add(point(groups.names.get(i), summary.results(), mean.mean(), interval, overall, se, false));
        }
        return new Result(Optional.empty(), OptionalDouble.of(overall), points, groups.tooSmall);
    }

    /**
     * Returns the funnel of the shares of results at or above a limit, of a table by one facet.
     *
     * @throws IllegalArgumentException if the table has not exactly one dimension
     */
    public Result shares(CohortTable table, double limit) {
        Groups groups = groups(table);
        Optional<Proportion.Result> all = groups.all.shareAtOrAbove(limit);
        if (groups.names.size() < MINIMUM_GROUPS) {
            return none(Refusal.TOO_FEW_GROUPS, groups);
        }
        if (all.isEmpty()) {
            return none(Refusal.NOT_COMPARABLE, groups);
        }
        double overall = all.get().proportion();
        if (overall == 0 || overall == 1) {
            return none(Refusal.NO_SPREAD, groups);
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < groups.names.size(); i++) {
            CohortSummary summary = groups.summaries.get(i);
            Proportion.Result share = summary.shareAtOrAbove(limit).orElseThrow();
            double se = Math.sqrt(overall * (1 - overall) / summary.results().pupils());
            points.add(point(
                    groups.names.get(i),
                    summary.results(),
                    share.proportion(),
                    Optional.of(new Range(share.lower(), share.upper())),
                    overall,
                    se,
                    true));
        }
        return new Result(Optional.empty(), OptionalDouble.of(overall), points, groups.tooSmall);
    }

    private static Point point(
            CohortValue group,
            Tally behind,
            double figure,
            Optional<Range> interval,
            double overall,
            double se,
            boolean share) {
        Range inner = range(overall, INNER * se, share);
        Range outer = range(overall, OUTER * se, share);
        Place place = holds(inner, figure) ? Place.WITHIN : holds(outer, figure) ? Place.OUTSIDE_95 : Place.OUTSIDE_998;
        return new Point(group, behind, figure, interval, inner, outer, place);
    }

    private static Range range(double middle, double half, boolean share) {
        return share
                ? new Range(Math.max(0, middle - half), Math.min(1, middle + half))
                : new Range(middle - half, middle + half);
    }

    private static boolean holds(Range range, double figure) {
        return range.low() <= figure && figure <= range.high();
    }

    private static Result none(Refusal why, Groups groups) {
        return new Result(Optional.of(why), OptionalDouble.empty(), List.of(), groups.tooSmall);
    }

    /** The groups with enough pupils, in the order of their names, and all of them together. */
    private static final class Groups {
        private final List<CohortValue> names = new ArrayList<>();
        private final List<CohortSummary> summaries = new ArrayList<>();
        private final List<CohortValue> tooSmall = new ArrayList<>();
        private CohortSummary all = CohortSummary.NONE;
    }

    private Groups groups(CohortTable table) {
        if (table.dimensions().size() != 1) {
            throw new IllegalArgumentException("a funnel is made of a table by one facet");
        }
        Groups groups = new Groups();
        for (CohortCell cell : table.cells()) {
            CohortValue name = cell.key().values().get(0);
            if (name.isTotal()) {
                continue;
            }
            if (cell.summary().results().pupils() < minimumPupils) {
                groups.tooSmall.add(name);
            } else {
                groups.names.add(name);
                groups.summaries.add(cell.summary());
                groups.all = groups.all.merge(cell.summary());
            }
        }
        return groups;
    }
}
