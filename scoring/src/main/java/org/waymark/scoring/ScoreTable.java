package org.waymark.scoring;

import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.scoring.measure.MeasureKey;

/**
 * The scores of a school-sized batch of pupils, tidy, one row each, with the manifest of the run. A national run streams rows
 * instead and never holds such a table.
 */
@Value.Immutable
@PersonalValue
public sealed interface ScoreTable extends WithScoreTable, Personal, Open permits ImmutableScoreTable {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a table of these rows, made as the manifest says. */
    static ScoreTable of(RunManifest manifest, List<ScoreRow> rows) {
        return builder().manifest(manifest).addAllRows(rows).build();
    }

    /** What the table was made from and by. */
    RunManifest manifest();

    /** The rows: pupil after pupil in the order of the caseload, measure after measure in the order of the set. */
    List<ScoreRow> rows();

    /** The rows by the measure of this key, in order. */
    default List<ScoreRow> all(String measure) {
        MeasureKey key = MeasureKey.parse(measure);
        return rows().stream().filter(row -> row.measure().equals(key)).toList();
    }

    /** The table with only the rows that fulfil a condition; the manifest stays. */
    default ScoreTable where(Predicate<ScoreRow> condition) {
        return withRows(rows().stream().filter(condition).toList());
    }

    /** A headline of at most 80 characters. */
    @Override
    default String redacted() {
        return rows().size() + " scores of " + manifest().pupils() + " pupils by "
                + manifest().measures().size() + " measures";
    }

    /** Builds a {@link ScoreTable}; not thread-safe. */
    final class Builder extends ImmutableScoreTable.Builder {

        Builder() {}
    }
}
