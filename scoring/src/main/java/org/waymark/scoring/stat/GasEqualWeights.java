package org.waymark.scoring.stat;

/**
 * The conversion table of Goal Attainment Scaling for goals of equal weight: what one point of the sum of scores is worth.
 *
 * <pre>
 *   T = 50 + c Σx,   c = 10 / sqrt( n (1 - ρ) + ρ n² )
 *   T = 50 + 10 mean(x) sqrt( n / (1 - ρ + n ρ) )
 * </pre>
 *
 * <p>The second line shows what the printed tables hide: the same mean score lies further from 50 the more goals there are.
 * The printed tables (Kiresuk, Smith and Cardillo 1994, Goal attainment scaling: applications, theory, and measurement)
 * are these numbers rounded to whole ones.
 */
public final class GasEqualWeights {

    private final double rho;
    private final int goals;

    private GasEqualWeights(double rho, int goals) {
        this.rho = rho;
        this.goals = goals;
    }

    /**
     * Returns the table of so many goals with ρ = 0.3.
     *
     * @param goals at least 1
     * @throws IllegalArgumentException if there are none
     */
    public static GasEqualWeights ofGoals(int goals) {
        if (goals < 1) {
            throw new IllegalArgumentException("goals is not at least 1");
        }
        return new GasEqualWeights(GasT.DEFAULT_RHO, goals);
    }

    /**
     * Returns a copy with another assumed correlation between goals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public GasEqualWeights withRho(double rho) {
        return new GasEqualWeights(Checks.rho(rho), goals);
    }

    /** Returns the number of goals. */
    public int goals() {
        return goals;
    }

    /** Returns how far T moves when the sum of the scores moves by one point. */
    public double pointValue() {
        return GasSums.distance(1, goals, goals, rho);
    }

    /**
     * Returns T for a sum of scores.
     *
     * @param sum from -2 to +2 for each goal
     * @throws IllegalArgumentException if it lies outside
     */
    public double t(double sum) {
        if (!(Math.abs(sum) <= 2.0 * goals)) {
            throw new IllegalArgumentException("sum is not between -2 and +2 for each goal");
        }
        return 50 + GasSums.distance(sum, goals, goals, rho);
    }

    /**
     * Returns T for a mean of scores.
     *
     * @param mean from -2 to +2
     * @throws IllegalArgumentException if it lies outside
     */
    public double tOfMean(double mean) {
        if (!(Math.abs(mean) <= 2)) {
            throw new IllegalArgumentException("mean is not between -2 and +2");
        }
        return 50 + 10 * mean * Math.sqrt(goals / (1 - rho + goals * rho));
    }

    @Override
    public String toString() {
        return "GasEqualWeights[goals=" + goals + ", pointValue=" + pointValue() + "]";
    }
}
