package org.waymark.scoring.cohort;

/**
 * One cell of a table.
 *
 * @param key which cell
 * @param summary what the scores in it say
 */
public record CohortCell(CohortKey key, CohortSummary summary) implements Comparable<CohortCell> {

    @Override
    public int compareTo(CohortCell other) {
        return key.compareTo(other.key);
    }

    /** How many stand in it: cells can be small, so that their key does not print. */
    @Override
    public String toString() {
        return "CohortCell[" + summary + "]";
    }
}
