package org.waymark.scoring.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.internal.Texts;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;

/**
 * What pupils with a similar start reached: lower quartile, median and upper quartile of one measure by prior attainment and
 * further facets, such as year and need. The library ships none: it is written by hand from a source that is named, or built from
 * a caseload by {@link ComparatorTables}, as a document of its own under an id and a version that never change, and handed to a
 * later run.
 *
 * <p>{@link #hold} holds a score against the quartiles of its line: between them, both included, is {@link Held.Stand#WITHIN},
 * and half of the pupils who made the table are not, by construction. {@link #valueAdded()} holds it against the mean.
 *
 * <p>Each line says how many pupils of how many schools stand behind it; one with fewer than {@link #minimumPupils()} is no line.
 */
@Value.Immutable
@PersonalValue
public sealed interface ComparatorTable extends WithComparatorTable, Yardstick, Personal, Open
        permits ImmutableComparatorTable {

    /** How many pupils a line needs unless said otherwise. */
    int MINIMUM_PUPILS = 10;

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the table, without {@code @}; with its version unique. */
    String id();

    /** The version of the table. */
    String version();

    /** Where it comes from, in words: a publication with its year, or schools and a term. */
    String source();

    /** The measure of its numbers. */
    MeasureKey measure();

    /** The version of the measure. */
    String measureVersion();

    /** Where one band of prior attainment ends and the next begins, rising; each number is a band of its own if there are none. */
    List<BigDecimal> cuts();

    /** What else the lines are told apart by, in order; members of staff never. */
    List<Facet> facets();

    /** How many pupils each line has at the least. */
    @Value.Default
    default int minimumPupils() {
        return MINIMUM_PUPILS;
    }

    /** The lines. */
    List<ComparatorLine> lines();

    /** Its name and version, as {@code id@version}. */
    default String ref() {
        return id() + "@" + version();
    }

    /** Its name and how many lines it has, in at most 80 characters: lines can be of few pupils. */
    @Override
    default String redacted() {
        String full = "ComparatorTable[" + ref() + ", lines=" + lines().size() + "]";
        return full.length() <= 80 ? full : "ComparatorTable[lines=" + lines().size() + "]";
    }

    /** The bands of prior attainment. */
    default PriorBands bands() {
        return new PriorBands(cuts());
    }

    /** The lines by their key: the band of prior attainment, then a value for each facet. */
    @Value.Lazy
    default SortedMap<CohortKey, ComparatorLine> byKey() {
        SortedMap<CohortKey, ComparatorLine> byKey = new TreeMap<>();
        lines().forEach(line -> byKey.put(line.key(facets()), line));
        return Collections.unmodifiableSortedMap(byKey);
    }

    @Override
    default Held hold(ScoreRow row) {
        return held(
                row,
                (number, line) -> Held.against(
                        number,
                        line.median(),
                        OptionalDouble.of(line.lowerQuartile()),
                        OptionalDouble.of(line.upperQuartile()),
                        backing(line)));
    }

    /**
     * Returns the yardstick of value added: the score less the mean of those with a similar start. A line without a mean refuses
     * it ({@link Held.Why#NO_MEAN}). Over the pupils who made the table the differences of each line have a mean of 0.
     */
    default Yardstick valueAdded() {
        return row -> held(
                row,
                (number, line) -> line.mean()
                        .map(mean -> Held.against(number, mean, backing(line)))
                        .orElseGet(() -> Held.refused(Held.Why.NO_MEAN, backing(line))));
    }

    private Held held(ScoreRow row, BiFunction<Double, ComparatorLine, Held> held) {
        Backing nobody = new Backing(ref(), source(), 0, 0, 0, minimumPupils());
        if (!row.measure().equals(measure()) || !row.measureVersion().equals(measureVersion())) {
            return Held.refused(Held.Why.OTHER_MEASURE, nobody);
        }
        return Yardstick.ofNumber(row, nobody, number -> {
            Optional<BigDecimal> prior = prior(row);
            if (prior.isEmpty()) {
                return Held.refused(Held.Why.NO_PRIOR, nobody);
            }
            ComparatorLine line = byKey().get(key(row, prior.get()));
            return line == null ? Held.refused(Held.Why.NOT_IN_TABLE, nobody) : held.apply(number, line);
        });
    }

    private Backing backing(ComparatorLine line) {
        return new Backing(ref(), source(), line.pupils(), line.schools(), line.rows(), minimumPupils());
    }

    private CohortKey key(ScoreRow row, BigDecimal prior) {
        List<CohortValue> values = new ArrayList<>();
        values.add(CohortValue.of(bands().band(prior)));
        facets().forEach(facet ->
                values.add(CohortFacets.find(row, facet).map(CohortValue::of).orElse(CohortValue.UNKNOWN)));
        return new CohortKey(values);
    }

    /** What a score started from: the baseline that it says it used; absent if it says none. */
    static Optional<BigDecimal> prior(ScoreRow row) {
        return row.score() instanceof Scored scored ? scored.baseline() : Optional.empty();
    }

    /**
     * Refuses texts that name no thing, cuts that do not rise, a facet that stands twice or groups by staff, a line that stands
     * twice, names another facet or has fewer pupils than the minimum.
     */
    @Value.Check
    default void check() {
        Texts.name("ComparatorTable id", id());
        Texts.name("ComparatorTable version", version());
        Texts.name("ComparatorTable source", source());
        Texts.name("ComparatorTable measureVersion", measureVersion());
        if (id().contains("@") || version().contains("@")) {
            throw new IllegalArgumentException("the id and the version of a ComparatorTable must not hold @");
        }
        new PriorBands(cuts());
        if (new HashSet<>(facets()).size() != facets().size()
                || facets().stream().anyMatch(CohortFacets::isStaff)) {
            throw new IllegalArgumentException("the facets of a ComparatorTable stand once each, and none is of staff");
        }
        if (minimumPupils() < 1) {
            throw new IllegalArgumentException("the minimumPupils of a ComparatorTable are below 1");
        }
        HashSet<CohortKey> seen = new HashSet<>();
        for (int i = 0; i < lines().size(); i++) {
            ComparatorLine line = lines().get(i);
            if (!facets().containsAll(line.facets().keySet())) {
                throw new IllegalArgumentException("lines[" + i + "] names a facet that its ComparatorTable has not");
            }
            if (line.pupils() < minimumPupils()) {
                throw new IllegalArgumentException("lines[" + i + "] has fewer pupils than the minimum of its table");
            }
            if (!seen.add(line.key(facets()))) {
                throw new IllegalArgumentException("lines[" + i + "] stands twice");
            }
        }
    }

    /** Builds a {@link ComparatorTable}; not thread-safe. */
    final class Builder extends ImmutableComparatorTable.Builder {

        Builder() {}

        /** Equal to {@code measure(MeasureKey.parse(measure))}. */
        public Builder measure(String measure) {
            return measure(MeasureKey.parse(measure));
        }

        /** Takes the cuts of bands. */
        public Builder bands(PriorBands bands) {
            return addAllCuts(bands.cuts());
        }
    }
}
