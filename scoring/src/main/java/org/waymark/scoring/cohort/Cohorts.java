package org.waymark.scoring.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.waymark.id.CycleId;
import org.waymark.need.AreaOfNeed;
import org.waymark.need.NeedTaxonomy;
import org.waymark.need.SenType;
import org.waymark.scale.Scale;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.subject.Facet;

/**
 * Groups scores: {@code Cohorts.of(scores).measure("steps.gained").by(Facet.SCHOOL, Facet.NEED)}.
 *
 * <p>Any facet groups: those of {@link Facet}, those of {@link CohortFacets}, a grouping attribute of the pupils under its own
 * name, and the user's own ({@link #withFacet(Facet, Function)}). Members of staff are no facet unless asked for ({@link
 * #includingStaff()}). Rows stream through and are not held; what is held grows with the number of groups, of pupils and of
 * different numbers.
 *
 * <p>What may be done with the numbers of a group is decided by their measure ({@link
 * org.waymark.scoring.measure.Comparability}): results that only mean something within a pupil or a target are counted; those
 * that compare within one concept and scale are used in groups of one concept and one version of a scale; results of several
 * measures, versions or cycles in one group are counted. A measure that is not in {@link #withMeasures(MeasureSet)} is counted.
 *
 * <p>Results on a scale are places in an order: medians and shares, and means only {@linkplain #withMeansOfPlaces() if asked for}.
 * They are amounts without asking if their scale is among {@link #withScales(Iterable)} as one of equal steps or a count, or if
 * they are on no scale, such as an attendance rate; a result that says that places were counted as amounts never is. Immutable.
 */
public final class Cohorts {

    private final Supplier<Stream<ScoreRow>> rows;
    private final Predicate<ScoreRow> condition;
    private final Rules rules;
    private final Map<Facet, Function<ScoreRow, Optional<String>>> own;
    private final CohortSummary.Asked asked;
    private final boolean totals;
    private final boolean staff;

    private Cohorts(
            Supplier<Stream<ScoreRow>> rows,
            Predicate<ScoreRow> condition,
            Rules rules,
            Map<Facet, Function<ScoreRow, Optional<String>>> own,
            CohortSummary.Asked asked,
            boolean totals,
            boolean staff) {
        this.rows = rows;
        this.condition = condition;
        this.rules = rules;
        this.own = Map.copyOf(own);
        this.asked = asked;
        this.totals = totals;
        this.staff = staff;
    }

    /** Returns the scores of a table, to be grouped. */
    public static Cohorts of(ScoreTable scores) {
        return of(scores.rows());
    }

    /** Returns these rows, to be grouped. */
    public static Cohorts of(List<ScoreRow> rows) {
        List<ScoreRow> copy = List.copyOf(rows);
        return of(copy::stream);
    }

    /** Returns the rows of a stream, to be grouped once: they are counted as they pass and not held. */
    public static Cohorts of(Stream<ScoreRow> rows) {
        return of(() -> rows);
    }

    /** Returns no rows: for a {@link #collector(Facet...)} that takes them from elsewhere. */
    public static Cohorts none() {
        return of(Stream::empty);
    }

    private static Cohorts of(Supplier<Stream<ScoreRow>> rows) {
        return new Cohorts(rows, row -> true, Rules.DEFAULT, Map.of(), CohortSummary.Asked.DEFAULT, true, false);
    }

    /**
     * Returns only the rows by the measure of this key.
     *
     * @throws IllegalArgumentException if it is no key of a measure
     */
    public Cohorts measure(String key) {
        MeasureKey measure = MeasureKey.parse(key);
        return where(row -> row.measure().equals(measure));
    }

    /** Returns only the rows that fulfil a condition. */
    public Cohorts where(Predicate<ScoreRow> more) {
        return new Cohorts(rows, condition.and(more), rules, own, asked, totals, staff);
    }

    /** Returns a copy that knows these measures beside those of the library. */
    public Cohorts withMeasures(MeasureSet measures) {
        return with(rules.with(measures));
    }

