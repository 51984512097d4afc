package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.id.PupilId;
import org.waymark.scoring.FortySchools;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.stat.Limits;
import org.waymark.scoring.subject.Facet;

/**
 * A caseload of 40 schools. The counts of the full cross of schools, 14 types of need and 4 provisions are protected in a second or
 * two; whole releases, with means, distributions and missing results, are made and attacked for the crosses of two that are
 * printed most.
 */
class FortySchoolsReleaseTest {

    /** Each pupil once: the totals are sums then, which is what an attacker reckons with. */
    private static List<ScoreRow> rows() {
        Set<PupilId> seen = new HashSet<>();
        List<ScoreRow> rows = new ArrayList<>(FortySchools.rows(FortySchools.SCHOOLS, 40, 5));
        rows.removeIf(row -> !seen.add(row.pupil()));
        return rows;
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
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
        return Stream.of(List.of(Facet.SCHOOL, Facet.PROVISION), List.of(Facet.NEED, Facet.PROVISION));
    }

    @ParameterizedTest
    @MethodSource("crosses")
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void nothingHiddenIsRecoveredFromARelease(List<Facet> facets) {
        CohortTable cohorts = Cohorts.of(rows()).by(facets.toArray(Facet[]::new));
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(cohorts);
        List<CohortValue> rows = cohorts.values(facets.get(0));
        List<CohortValue> columns = cohorts.values(facets.get(1));
        long[] inner = new long[rows.size() * columns.size()];
        for (int cell = 0; cell < inner.length; cell++) {
            inner[cell] = cohorts.cell(rows.get(cell / columns.size()), columns.get(cell % columns.size()))
                    .pupils();
        }
        CountTable counts = CountTable.summed(new int[] {rows.size(), columns.size()}, inner);
        boolean[] hidden = new boolean[counts.cells()];
        for (ReleasedCell cell : released.cells()) {
            int row = place(rows, cell.values().get(0));
            int column = place(columns, cell.values().get(1));
            hidden[counts.cell(row, column)] = cell.pupils().isSuppressed();
        }
        List<Limits> known = IntervalAttack.of(counts, hidden, 0);
        assertThat(known).hasSizeGreaterThan(10).allMatch(limits -> limits.upper() - limits.lower() >= 5);
        assertThat(released.suppressedCells()).isLessThan(released.cells().size());
    }

    private static int place(List<CohortValue> values, CohortValue value) {
        return value.isTotal() ? values.size() : values.indexOf(value);
    }
}
