package org.waymark.scoring.stat;

import java.util.Arrays;

/** What the coefficients for any number of raters share: the ratings as counts, and how much they agree subject by subject. */
final class RatedSubjects {

    final RatingTable table;
    final double[][] weights;
    /** A row for each subject that has a rating. */
    final int[][] counts;

    final int[] totals;
    final int subjects;
    final int paired;
    final int categories;
    /** Agreement of the pairs of a subject; 0 where there is no pair. */
    final double[] agreementOf;

    final double observed;
    /** The mean over subjects of the share that each category has of a subject's ratings. */
    final double[] shares;

    RatedSubjects(RatingTable table, double[][] weights) {
        this.table = table;
        this.weights = weights;
        this.categories = table.categoryCount();
        int[][] all = table.counts();
        counts = Arrays.stream(all).filter(row -> sum(row) > 0).toArray(int[][]::new);
        subjects = counts.length;
        totals = new int[subjects];
        agreementOf = new double[subjects];
        shares = new double[categories];
        int twice = 0;
        double sum = 0;
        for (int i = 0; i < subjects; i++) {
            totals[i] = sum(counts[i]);
            for (int k = 0; k < categories; k++) {
                shares[k] += (double) counts[i][k] / totals[i];
            }
            if (totals[i] >= 2) {
                twice++;
                agreementOf[i] = agreement(counts[i], totals[i]);
                sum += agreementOf[i];
            }
        }
        paired = twice;
        observed = paired == 0 ? 0 : sum / paired;
        for (int k = 0; k < categories; k++) {
            shares[k] /= subjects;
        }
    }

    private static int sum(int[] row) {
        int sum = 0;
        for (int count : row) {
            sum += count;
        }
        return sum;
    }

    /** The mean weight over the ordered pairs of ratings of one subject. */
    private double agreement(int[] row, int total) {
        double sum = 0;
        for (int k = 0; k < categories; k++) {
            if (row[k] == 0) {
                continue;
            }
            double near = 0;
            for (int l = 0; l < categories; l++) {
                near += weights[k][l] * row[l];
            }
            sum += row[k] * (near - 1);
        }
        return sum / ((double) total * (total - 1));
    }

    /** Whether all weights between categories that both margins use are 1. */
    boolean isAllAgreement(double[] first, double[] second) {
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                if (first[k] > 0 && second[l] > 0 && weights[k][l] < 1) {
                    return false;
                }
            }
        }
        return true;
    }

    double sumOfWeights() {
        double sum = 0;
        for (double[] row : weights) {
            for (double weight : row) {
                sum += weight;
            }
        }
        return sum;
    }

    /** The sum over all pairs of categories of weight × one margin × the other. */
    double product(double[] first, double[] second) {
        double sum = 0;
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                sum += weights[k][l] * first[k] * second[l];
            }
        }
        return sum;
    }

    /** The mean over the ratings of each subject of a figure that belongs to the category. */
    double[] meanOf(double[] byCategory) {
        double[] means = new double[subjects];
        for (int i = 0; i < subjects; i++) {
            for (int k = 0; k < categories; k++) {
                means[i] += counts[i][k] * byCategory[k] / totals[i];
            }
        }
        return means;
    }
}