    /** Returns a copy that knows these scales beside those of the library, such as those of the reference data. */
    public Cohorts withScales(Iterable<Scale> scales) {
        return with(rules.with(scales));
    }

    /** Returns a copy that knows which number of the measure of this id, with any parameters, means no change. */
    public Cohorts withNoChange(String id, double number) {
        return with(rules.withNoChange(MeasureKey.of(id).id(), number));
    }

    private Cohorts with(Rules changed) {
        return new Cohorts(rows, condition, changed, own, asked, totals, staff);
    }

    /** Returns a copy with a facet of the user's own, or in the place of one of the library; absent means not known. */
    public Cohorts withFacet(Facet facet, Function<ScoreRow, Optional<String>> value) {
        Map<Facet, Function<ScoreRow, Optional<String>>> more = new HashMap<>(own);
        more.put(facet, value);
        return new Cohorts(rows, condition, rules, more, asked, totals, staff);
    }

    /** Returns a copy that groups needs into the areas of this taxonomy, instead of those under which the scores were made. */
    public Cohorts withTaxonomy(NeedTaxonomy taxonomy) {
        return withFacet(
                Facet.NEED_AREA,
                row -> row.facets()
                        .find(Facet.NEED)
                        .flatMap(need -> taxonomy.area(SenType.of(need)))
                        .map(AreaOfNeed::code));
    }

    /** Returns a copy that gives means of places in an order as well: they suppose equal steps between the places. */
    public Cohorts withMeansOfPlaces() {
        return new Cohorts(
                rows, condition, rules, own, new CohortSummary.Asked(true, asked.confidence()), totals, staff);
    }

    /**
     * Returns a copy with another level of all intervals; it is 0.95 otherwise.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1, both excluded
     */
    public Cohorts withConfidence(double confidence) {
        MeanInterval.withDefaults().withConfidence(confidence);
        return new Cohorts(
                rows, condition, rules, own, new CohortSummary.Asked(asked.meansOfPlaces(), confidence), totals, staff);
    }

    /** Returns a copy that makes no totals. */
    public Cohorts withoutTotals() {
        return new Cohorts(rows, condition, rules, own, asked, false, staff);
    }

    /** Returns a copy that may group by members of staff; see {@link CohortFacets#isStaff(Facet)}. It never leaves the school. */
    public Cohorts includingStaff() {
        return new Cohorts(rows, condition, rules, own, asked, totals, true);
    }

    /**
     * Returns the table by these facets, crossed; by none, one cell of all.
     *
     * @throws IllegalArgumentException if there are more than 8, one stands twice, or one groups by staff and nobody asked for it
     */
    public CohortTable by(Facet... facets) {
        return stream().collect(collector(facets));
    }

    /** Returns the summary of all rows together. */
    public CohortSummary summary() {
        return by().overall();
    }

    /**
     * Returns the collector that groups rows by these facets: for a stream, parallel or not, and for parts of a caseload of which
     * the tables are merged later.
     *
     * @throws IllegalArgumentException if there are more than 8, one stands twice, or one groups by staff and nobody asked for it
     */
    public Collector<ScoreRow, ?, CohortTable> collector(Facet... facets) {
        Grouping grouping = grouping(facets);
        return Collector.<ScoreRow, Map<CohortKey, Counts>, CohortTable>of(
                HashMap::new,
                (counts, row) -> grouping.count(row, counts),
                Grouping::merge,
                counts -> CohortTable.of(grouping.facets(), totals, asked, counts),
                Collector.Characteristics.UNORDERED);
    }

    /** Returns what compares two cycles, by their codes. */
    public CohortChange change(String from, String to) {
        return new CohortChange(this, CycleId.of(from), CycleId.of(to), CohortChange::isOnRoll);
    }

    Stream<ScoreRow> stream() {
        return rows.get().sequential();
    }

    boolean totals() {
        return totals;
    }

    CohortSummary.Asked asked() {
        return asked;
    }

    Grouping grouping(Facet... facets) {
        return new Grouping(List.of(facets), own, condition, rules, staff);
    }

    /** Says nothing of the rows. */
    @Override
    public String toString() {
        return "Cohorts[...].by(facets)";
    }
}
