package org.waymark.scoring.stat;

/**
 * GAS-light: scores for outcomes that were told in words, relative to the baseline.
 *
 * <table>
 *   <caption>Scores</caption>
 *   <tr><th>outcome</th><th>baseline "some" (-1)</th><th>baseline "none" (-2)</th></tr>
 *   <tr><td>much better than expected</td><td>+2</td><td>+2</td></tr>
 *   <tr><td>a little better</td><td>+1</td><td>+1</td></tr>
 *   <tr><td>as expected</td><td>0</td><td>0</td></tr>
 *   <tr><td>partially achieved</td><td>-1, or -0.5</td><td>-1</td></tr>
 *   <tr><td>no change</td><td>-1</td><td>-2</td></tr>
 *   <tr><td>worse</td><td>-2</td><td>-2</td></tr>
 * </table>
 *
 * <p>From a baseline of -1, a goal that was achieved in part is recorded as -0.5. Turner-Stokes and Williams advise to turn
 * that into -1 before anything is calculated, which is the default here; then it cannot be told from "no change". From a
 * baseline of -2 no worse state is plausible, and "worse" stays at the bottom of the scale.
 *
 * <p>Caveat: this is not Goal Attainment Scaling. Nobody wrote the levels down beforehand, and a T-score of such scores
 * ({@link GasChange}) only looks standardised. Name it GAS-light wherever it is shown.
 *
 * <p>Reference: Turner-Stokes L, Williams H (2010), Goal attainment scaling: a direct comparison of alternative rating
 * methods, Clinical Rehabilitation 24:66-73, PubMed 20026573 ("version 2").
 */
public final class GasLight {

    private static final GasLight DEFAULTS = new GasLight(Partial.AS_NO_CHANGE);

    private final Partial partial;

    private GasLight(Partial partial) {
        this.partial = partial;
    }

    /** Returns the mapping that turns "partially achieved" into -1. */
    public static GasLight withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another score for "partially achieved" from a baseline of "some". */
    public GasLight with(Partial partial) {
        return new GasLight(partial);
    }

    /** Returns the score for "partially achieved" from a baseline of "some". */
    public Partial partial() {
        return partial;
    }

    /** Returns the score of a baseline: -1 or -2. */
    public int score(Baseline baseline) {
        return baseline.score;
    }

    /** Returns the score of an outcome, from -2 to +2. */
    public double score(Baseline baseline, Outcome outcome) {
        return switch (outcome) {
            case MUCH_BETTER -> 2;
            case A_LITTLE_BETTER -> 1;
            case AS_EXPECTED -> 0;
            case PARTIALLY_ACHIEVED -> baseline == Baseline.SOME ? partial.score : -1;
            case NO_CHANGE -> baseline.score;
            case WORSE -> -2;
        };
    }

    /** What there was of the goal at the start. */
    public enum Baseline {
        /** Some of it; -1. */
        SOME(-1),
        /** None of it, so that no worse state is plausible; -2. */
        NONE(-2);

        private final int score;

        Baseline(int score) {
            this.score = score;
        }
    }

    /** What became of the goal. */
    public enum Outcome {
        /** Achieved, and much better than expected. */
        MUCH_BETTER,
        /** Achieved, and a little better than expected. */
        A_LITTLE_BETTER,
        /** Achieved as expected. */
        AS_EXPECTED,
        /** Not achieved, but nearer than at the start. */
        PARTIALLY_ACHIEVED,
        /** Not achieved: as at the start. */
        NO_CHANGE,
        /** Not achieved: further away than at the start. */
        WORSE
    }

    /** What "partially achieved" scores from a baseline of "some". */
    public enum Partial {
        /** -1, as for no change: the reporting convention. */
        AS_NO_CHANGE(-1),
        /** -0.5, as recorded. */
        HALF_POINT(-0.5);

        private final double score;

        Partial(double score) {
            this.score = score;
        }
    }
}
