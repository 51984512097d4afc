package org.waymark.scoring.stat;

import java.util.stream.IntStream;

/**
 * Conger's kappa for any number of raters, each with habits of the own: Cohen's kappa carried on ("exact" in {@code irr}).
 *
 * <pre>
 *   pe = mean over the ordered pairs of raters g, h of S w_kl p_gk p_hl
 * </pre>
 *
 * with {@code p_gk} the share of category {@code k} among the ratings that rater {@code g} gave. With two raters and no gaps it
 * is {@link CohenKappa}. A rater who rated nothing does not count. Undefined where chance alone would give full agreement, as
 * where one category only was used. Everything else stands at {@link AgreementCoefficient}; the standard error takes the
 * habits of each rater as estimated from the same subjects.
 *
 * <p>Reference: Conger AJ (1980), Integration and generalization of kappas for multiple raters, Psychological Bulletin
 * 88:322-328.
 */
public final class CongerKappa extends AgreementCoefficient<CongerKappa> {

    private static final CongerKappa DEFAULTS = new CongerKappa(Options.DEFAULTS);

    private CongerKappa(Options options) {
        super(options);
    }

    /** Returns the coefficient without weights. */
    public static CongerKappa withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the coefficient of these ratings.
     *
     * @throws IllegalArgumentException if the table is made of counts, or the weights are not those of so many categories or
     *     not symmetric
     */
    @Override
    public AgreementResult of(RatingTable ratings) {
        ratings.requireRaters("Conger's kappa");
        return super.of(ratings);
    }

    @Override
    CongerKappa copy(Options options) {
        return new CongerKappa(options);
    }

    @Override
    String name() {
        return "CongerKappa";
    }

    @Override
    boolean isCertain(RatedSubjects rated) {
        Habits habits = new Habits(rated);
        for (int g = 0; g < habits.raters; g++) {
            for (int h = 0; h < g; h++) {
                if (!rated.isAllAgreement(habits.shares[g], habits.shares[h])) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    double expected(RatedSubjects rated) {
        Habits habits = new Habits(rated);
        double sum = 0;
        for (int g = 0; g < habits.raters; g++) {
            for (int h = 0; h < g; h++) {
                sum += rated.product(habits.shares[g], habits.shares[h]);
            }
        }
        return 2 * sum / habits.pairs();
    }

    @Override
    double[] expectedOf(RatedSubjects rated, double expected) {
        Habits habits = new Habits(rated);
        double[] sums = new double[rated.subjects];
        for (int g = 0; g < habits.raters; g++) {
            double[] near = habits.agreementWithOthers(g);
            double own = 0;
            for (int k = 0; k < rated.categories; k++) {
                own += habits.shares[g][k] * near[k];
            }
            double scale = (double) rated.subjects / habits.given[g];
            for (int i = 0; i < rated.subjects; i++) {
                int place = habits.places[i][g];
                sums[i] += own + (place < 0 ? 0 : scale * (near[place] - own));
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= habits.pairs();
        }
        return sums;
    }

    /** How often each rater who rated anything used each category. */
    private static final class Habits {

        private final RatedSubjects rated;
        private final int raters;
        private final int[] given;
        private final double[][] shares;
        private final int[][] places;

        Habits(RatedSubjects rated) {
            this.rated = rated;
            int[] columns = activeColumns(rated.table);
            raters = columns.length;
            given = new int[raters];
            shares = new double[raters][rated.categories];
            places = new int[rated.subjects][raters];
            int next = 0;
            for (int i = 0; i < rated.table.subjects(); i++) {
                if (rated.table.ratings(i) > 0) {
                    for (int g = 0; g < raters; g++) {
                        int place = rated.table.place(i, columns[g]);
                        places[next][g] = place;
                        if (place >= 0) {
                            given[g]++;
                            shares[g][place]++;
                        }
                    }
                    next++;
                }
            }
            for (int g = 0; g < raters; g++) {
                for (int k = 0; k < rated.categories; k++) {
                    shares[g][k] /= given[g];
                }
            }
        }

        private static int[] activeColumns(RatingTable table) {
            return IntStream.range(0, table.raters())
                    .filter(g -> IntStream.range(0, table.subjects()).anyMatch(i -> table.isRated(i, g)))
                    .toArray();
        }

        double pairs() {
            return (double) raters * (raters - 1);
        }

        /** For each category, the agreement to be expected with all other raters together. */
        double[] agreementWithOthers(int g) {
            double[] others = new double[rated.categories];
            for (int h = 0; h < raters; h++) {
                for (int k = 0; k < others.length && h != g; k++) {
                    others[k] += shares[h][k];
                }
            }
            double[] near = new double[rated.categories];
            for (int k = 0; k < near.length; k++) {
                for (int l = 0; l < near.length; l++) {
                    near[k] += rated.weights[k][l] * others[l];
                }
            }
            return near;
        }
    }
}
