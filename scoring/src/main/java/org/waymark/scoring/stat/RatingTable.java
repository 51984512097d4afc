package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Who gave what to whom: a row for each subject, a column for each rater, gaps allowed. The one input of all coefficients of
 * agreement.
 *
 * <p>A rating is a number: a place on an ordered scale, an amount, or the code of a category. The <b>list of categories</b>
 * is what could have been given. Without {@link #withCategories(double...)} it is the numbers that were given, from the
 * smallest to the greatest; declare it wherever the scale is known, since on an ordered scale a category that nobody used
 * still keeps its place between its neighbours, and with weights its absence changes the coefficient. (The R package {@code
 * irr} 0.84.1 drops such categories and closes the gap.)
 *
 * <p>A table made of counts knows how often a subject got each category and not from whom; coefficients that need to tell the
 * raters apart refuse it.
 *
 * <p>Immutable. Prints its sizes, never a rating.
 */
public final class RatingTable {

    private static final int GAP = -1;

    /** The place of each rating in the list of categories, or {@link #GAP}. */
    private final int[][] places;

    private final double[] categories;
    private final int raters;
    private final boolean ratersKnown;

    private RatingTable(int[][] places, double[] categories, int raters, boolean ratersKnown) {
        this.places = places;
        this.categories = categories;
        this.raters = raters;
        this.ratersKnown = ratersKnown;
    }

    /**
     * Returns a table without gaps.
     *
     * @param ratings a row for each subject, all of the same length
     * @throws IllegalArgumentException if the rows differ in length
     */
    public static RatingTable of(int[][] ratings) {
        return of(Arrays.stream(ratings)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new));
    }

    /**
     * Returns a table without gaps.
     *
     * @param ratings a row for each subject, all of the same length
     * @throws IllegalArgumentException if the rows differ in length or a rating is not finite
     */
    public static RatingTable of(double[][] ratings) {
        double[][] cells = new double[ratings.length][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ratings[i].clone();
            for (double rating : cells[i]) {
                Checks.finite(rating, "ratings", i);
            }
        }
        return ofCells(cells);
    }

    /**
     * Returns a table with gaps.
     *
     * @param ratings a row for each subject, all of the same length; {@code null} where a rater has not rated a subject
     * @throws IllegalArgumentException if the rows differ in length or a rating is not finite
     */
    public static RatingTable ofNullable(@Nullable Double[][] ratings) {
        double[][] cells = new double[ratings.length][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new double[ratings[i].length];
            for (int j = 0; j < cells[i].length; j++) {
                Double rating = ratings[i][j];
                cells[i][j] = rating == null ? Double.NaN : Checks.finite(rating, "ratings", i);
            }
        }
        return ofCells(cells);
    }

    /**
     * Returns a table with gaps from one row after the other.
     *
     * @param raters how many ratings a row has, 1 or more
     * @param ratings the rows; {@code null} where a rater has not rated a subject
     * @throws IllegalArgumentException if raters is not positive, the last row is not complete, or a rating is not finite
     */
    public static RatingTable ofRows(int raters, @Nullable Double[] ratings) {
        if (raters < 1 || ratings.length % raters != 0) {
            throw new IllegalArgumentException("the ratings are not rows of so many raters");
        }
        double[][] cells = new double[ratings.length / raters][raters];
        for (int i = 0; i < ratings.length; i++) {
            Double rating = ratings[i];
            cells[i / raters][i % raters] = rating == null ? Double.NaN : Checks.finite(rating, "ratings", i);
        }
        return ofCells(cells);
    }

    /** A cell that is not a number is a gap. */
    private static RatingTable ofCells(double[][] cells) {
        int raters = cells.length == 0 ? 0 : cells[0].length;
        for (int i = 0; i < cells.length; i++) {
            Checks.sameLength("ratings[0]", raters, "ratings[" + i + "]", cells[i].length);
        }
        double[] categories = Arrays.stream(cells)
                .flatMapToDouble(Arrays::stream)
                .filter(rating -> !Double.isNaN(rating))
                .map(rating -> rating + 0.0) // no negative zero
                .sorted()
                .distinct()
                .toArray();
        Map<Double, Integer> placeOf = placeOf(categories);
        int[][] places = new int[cells.length][raters];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < raters; j++) {
                places[i][j] = placeOf.getOrDefault(cells[i][j] + 0.0, GAP);
            }
        }
        return new RatingTable(places, categories, raters, true);
    }

    /**
     * Returns a table of raters who are not told apart.
     *
     * @param counts a row for each subject, a column for each category: how many raters chose it. The categories are the
     *     numbers from 1 on
     * @throws IllegalArgumentException if the rows differ in length or a count is negative or huge
     */
    public static RatingTable ofCounts(int[][] counts) {
        int q = counts.length == 0 ? 0 : counts[0].length;
        int raters = 0;
        for (int i = 0; i < counts.length; i++) {
            raters = Math.max(raters, total(counts[i], q, i));
        }
        int[][] places = new int[counts.length][raters];
        for (int i = 0; i < places.length; i++) {
            Arrays.fill(places[i], GAP);
            int next = 0;
            for (int k = 0; k < q; k++) {
                Arrays.fill(places[i], next, next + counts[i][k], k);
                next += counts[i][k];
            }
        }
        return new RatingTable(places, numbersTo(q), raters, false);
    }

    /**
     * Returns the table of two raters from how often each pair of categories occurred.
     *
     * @param pairs a row for each category of the first rater, a column for each of the second, as many columns as rows. The
     *     categories are the numbers from 1 on
     * @throws IllegalArgumentException if it is not square or a count is negative or huge
     */
    public static RatingTable ofPairs(int[][] pairs) {
        int q = pairs.length;
        long subjects = 0;
        for (int i = 0; i < q; i++) {
            subjects += total(pairs[i], q, i);
        }
        Checks.count(subjects, "the sum of counts");
        int[][] places = new int[(int) subjects][];
        int next = 0;
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                for (int times = 0; times < pairs[k][l]; times++) {
                    places[next++] = new int[] {k, l};
                }
            }
        }
        return new RatingTable(places, numbersTo(q), 2, true);
    }

    private static int total(int[] counts, int q, int row) {
        Checks.sameLength("counts[0]", q, "counts[" + row + "]", counts.length);
        long total = 0;
        for (int count : counts) {
            total += Checks.notNegative(count, "counts", row);
        }
        Checks.count(total, "the sum of counts[" + row + "]");
        return (int) total;
    }

    private static double[] numbersTo(int q) {
        double[] numbers = new double[q];
        Arrays.setAll(numbers, k -> k + 1.0);
        return numbers;
    }

    private static Map<Double, Integer> placeOf(double[] categories) {
        Map<Double, Integer> places = new HashMap<>();
        for (int k = 0; k < categories.length; k++) {
            if (places.put(categories[k] + 0.0, k) != null) {
                throw new IllegalArgumentException("categories[" + k + "] is there twice");
            }
        }
        return places;
    }

    /**
     * Returns a copy with this list of what could have been given, in its order on the scale.
     *
     * @throws IllegalArgumentException if a category is there twice or is not finite, or a rating is none of them
     */
    public RatingTable withCategories(double... categories) {
        for (int k = 0; k < categories.length; k++) {
            Checks.finite(categories[k], "categories", k);
        }
        Map<Double, Integer> placeOf = placeOf(categories);
        int[][] moved = new int[places.length][raters];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < raters; j++) {
                moved[i][j] = places[i][j] == GAP ? GAP : moved(placeOf, this.categories[places[i][j]], i);
            }
        }
        return new RatingTable(moved, categories.clone(), raters, ratersKnown);
    }

    private static int moved(Map<Double, Integer> placeOf, double rating, int subject) {
        Integer place = placeOf.get(rating);
        if (place == null) {
            throw new IllegalArgumentException("a rating of subject " + subject + " is none of the categories");
        }
        return place;
    }

    /** Returns how many subjects there are, rated or not. */
    public int subjects() {
        return places.length;
    }

    /** Returns how many raters there are; of a table made of counts, the most that one subject had. */
    public int raters() {
        return raters;
    }

    /** Returns the list of categories. */
    public double[] categories() {
        return categories.clone();
    }

    /** Returns whether the raters can be told apart: not in a table made of counts. */
    public boolean isRatersKnown() {
        return ratersKnown;
    }

    /**
     * Returns a rating; empty for a gap.
     *
     * @throws IndexOutOfBoundsException if there is no such subject or rater
     */
    public OptionalDouble rating(int subject, int rater) {
        return isRated(subject, rater) ? OptionalDouble.of(categories[places[subject][rater]]) : OptionalDouble.empty();
    }

    /** Returns the table of two of the raters, in this order. */
    public RatingTable pair(int first, int second) {
        requireRaters("a pair of raters");
        int[][] columns = new int[places.length][];
        Arrays.setAll(columns, i -> new int[] {places[i][first], places[i][second]});
        return new RatingTable(columns, categories, 2, true);
    }

    /**
     * Returns the table of these subjects, in this order. A subject may stand several times, as in a resample; the list of categories
     * stays.
     *
     * @throws IndexOutOfBoundsException if there is no such subject
     */
    public RatingTable select(int... subjects) {
        int[][] rows = new int[subjects.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = places[subjects[i]];
        }
        return new RatingTable(rows, categories, raters, ratersKnown);
    }

    boolean isRated(int subject, int rater) {
        return places[subject][rater] != GAP;
    }

    /** The place of a rating that is there. */
    int place(int subject, int rater) {
        return places[subject][rater];
    }

    double category(int place) {
        return categories[place];
    }

    int categoryCount() {
        return categories.length;
    }

    int ratings(int subject) {
        int count = 0;
        for (int place : places[subject]) {
            count += place == GAP ? 0 : 1;
        }
        return count;
    }

    /** How often each subject got each category. */
    int[][] counts() {
        int[][] counts = new int[places.length][categories.length];
        for (int i = 0; i < places.length; i++) {
            for (int place : places[i]) {
                if (place != GAP) {
                    counts[i][place]++;
                }
            }
        }
        return counts;
    }

    /** This table, or with {@link Gaps#OMIT_SUBJECT} what is left of it without the subjects that have a gap. */
    RatingTable with(Gaps gaps) {
        if (gaps == Gaps.KEEP_SUBJECT) {
            return this;
        }
        int[][] complete = Arrays.stream(places)
                .filter(row -> Arrays.stream(row).noneMatch(place -> place == GAP))
                .toArray(int[][]::new);
        return new RatingTable(complete, categories, raters, ratersKnown);
    }

    void requireRaters(String what) {
        if (!ratersKnown) {
            throw new IllegalArgumentException(what + " needs raters who are told apart, not counts");
        }
    }

    @Override
    public String toString() {
        return "RatingTable[subjects=" + subjects() + ", raters=" + raters + ", categories=" + categories.length + "]";
    }
}
