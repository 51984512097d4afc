package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * How many of a hundred reference scores lie below a score.
 *
 * <pre>
 *   strict = 100 #(reference &lt; score) / n
 *   weak   = 100 #(reference &lt;= score) / n
 *   mean   = (strict + weak) / 2
 *   rank   = mean, plus 50 / n if the score itself is among the reference
 * </pre>
 *
 * <p>The default is {@link Kind#MEAN}: half of those who have the same score lie below. It treats ties evenly and does not
 * ask whether the pupil is one of the reference. All four agree where nobody has the same score.
 * Ties are exact: the counts are whole numbers, divided once. A missing reference score is left out, or with {@link
 * Missing#PROPAGATE} leaves no rank.
 *
 * <p>No reference score: {@link Undefined#NO_REFERENCE}. Older programs say 100 there, which is nobody's rank.
 *
 * <p>Caveat: a percentile rank is a place among these others and no amount. Differences of two ranks near the middle are
 * small differences of score, near the ends large ones; do not average ranks. A reference of pupils without special
 * educational needs says how rare a score is, and nothing of what was learned.
 *
 * <p>Reference: the four conventions and their names are those of {@code scipy.stats.percentileofscore}.
 */
public final class PercentileRank {

    private static final PercentileRank DEFAULTS = new PercentileRank(Kind.MEAN, Missing.OMIT);

    private final Kind kind;
    private final Missing missing;

    private PercentileRank(Kind kind, Missing missing) {
        this.kind = kind;
        this.missing = missing;
    }

    /** Returns the calculator that counts half of the equal scores as below. */
    public static PercentileRank withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another way to count equal scores. */
    public PercentileRank with(Kind how) {
        return new PercentileRank(how, missing);
    }

    /** Returns a copy with another way to deal with missing reference scores. */
    public PercentileRank with(Missing how) {
        return new PercentileRank(kind, how);
    }

    /** Returns how equal scores are counted. */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the rank of a score.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result of(double[] reference, double score) {
        Checks.finite(score, "score");
        int below = 0;
        int equal = 0;
        for (int i = 0; i < reference.length; i++) {
            double other = Checks.finite(reference[i], "reference", i);
            below += other < score ? 1 : 0;
            equal += other == score ? 1 : 0;
        }
        return new Result(reference.length == 0 ? Undefined.NO_REFERENCE : null, kind, below, equal, reference.length);
    }

    /**
     * Returns the rank of a score; {@code null} is a missing reference score.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result ofNullable(@Nullable Double[] reference, double score) {
        double[] present = Present.in(reference);
        Result result = of(present, score);
        return present.length < reference.length && missing == Missing.PROPAGATE
                ? new Result(Undefined.MISSING_VALUE, kind, result.below, result.equal, result.reference)
                : result;
    }

    /** How equal scores are counted. */
    public enum Kind {
        /** They are not below. */
        STRICT,
        /** They are all below. */
        WEAK,
        /** Half of them are below. */
        MEAN,
        /** As for the mean of their places, the score taken as one of the reference if it is there. */
        RANK
    }

    /** A percentile rank. */
    public static final class Result extends StatResult {

        private final Kind kind;
        private final int below;
        private final int equal;
        private final int reference;

        Result(@Nullable Undefined undefined, Kind kind, int below, int equal, int reference) {
            super(undefined);
            this.kind = kind;
            this.below = below;
            this.equal = equal;
            this.reference = reference;
        }

        /** The same, or why there is none if fewer than so many were compared with. */
        Result orTooFew(int minimum) {
            return isDefined() && reference < minimum
                    ? new Result(Undefined.TOO_FEW_VALUES, kind, below, equal, reference)
                    : this;
        }

        /**
         * Returns the rank, 0 to 100.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double percentile() {
            return figure("percentile rank", 50.0 * twice() / Math.max(1, reference));
        }

        /** Twice the number of scores that count as below. */
        private long twice() {
            return switch (kind) {
                case STRICT -> 2L * below;
                case WEAK -> 2L * below + 2L * equal;
                case MEAN -> 2L * below + equal;
                case RANK -> 2L * below + equal + (equal > 0 ? 1 : 0);
            };
        }

        /** Returns how many reference scores are lower. */
        public int below() {
            return below;
        }

        /** Returns how many reference scores are equal. */
        public int equal() {
            return equal;
        }

        /** Returns how many reference scores there are. */
        public int reference() {
            return reference;
        }

        @Override
        public String toString() {
            return "PercentileRank[" + text("percentile=" + (isDefined() ? percentile() : 0)) + ", reference="
                    + reference + "]";
        }
    }
}
