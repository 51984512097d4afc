package org.waymark.scoring.stat;

import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How much two ratings agree: 1 where they are the same, less the further apart they are.
 *
 * <p>With {@code d} the distance between two categories in <em>places of the declared list</em>, not in their numbers, and
 * {@code q} the length of the list:
 *
 * <pre>
 *   unweighted   1 if d = 0, else 0
 *   linear       1 - d / (q-1)
 *   quadratic    1 - (d / (q-1))²
 *   ordinal      1 - d(d+1) / (q(q-1))       Gwet's weights, which count the categories between
 * </pre>
 *
 * <p>With two categories all four are the same. The choice belongs to the study, is made before the data are seen, and is
 * named beside the coefficient: {@code vcd} takes linear, {@code psych} quadratic, {@code sklearn} no weights by default, and
 * quadratic weights nearly always look best.
 *
 * <p>References: Cohen J (1968), Weighted kappa, Psychological Bulletin 70:213-220. Gwet KL (2014), Handbook of inter-rater
 * reliability, 4th edition.
 */
public final class AgreementWeights {

    /** Only the same category agrees. */
    public static final AgreementWeights UNWEIGHTED =
            new AgreementWeights("unweighted", (d, q) -> d == 0 ? 1 : 0, null);

    /** Agreement falls by the same amount with each place. */
    public static final AgreementWeights LINEAR = new AgreementWeights("linear", (d, q) -> 1 - d / (q - 1), null);

    /** Agreement falls with the square of the distance. */
    public static final AgreementWeights QUADRATIC =
            new AgreementWeights("quadratic", (d, q) -> 1 - d * d / ((q - 1) * (q - 1)), null);

    /** Agreement falls with the number of pairs of categories between. */
    public static final AgreementWeights ORDINAL =
            new AgreementWeights("ordinal", (d, q) -> 1 - d * (d + 1) / (q * (q - 1)), null);

    private final String name;
    private final DoubleBinaryOperator byDistance;
    private final double @Nullable [][] matrix;

    private AgreementWeights(String name, DoubleBinaryOperator byDistance, double @Nullable [][] matrix) {
        this.name = name;
        this.byDistance = byDistance;
        this.matrix = matrix;
    }

    /**
     * Returns weights of agreement of your own.
     *
     * @param weights a row and a column for each category: from 0 to 1, with 1 where row and column are the same
     * @throws IllegalArgumentException if it is not square, a weight lies outside, or the diagonal is not 1
     */
    public static AgreementWeights of(double[][] weights) {
        double[][] copy = new double[weights.length][];
        for (int k = 0; k < weights.length; k++) {
            Checks.sameLength("weights", weights.length, "weights[" + k + "]", weights[k].length);
            copy[k] = weights[k].clone();
            for (double weight : copy[k]) {
                Checks.within(weight, 0, 1, "weights", k);
            }
            if (copy[k][k] != 1) {
                throw new IllegalArgumentException("weights[" + k + "][" + k + "] is not 1: what is the same agrees");
            }
        }
        return new AgreementWeights("custom", (d, q) -> 0, copy);
    }

    /**
     * Returns weights from how bad each disagreement is, as in the paper of 1968: a weight is 1 less its share of the worst.
     *
     * @param badness a row and a column for each category: 0 where they are the same, more than 0 somewhere
     * @throws IllegalArgumentException if it is not square, the diagonal is not 0, one is negative or not finite, or all are 0
     */
    public static AgreementWeights ofDisagreement(double[][] badness) {
        double worst = 0;
        for (int k = 0; k < badness.length; k++) {
            for (double bad : badness[k]) {
                worst = Math.max(worst, Checks.within(bad, 0, Double.MAX_VALUE, "badness", k));
            }
        }
        if (worst == 0) {
            throw new IllegalArgumentException("badness is 0 everywhere");
        }
        double[][] weights = new double[badness.length][];
        for (int k = 0; k < badness.length; k++) {
            weights[k] = new double[badness[k].length];
            for (int l = 0; l < badness[k].length; l++) {
                weights[k][l] = 1 - badness[k][l] / worst;
            }
        }
        return of(weights);
    }

    /** The weights of so many categories. */
    double[][] matrix(int q) {
        if (matrix != null) {
            Checks.sameLength("the list of categories", q, "weights", matrix.length);
            return matrix;
        }
        double[][] weights = new double[q][q];
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                weights[k][l] = k == l ? 1 : byDistance.applyAsDouble(Math.abs(k - l), q);
            }
        }
        return weights;
    }

    /** The weights of so many categories for raters who may change places. */
    double[][] symmetric(int q) {
        double[][] weights = matrix(q);
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < k; l++) {
                if (weights[k][l] != weights[l][k]) {
                    throw new IllegalArgumentException("weights[" + k + "][" + l
                            + "] differs from its mirror image: only Cohen's kappa can take that");
                }
            }
        }
        return weights;
    }

    @Override
    public String toString() {
        return name;
    }
}
