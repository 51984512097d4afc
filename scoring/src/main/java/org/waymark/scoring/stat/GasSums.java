package org.waymark.scoring.stat;

/** The sums of which a GAS T-score is made. Whole scores and weights below 2^26 add up without rounding. */
final class GasSums {

    private int goals;
    private double scores;
    private double weights;
    private double squaredWeights;
    private double weightedScores;

    void add(double score, double weight) {
        goals++;
        scores += score;
        weights += weight;
        squaredWeights += weight * weight;
        weightedScores += weight * score;
    }

    int goals() {
        return goals;
    }

    boolean noWeight() {
        return weights == 0;
    }

    /** How far T lies from 50; the weights are not all zero. */
    double weightedDistance(double rho) {
        return distance(weightedScores, squaredWeights, weights, rho);
    }

    /** How far T lies from 50 if every goal weighs the same; there is at least one goal. */
    double equalDistance(double rho) {
        return distance(scores, goals, goals, rho);
    }

    static double distance(double weightedScores, double squaredWeights, double weights, double rho) {
        double distance = 10 * weightedScores / Math.sqrt((1 - rho) * squaredWeights + rho * weights * weights);
        return distance + 0.0; // no negative zero
    }
}
