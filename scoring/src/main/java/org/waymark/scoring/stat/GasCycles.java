package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GAS over several cycles: the T-score of each, and its change from the first.
 *
 * <p>T of a cycle is over the goals rated in that cycle ({@link GasT}); the change is over the goals rated both in it and
 * in the first ({@link GasChange}). With ratings missing the two may rest on different goals, and the change is then not
 * the difference of the two T-scores: each tells how many goals it used. The change of the first cycle from itself is 0.
 */
public final class GasCycles {

    private static final GasCycles DEFAULTS = new GasCycles(GasT.withDefaults());

    private final GasT tScore;

    private GasCycles(GasT tScore) {
        this.tScore = tScore;
    }

    /** Returns the calculator with the conventions of {@link GasT#withDefaults()}. */
    public static GasCycles withDefaults() {
        return DEFAULTS;
    }

    /** Returns a calculator with the conventions of a T-score. */
    public static GasCycles of(GasT tScore) {
        return new GasCycles(tScore);
    }

    /**
     * Returns a copy with another assumed correlation between goals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public GasCycles withRho(double rho) {
        return new GasCycles(tScore.withRho(rho));
    }

    /**
     * Returns T and change of each cycle.
     *
     * @param cycles the scores: a row for each cycle, a column for each goal, the baseline first
     * @param weights a weight for each goal
     */
    public Result of(int[][] cycles, int[] weights) {
        List<GasT.Result> scores = new ArrayList<>(cycles.length);
        List<GasChange.Result> changes = new ArrayList<>(cycles.length);
        GasChange change = GasChange.of(tScore);
        for (int[] cycle : cycles) {
            scores.add(tScore.of(cycle, weights));
            changes.add(change.of(cycles[0], cycle, weights));
        }
        return new Result(scores, changes);
    }

    /**
     * Returns T and change of each cycle; {@code null} is a missing score.
     *
     * @param cycles the scores: a row for each cycle, a column for each goal, the baseline first
     * @param weights a weight for each goal
     */
    public Result ofNullable(@Nullable Double[][] cycles, double[] weights) {
        List<GasT.Result> scores = new ArrayList<>(cycles.length);
        List<GasChange.Result> changes = new ArrayList<>(cycles.length);
        GasChange change = GasChange.of(tScore);
        for (@Nullable Double[] cycle : cycles) {
            scores.add(tScore.ofNullable(cycle, weights));
            changes.add(change.ofNullable(cycles[0], cycle, weights));
        }
        return new Result(scores, changes);
    }

    /** The T-scores of some cycles, the baseline first. */
    public static final class Result {

        private final List<GasT.Result> scores;
        private final List<GasChange.Result> changes;

        Result(List<GasT.Result> scores, List<GasChange.Result> changes) {
            this.scores = List.copyOf(scores);
            this.changes = List.copyOf(changes);
        }

        /** Returns the T-score of each cycle, the baseline first; empty if there are no cycles. */
        public List<GasT.Result> scores() {
            return scores;
        }

        /** Returns the change of each cycle from the first; the first of them is no change. */
        public List<GasChange.Result> changesFromBaseline() {
            return changes;
        }

        @Override
        public String toString() {
            return "GasCycles" + scores;
        }
    }
}
