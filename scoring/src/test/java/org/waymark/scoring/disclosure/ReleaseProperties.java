package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.stat.Limits;
import org.waymark.scoring.subject.Facet;

/** What holds of every release, whatever the pupils. */
class ReleaseProperties {

    private static final int THRESHOLD = 5;

    private static List<ScoreRow> rows(long seed) {
        return ReleaseRows.random(new Random(seed));
    }

    private static CohortTable table(List<ScoreRow> rows) {
        return Cohorts.of(rows).by(Facet.SCHOOL, Facet.NEED);
    }

    private static DisclosurePolicy policy(long seed) {
        DisclosurePolicy policy = (seed & 1) == 0 ? DisclosurePolicy.schoolLevel() : DisclosurePolicy.researchOutput();
        return (seed & 2) == 0 ? policy : policy.withSharesAtOrAbove(91, 92);
    }

    private static boolean isCount(String name) {
        return List.of("pupils", "rows", "results").contains(name)
                || name.matches("(missing|value|category|moved)\\..*");
    }

    @Property(tries = 120)
    void noSmallCountIsShownAndNothingOfAHiddenGroup(@ForAll long seed) {
        DisclosurePolicy policy = policy(seed);
        for (ReleasedCell cell : policy.release(table(rows(seed))).cells()) {
            for (Map.Entry<String, ReleasedFigure> figure : cell.figures().entrySet()) {
                if (isCount(figure.getKey())) {
                    assertThat(figure.getValue().value().stream().map(BigDecimal::longValueExact))
                            .allMatch(count -> !policy.suppression().isSmall(count));
                }
                if (cell.pupils().isSuppressed()) {
                    assertThat(figure.getValue().isSuppressed())
                            .as(figure.getKey())
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 60)
    void theOrderOfTheRowsDoesNotMatter(@ForAll long seed) {
        List<ScoreRow> rows = rows(seed);
        ReleasedTable once = policy(seed).release(table(rows));
        Collections.shuffle(rows, new Random(seed));
        assertThat(policy(seed).release(table(rows))).isEqualTo(once);
    }

    /** Pupils and those with a result are sums, so that totals could give them away; means and shares are hidden with them. */
    @Property(tries = 60)
    void nobodyWorksOutWhatIsHidden(@ForAll long seed) {
        CohortTable cohorts = table(rows(seed));
        DisclosurePolicy policy = policy(seed);
        ReleasedTable released = policy.release(cohorts);
        attack(cohorts, released, policy, "pupils", CohortSummary::pupils);
        attack(
                cohorts,
                released,
                policy,
                "results",
                summary -> summary.results().pupils());
        for (ReleasedCell cell : released.cells()) {
            if (cell.find("results").orElseThrow().isSuppressed()) {
                // the ends of an interval give the number of results away
                assertThat(cell.find("mean.low").map(ReleasedFigure::value).orElse(java.util.Optional.empty()))
                        .isEmpty();
            }
        }
    }

    private static void attack(
            CohortTable cohorts,
            ReleasedTable released,
            DisclosurePolicy policy,
            String figure,
            ToLongFunction<CohortSummary> count) {
        List<CohortValue> schools = cohorts.values(Facet.SCHOOL);
        List<CohortValue> needs = cohorts.values(Facet.NEED);
        Assume.that(!schools.isEmpty());
        long[] inner = new long[schools.size() * needs.size()];
        for (int cell = 0; cell < inner.length; cell++) {
            inner[cell] =
                    count.applyAsLong(cohorts.cell(schools.get(cell / needs.size()), needs.get(cell % needs.size())));
        }
        CountTable counts = CountTable.summed(new int[] {schools.size(), needs.size()}, inner);
        boolean[] hidden = new boolean[counts.cells()];
        for (ReleasedCell cell : released.cells()) {
            int at = counts.cell(
                    place(schools, cell.values().get(0)),
                    place(needs, cell.values().get(1)));
            hidden[at] = cell.find(figure).orElseThrow().isSuppressed();
        }
        for (Limits known : IntervalAttack.of(counts, hidden, 0)) {
            assertThat(known.upper() - known.lower())
                    .isGreaterThanOrEqualTo((double) policy.suppression().minimumWidth());
        }
    }

    private static int place(List<CohortValue> values, CohortValue value) {
        return value.isTotal() ? values.size() : values.indexOf(value);
    }

    /** Last term's table and this term's, in which one pupil more stands, give away nothing of that pupil. */
    @Property(tries = 80)
    void aPupilWhoJoinedBetweenTwoReleasesIsNotSeenInTheirDifference(@ForAll long seed) {
        List<ScoreRow> rows = rows(seed);
        Assume.that(!rows.isEmpty());
        DisclosurePolicy policy = DisclosurePolicy.schoolLevel();
        ReleasedTable before = policy.release(table(rows));
        ScoreRow like = rows.get((int) Math.floorMod(seed, (long) rows.size()));
        List<ScoreRow> more = new ArrayList<>(rows);
        more.add(ReleaseRows.row(
                "newcomer",
                like.facets().find(Facet.SCHOOL).orElseThrow(),
                like.facets().find(Facet.NEED).orElseThrow(),
                Score.number(91.0)));
        ReleasedTable after = policy.release(table(more), List.of(before));
        for (ReleasedCell cell : before.cells()) {
            ReleasedCell later = after.cells().stream()
                    .filter(other -> other.values().equals(cell.values()))
                    .findFirst()
                    .orElseThrow();
            for (String figure : List.of("pupils", "results")) {
                ReleasedFigure one = cell.find(figure).orElseThrow();
                ReleasedFigure other = later.find(figure).orElseThrow();
                if (one.value().isPresent() && other.value().isPresent()) {
                    BigDecimal difference =
                            other.value().orElseThrow().subtract(one.value().orElseThrow());
                    assertThat(difference.abs().longValueExact()).matches(few -> few == 0 || few > THRESHOLD);
                }
            }
            if (cell.pupils().isSuppressed()) {
                assertThat(later.pupils().isSuppressed()).isTrue();
            }
        }
        // without the guard the newcomer is the difference of two totals
        ReleasedFigure then = total(before);
        ReleasedFigure now = total(policy.release(table(more)));
        assertThat(then.equals(now)).isEqualTo(then.isSuppressed() && now.isSuppressed());
    }

    private static ReleasedFigure total(ReleasedTable table) {
        return table.find("(all)", "(all)").orElseThrow().pupils();
    }

    @Property(tries = 60)
    void noShareOfNoneOrAllIsShownWhereThatIsHidden(@ForAll long seed) {
        DisclosurePolicy policy =
                DisclosurePolicy.schoolLevel().withGroupDisclosure(true).withSharesAtOrAbove(90, 91, 92, 93);
        for (ReleasedCell cell : policy.release(table(rows(seed))).cells()) {
            cell.figures().forEach((name, figure) -> {
                if (name.startsWith("atOrAbove.")) {
                    assertThat(figure.value().stream().map(BigDecimal::doubleValue))
                            .allMatch(percent -> percent > 0 && percent < 100);
                }
            });
        }
    }

    @Property(tries = 30)
    void withinTheSchoolNothingIsHidden(@ForAll long seed) {
        CohortTable cohorts = table(rows(seed));
        ReleasedTable released = DisclosurePolicy.withinSchool().release(cohorts);
        assertThat(released.policy().isWithinSchool()).isTrue();
        for (ReleasedCell cell : released.cells()) {
            assertThat(cell.figures().values()).noneMatch(ReleasedFigure::isSuppressed);
            assertThat(cell.pupils().value().orElseThrow().longValueExact())
                    .isEqualTo(cohorts.cell(cell.values().toArray(CohortValue[]::new))
                            .pupils());
        }
    }
}
