package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.stat.Limits;
import org.waymark.scoring.subject.Facet;

class DisclosurePolicyTest {

    private static CohortTable table(List<ScoreRow> rows) {
        return Cohorts.of(rows).by(Facet.SCHOOL, Facet.NEED);
    }

    private static List<ScoreRow> fourGroups(int first) {
        List<ScoreRow> rows = new ArrayList<>(ReleaseRows.group("north", "SEMH", first));
        rows.addAll(ReleaseRows.group("north", "SLCN", 20));
        rows.addAll(ReleaseRows.group("south", "SEMH", 15));
        rows.addAll(ReleaseRows.group("south", "SLCN", 30));
        return rows;
    }

    private static ReleasedCell cell(ReleasedTable table, String... values) {
        return table.find(values).orElseThrow();
    }

    @Test
    void aSmallGroupIsHiddenWithAllThatIsSaidOfItAndWithThoseThatWouldGiveItAway() {
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(table(fourGroups(3)));
        for (String school : List.of("north", "south")) {
            for (String need : List.of("SEMH", "SLCN")) {
                assertThat(cell(released, school, need).figures().values()).allMatch(ReleasedFigure::isSuppressed);
            }
        }
        assertThat(cell(released, "north", "(all)").pupils()).hasToString("23");
        assertThat(cell(released, "(all)", "(all)").pupils()).hasToString("68");
        assertThat(cell(released, "(all)", "SEMH").find("mean").orElseThrow().value())
                .isPresent();
        assertThat(released.suppressedCells()).isEqualTo(4);
    }

    @Test
    void nothingIsHiddenWhereAllGroupsAreGreatOrWithinTheSchool() {
        assertThat(DisclosurePolicy.schoolLevel().release(table(fourGroups(6))).suppressedCells())
                .isZero();
        ReleasedTable inSchool = DisclosurePolicy.withinSchool().release(table(fourGroups(3)));
        assertThat(inSchool.suppressedCells()).isZero();
        assertThat(cell(inSchool, "north", "SEMH").pupils()).hasToString("3");
        assertThat(inSchool.lines()).anyMatch(line -> line.contains("not to leave the school"));
    }

    @Test
    void countsAreOfPupilsAndNotOfRows() {
        List<ScoreRow> rows = new ArrayList<>(fourGroups(6));
        rows.removeIf(row -> row.facets().find(Facet.NEED).equals(java.util.Optional.of("SEMH"))
                && row.facets().find(Facet.SCHOOL).equals(java.util.Optional.of("north")));
        for (int i = 0; i < 10; i++) {
            rows.add(ReleaseRows.row("one", "north", "SEMH", Score.number(80.0 + i)));
        }
        ReleasedTable released = DisclosurePolicy.schoolLevel().release(table(rows));
        assertThat(cell(released, "north", "SEMH").pupils().isSuppressed()).isTrue();
    }

