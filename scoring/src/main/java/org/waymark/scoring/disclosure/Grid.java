package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;

/** The cells of a cohort table as a full grid: each combination of values, totals included, occurring or not. */
final class Grid {

    private static final int MOST_CELLS = 1_000_000;

    private final List<List<CohortValue>> values = new ArrayList<>();
    private final int[] sizes;
    private final boolean[] totals;
    private final CountTable shape;
    private final List<CohortSummary> summaries = new ArrayList<>();

    Grid(CohortTable table) {
        for (Facet facet : table.dimensions()) {
            values.add(table.values(facet));
        }
        boolean single = values.isEmpty() || values.stream().anyMatch(List::isEmpty);
        this.sizes =
                single ? new int[] {1} : values.stream().mapToInt(List::size).toArray();
        this.totals = new boolean[sizes.length];
        Arrays.fill(totals, table.hasTotals() && !single);
        long cells = 1;
        for (int size : sizes) {
            cells = Math.multiplyExact(cells, size + (totals[0] ? 1L : 0L));
        }
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("A table of more than a million combinations is not released");
        }
        this.shape = CountTable.of(sizes, totals, new long[(int) cells]);
        for (int cell = 0; cell < shape.cells(); cell++) {
            summaries.add(
                    single
                            ? table.overall()
                            : table.find(new CohortKey(key(cell))).orElse(CohortSummary.NONE));
        }
    }

    int cells() {
        return shape.cells();
    }

    /** The values of a cell, one for each dimension; all in total if there is but one cell. */
    List<CohortValue> key(int cell) {
        List<CohortValue> key = new ArrayList<>();
        for (int d = 0; d < values.size(); d++) {
            List<CohortValue> inOrder = values.get(d);
            int category = sizes.length == values.size() ? shape.category(cell, d) : inOrder.size();
            key.add(category < inOrder.size() ? inOrder.get(category) : CohortValue.TOTAL);
        }
        return key;
    }

    CohortSummary summary(int cell) {
        return summaries.get(cell);
    }

    /** A count for each cell. */
    CountTable counts(IntToLongFunction count) {
        long[] counts = new long[cells()];
        Arrays.setAll(counts, count);
        return CountTable.of(sizes, totals, counts);
    }

    /** A count for each part of each cell, and the cell itself as their total: the last dimension. */
    CountTable parts(int parts, PartCount count) {
        int[] moreSizes = Arrays.copyOf(sizes, sizes.length + 1);
        boolean[] moreTotals = Arrays.copyOf(totals, sizes.length + 1);
        moreSizes[sizes.length] = parts;
        moreTotals[sizes.length] = true;
        long[] counts = new long[Math.multiplyExact(cells(), parts + 1)];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count.of(i / (parts + 1), i % (parts + 1));
        }
        return CountTable.of(moreSizes, moreTotals, counts);
    }

    /** How many stand in a part of a cell; the last part is the cell itself. */
    interface PartCount {
        long of(int cell, int part);
    }
}
