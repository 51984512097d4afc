package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatingTableTest {

    @Test
    void categoriesAreWhatWasGivenUnlessDeclared() {
        RatingTable table = RatingTable.ofNullable(new Double[][] {{3.0, null}, {1.0, 3.0}});
        assertThat(table.categories()).containsExactly(1, 3);
        assertThat(table.rating(0, 1)).isEmpty();
        assertThat(table.withCategories(1, 2, 3).rating(1, 1)).hasValue(3);
        assertThat(RatingTable.ofRows(2, new Double[] {3.0, null, 1.0, 3.0}).rating(1, 0))
                .hasValue(1);
    }

    @Test
    void anUnusedCategoryKeepsItsPlace() {
        RatingTable table = RatingTable.of(new int[][] {{1, 3}, {3, 3}, {1, 1}, {3, 1}, {3, 3}});
        CohenKappa linear = CohenKappa.withDefaults().with(AgreementWeights.LINEAR);
        assertThat(linear.of(table).observed()).hasValue(0.6);
        assertThat(linear.of(table.withCategories(1, 2, 3, 4)).observed())
                .hasValueCloseTo(1 - 0.4 * 2 / 3, within(1e-12));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithoutTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.of(new int[][] {{1, 2}, {1}}))
                .withMessageContaining("differ in length");
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTable.of(new double[][] {{Double.NaN}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.of(new int[][] {{77}}).withCategories(1, 2))
                .withMessage("a rating of subject 0 is none of the categories");
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTable.ofCounts(new int[][] {{-1, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTable.ofRows(2, new Double[] {1.0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CongerKappa.withDefaults().of(RatingTable.ofCounts(new int[][] {{1, 1}})))
                .withMessageContaining("not counts");
    }

    @Test
    void aResampleOfSubjectsKeepsTheCategories() {
        RatingTable table = RatingTable.of(new int[][] {{1, 3}, {2, 2}}).withCategories(1, 2, 3, 4);
        RatingTable drawn = table.select(1, 1, 0);
        assertThat(drawn.subjects()).isEqualTo(3);
        assertThat(drawn.rating(0, 0)).hasValue(2);
        assertThat(drawn.rating(2, 1)).hasValue(3);
        assertThat(drawn.categories()).containsExactly(1, 2, 3, 4);
        assertThat(table.select().subjects()).isZero();
    }

    @Test
    void printsNoRating() {
        assertThat(RatingTable.of(new int[][] {{77, 78}}))
                .hasToString("RatingTable[subjects=1, raters=2, categories=2]");
    }
}
