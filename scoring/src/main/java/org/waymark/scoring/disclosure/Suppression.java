package org.waymark.scoring.disclosure;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Hides small counts, and with them as many others as it takes that nobody can work them out.
 *
 * <p>Primary: a count of 1 to the threshold is small; 0 is small only if zeros are. Totals are judged like other cells.
 *
 * <p>Complementary: where totals are published, a hidden count can be narrowed down to an interval by what is shown and by the
 * knowledge that no count is negative (and that no hidden one is 0 where zeros are shown). Every hidden cell, small or not,
 * keeps an interval of at least the minimum width. The proof is constructive: each hidden cell is a corner of cubes of hidden
 * cells along which counts can be moved without changing a total (the hypercube method, S. Giessing and D. Repsilber, <i>Tools
 * and strategies to protect multiple tables with the GHQUAR cell suppression engine</i>, in: Inference Control in Statistical
 * Databases, Lecture Notes in Computer Science 2316, 2002). Cubes with the fewest new cells are taken, then those with the
 * smallest counts, cells within before totals; a last pass shows again what turned out to be needless. The pattern is safe, not
 * always the smallest possible one.
 *
 * <p>The default minimum width is the threshold: then the upper end of every interval is above the threshold, and even that a
 * hidden count is small stays unknown.
 *
 * <p>Edge cases: without totals nothing can be worked out, and only small counts are hidden. A zero that is shown protects
 * nothing. If nothing but a total is left to hide, the total is hidden.
 *
 * <p>Caveats: an attacker who knows some of the people in a cell knows more than the table says; hence a minimum width above 1.
 * Tables about the same people are linked: hand in what was hidden before ({@link #of(CountTable, boolean[], boolean[])}).
 * The work grows with the number of cells times the number of small ones.
 */
public final class Suppression {

    /** The customary threshold: counts of 1 to 5 are small. */
    public static final int DEFAULT_THRESHOLD = 5;

    private static final Suppression DEFAULTS = new Suppression(DEFAULT_THRESHOLD, false, true, OptionalLong.empty());
    /** Up to so many pairs of hidden cells and candidates, it is tried to show cells again. */
    private static final long WORTH_REDUCING = 40_000;

    private final int threshold;
    private final boolean zerosAreSmall;
    private final boolean complementary;
    private final OptionalLong minimumWidth;

    private Suppression(int threshold, boolean zerosAreSmall, boolean complementary, OptionalLong minimumWidth) {
        this.threshold = threshold;
        this.zerosAreSmall = zerosAreSmall;
        this.complementary = complementary;
        this.minimumWidth = minimumWidth;
    }

    /** Returns the rules with a threshold of 5, zeros shown, complementary suppression on. */
    public static Suppression withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another threshold.
     *
     * @param threshold the greatest count that is small, 0 or more; 0 hides nothing unless zeros are small
     */
    public Suppression withThreshold(int threshold) {
        if (threshold < 0) {
            throw new IllegalArgumentException("The threshold is negative");
        }
        return new Suppression(threshold, zerosAreSmall, complementary, minimumWidth);
    }

    /** Returns a copy that treats 0 as small, or not. */
    public Suppression withZerosAreSmall(boolean zerosAreSmall) {
        return new Suppression(threshold, zerosAreSmall, complementary, minimumWidth);
    }

    /** Returns a copy with or without complementary suppression. Without it, published totals give hidden counts away. */
    public Suppression withComplementary(boolean complementary) {
        return new Suppression(threshold, zerosAreSmall, complementary, minimumWidth);
    }

    /**
     * Returns a copy with another minimum width.
     *
     * @param minimumWidth the upper minus the lower end of what can be known about a hidden count, at least 1 (not exactly known)
     */
    public Suppression withMinimumWidth(long minimumWidth) {
        if (minimumWidth < 1) {
            throw new IllegalArgumentException("The minimum width is less than 1");
        }
        return new Suppression(threshold, zerosAreSmall, complementary, OptionalLong.of(minimumWidth));
    }

    /** Returns the greatest count that is small. */
    public int threshold() {
        return threshold;
    }

    /** Returns whether 0 is small. */
    public boolean zerosAreSmall() {
        return zerosAreSmall;
    }

    /** Returns whether further cells are hidden so that nobody can work out a small one. */
    public boolean complementary() {
        return complementary;
    }

    /** Returns the minimum width; the threshold unless it was set. */
    public long minimumWidth() {
        return minimumWidth.orElse(Math.max(1, threshold));
    }

    /** Returns whether a count is small. */
    public boolean isSmall(long count) {
        return count == 0 ? zerosAreSmall : count > 0 && count <= threshold;
    }

    /** Returns what to hide in a table. */
    public SuppressionPattern of(CountTable table) {
        return of(table, new boolean[table.cells()], new boolean[table.cells()]);
    }

    /**
     * Returns what to hide in a table of which more is known.
     *
     * @param hide for each cell, whether it is to be hidden whatever its count
     * @param keep for each cell, whether to hide it only if nothing else helps
     * @throws IllegalArgumentException if an array has not one entry for each cell
     */
    public SuppressionPattern of(CountTable table, boolean[] hide, boolean[] keep) {
        return of(table, hide, keep, IntStream.range(0, table.cells()).toArray());
    }

    /** The same where cells of one unit are hidden together. */
    SuppressionPattern of(CountTable table, boolean[] hide, boolean[] keep, int[] units) {
        int cells = table.cells();
        if (hide.length != cells || keep.length != cells || units.length != cells) {
            throw new IllegalArgumentException("There must be one entry for each of " + cells + " cells");
        }
        boolean[] hidden = new boolean[cells];
        Hiding hiding = new Hiding(table, hidden, keep, units);
        for (int cell = 0; cell < cells; cell++) {
            if (hide[cell] || isSmall(table.count(cell))) {
                hiding.hide(cell);
            }
        }
        boolean[] primary = hidden.clone();
        boolean shownZeros = !zerosAreSmall && !hiding.hidesZero();
        long floor = shownZeros ? 1 : 0;
        boolean[] safe = new boolean[cells];
        boolean shown = false;
        if (complementary) {
            protect(hiding, floor, shownZeros, safe);
            shown = reduce(hiding, primary, floor);
        }
        boolean[] exposed = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) {
            // Hiding more never narrows what was wide, and nothing is shown again unless all that is hidden stays safe.
            exposed[cell] = hidden[cell] && !shown && !safe[cell] && !isSafe(hiding, cell, floor);
        }
        return new SuppressionPattern(primary, hidden, exposed);
    }

    private boolean isSafe(Hiding hiding, int cell, long floor) {
        return hiding.cubes().reach(cell, floor, minimumWidth()) >= minimumWidth();
    }

    private void protect(Hiding hiding, long floor, boolean shownZeros, boolean[] safe) {
        boolean[] done = new boolean[hiding.table().cells()];
        for (Optional<Integer> next = hiding.next(done); next.isPresent(); next = hiding.next(done)) {
            int cell = next.get();
            done[cell] = true;
            while (!safe[cell]) {
                safe[cell] = isSafe(hiding, cell, floor);
                if (safe[cell]) {
                    break;
                }
                Optional<int[]> cube = hiding.cheapest(cell, floor, minimumWidth(), shownZeros);
                if (cube.isEmpty()) {
                    break;
                }
                for (int corner : cube.get()) {
                    hiding.hide(corner);
                }
            }
        }
    }

    /** Shows again what is hidden in vain, the greatest counts first; returns whether there was any. */
    private boolean reduce(Hiding hiding, boolean[] primary, long floor) {
        CountTable table = hiding.table();
        int[] candidates = IntStream.range(0, table.cells())
                .filter(cell -> hiding.isHidden(cell) && !primary[cell] && hiding.isAlone(cell))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(table::totalsOf)
                        .thenComparingLong(table::count)
                        .thenComparingInt(cell -> cell)
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        if ((long) candidates.length * hiding.hiddenCells() > WORTH_REDUCING) {
            return false;
        }
        boolean any = false;
        for (int candidate : candidates) {
            hiding.show(candidate);
            if (IntStream.range(0, table.cells())
                    .anyMatch(cell -> hiding.isHidden(cell) && !isSafe(hiding, cell, floor))) {
                hiding.hide(candidate);
            } else {
                any = true;
            }
        }
        return any;
    }

    @Override
    public String toString() {
        return "Suppression[threshold=" + threshold + ", zerosAreSmall=" + zerosAreSmall + ", complementary="
                + complementary + ", minimumWidth=" + minimumWidth() + "]";
    }
}
