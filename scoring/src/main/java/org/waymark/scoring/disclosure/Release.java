package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.subject.Facet;

/** One release: decides for each cell of a table what is hidden, and writes the rest down. Used by one call only. */
final class Release {

    /** Up to so many corners of cubes, a second or two, the best way to protect a breakdown is looked for. */
    private static final double MOST_WORK = 1e9;

    private final DisclosurePolicy policy;
    private final List<Facet> dimensions;
    private final Grid grid;
    private final EarlierReleases earlier;
    private final List<Breakdown> shares;
    private final boolean[] asked;
    private boolean[] pupils;
    private boolean[] results;
    private final Map<Breakdown, boolean[]> hidden = new HashMap<>();

    Release(DisclosurePolicy policy, CohortTable table, List<ReleasedTable> earlierReleases) {
        this.policy = policy;
        this.dimensions = table.dimensions();
        this.grid = new Grid(table);
        this.earlier = new EarlierReleases(earlierReleases, policy);
        this.shares =
                policy.sharesAtOrAbove().stream().map(Breakdown::atOrAbove).toList();
        this.asked = fromEarlier("pupils", CohortSummary::pupils);
        this.pupils = asked;
        this.results = asked;
    }

    List<ReleasedCell> cells() {
        // A breakdown that cannot be protected otherwise hides its whole cell; then all is decided again. Cells only
        // get fewer.
        boolean more = true;
        while (more) {
            more = decide();
        }
        List<ReleasedCell> cells = new ArrayList<>();
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (pupils[cell] || grid.summary(cell).rows() > 0) {
                cells.add(new ReleasedCell(grid.key(cell), figures(cell)));
            }
        }
        return cells;
    }

    private boolean[] fromEarlier(String figure, ToLongFunction<CohortSummary> count) {
        boolean[] hide = new boolean[grid.cells()];
        for (int cell = 0; cell < hide.length && !policy.isWithinSchool(); cell++) {
            hide[cell] = earlier.hides(
                    EarlierReleases.group(dimensions, grid.key(cell)), figure, count.applyAsLong(grid.summary(cell)));
        }
        return hide;
    }

    /** Decides what is hidden; returns whether a breakdown asks for whole cells, so that it must be decided again. */
    private boolean decide() {
        Suppression rules = policy.suppression();
        boolean[] nothing = new boolean[grid.cells()];
        pupils = rules.of(grid.counts(cell -> grid.summary(cell).pupils()), asked, nothing)
                .hidden();
        boolean[] hideResults =
                or(pupils, fromEarlier("median", summary -> summary.results().pupils()));
        for (int cell = 0; cell < hideResults.length && policy.groupDisclosure(); cell++) {
            hideResults[cell] |= Breakdown.VALUES.isWhole(grid.summary(cell));
        }
        results = rules.of(grid.counts(cell -> grid.summary(cell).results().pupils()), hideResults, nothing)
                .hidden();
        boolean more = decide(Breakdown.STATUS, pupils, pupils);
        boolean[] status = hides(Breakdown.STATUS);
        more |= decide(Breakdown.VALUES, or(results, status), pupils);
        more |= decide(Breakdown.MOVEMENTS, or(results, status), pupils);
        for (Breakdown share : shares) {
            more |= decide(share, or(results, status), status);
        }
        return more;
    }

    /**
     * Decides on a breakdown.
     *
     * @param hide the cells whose breakdown is hidden anyway
     * @param totals the cells whose total of the breakdown is hidden, which are the only ones that nobody can count with
     */
    private boolean decide(Breakdown breakdown, boolean[] hide, boolean[] totals) {
        List<String> names = breakdown.names(grid);
        if (names.isEmpty()) {
            hidden.put(breakdown, hide);
            return false;
        }
        int parts = names.size();
        List<SortedMap<String, Long>> counts = new ArrayList<>();
        for (int cell = 0; cell < grid.cells(); cell++) {
            counts.add(breakdown.parts().apply(grid.summary(cell)));
        }
        CountTable table = grid.parts(
                parts,
                (cell, part) -> part == parts
                        ? breakdown.total().apply(grid.summary(cell))
                        : counts.get(cell).getOrDefault(names.get(part), 0L));
        boolean[] hideParts = new boolean[table.cells()];
        boolean[] keep = new boolean[table.cells()];
        int[] units = new int[table.cells()];
        for (int i = 0; i < units.length; i++) {
            int cell = i / (parts + 1);
            boolean total = i % (parts + 1) == parts;
            units[i] = total ? i : cell * (parts + 1);
            keep[i] = total;
            hideParts[i] = total
                    ? totals[cell]
                    : hide[cell] || (policy.groupDisclosure() && breakdown.isWhole(grid.summary(cell)));
        }
        if (policy.suppression().complementary() && work(table) > MOST_WORK) {
            hidden.put(breakdown, allOrNone(table, hideParts));
            return false;
        }
        SuppressionPattern pattern = policy.suppression().of(table, hideParts, keep, units);
        if (!wanted(pattern, parts, totals).isEmpty()) {
            // Many thin parts: rather than whole cells for the full width, parts of which none is exactly known.
            pattern = policy.suppression().withMinimumWidth(1).of(table, hideParts, keep, units);
        }
        boolean[] found = new boolean[grid.cells()];
        for (int cell = 0; cell < found.length; cell++) {
            found[cell] = pattern.isHidden(cell * (parts + 1));
        }
        hidden.put(breakdown, found);
        List<Integer> wanted = wanted(pattern, parts, totals);
        wanted.forEach(cell -> asked[cell] = true);
        return !wanted.isEmpty();
    }

    /** How many corners the cubes of all cells of a table have together, at most. */
    private static double work(CountTable table) {
        double cubes = 1;
        for (int d = 0; d < table.dimensions(); d++) {
            cubes *= table.hasTotal(d) ? 2.0 * table.size(d) : 1;
        }
        return table.cells() * cubes;
    }

    /**
     * In a large table a breakdown is hidden for every cell as soon as it is hidden for one. Then all that is known of a part is
     * that it is no more than its cell: the pupils of the table could all stand in this part, or all in another, whatever the
     * totals. So nothing has to be looked for. Little is lost by it: where one cell's breakdown is hidden, those of the totals
     * it is in nearly always are as well, as a part that occurs nowhere could not be ruled out otherwise.
     */
    private boolean[] allOrNone(CountTable table, boolean[] hideParts) {
        boolean any = false;
        int parts = table.size(table.dimensions() - 1);
        for (int i = 0; i < hideParts.length && !any; i++) {
            any = i % (parts + 1) < parts
                    && (hideParts[i] || policy.suppression().isSmall(table.count(i)));
        }
        boolean[] found = new boolean[grid.cells()];
        Arrays.fill(found, any);
        return found;
    }

    /** The cells that a breakdown can only be protected with if they are hidden themselves. */
    private List<Integer> wanted(SuppressionPattern pattern, int parts, boolean[] totals) {
        return IntStream.range(0, grid.cells())
                .filter(cell -> pattern.isHidden(cell * (parts + 1) + parts) && !totals[cell] && !asked[cell])
                .boxed()
                .toList();
    }

    private boolean[] hides(Breakdown breakdown) {
        return hidden.getOrDefault(breakdown, pupils);
    }

    private static boolean[] or(boolean[] one, boolean[] other) {
        boolean[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other[i];
        }
        return both;
    }

    private SortedMap<String, ReleasedFigure> figures(int cell) {
        CohortSummary summary = grid.summary(cell);
        CellFigures figures = new CellFigures(policy, summary);
        figures.counts("pupils", summary.pupils(), pupils[cell]);
        figures.counts("rows", summary.rows(), pupils[cell]);
        figures.parts(Breakdown.STATUS, hides(Breakdown.STATUS)[cell]);
        figures.amounts(results[cell], results[cell] || hides(Breakdown.STATUS)[cell]);
        figures.parts(Breakdown.VALUES, hides(Breakdown.VALUES)[cell]);
        figures.parts(Breakdown.MOVEMENTS, hides(Breakdown.MOVEMENTS)[cell]);
        for (int i = 0; i < shares.size(); i++) {
            figures.share(policy.sharesAtOrAbove().get(i), hides(shares.get(i))[cell]);
        }
        return figures.found();
    }
}
