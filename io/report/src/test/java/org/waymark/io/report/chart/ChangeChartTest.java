package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.subject.Facet;

class ChangeChartTest {

    private static final Words WORDS = Words.english();
    private static final ScoreTable SCORES =
            Scorer.of(MeasureSet.standard(), Gallery.CASELOAD.referenceData()).score(Gallery.CASELOAD);

    @Test
    void showsMeansWithTheirIntervalWhereResultsAreAmounts() {
        CohortTable table = Cohorts.of(SCORES).measure("attendance.rate").by(Facet.SCHOOL);

        Chart chart = ChangeChart.of(table).withNames(Gallery.schools()).chart(WORDS);

        double mean = table.cell("northgate").mean().orElseThrow().mean();
        List<List<String>> dots = Options.points(chart, 1);
        assertThat(dots).hasSize(5);
        assertThat(Double.parseDouble(dots.get(2).get(0))).isCloseTo(mean, within(1e-9));
        assertThat(chart.table().rows().get(2)).startsWith("Northgate School");
        assertThat(chart.table().rows().get(4)).startsWith("All");
        assertThat(chart.table().columns()).containsExactly("School", "Pupils", "Mean", "95 % from", "95 % to");
        assertThat(chart.alternative()).startsWith("Results, all groups: mean ").contains("Northgate School: mean ");
    }

    @Test
    void showsTheShareOfPupilsWhoMovedOnWhereStepsAreNoAmounts() {
        CohortTable table = Cohorts.of(SCORES).measure("steps.gained").by(Facet.PROGRAMME);

        Chart chart = ChangeChart.of(table)
                .measuredBy(StepsGained.withDefaults().info())
                .chart(WORDS);

        long all = table.overall().results().pupils();
        long moved = table.overall().movements().get(Movement.BETTER).pupils();
        List<List<String>> dots = Options.points(chart, 1);
        assertThat(Double.parseDouble(dots.get(dots.size() - 1).get(0))).isCloseTo(100.0 * moved / all, within(1e-9));
        assertThat(chart.alternative()).contains(Math.round(100.0 * moved / all) + " % of pupils moved on");
        assertThat(chart.citation().orElseThrow()).contains("steps.gained");
    }

    @Test
    void hidesWhatDisclosureControlHides() {
        CohortTable table = Cohorts.of(SCORES).measure("attendance.rate").by(Facet.SCHOOL, Facet.NEED);
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(table);

        Chart chart = ChangeChart.of(released).chart(WORDS);

        long hidden = released.cells().stream()
                .filter(cell -> cell.find("mean").orElseThrow().isSuppressed())
                .count();
        assertThat(hidden).isPositive();
        assertThat(chart.table().rows()).hasSameSizeAs(released.cells());
        assertThat(chart.table().rows().stream().filter(row -> row.get(3).equals("c")))
                .hasSize((int) hidden);
        assertThat(Options.points(chart, 1)).hasSize((int) (released.cells().size() - hidden));
        assertThat(chart.alternative()).contains(hidden + " rows are hidden.");
        assertThat(chart.caveats()).anyMatch(caveat -> caveat.startsWith("“c” stands"));
    }

    @Test
    void standsInTheOrderOfNamesAndNotOfFigures() {
        CohortTable table = Cohorts.of(SCORES).measure("attendance.rate").by(Facet.SCHOOL);

        Chart chart = ChangeChart.of(table).chart(WORDS);

        assertThat(Options.texts(Options.at(chart, "yAxis", 0, "data")))
                .containsExactly("eastfield", "harbourside", "northgate", "willowbank", "All");
    }

    @Test
    void saysThatNothingMayBeShown() {
        CohortTable none = Cohorts.of(List.of()).by(Facet.SCHOOL);

        Chart chart = ChangeChart.of(none).withNames(Map.of()).chart(WORDS);

        assertThat(chart.option()).isEqualTo(Data.NULL);
        assertThat(chart.alternative()).isEqualTo("No figure may be shown.");
    }
}
