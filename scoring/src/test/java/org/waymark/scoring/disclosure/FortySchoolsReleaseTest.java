package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.id.PupilId;
import org.waymark.scoring.FortySchools;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.stat.Limits;
import org.waymark.scoring.subject.Facet;

/**
 * A caseload of 40 schools. The counts of the full cross of schools, 14 types of need and 4 provisions, and whole releases of it with
 * means, distributions and missing results, are made in seconds. The crosses of two are attacked by linear programming; the full
 * cross, too large for that here, by narrowing all its intervals against each other until nothing moves.
 */
class FortySchoolsReleaseTest {

    /** Each pupil once: the totals are sums then, which is what an attacker reckons with. */
    private static List<ScoreRow> rows() {
        Set<PupilId> seen = new HashSet<>();
        List<ScoreRow> rows = new ArrayList<>(FortySchools.rows(FortySchools.SCHOOLS, 40, 5));
        rows.removeIf(row -> !seen.add(row.pupil()));
        return rows;
    }

    private static final Map<String, ToLongFunction<CohortSummary>> FIGURES = Map.of(
            "pupils",
            CohortSummary::pupils,
            "results",
            summary -> summary.results().pupils());

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void theCountsOfTheFullCrossAreProtectedWithPupilsOfTwoSchoolsAmongThem() {
        CohortTable cohorts = Cohorts.of(FortySchools.rows(FortySchools.SCHOOLS, 40, 0.1))
                .by(Facet.SCHOOL, Facet.NEED, Facet.PROVISION);
        Grid grid = new Grid(cohorts);
        CountTable counts = grid.counts(cell -> grid.summary(cell).pupils());
        SuppressionPattern pattern = Suppression.withDefaults().of(counts);

        assertThat(counts.cells()).isGreaterThan(3_000);
        assertThat(pattern.exposedCells()).isZero();
        for (int cell = 0; cell < counts.cells(); cell++) {
            if (counts.count(cell) > 0 && counts.count(cell) <= 5) {
                assertThat(pattern.isHidden(cell)).isTrue();
            }
        }
    }

    static Stream<List<Facet>> crosses() {
        return Stream.of(
                List.of(Facet.SCHOOL, Facet.PROVISION),
                List.of(Facet.NEED, Facet.PROVISION),
                List.of(Facet.SCHOOL, Facet.NEED));
    }

