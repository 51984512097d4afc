package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;

class FunnelTest {

    /** Rates of 10 times 80 and 10 times 90 around a middle that is this much higher. */
    private static List<ScoreRow> school(String name, int pupils, double more) {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            rows.add(Rows.rate(name + "-" + i, name, (i % 2 == 0 ? 80 : 90) + more));
        }
        return rows;
    }

    private static CohortTable table(List<List<ScoreRow>> schools) {
        return Cohorts.of(schools.stream().flatMap(List::stream).toList()).by(Facet.SCHOOL);
    }

    private static final CohortTable FOUR = table(
            List.of(school("south", 20, 5), school("north", 20, 0), school("east", 20, -1), school("tiny", 4, 40)));

    @Test
    void groupsStandByNameWithLimitsAroundTheMeanOfAll() {
        Funnel.Result funnel = Funnel.withDefaults().means(FOUR);

        assertThat(funnel.points().stream().map(point -> point.group().toString()))
                .containsExactly("east", "north", "south");
        assertThat(funnel.tooSmall()).containsExactly(CohortValue.of("tiny"));
        // the mean of 84, 85 and 90; within each school the sum of squares is 20 times 25
        double mean = (84 + 85 + 90) / 3.0;
        double se = Math.sqrt(3 * 20 * 25.0 / 57) / Math.sqrt(20);
        assertThat(funnel.overall().orElseThrow()).isCloseTo(mean, within(1e-12));
        Funnel.Point south = funnel.points().get(2);
        assertThat(south.inner().low()).isCloseTo(mean - 1.959963984540054 * se, within(1e-9));
        assertThat(south.outer().high()).isCloseTo(mean + 3.090232306167813 * se, within(1e-9));
        assertThat(south.figure()).isEqualTo(90);
        assertThat(south.behind()).isEqualTo(new Tally(20, 20));
        assertThat(south.interval().orElseThrow().low()).isBetween(87.0, 90.0);
        assertThat(south.place()).isEqualTo(Funnel.Place.OUTSIDE_998);
        assertThat(funnel.points().get(1).place()).isEqualTo(Funnel.Place.WITHIN);
        assertThat(funnel.points().get(0).place()).isEqualTo(Funnel.Place.OUTSIDE_95);
    }

    @Test
    void sharesHaveWilsonsIntervalAndStayBetweenZeroAndOne() {
        Funnel.Result funnel = Funnel.withDefaults().shares(FOUR, 90);

        // at or above 90: half of south and of north, none of east
        assertThat(funnel.overall().orElseThrow()).isCloseTo(20 / 60.0, within(1e-15));
        assertThat(funnel.points().get(0).figure()).isZero();
        assertThat(funnel.points().get(0).place()).isEqualTo(Funnel.Place.OUTSIDE_998);
        assertThat(funnel.points().get(0).outer().low()).isBetween(0.0, 0.01);
        assertThat(funnel.points().get(2).place()).isEqualTo(Funnel.Place.WITHIN);
    }

    @Test
    void refusesFewGroupsAndWhatDoesNotCompareOrDiffer() {
        assertThat(Funnel.withDefaults().withMinimumPupils(21).means(FOUR).tooSmall())
                .hasSize(4);
        assertThat(Funnel.withDefaults().withMinimumPupils(21).means(FOUR).refusal())
                .contains(Funnel.Refusal.TOO_FEW_GROUPS);
        assertThat(Funnel.withDefaults()
                        .means(table(List.of(school("a", 20, 0), school("b", 20, 0))))
                        .refusal())
                .contains(Funnel.Refusal.TOO_FEW_GROUPS);
        assertThat(Funnel.withDefaults().shares(FOUR, 0).refusal()).contains(Funnel.Refusal.NO_SPREAD);
        List<ScoreRow> shares = new ArrayList<>();
        for (String school : List.of("a", "b", "c")) {
            for (int i = 0; i < 12; i++) {
                shares.add(Rows.row(school + i, Rows.SHARE, Score.number(i), school)
                        .build());
            }
        }
        CohortTable ipsative = Cohorts.of(shares).by(Facet.SCHOOL);
        assertThat(Funnel.withDefaults().means(ipsative).refusal()).contains(Funnel.Refusal.NOT_COMPARABLE);
        assertThat(Funnel.withDefaults().shares(ipsative, 1).refusal()).contains(Funnel.Refusal.NOT_COMPARABLE);
        assertThat(Funnel.withDefaults().shares(ipsative, 1).points()).isEmpty();
    }

    @Test
    void theSameResultsOfFewerPupilsHaveWiderLimits() {
        List<ScoreRow> twice = new ArrayList<>();
        for (String school : List.of("a", "b", "c")) {
            for (int i = 0; i < 40; i++) {
                twice.add(Rows.rate(school + i / 2, school, i % 3));
            }
        }
        Funnel.Point point = Funnel.withDefaults()
                .means(Cohorts.of(twice).by(Facet.SCHOOL))
                .points()
                .get(0);

        assertThat(point.behind()).isEqualTo(new Tally(40, 20));
        double within = Cohorts.of(twice)
                        .by(Facet.SCHOOL)
                        .cell("a")
                        .moments()
                        .orElseThrow()
                        .m2()
                * 3
                / 117;
        assertThat(point.inner().high() - point.inner().low())
                .isCloseTo(2 * 1.959963984540054 * Math.sqrt(within / 20), within(1e-9));
    }

    @Test
    void isMadeOfATableByOneFacet() {
        CohortTable table = Cohorts.of(List.<ScoreRow>of()).by(Facet.SCHOOL, Facet.NEED);

        assertThatThrownBy(() -> Funnel.withDefaults().means(table)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.withDefaults().withMinimumPupils(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Funnel.withDefaults().means(FOUR)).hasToString("Funnel[3 groups, too small: 1]");
    }
}
