package org.waymark.scoring;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.measure.MeasureKey;

/**
 * The scores of a school-sized batch of pupils, tidy, one row each, with the manifest of the run. Immutable. A national run
 * streams rows instead and never holds such a table.
 */
public final class ScoreTable {

    private final RunManifest manifest;
    private final List<ScoreRow> rows;

    private ScoreTable(RunManifest manifest, List<ScoreRow> rows) {
        this.manifest = manifest;
        this.rows = List.copyOf(rows);
    }

    /** Returns a table of these rows, made as the manifest says. */
    public static ScoreTable of(RunManifest manifest, List<ScoreRow> rows) {
        return new ScoreTable(manifest, rows);
    }

    /** What the table was made from and by. */
    public RunManifest manifest() {
        return manifest;
    }

    /** The rows: pupil after pupil in the order of the caseload, measure after measure in the order of the set. */
    public List<ScoreRow> rows() {
        return rows;
    }

    /** The rows by the measure of this key, in order. */
    public List<ScoreRow> all(String measure) {
        MeasureKey key = MeasureKey.parse(measure);
        return rows.stream().filter(row -> row.measure().equals(key)).toList();
    }

    /** The table with only the rows that fulfil a condition; the manifest stays. */
    public ScoreTable where(Predicate<ScoreRow> condition) {
        return new ScoreTable(manifest, rows.stream().filter(condition).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreTable that && manifest.equals(that.manifest) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** A headline of at most 80 characters. */
    @Override
    public String toString() {
        return rows.size() + " scores of " + manifest.pupils() + " pupils by "
                + manifest.measures().size() + " measures";
    }
}