    @Test
    void fewResultsHideTheMeanAndFewMissingHideTheirNumber() {
        List<ScoreRow> few = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Score score = i < 3 ? Score.number(90.0) : Score.none(Reason.NO_BASELINE);
            few.add(ReleaseRows.row("p" + i, "north", "SEMH", score));
        }
        ReleasedCell oneCell = DisclosurePolicy.schoolLevel()
                .release(Cohorts.of(few).by())
                .cells()
                .get(0);
        assertThat(oneCell.pupils()).hasToString("20");
        assertThat(oneCell.find("mean").orElseThrow().isSuppressed()).isTrue();
        assertThat(oneCell.find("results").orElseThrow().isSuppressed()).isTrue();
        assertThat(oneCell.find("missing").orElseThrow().isSuppressed()).isTrue();
        assertThat(oneCell.find("missing.NO_BASELINE")).isEmpty();
    }

    @Test
    void aGroupThatAFewJoinedIsHiddenAndWhatWasHiddenStaysHidden() {
        DisclosurePolicy policy = DisclosurePolicy.schoolLevel();
        ReleasedTable before = policy.release(table(fourGroups(20)));
        ReleasedTable after = policy.release(table(fourGroups(23)), List.of(before));
        assertThat(cell(after, "north", "SEMH").pupils().isSuppressed()).isTrue();
        assertThat(policy.release(table(fourGroups(20)), List.of(before)).suppressedCells())
                .isZero();
        assertThat(policy.release(table(fourGroups(40)), List.of(before)).suppressedCells())
                .isZero();
        ReleasedTable hidden = policy.release(table(fourGroups(3)));
        CohortTable bySchool = Cohorts.of(fourGroups(12)).by(Facet.NEED, Facet.SCHOOL);
        ReleasedTable later = policy.release(bySchool, List.of(hidden));
        assertThat(cell(later, "SEMH", "north").pupils().isSuppressed()).isTrue();
    }

    @Test
    void aTableByStaffNeverLeaves() {
        CohortTable staff = Cohorts.of(fourGroups(20))
                .includingStaff()
                .withFacet(Facet.of("key-worker"), row -> row.facets().find(Facet.NEED))
                .by(Facet.of("key-worker"));
        assertThatThrownBy(() -> DisclosurePolicy.schoolLevel().release(staff))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A table by members of staff never leaves the school");
        assertThat(DisclosurePolicy.withinSchool().release(staff).cells()).hasSize(3);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            List<ScoreRow> rows = new ArrayList<>(ReleaseRows.random(random));
            DisclosurePolicy policy = DisclosurePolicy.schoolLevel().withSharesAtOrAbove(91);
            List<String> once = text(policy.release(table(rows)));
            Collections.shuffle(rows, random);
            assertThat(text(policy.release(table(rows)))).isEqualTo(once);
        }
    }

    private static List<String> text(ReleasedTable released) {
        return released.cells().stream()
                .map(cell -> cell.values() + " " + cell.figures())
                .toList();
    }

    /** Each count that a release shows, as pupils or as parts of them, under the attack of a solver. */
    @Test
    void theSolverRecoversNothingFromAReleasedTable() {
        Random random = new Random(2026);
        int hiding = 0;
        for (int i = 0; i < 60; i++) {
            CohortTable cohorts = table(ReleaseRows.random(random));
            if (cohorts.cells().size() < 4) {
                continue;
            }
            ReleasedTable released = DisclosurePolicy.schoolLevel().release(cohorts);
            List<CohortValue> schools = cohorts.values(Facet.SCHOOL);
            List<CohortValue> needs = cohorts.values(Facet.NEED);
            for (String figure : List.of("pupils", "results")) {
                long[] inner = new long[schools.size() * needs.size()];
                for (int cell = 0; cell < inner.length; cell++) {
                    var summary = cohorts.cell(schools.get(cell / needs.size()), needs.get(cell % needs.size()));
                    inner[cell] = figure.equals("pupils")
                            ? summary.pupils()
                            : summary.results().pupils();
                }
                CountTable counts = CountTable.summed(new int[] {schools.size(), needs.size()}, inner);
                boolean[] hidden = new boolean[counts.cells()];
                for (ReleasedCell cell : released.cells()) {
                    int row = place(schools, cell.values().get(0));
                    int column = place(needs, cell.values().get(1));
                    hidden[counts.cell(row, column)] =
                            cell.find(figure).orElseThrow().isSuppressed();
                }
                for (Limits known : SolverAttack.of(counts, hidden, 0)) {
                    hiding++;
                    assertThat(known.upper() - known.lower()).as("table %s", i).isGreaterThanOrEqualTo(5);
                }
            }
        }
        assertThat(hiding).isGreaterThan(100);
    }

    private static int place(List<CohortValue> values, CohortValue value) {
        return value.isTotal() ? values.size() : values.indexOf(value);
    }

    /** The reader of documents restores what a policy made; nothing else in the library does. */
    @Test
    void onlyAPolicyMakesAReleasedTable() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DisclosurePolicy.class.getName())
                .and()
                .haveNameNotMatching(".*ReleaseRestorer.*")
                .should()
                .callConstructor(ReleasedTable.class, List.class, List.class, DisclosurePolicy.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(".*ReleaseRestorer.*")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.waymark.scoring"));
        assertThat(ReleasedTable.class.getConstructors()).isEmpty();
    }

    @Test
    void roundingPrintsLowAndTakesPercentagesFromRoundedCounts() {
        DisclosurePolicy policy = DisclosurePolicy.schoolLevel()
                .withThreshold(0)
                .withRounding(CountRounding.to(10))
                .withSharesAtOrAbove(90);
        ReleasedTable released = policy.release(table(fourGroups(3)));
        assertThat(cell(released, "north", "SEMH").pupils()).hasToString("low");
        assertThat(cell(released, "south", "SEMH").pupils()).hasToString("20");
        // 10 of 30 rates are 90 or more
        assertThat(cell(released, "south", "SLCN").find("atOrAbove.90").orElseThrow())
                .hasToString("33.33");
        assertThat(policy.name()).isEqualTo("school-level-changed");
        assertThat(policy.lines()).anyMatch(line -> line.contains("nearest 10"));
    }

    @Test
    void whatIsTrueOfAWholeGroupIsHiddenIfThePolicySaysSo() {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(ReleaseRows.row("p" + i, "north", "SEMH", Score.number(100.0)));
        }
        CohortTable all = Cohorts.of(rows).by();
        assertThat(DisclosurePolicy.schoolLevel()
                        .release(all)
                        .cells()
                        .get(0)
                        .find("mean")
                        .orElseThrow())
                .hasToString("100.00");
        ReleasedCell hidden = DisclosurePolicy.schoolLevel()
                .withGroupDisclosure(true)
                .release(all)
                .cells()
                .get(0);
        assertThat(hidden.find("mean").orElseThrow().isSuppressed()).isTrue();
        assertThat(hidden.find("value").orElseThrow().isSuppressed()).isTrue();
        assertThat(hidden.pupils()).hasToString("30");
    }

    @Test
    void presetsNameTheirSourceAndThePolicyIsPrintedWithTheTable() {
        for (DisclosurePolicy policy : List.of(
                DisclosurePolicy.schoolLevel(),
                DisclosurePolicy.tenOrFewer(),
                DisclosurePolicy.researchOutput(),
                DisclosurePolicy.withinSchool())) {
            assertThat(policy.source()).isNotBlank();
            assertThat(policy.lines().get(0)).contains(policy.name(), policy.source());
            assertThat(policy.release(table(fourGroups(20))).lines()).containsAll(policy.lines());
        }
        assertThat(DisclosurePolicy.schoolLevel().suppression().threshold()).isEqualTo(5);
        assertThat(DisclosurePolicy.researchOutput().suppression().isSmall(0)).isTrue();
    }
}
