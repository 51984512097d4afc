package org.waymark.scoring.disclosure;

import java.util.Arrays;

/**
 * Counts in a table of any number of dimensions, with the totals that are published beside them.
 *
 * <p>A dimension with a total has one category more, the last: the total of the others. So a table of 3 by 2 categories with
 * all totals has 4 × 3 cells. The cells are numbered row by row: the last dimension runs fastest.
 *
 * <p>A total is taken as given. Where one person counts in several categories (two needs, several strands) it is smaller than
 * the sum of its parts; protection holds for such tables too.
 */
public final class CountTable {

    private final int[] sizes;
    private final boolean[] totals;
    private final int[] strides;
    private final long[] counts;

    private CountTable(int[] sizes, boolean[] totals, long[] counts) {
        this.sizes = sizes;
        this.totals = totals;
        this.strides = new int[sizes.length];
        int cells = 1;
        for (int d = sizes.length - 1; d >= 0; d--) {
            strides[d] = cells;
            cells = Math.multiplyExact(cells, sizes[d] + (totals[d] ? 1 : 0));
        }
        this.counts = counts;
        if (counts.length != cells) {
            throw new IllegalArgumentException("A table of this shape has " + cells + " cells, not " + counts.length);
        }
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("A count is negative");
            }
        }
    }

    /**
     * Returns a table whose totals are given.
     *
     * @param sizes how many categories each dimension has, its total not counted; at least one dimension of at least one
     * @param totals for each dimension, whether its total is published
     * @param counts one for each cell, totals included, the last dimension fastest
     * @throws IllegalArgumentException if the lengths do not fit or a count is negative
     */
    public static CountTable of(int[] sizes, boolean[] totals, long[] counts) {
        if (sizes.length == 0
                || sizes.length != totals.length
                || Arrays.stream(sizes).anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("A table has one or more dimensions, each of one or more categories");
        }
        return new CountTable(sizes.clone(), totals.clone(), counts.clone());
    }

    /**
     * Returns a table with all totals, added up from the cells within.
     *
     * @param sizes how many categories each dimension has
     * @param inner one count for each cell that is no total, the last dimension fastest
     * @throws IllegalArgumentException if the lengths do not fit or a count is negative
     */
    public static CountTable summed(int[] sizes, long[] inner) {
        boolean[] totals = new boolean[sizes.length];
        Arrays.fill(totals, true);
        int cells = Arrays.stream(sizes).reduce(1, (product, size) -> Math.multiplyExact(product, size + 1));
        int within = Arrays.stream(sizes).reduce(1, Math::multiplyExact);
        if (inner.length != within) {
            throw new IllegalArgumentException(
                    "A table of this shape has " + within + " cells within, not " + inner.length);
        }
        CountTable shape = of(sizes, totals, new long[cells]);
        long[] counts = new long[cells];
        int next = 0;
        for (int cell = 0; cell < cells; cell++) {
            if (!shape.isTotal(cell)) {
                shape.addToMargins(counts, cell, 0, inner[next++]);
            }
        }
        return of(sizes, totals, counts);
    }

    private void addToMargins(long[] counts, int cell, int dimension, long count) {
        if (dimension == sizes.length) {
            counts[cell] = Math.addExact(counts[cell], count);
            return;
        }
        addToMargins(counts, cell, dimension + 1, count);
        addToMargins(counts, moved(cell, dimension, sizes[dimension]), dimension + 1, count);
    }

    /** Returns how many dimensions there are. */
    public int dimensions() {
        return sizes.length;
    }

    /** Returns how many categories a dimension has, its total not counted. */
    public int size(int dimension) {
        return sizes[dimension];
    }

    /** Returns whether the total over a dimension is published. */
    public boolean hasTotal(int dimension) {
        return totals[dimension];
    }

    /** Returns how many cells there are, totals included. */
    public int cells() {
        return counts.length;
    }

    /** Returns the count of a cell. */
    public long count(int cell) {
        return counts[cell];
    }

    /** Returns the number of the cell at a place: one category for each dimension, where the size itself is the total. */
    public int cell(int... place) {
        int cell = 0;
        for (int d = 0; d < sizes.length; d++) {
            if (place[d] < 0 || place[d] >= extent(d)) {
                throw new IllegalArgumentException("Dimension " + d + " has no such category");
            }
            cell += place[d] * strides[d];
        }
        return cell;
    }

    /** Returns the category of a cell in a dimension; the size of the dimension if it is the total. */
    public int category(int cell, int dimension) {
        return cell / strides[dimension] % extent(dimension);
    }

    /** Returns whether a cell is a total over at least one dimension. */
    public boolean isTotal(int cell) {
        return totalsOf(cell) > 0;
    }

    /** Over how many dimensions a cell is a total. */
    int totalsOf(int cell) {
        int found = 0;
        for (int d = 0; d < sizes.length; d++) {
            found += category(cell, d) == sizes[d] ? 1 : 0;
        }
        return found;
    }

    /** The categories of a dimension, its published total included. */
    int extent(int dimension) {
        return sizes[dimension] + (totals[dimension] ? 1 : 0);
    }

    /** The cell at the same place but for one dimension. */
    int moved(int cell, int dimension, int category) {
        return cell + (category - category(cell, dimension)) * strides[dimension];
    }

    @Override
    public String toString() {
        return "CountTable[sizes=" + Arrays.toString(sizes) + ", cells=" + counts.length + "]";
    }
}
