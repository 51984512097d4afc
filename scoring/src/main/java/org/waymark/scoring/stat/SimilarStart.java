package org.waymark.scoring.stat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a pupil's gain stands among those of reference pupils who set out from the same point.
 *
 * <p>Of the reference pupils with the same start it takes the quartiles of their gains ({@link SampleQuantile}, type 7), the
 * percentile rank of the pupil's gain ({@link PercentileRank}, equal gains half below), and one of three bands: {@link
 * Band#LOWER} below the lower quartile, {@link Band#UPPER} above the upper one, {@link Band#MIDDLE} for all that lies between
 * or on them. A start is any text: a caller who wants to compare by age or need as well puts these into it. A reference pupil
 * without a gain is left out.
 *
 * <p>Fewer pupils than the minimum, 5 unless said otherwise: {@link Undefined#TOO_FEW_VALUES}; none at all: {@link
 * Undefined#NO_REFERENCE}. Their number is always there.
 *
 * <p>Caveats: pupils who share a starting point on a coarse scale did not start from the same place. The gains of the
 * reference say what was, in those schools and years, and not what could have been. Half of all pupils stand in the middle
 * band by definition, and a quarter below it, whatever the schools do.
 *
 * <p>Reference: Department for Education, Progression guidance 2010-11, which set quartiles of progress from the same
 * starting point beside the progress of pupils with special educational needs.
 */
public final class SimilarStart {

    private static final SimilarStart DEFAULTS =
            new SimilarStart(5, SampleQuantile.withDefaults(), PercentileRank.withDefaults());

    private final int minimum;
    private final SampleQuantile quantile;
    private final PercentileRank rank;

    private SimilarStart(int minimum, SampleQuantile quantile, PercentileRank rank) {
        this.minimum = minimum;
        this.quantile = quantile;
        this.rank = rank;
    }

    /** Returns the calculator that asks for five reference pupils. */
    public static SimilarStart withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for so many reference pupils with the same start.
     *
     * @param pupils at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SimilarStart withMinimum(int pupils) {
        if (pupils < 1) {
            throw new IllegalArgumentException("minimum is not at least 1");
        }
        return new SimilarStart(pupils, quantile, rank);
    }

    /** Returns a copy with another rule for the quartiles. */
    public SimilarStart with(SampleQuantile.Type type) {
        return new SimilarStart(minimum, quantile.with(type), rank);
    }

    /** Returns a copy with another way to count equal gains. */
    public SimilarStart with(PercentileRank.Kind kind) {
        return new SimilarStart(minimum, quantile, rank.with(kind));
    }

    /** Returns how many reference pupils it asks for. */
    public int minimum() {
        return minimum;
    }

    /**
     * Returns where a pupil stands.
     *
     * @param starts the starting point of each reference pupil
     * @param gains the gain of each; {@code null} is missing
     * @param start the starting point of the pupil
     * @param gain the gain of the pupil
     * @throws IllegalArgumentException if there are not as many gains as starts, or a gain is not finite
     */
    public Result of(List<String> starts, @Nullable Double[] gains, String start, double gain) {
        Checks.sameLength("starts", starts.size(), "gains", gains.length);
        @Nullable Double[] same = new @Nullable Double[gains.length];
        for (int i = 0; i < same.length; i++) {
            same[i] = starts.get(i).equals(start) ? gains[i] : null;
        }
        double[] reference = Present.in(same);
        PercentileRank.Result place = rank.of(reference, gain).orTooFew(minimum);
        return new Result(place, quantile.of(reference, 0.25, 0.5, 0.75), gain);
    }

    /** Returns where a pupil stands, with nothing missing. */
    public Result of(List<String> starts, double[] gains, String start, double gain) {
        return of(starts, Present.boxed(gains), start, gain);
    }

    /** Where among the reference a gain lies. */
    public enum Band {
        /** Below the lower quartile. */
        LOWER("lower quarter"),
        /** From the lower to the upper quartile, both included. */
        MIDDLE("middle half"),
        /** Above the upper quartile. */
        UPPER("upper quarter");

        private final String text;

        Band(String text) {
            this.text = text;
        }

        /** Returns the band in words. */
        public String text() {
            return text;
        }
    }

    /** Where a pupil stands. */
    public static final class Result extends StatResult {

        private final PercentileRank.Result rank;
        private final SampleQuantile.Result quartiles;
        private final double gain;

        Result(PercentileRank.Result rank, SampleQuantile.Result quartiles, double gain) {
            super(rank.undefined().orElse(null));
            this.rank = rank;
            this.quartiles = quartiles;
            this.gain = gain;
        }

        /** Returns how many reference pupils had the same start. */
        public int reference() {
            return rank.reference();
        }

        /**
         * Returns the lower quartile of their gains.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double lowerQuartile() {
            return quartile("lower quartile", 0);
        }

        /**
         * Returns the median of their gains.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double median() {
            return quartile("median", 1);
        }

        /**
         * Returns the upper quartile of their gains.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double upperQuartile() {
            return quartile("upper quartile", 2);
        }

        private double quartile(String name, int index) {
            return figure(name, isDefined() ? quartiles.quantile(index) : 0);
        }

        /**
         * Returns the percentile rank of the pupil's gain, 0 to 100.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double percentileRank() {
            return figure("percentile rank", isDefined() ? rank.percentile() : 0);
        }

        /**
         * Returns the band of the pupil's gain.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public Band band() {
            if (gain < lowerQuartile()) {
                return Band.LOWER;
            }
            return gain > upperQuartile() ? Band.UPPER : Band.MIDDLE;
        }

        @Override
        public String toString() {
            return "SimilarStart[" + text("percentileRank=" + (isDefined() ? percentileRank() : 0)) + ", reference="
                    + reference() + "]";
        }
    }
}
