package org.waymark.scoring.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
 * <p>Each line says how many pupils stand behind it. A line with fewer than {@link #minimumPupils()} is no line. A score between
 * the quartiles, both included, is {@link Held.Stand#WITHIN}: half of the pupils who made the table are not, by construction.
 * Immutable.
 */
public final class ComparatorTable implements Yardstick {

    /** How many pupils a line needs unless said otherwise. */
    public static final long MINIMUM_PUPILS = 10;

    /**
     * One line.
     *
     * @param lowerQuartile a quarter of the results were at or below it
     * @param median half of the results were at or below it
     * @param upperQuartile three quarters of the results were at or below it
     * @param pupils how many different pupils stand behind it
     * @param rows how many results
     */
    public record Line(double lowerQuartile, double median, double upperQuartile, long pupils, long rows) {

        /** Refuses numbers that are not finite or not in order, and counts as {@link Tally} does. */
        public Line {
            boolean finite = Double.isFinite(lowerQuartile) && Double.isFinite(upperQuartile);
            if (!finite || !(lowerQuartile <= median && median <= upperQuartile)) {
                throw new IllegalArgumentException("the quartiles of a Line must be finite and in order");
            }
            rows = new Tally(rows, pupils).rows();
        }
    }

    private final String id;
    private final String version;
    private final String source;
    private final MeasureKey measure;
    private final String measureVersion;
    private final PriorBands bands;
    private final List<Facet> facets;
    private final long minimumPupils;
    private final SortedMap<CohortKey, Line> lines;

    private ComparatorTable(Builder builder) {
        this.id = Texts.name("ComparatorTable id", builder.id);
        this.version = Texts.name("ComparatorTable version", builder.version);
        this.source = Texts.name("ComparatorTable source", builder.source);
        this.measure = builder.measure;
        this.measureVersion = Texts.name("ComparatorTable measureVersion", builder.measureVersion);
        this.bands = builder.bands;
        this.facets = List.copyOf(builder.facets);
        this.minimumPupils = builder.minimumPupils;
        this.lines = Collections.unmodifiableSortedMap(new TreeMap<>(builder.lines));
        for (var line : lines.entrySet()) {
            if (line.getKey().values().size() != facets.size() + 1
                    || line.getKey().isTotal()) {
                throw new IllegalArgumentException(
                        "the key of a line must hold the band and a value for each facet, and no total");
            }
            if (line.getValue().pupils() < minimumPupils) {
                throw new IllegalArgumentException("a line has fewer pupils than the minimum of its table");
            }
        }
    }

    /** Returns a builder of a table for the measure of this key in this version. */
    public static Builder of(String measure, String measureVersion) {
        return new Builder(MeasureKey.parse(measure), measureVersion);
    }

    /** Its name and version, as {@code id@version}. */
    public String ref() {
        return id + "@" + version;
    }

    /** Where it comes from, in words. */
    public String source() {
        return source;
    }

    /** The measure of its numbers. */
    public MeasureKey measure() {
        return measure;
    }

    /** The version of the measure. */
    public String measureVersion() {
        return measureVersion;
    }

    /** The bands of prior attainment. */
    public PriorBands bands() {
        return bands;
    }

    /** What else the lines are told apart by, in order. */
    public List<Facet> facets() {
        return facets;
    }

    /** How many pupils each line has at the least. */
    public long minimumPupils() {
        return minimumPupils;
    }

    /** The lines by their key: the band of prior attainment, then a value for each facet. */
    public SortedMap<CohortKey, Line> lines() {
        return lines;
    }

    /** The key under which a row looks for its line; absent if it is not known what it started from. */
    Optional<CohortKey> key(ScoreRow row) {
        return prior(row).map(prior -> {
            List<CohortValue> values = new ArrayList<>();
            values.add(CohortValue.of(bands.band(prior)));
            facets.forEach(facet -> values.add(
                    CohortFacets.find(row, facet).map(CohortValue::of).orElse(CohortValue.UNKNOWN)));
            return new CohortKey(values);
        });
    }

    /** What a score started from. */
    static Optional<BigDecimal> prior(ScoreRow row) {
        return row.score() instanceof Scored scored ? scored.baseline() : Optional.empty();
    }

    @Override
    public Held hold(ScoreRow row) {
        Backing nobody = Backing.rule(ref());
        if (!row.measure().equals(measure) || !row.measureVersion().equals(measureVersion)) {
            return Held.refused(Held.Why.OTHER_MEASURE, nobody);
        }
        return Yardstick.ofNumber(row, nobody, number -> {
            Optional<CohortKey> key = key(row);
            if (key.isEmpty()) {
                return Held.refused(Held.Why.NO_PRIOR, nobody);
            }
            Line line = lines.get(key.get());
            return line == null
                    ? Held.refused(Held.Why.NOT_IN_TABLE, nobody)
                    : Held.against(
                            number,
                            line.median(),
                            OptionalDouble.of(line.lowerQuartile()),
                            OptionalDouble.of(line.upperQuartile()),
                            new Backing(ref(), line.pupils(), line.rows()));
        });
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ComparatorTable other
                && ref().equals(other.ref())
                && source.equals(other.source)
                && measure.equals(other.measure)
                && measureVersion.equals(other.measureVersion)
                && bands.equals(other.bands)
                && facets.equals(other.facets)
                && minimumPupils == other.minimumPupils
                && lines.equals(other.lines);
    }

    @Override
    public int hashCode() {
        return 31 * ref().hashCode() + lines.hashCode();
    }

    /** Its name, unless that is long, and how many lines it has: at most 80 characters. */
    @Override
    public String toString() {
        String full = "ComparatorTable[" + ref() + ", lines=" + lines.size() + "]";
        return full.length() <= 80 ? full : "ComparatorTable[lines=" + lines.size() + "]";
    }

    /** Builds a {@link ComparatorTable}; not thread-safe. */
    public static final class Builder {

        private final MeasureKey measure;
        private final String measureVersion;
        private final SortedMap<CohortKey, Line> lines = new TreeMap<>();
        private String id = "";
        private String version = "";
        private String source = "";
        private PriorBands bands = PriorBands.EACH;
        private List<Facet> facets = List.of();
        private long minimumPupils = MINIMUM_PUPILS;

        private Builder(MeasureKey measure, String measureVersion) {
            this.measure = measure;
            this.measureVersion = measureVersion;
        }

        /** The id and the version, under which the content never changes. */
        public Builder named(String name, String ofVersion) {
            id = name;
            version = ofVersion;
            return this;
        }

        /** Where it comes from, in words. */
        public Builder source(String text) {
            source = text;
            return this;
        }

        /** The bands of prior attainment; each number by itself unless said otherwise. */
        public Builder bands(PriorBands of) {
            bands = of;
            return this;
        }

        /** What else the lines are told apart by, in order; nothing unless said otherwise. */
        public Builder facets(Facet... more) {
            facets = List.of(more);
            return this;
        }

        /**
         * How many pupils each line needs; {@value ComparatorTable#MINIMUM_PUPILS} unless said otherwise.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder minimumPupils(long minimum) {
            if (minimum < 1) {
                throw new IllegalArgumentException("minimumPupils is below 1");
            }
            minimumPupils = minimum;
            return this;
        }

        /**
         * Adds a line: the band of prior attainment, then a value for each facet.
         *
         * @throws IllegalArgumentException if there is one of this key already
         */
        public Builder line(CohortKey key, Line line) {
            if (lines.put(key, line) != null) {
                throw new IllegalArgumentException("a table holds one line for each key");
            }
            return this;
        }

        /**
         * Returns the table.
         *
         * @throws IllegalArgumentException if id, version or source is missing, a key does not fit the facets, or a line has fewer
         *     pupils than the minimum
         */
        public ComparatorTable build() {
            return new ComparatorTable(this);
        }
    }
}
