package org.waymark.scoring.stat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The bootstrap of whole clusters: how a statistic spreads when pupils are drawn again with replacement, each with all that is known
 * of them.
 *
 * <p>Several ratings of one pupil resemble each other. An interval that takes them as independent is too narrow, and the bootstrap of
 * single ratings is no better. Here a resample draws as many clusters as there are, with replacement, and takes every subject of a
 * cluster as often as the cluster was drawn; its size therefore varies where clusters do. The interval is the percentile interval, with
 * quantiles at {@code (B+1) p} as {@link Bootstrap} takes them by default; the standard error is the standard deviation of the
 * replicates over one less than their number. The seed makes the resamples, the same on every machine.
 *
 * <p>Edge cases: no subject, {@link Undefined#NO_VALUES}. One cluster: the estimate without an interval, for nothing says how another
 * pupil would have come out. A statistic may have no value on a resample, as kappa where all ratings of it are the same: such
 * resamples are left out and counted, and where more than one in twenty is, there is no interval, since what is left is a choice of
 * the resamples that came out well.
 *
 * <p>Caveats: with fewer than about ten clusters the interval is too narrow, with fewer than about thirty rather narrow. A percentile
 * interval of a statistic that is biased in small samples need not be centred on the estimate. Where all clusters agree, it has no
 * width, which says that nothing else was seen and not that nothing else can be.
 *
 * <p>Reference: Davison AC, Hinkley DV (1997), Bootstrap methods and their application, section 3.8.
 */
public final class ClusterBootstrap {

    /** How many resamples are drawn unless said otherwise. */
    public static final int RESAMPLES = 1_000;

    private static final int MOST_UNDEFINED = 20;
    private static final ClusterBootstrap DEFAULTS = new ClusterBootstrap(0.95, RESAMPLES, 1);

    private final double confidence;
    private final int resamples;
    private final long seed;

    private ClusterBootstrap(double confidence, int resamples, long seed) {
        this.confidence = confidence;
        this.resamples = resamples;
        this.seed = seed;
    }

    /** Returns the calculator with intervals at 95 %, {@value #RESAMPLES} resamples and the seed 1. */
    public static ClusterBootstrap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public ClusterBootstrap withConfidence(double confidence) {
        return new ClusterBootstrap(Checks.confidence(confidence), resamples, seed);
    }

    /**
     * Returns a copy that draws so many resamples.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public ClusterBootstrap withResamples(int resamples) {
        if (resamples < 2) {
            throw new IllegalArgumentException("resamples is below 2");
        }
        return new ClusterBootstrap(confidence, resamples, seed);
    }

    /** Returns a copy that draws by this seed. */
    public ClusterBootstrap withSeed(long seed) {
        return new ClusterBootstrap(confidence, resamples, seed);
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /** Returns how many resamples are drawn. */
    public int resamples() {
        return resamples;
    }

    /** Returns the seed. */
    public long seed() {
        return seed;
    }

    /**
     * Returns the bootstrap of a statistic.
     *
     * @param clusters for each subject, the cluster that it belongs to: whole numbers from 0 on, none left out
     * @param statistic of the subjects at these places, each as often as it stands there; empty if it has no value for them
     * @throws IllegalArgumentException if the numbers of clusters are not 0, 1, 2 and so on, the statistic has no value for all
     *     subjects together, or a value is not finite
     */
    public Result of(int[] clusters, Function<int[], OptionalDouble> statistic) {
        int[][] members = members(clusters);
        if (members.length == 0) {
            return new Result(Undefined.NO_VALUES, this, 0, 0, new Replicates(new TreeMap<>()), 0);
        }
        int[] all = new int[clusters.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        double estimate = Checks.finite(
                statistic
                        .apply(all)
                        .orElseThrow(() -> new IllegalArgumentException("the statistic has no value for all subjects")),
                "the statistic");
        SplitMix dice = new SplitMix(seed);
        SortedMap<Double, Long> times = new TreeMap<>();
        int undefined = 0;
        for (int b = 0; b < resamples; b++) {
            OptionalDouble replicate = statistic.apply(resample(members, dice));
            if (replicate.isPresent()) {
                times.merge(Checks.finite(replicate.getAsDouble(), "a replicate") + 0.0, 1L, Long::sum);
            } else {
                undefined++;
            }
        }
        return new Result(null, this, estimate + 0.0, members.length, new Replicates(times), undefined);
    }

    private static int[][] members(int[] clusters) {
        int count = 0;
        for (int cluster : clusters) {
            if (cluster < 0 || cluster >= clusters.length) {
                throw new IllegalArgumentException("clusters are not numbered from 0 on without a gap");
            }
            count = Math.max(count, cluster + 1);
        }
        int[] sizes = new int[count];
        for (int cluster : clusters) {
            sizes[cluster]++;
        }
        int[][] members = new int[count][];
        for (int c = 0; c < count; c++) {
            if (sizes[c] == 0) {
                throw new IllegalArgumentException("clusters are not numbered from 0 on without a gap");
            }
            members[c] = new int[sizes[c]];
        }
        int[] filled = new int[count];
        for (int i = 0; i < clusters.length; i++) {
            int cluster = clusters[i];
            members[cluster][filled[cluster]++] = i;
        }
        return members;
    }

    private static int[] resample(int[][] members, SplitMix dice) {
        int[] drawn = new int[members.length];
        int size = 0;
        for (int c = 0; c < drawn.length; c++) {
            drawn[c] = dice.below(members.length);
            size += members[drawn[c]].length;
        }
        int[] subjects = new int[size];
        int next = 0;
        for (int cluster : drawn) {
            for (int subject : members[cluster]) {
                subjects[next++] = subject;
            }
        }
        return subjects;
    }

    /** The bootstrap of a statistic. */
    public static final class Result extends StatResult {

        private final ClusterBootstrap conventions;
        private final double estimate;
        private final int clusters;
        private final Replicates replicates;
        private final int undefinedResamples;

        Result(
                @Nullable Undefined undefined,
                ClusterBootstrap conventions,
                double estimate,
                int clusters,
                Replicates replicates,
                int undefinedResamples) {
            super(undefined);
            this.conventions = conventions;
            this.estimate = estimate;
            this.clusters = clusters;
            this.replicates = replicates;
            this.undefinedResamples = undefinedResamples;
        }

        /**
         * Returns the statistic of all subjects.
         *
         * @throws java.util.NoSuchElementException if there are none
         */
        public double estimate() {
            return figure("estimate", estimate);
        }

        /** Returns the standard error; empty where there is no interval. */
        public OptionalDouble se() {
            return hasInterval() ? OptionalDouble.of(replicates.sd(replicates.count() - 1)) : OptionalDouble.empty();
        }

        /** Returns the percentile interval; empty with one cluster, or where too many resamples have no value. */
        public Optional<Limits> limits() {
            double tail = (1 - conventions.confidence) / 2;
            return hasInterval()
                    ? Optional.of(new Limits(replicates.onNormalScale(tail), replicates.onNormalScale(1 - tail)))
                    : Optional.empty();
        }

        private boolean hasInterval() {
            return clusters > 1
                    && replicates.count() > 1
                    && (long) undefinedResamples * MOST_UNDEFINED <= conventions.resamples;
        }

        /** Returns how many clusters there are. */
        public int clusters() {
            return clusters;
        }

        /** Returns on how many resamples the statistic has no value. */
        public int undefinedResamples() {
            return undefinedResamples;
        }

        @Override
        public String toString() {
            return "ClusterBootstrap[" + text("estimate=" + estimate) + ", clusters=" + clusters + "]";
        }
    }
}
