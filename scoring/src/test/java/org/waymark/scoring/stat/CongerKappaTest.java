package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CongerKappaTest {

    /** Data set cac.raw4raters of irrCAC 1.0; the digits are those that its overview prints. */
    private static final RatingTable RAW_4_RATERS = RatingTable.ofNullable(new Double[][] {
        {1.0, 1.0, null, 1.0}, {2.0, 2.0, 3.0, 2.0}, {3.0, 3.0, 3.0, 3.0}, {3.0, 3.0, 3.0, 3.0},
        {2.0, 2.0, 2.0, 2.0}, {1.0, 2.0, 3.0, 4.0}, {4.0, 4.0, 4.0, 4.0}, {1.0, 1.0, 2.0, 1.0},
        {2.0, 2.0, 2.0, 2.0}, {null, 5.0, 5.0, 5.0}, {null, null, 1.0, 1.0}, {null, null, 3.0, null}
    });

    @Test
    void agreesWithIrrCacOnMissingRatings() {
        AgreementResult result = CongerKappa.withDefaults().of(RAW_4_RATERS);
        assertThat(result.coefficient()).isCloseTo(0.76282, within(6e-6));
        assertThat(result.observed()).hasValueCloseTo(0.81818, within(6e-6));
        assertThat(result.expected()).hasValueCloseTo(0.23343, within(6e-6));
        assertThat(result.se()).hasValueCloseTo(0.14917, within(6e-6));
    }

    @Test
    void isCohensKappaForTwoRaters() {
        int[][] pairs = {{40, 9}, {6, 45}};
        assertThat(CongerKappa.withDefaults().of(RatingTable.ofPairs(pairs)).coefficient())
                .isCloseTo(
                        CohenKappa.withDefaults().of(RatingTable.ofPairs(pairs)).kappa(), within(1e-12));
    }
}