    @ParameterizedTest
    @MethodSource("crosses")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void nothingHiddenIsRecoveredFromARelease(List<Facet> facets) {
        CohortTable cohorts = Cohorts.of(rows()).by(facets.toArray(Facet[]::new));
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(cohorts);
        for (Map.Entry<String, ToLongFunction<CohortSummary>> figure : FIGURES.entrySet()) {
            CountTable counts = counts(cohorts, figure.getValue());
            boolean[] hidden = hidden(cohorts, counts, released, figure.getKey());
            List<Limits> known = IntervalAttack.of(counts, hidden, 0);
            assertThat(known).hasSizeGreaterThan(10).allMatch(limits -> limits.upper() - limits.lower() >= 5);
        }
        assertThat(released.suppressedCells()).isLessThan(released.cells().size());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void nothingHiddenIsRecoveredFromAReleaseOfTheFullCross() {
        CohortTable cohorts = Cohorts.of(rows()).by(Facet.SCHOOL, Facet.NEED, Facet.PROVISION);
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(cohorts);
        for (Map.Entry<String, ToLongFunction<CohortSummary>> figure : FIGURES.entrySet()) {
            CountTable counts = counts(cohorts, figure.getValue());
            boolean[] hidden = hidden(cohorts, counts, released, figure.getKey());
            assertThat(narrowest(counts, hidden)).as(figure.getKey()).isGreaterThanOrEqualTo(5);
            // The attack does find what is hidden where only the small ones are.
            boolean[] small = Suppression.withDefaults()
                    .withComplementary(false)
                    .of(counts)
                    .hidden();
            assertThat(narrowest(counts, small)).as(figure.getKey()).isZero();
        }
        assertThat(released.suppressedCells()).isLessThan(released.cells().size());
        for (ReleasedCell cell : released.cells()) {
            boolean few = cell.pupils().isSuppressed();
            boolean fewResults = cell.find("results").orElseThrow().isSuppressed();
            cell.figures().forEach((name, figure) -> {
                boolean ofResults = name.startsWith("missing") || name.startsWith("value");
                if (few || (fewResults && (ofResults || name.startsWith("mean.")))) {
                    assertThat(figure.isSuppressed()).as(name).isTrue();
                }
                if (figure.value().isPresent() && (ofResults || FIGURES.containsKey(name))) {
                    assertThat(figure.value().orElseThrow().longValueExact())
                            .matches(count -> count == 0 || count > 5, name);
                }
            });
        }
    }

    /**
     * A distribution in so large a table is shown for all cells or for none: all pupils could be in any one part, then.
     */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void theDistributionOfALargeTableIsHiddenAltogetherWhereOneCellNeedsIt() {
        CohortTable cohorts = Cohorts.of(rows()).by(Facet.SCHOOL, Facet.NEED, Facet.PROVISION);
        List<ReleasedFigure> shown = new ArrayList<>();
        for (ReleasedCell cell : DisclosurePolicy.schoolLevel().release(cohorts).cells()) {
            cell.figures().forEach((name, figure) -> {
                if (name.startsWith("value")) {
                    shown.add(figure);
                }
            });
        }
        assertThat(shown).hasSizeGreaterThan(1_000).allMatch(ReleasedFigure::isSuppressed);
    }

    /** The counts of a table of pupils who stand in one cell each, and their sums. */
    private static CountTable counts(CohortTable cohorts, ToLongFunction<CohortSummary> figure) {
        Grid grid = new Grid(cohorts);
        CountTable counts = grid.counts(cell -> figure.applyAsLong(grid.summary(cell)));
        int[] sizes = new int[counts.dimensions()];
        Arrays.setAll(sizes, counts::size);
        long[] inner = IntStream.range(0, counts.cells())
                .filter(cell -> !counts.isTotal(cell))
                .mapToLong(counts::count)
                .toArray();
        return CountTable.summed(sizes, inner);
    }

    private static boolean[] hidden(CohortTable cohorts, CountTable counts, ReleasedTable released, String figure) {
        boolean[] hidden = new boolean[counts.cells()];
        for (ReleasedCell cell : released.cells()) {
            int[] place = new int[counts.dimensions()];
            for (int d = 0; d < place.length; d++) {
                place[d] = place(
                        cohorts.values(cohorts.dimensions().get(d)),
                        cell.values().get(d));
            }
            ReleasedFigure found = cell.find(figure).orElseThrow();
            int at = counts.cell(place);
            hidden[at] = found.isSuppressed();
            found.value().ifPresent(value -> assertThat(value.longValueExact()).isEqualTo(counts.count(at)));
        }
        return hidden;
    }

    /** The width of the narrowest interval of a hidden count, after each line has been used until none says more. */
    private static long narrowest(CountTable counts, boolean[] hidden) {
        long[] low = new long[counts.cells()];
        long[] high = new long[counts.cells()];
        for (int cell = 0; cell < low.length; cell++) {
            low[cell] = hidden[cell] ? 0 : counts.count(cell);
            high[cell] = hidden[cell] ? 1_000_000 : counts.count(cell);
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int cell = 0; cell < low.length; cell++) {
                for (int d = 0; d < counts.dimensions(); d++) {
                    if (counts.category(cell, d) == counts.size(d)) {
                        more |= narrow(counts, cell, d, low, high);
                    }
                }
            }
        }
        return IntStream.range(0, low.length)
                .filter(cell -> hidden[cell])
                .mapToLong(cell -> high[cell] - low[cell])
                .min()
                .orElseThrow();
    }

    /** The total is the sum of its parts, each part the total less the others. */
    private static boolean narrow(CountTable counts, int total, int dimension, long[] low, long[] high) {
        int[] parts = IntStream.range(0, counts.size(dimension))
                .map(category -> counts.moved(total, dimension, category))
                .toArray();
        long least = Arrays.stream(parts).mapToLong(part -> low[part]).sum();
        long most = Arrays.stream(parts).mapToLong(part -> high[part]).sum();
        boolean more = put(total, least, most, low, high);
        for (int part : parts) {
            more |= put(part, low[total] - (most - high[part]), high[total] - (least - low[part]), low, high);
            least = Arrays.stream(parts).mapToLong(other -> low[other]).sum();
            most = Arrays.stream(parts).mapToLong(other -> high[other]).sum();
        }
        return more;
    }

    private static boolean put(int cell, long least, long most, long[] low, long[] high) {
        boolean more = least > low[cell] || most < high[cell];
        low[cell] = Math.max(low[cell], least);
        high[cell] = Math.min(high[cell], most);
        return more;
    }

    private static int place(List<CohortValue> values, CohortValue value) {
        return value.isTotal() ? values.size() : values.indexOf(value);
    }
}
