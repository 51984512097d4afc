package org.waymark.scoring.cohort;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Personal;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.stat.GroupMoments;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.stat.Proportion;
import org.waymark.scoring.stat.ValueCounts;

/**
 * What scores say of a group, as far as they may. Counts are always there. Numbers have an order only if {@link #use()} is at
 * least {@link Use#PLACES}, and are amounts only if it is {@link Use#AMOUNTS}; a figure that is not allowed is absent, and {@link
 * #restraints()} says why.
 *
 * <p>Summaries merge: {@link #merge(CohortSummary)} gives the same to the last bit whatever the order and the partition. It keeps
 * which pupils it has counted, so that a pupil counts once however often the groups are merged; it prints nothing of them.
 *
 * <p>Intervals suppose results that do not depend on each other. Several targets of one pupil do, so that {@link #caveats()} holds
 * {@link #REPEATED_PUPILS} where a pupil stands behind more than one result: take such an interval as too narrow. Immutable.
 */
public final class CohortSummary implements Personal {

    /** Pupils stand behind several results each, which depend on each other: intervals are too narrow. */
    public static final Caveat REPEATED_PUPILS = Caveat.of("caveat.repeated-pupils");

    /** The summary of nobody: merging it changes nothing. */
    public static final CohortSummary NONE = new CohortSummary(new Counts(), Asked.DEFAULT);

    /**
     * How the figures are asked for.
     *
     * @param meansOfPlaces whether means of ordinal results are wanted
     * @param confidence the level of intervals
     */
    record Asked(boolean meansOfPlaces, double confidence) {
        static final Asked DEFAULT =
                new Asked(false, MeanInterval.withDefaults().confidence());
    }

    private final Counts counts;
    private final Asked asked;
    private final Set<Restraint> restraints;

    CohortSummary(Counts counts, Asked asked) {
        this.counts = counts;
        this.asked = asked;
        this.restraints = Ground.restraints(counts.grounds());
        if (asked.meansOfPlaces()) {
            restraints.remove(Restraint.ORDINAL);
        }
    }

    /** How many rows there are, with a result or without one. */
    public long rows() {
        return counts.all().rows();
    }

    /** How many different pupils stand behind them. */
    public long pupils() {
        return counts.all().pupils();
    }

    /** The rows with a result, and how many pupils stand behind those. */
    public Tally results() {
        return counts.scored();
    }

    /** The rows without a result, by reason; empty if there are none. */
    public SortedMap<Reason, Tally> missing() {
        return counts.missing();
    }

    /** The results that are a category, or {@code yes} or {@code no}, each with how many; empty if they are numbers. */
    public SortedMap<String, Tally> categories() {
        return counts.categories();
    }

    /** How many results moved on, stayed or went back; empty for a measure of which it is not known what no change is. */
    public SortedMap<Movement, Tally> movements() {
        return counts.movements();
    }

    /** The reasons for care that results came with, and how many came with each. */
    public SortedMap<Caveat, Long> caveats() {
        SortedMap<Caveat, Long> caveats = new TreeMap<>(counts.caveats());
        long more = results().rows() - results().pupils();
        if (more > 0) {
            caveats.put(REPEATED_PUPILS, more);
        }
        return caveats;
    }

    /** How far the numbers may be used. */
    public Use use() {
        return restraints.stream().map(Restraint::use).min(Use::compareTo).orElse(Use.AMOUNTS);
    }

    /** Why the numbers may not be used as amounts; empty if they may. */
    public Set<Restraint> restraints() {
        return Collections.unmodifiableSet(restraints.isEmpty() ? restraints : EnumSet.copyOf(restraints));
    }

    /** The numbers, each with how often it occurs; absent if they have no order. */
    public Optional<ValueCounts> values() {
        return places() ? Optional.of(counts.numbers().values()) : Optional.empty();
    }

    /**
     * The distribution: each number with its rows and pupils. Absent if the numbers have no order, or if there are more than 64
     * different ones: then {@link #values()} has them without pupils.
     */
    public Optional<SortedMap<Double, Tally>> distribution() {
        return places() ? counts.numbers().tallies() : Optional.empty();
    }

    /** The median, between the two in the middle of an even number; absent without numbers or without an order of them. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * A quantile as {@link ValueCounts#quantile(double)} has it; absent without numbers or without an order of them.
     *
     * @param p 0 for the smallest to 1 for the greatest
     * @throws IllegalArgumentException if it lies outside
     */
    public OptionalDouble quantile(double p) {
        OptionalDouble quantile = counts.numbers().values().quantile(p);
        return places() ? quantile : OptionalDouble.empty();
    }

    /** The share of numbers at or above a limit with Wilson's interval; absent without numbers or without an order of them. */
    public Optional<Proportion.Result> shareAtOrAbove(double limit) {
        ValueCounts values = counts.numbers().values();
        return places() && values.count() > 0
                ? Optional.of(Proportion.withDefaults()
                        .withConfidence(asked.confidence())
                        .of(values.atOrAbove(limit), values.count()))
                : Optional.empty();
    }

    /**
     * The rows at or above a limit and the pupils behind them; absent without an order, or with more than 64 different numbers.
     */
    public Optional<Tally> atOrAbove(double limit) {
        return places() ? counts.numbers().atOrAbove(limit) : Optional.empty();
    }

    /** The share of results of this category with Wilson's interval; absent if no result is a category. */
    public Optional<Proportion.Result> share(String category) {
        SortedMap<String, Tally> categories = categories();
        long all = categories.values().stream().mapToLong(Tally::rows).sum();
        boolean alone = !mixed() && all > 0;
        return alone
                ? Optional.of(Proportion.withDefaults()
                        .withConfidence(asked.confidence())
                        .of(categories.getOrDefault(category, Tally.NONE).rows(), all))
                : Optional.empty();
    }

    /** The mean with Student's interval, and the spread; absent without numbers or if they are no amounts. */
    public Optional<MeanInterval.Result> mean() {
        return moments().map(MeanInterval.withDefaults().withConfidence(asked.confidence())::of);
    }

    /** The exact sums of the numbers; absent without numbers or if they are no amounts. */
    public Optional<GroupMoments> moments() {
        GroupMoments moments = use() == Use.AMOUNTS ? counts.numbers().values().moments() : GroupMoments.NONE;
        return moments.count() == 0 ? Optional.empty() : Optional.of(moments);
    }

    private boolean places() {
        return use() != Use.COUNTS;
    }

    /** Whether results stand together of which shares make no sense. */
    private boolean mixed() {
        return restraints.contains(Restraint.MIXED_MEASURES)
                || restraints.contains(Restraint.MIXED_VERSIONS)
                || restraints.contains(Restraint.MIXED_CYCLES);
    }

    /**
     * Returns the summary of both groups together.
     *
     * @throws IllegalArgumentException if means or the level of intervals were asked for differently
     */
    public CohortSummary merge(CohortSummary other) {
        if (other.rows() == 0 || rows() == 0) {
            return rows() == 0 ? other : this;
        }
        if (!asked.equals(other.asked)) {
            throw new IllegalArgumentException("the summaries were asked for in different ways");
        }
        Counts both = new Counts();
        both.add(counts);
        both.add(other.counts);
        return new CohortSummary(both, asked);
    }

    Counts counts() {
        return counts;
    }

    Asked asked() {
        return asked;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CohortSummary other && asked.equals(other.asked) && counts.equals(other.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** How many results of how many pupils; nothing that says whose they are. */
    @Override
    public String redacted() {
        long results = results().rows();
        return results + " results of " + results().pupils() + " pupils, " + (rows() - results) + " missing";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
