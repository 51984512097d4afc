package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often raters agree, exactly or within a tolerance.
 *
 * <p>Two figures, which are the same for two raters and differ for more: the share of subjects whose ratings lie <b>all</b>
 * within the tolerance (the greatest less the least; {@code irr agree}), and the share of <b>pairs</b> of ratings that do, taken
 * within each subject first and then over subjects ({@code irrCAC pa}).
 *
 * <p>The tolerance is in units of the ratings themselves; give places on the scale to count steps. It is compared exactly:
 * 0.8 and 0.7 lie within 0.1.
 *
 * <p>Gaps: by default a subject is kept with the ratings that it has, if they are two or more; with {@link Gaps#OMIT_SUBJECT}
 * one that not all have rated is left out. Edge cases: no rating, {@link Undefined#NO_VALUES}; no subject with two, {@link
 * Undefined#NO_PAIRS}.
 *
 * <p>Caveats: it does not correct for chance, so that it is high wherever nearly all ratings are the same; "within one" is
 * nearly always high on a short scale. It is still the figure that a moderation meeting understands, and belongs beside any
 * coefficient.
 */
public final class PercentAgreement {

    private static final PercentAgreement DEFAULTS = new PercentAgreement(0, Gaps.KEEP_SUBJECT);

    private final double tolerance;
    private final Gaps gaps;

    private PercentAgreement(double tolerance, Gaps gaps) {
        this.tolerance = tolerance;
        this.gaps = gaps;
    }

    /** Returns the calculator of exact agreement that keeps subjects with a gap. */
    public static PercentAgreement withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with a tolerance.
     *
     * @param tolerance how far ratings may lie apart, 0 or more
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public PercentAgreement withTolerance(double tolerance) {
        if (!(tolerance >= 0 && Double.isFinite(tolerance))) {
            throw new IllegalArgumentException("tolerance is not a number from 0 on");
        }
        return new PercentAgreement(tolerance, gaps);
    }

    /** Returns a copy with this way to treat subjects that not all have rated. */
    public PercentAgreement with(Gaps gaps) {
        return new PercentAgreement(tolerance, gaps);
    }

    /** Returns the tolerance. */
    public double tolerance() {
        return tolerance;
    }

    /** Returns the way to treat subjects that not all have rated. */
    public Gaps gaps() {
        return gaps;
    }

    /** Returns the agreement of these ratings. */
    public Result of(RatingTable ratings) {
        RatingTable table = ratings.with(gaps);
        boolean[][] near = near(table);
        int subjects = 0;
        int all = 0;
        boolean any = false;
        double shares = 0;
        for (int i = 0; i < table.subjects(); i++) {
            List<Integer> places = places(table, i);
            any |= !places.isEmpty();
            if (places.size() >= 2) {
                subjects++;
                double share = share(places, near);
                shares += share;
                all += share == 1 ? 1 : 0;
            }
        }
        if (subjects == 0) {
            return new Result(any ? Undefined.NO_PAIRS : Undefined.NO_VALUES, 0, 0, 0);
        }
        return new Result(null, (double) all / subjects, shares / subjects, subjects);
    }

    private static List<Integer> places(RatingTable table, int subject) {
        List<Integer> places = new ArrayList<>();
        for (int j = 0; j < table.raters(); j++) {
            if (table.isRated(subject, j)) {
                places.add(table.place(subject, j));
            }
        }
        return places;
    }

    private static double share(List<Integer> places, boolean[][] near) {
        long agreeing = 0;
        for (int h = 1; h < places.size(); h++) {
            for (int g = 0; g < h; g++) {
                agreeing += near[places.get(g)][places.get(h)] ? 1 : 0;
            }
        }
        return 2.0 * agreeing / ((double) places.size() * (places.size() - 1));
    }

    private boolean[][] near(RatingTable table) {
        BigDecimal width = Exact.of(tolerance);
        int q = table.categoryCount();
        boolean[][] near = new boolean[q][q];
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                BigDecimal distance = Exact.of(table.category(k))
                        .subtract(Exact.of(table.category(l)))
                        .abs();
                near[k][l] = distance.compareTo(width) <= 0;
            }
        }
        return near;
    }

    /** How often raters agreed. */
    public static final class Result extends StatResult {

        private final double all;
        private final double pairs;
        private final int subjects;

        Result(@Nullable Undefined undefined, double all, double pairs, int subjects) {
            super(undefined);
            this.all = all;
            this.pairs = pairs;
            this.subjects = subjects;
        }

        /**
         * Returns the share of subjects whose ratings all lie within the tolerance, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double all() {
            return figure("share of subjects", all);
        }

        /**
         * Returns the mean over subjects of the share of pairs of ratings within the tolerance, 0 to 1, at least {@link #all()}.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double pairs() {
            return figure("share of pairs", pairs);
        }

        /** Returns how many subjects have two ratings or more, after any were left out. */
        public int subjects() {
            return subjects;
        }

        @Override
        public String toString() {
            return "PercentAgreement[" + text("all=" + all + ", pairs=" + pairs) + ", subjects=" + subjects + "]";
        }
    }
}
