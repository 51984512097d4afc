package org.waymark.scoring.disclosure;

import java.util.Arrays;

/** Which cells of a {@link CountTable} are hidden, and why. Made by {@link Suppression}. */
public final class SuppressionPattern {

    private final boolean[] primary;
    private final boolean[] hidden;
    private final boolean[] exposed;

    SuppressionPattern(boolean[] primary, boolean[] hidden, boolean[] exposed) {
        this.primary = primary.clone();
        this.hidden = hidden.clone();
        this.exposed = exposed.clone();
    }

    /** Returns whether a cell is hidden, for whatever reason. */
    public boolean isHidden(int cell) {
        return hidden[cell];
    }

    /** Returns whether a cell is hidden because of its own count, or because the caller asked. */
    public boolean isPrimary(int cell) {
        return primary[cell];
    }

    /** Returns whether a cell is hidden only so that nobody can work out another. */
    public boolean isSecondary(int cell) {
        return hidden[cell] && !primary[cell];
    }

    /**
     * Returns whether a cell is hidden but can be narrowed down to less than the minimum width. With complementary suppression
     * there is none; without it there usually is.
     */
    public boolean isExposed(int cell) {
        return exposed[cell];
    }

    /** Returns how many cells are hidden. */
    public int hiddenCells() {
        return count(hidden);
    }

    /** Returns how many cells are hidden only so that nobody can work out another. */
    public int secondaryCells() {
        return count(hidden) - count(primary);
    }

    /** Returns how many hidden cells can be narrowed down to less than the minimum width. */
    public int exposedCells() {
        return count(exposed);
    }

    /** Returns for each cell whether it is hidden. */
    public boolean[] hidden() {
        return hidden.clone();
    }

    private static int count(boolean[] flags) {
        int found = 0;
        for (boolean flag : flags) {
            found += flag ? 1 : 0;
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SuppressionPattern pattern
                && Arrays.equals(primary, pattern.primary)
                && Arrays.equals(hidden, pattern.hidden)
                && Arrays.equals(exposed, pattern.exposed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(primary) + Arrays.hashCode(hidden);
    }

    @Override
    public String toString() {
        return "SuppressionPattern[primary=" + count(primary) + ", secondary=" + secondaryCells() + ", exposed="
                + exposedCells() + ", cells=" + hidden.length + "]";
    }
}
