package org.waymark.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.scoring.evaluation.EvaluationRows.rate;
import static org.waymark.scoring.evaluation.EvaluationRows.steps;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.CohortChange;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Labels;

class SchoolDifferenceTest {

    /** Schools with the changes of their pupils from autumn to summer; the year before nobody changed but those of t-1, by 1. */
    private static List<ScoreRow> schools() {
        List<ScoreRow> rows = new ArrayList<>();
        school("t-1", rows, 4, 1, 3);
        school("t-2", rows, 2, 2);
        school("t-3", rows, 5);
        school("t-4", rows, 0, 1, 2, 5);
        school("c-1", rows, 1);
        school("c-2", rows, -1, 2);
        school("c-3", rows, 0, 0, 3);
        school("c-4", rows, -2);
        school("c-5", rows, 2);
        return rows;
    }

    private static void school(String school, List<ScoreRow> rows, double... changes) {
        for (int i = 0; i < changes.length; i++) {
            String pupil = school + "-" + i;
            double start = 80 + i;
            rows.add(rate("before", pupil, school, school.equals("t-1") ? start - 1 : start));
            rows.add(rate("autumn", pupil, school, start));
            rows.add(rate("summer", pupil, school, start + changes[i]));
        }
    }

    private static SchoolDifference of(List<ScoreRow> rows) {
        return SchoolDifference.of(change(rows, "autumn", "summer"));
    }

    private static CohortChange change(List<ScoreRow> rows, String from, String to) {
        return Cohorts.of(rows).change(from, to);
    }

    /**
     * R 4.2.2: t.test(c(8/3, 2, 5, 2), c(1, 0.5, 1, -2, 2)) gives 2.41666666666667, from 0.0837596747357424 to 4.7495736585975905 on
     * 6.71911283892488 degrees of freedom.
     */
    @Test
    void schoolsAreTheUnitsOfWelchsInterval() {
        SchoolDifference.Result result =
                of(schools()).treated("t-1", "t-2", "t-3", "t-4").result();

        assertThat(result.difference()).hasValueCloseTo(2.41666666666667, within(1e-12));
        assertThat(result.lower()).hasValueCloseTo(0.0837596747357424, within(1e-11));
        assertThat(result.upper()).hasValueCloseTo(4.7495736585975905, within(1e-11));
        assertThat(result.interval().orElseThrow().degreesOfFreedom()).hasValueCloseTo(6.71911283892488, within(1e-11));
        assertThat(result.schools(true)).isEqualTo(4);
        assertThat(result.schools(false)).isEqualTo(5);
        assertThat(result.pupils(true)).isEqualTo(10);
        assertThat(result.pupils(false)).isEqualTo(8);
        assertThat(result.treatedChange()).hasValueCloseTo(35.0 / 12, within(1e-12));
        assertThat(result.comparisonChange()).hasValue(0.5);
        assertThat(result.caveats())
                .contains(Caveat.NOT_AN_EFFECT, Caveat.PARALLEL_TRENDS, Caveat.REGRESSION_TO_MEAN, Caveat.ATTRITION)
                .doesNotContain(Caveat.FEW_SCHOOLS);
    }

    @Test
    void withThreeSchoolsOnASideThereIsNoInterval() {
        SchoolDifference.Result result = of(schools())
                .treated("t-1", "t-2", "t-3")
                .comparison("c-1", "c-2")
                .result();

        assertThat(result.difference()).hasValueCloseTo((8.0 / 3 + 2 + 5) / 3 - 0.75, within(1e-12));
        assertThat(result.lower()).isEmpty();
        assertThat(result.upper()).isEmpty();
        assertThat(result.interval()).isEmpty();
        assertThat(result.caveats()).contains(Caveat.FEW_SCHOOLS);
        assertThat(result.toText(Labels.english()))
                .contains("how sure it is cannot be said from so few schools")
                .contains("Care: there are too few schools to say how sure the difference is.");
    }

    /** With k schools on each side the most extreme of all deals has a two-sided chance of 2 in (2k over k). */
    @Test
    void theMinimumIsTheLeastNumberOfSchoolsFromWhichFivePercentCanBeHad() {
        assertThat(2.0 / 20).isGreaterThan(0.05); // 6 over 3
        assertThat(2.0 / 70).isLessThan(0.05); // 8 over 4
        assertThat(SchoolDifference.MINIMUM_SCHOOLS).isEqualTo(4);
    }

    @Test
    void theTimeBeforeStandsBesideIt() {
        SchoolDifference.Result result = of(schools())
                .treated("t-1", "t-2", "t-3", "t-4")
                .precededBy(change(schools(), "before", "autumn"))
                .result();

        assertThat(result.earlier()).hasValue(0.25);
        assertThat(result.toText(Labels.english())).contains("In the time before, the difference was 0.25 already.");
    }

    @Test
    void aPupilWhoMovesIsOfNeitherSchool() {
        List<ScoreRow> rows = schools();
        rows.add(rate("autumn", "mover", "t-1", 20));
        rows.add(rate("summer", "mover", "c-1", 90));
        SchoolDifference.Result result =
                of(rows).treated("t-1", "t-2", "t-3", "t-4").result();

        assertThat(result.difference()).hasValueCloseTo(2.41666666666667, within(1e-12));
        assertThat(result.schools().stream()
                        .mapToLong(school -> school.attrition().on(Path.MOVED_OUT))
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void refusalsSayWhy() {
        assertThat(of(schools()).treated("nowhere").result().refusal()).contains(Refusal.NO_TREATED_SCHOOL);
        assertThat(of(schools()).treated("t-1").comparison("nowhere").result().refusal())
                .contains(Refusal.NO_COMPARISON_SCHOOL);
        SchoolDifference.Result places = of(List.of(
                        steps("autumn", "p-1", "a", "t-1", 1),
                        steps("summer", "p-1", "a", "t-1", 3),
                        steps("autumn", "p-2", "a", "c-1", 1),
                        steps("summer", "p-2", "a", "c-1", 2)))
                .treated("t-1")
                .result();
        assertThat(places.refusal()).contains(Refusal.NOT_COMPARABLE);
        assertThat(places.difference()).isEmpty();
        assertThat(places.schools()).allMatch(school -> school.change().isEmpty());
        assertThat(places.toText(Labels.english())).contains("places in an order");
    }

    @Test
    void sidesHaveToBeSaidAndApart() {
        assertThatThrownBy(() -> of(schools()).result())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no school");
        assertThatThrownBy(() -> of(schools()).treated("t-1").comparison("t-1").result())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both sides");
    }
}
