package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;
import org.waymark.internal.Texts;
import org.waymark.scoring.subject.Facet;

/**
 * One line of a {@link ComparatorTable}: what pupils who started alike reached, and how many they are. Results between the
 * quartiles, both included, are those of the middle half.
 */
@Value.Immutable
@PlainValue
public sealed interface ComparatorLine extends WithComparatorLine, Open permits ImmutableComparatorLine {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The band of prior attainment, as {@link PriorBands#band} names it. */
    String prior();

    /** The value of each facet of the table; one that is not here is not known of these pupils. */
    Map<Facet, String> facets();

    /** A quarter of the results were at or below it. */
    double lowerQuartile();

    /** Half of the results were at or below it. */
    double median();

    /** Three quarters of the results were at or below it. */
    double upperQuartile();

    /** The mean; absent if the results are places in an order, which have none, or if nobody says it. */
    Optional<Double> mean();

    /** How many different pupils stand behind it, 1 or more. */
    int pupils();

    /** How many schools these pupils were at; 0 if that is not known. */
    @Value.Default
    default int schools() {
        return 0;
    }

    /** How many results; as many as there are pupils unless said otherwise. */
    @Value.Default
    default int rows() {
        return pupils();
    }

    /** The key under which a score looks for this line, in a table of these facets. */
    default CohortKey key(List<Facet> of) {
        List<CohortValue> values = new ArrayList<>();
        values.add(CohortValue.of(prior()));
        for (Facet facet : of) {
            String value = facets().get(facet);
            values.add(value == null ? CohortValue.UNKNOWN : CohortValue.of(value));
        }
        return new CohortKey(values);
    }

    /** Refuses numbers that are not finite or not in order, texts that name no thing, and counts that do not go together. */
    @Value.Check
    default void check() {
        Texts.name("ComparatorLine prior", prior());
        facets().values().forEach(value -> Texts.name("ComparatorLine facet", value));
        boolean finite = Double.isFinite(lowerQuartile())
                && Double.isFinite(upperQuartile())
                && mean().map(Double::isFinite).orElse(true);
        if (!finite || !(lowerQuartile() <= median() && median() <= upperQuartile())) {
            throw new IllegalArgumentException(
                    "the numbers of a ComparatorLine must be finite, its quartiles in order");
        }
        if (pupils() < 1 || rows() < pupils() || schools() < 0 || schools() > pupils()) {
            throw new IllegalArgumentException(
                    "a ComparatorLine must have at least one pupil, at least as many rows and at most as many schools");
        }
    }

    /** Builds a {@link ComparatorLine}; not thread-safe. */
    final class Builder extends ImmutableComparatorLine.Builder {

        Builder() {}

        /** Takes the quartiles together. */
        public Builder quartiles(double lower, double middle, double upper) {
            return lowerQuartile(lower).median(middle).upperQuartile(upper);
        }
    }
}
