package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds between the coefficients, and what must not change them. */
class AgreementProperties {

    private static final double SLACK = 1e-9;

    /** Rows of three raters over the categories 1 to 4; 0 is a gap. */
    @Provide
    Arbitrary<int[][]> gappy() {
        return rows(0);
    }

    @Provide
    Arbitrary<int[][]> full() {
        return rows(1);
    }

    private static Arbitrary<int[][]> rows(int least) {
        return Arbitraries.integers()
                .between(least, 4)
                .array(int[].class)
                .ofSize(3)
                .array(int[][].class)
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static RatingTable table(int[][] rows) {
        return RatingTable.ofNullable(Arrays.stream(rows)
                        .map(row -> Arrays.stream(row)
                                .mapToObj(code -> code == 0 ? null : Double.valueOf(code))
                                .toArray(Double[]::new))
                        .toArray(Double[][]::new))
                .withCategories(1, 2, 3, 4);
    }

    private static int[][] columns(int[][] rows, int... order) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(order).map(j -> row[j]).toArray())
                .toArray(int[][]::new);
    }

    private static List<AgreementCoefficient<?>> coefficients(AgreementWeights weights) {
        return List.of(
                FleissKappa.withDefaults().with(weights),
                CongerKappa.withDefaults().with(weights),
                GwetAc.withDefaults().with(weights),
                BrennanPrediger.withDefaults().with(weights));
    }

    @Property(tries = 200)
    void neitherTheOrderOfSubjectsNorOfRatersMatters(@ForAll("gappy") int[][] rows) {
        int[][] turned = columns(rows, 2, 0, 1);
        Collections.reverse(Arrays.asList(turned));
        for (AgreementCoefficient<?> coefficient : coefficients(AgreementWeights.ORDINAL)) {
            AgreementResult before = coefficient.of(table(rows));
            AgreementResult after = coefficient.of(table(turned));
            assertThat(after.undefined()).isEqualTo(before.undefined());
            if (before.isDefined()) {
                assertThat(after.coefficient()).isCloseTo(before.coefficient(), within(SLACK));
                assertThat(before.coefficient()).isLessThanOrEqualTo(1 + SLACK);
                if (before.se().isPresent()) {
                    assertThat(after.se().getAsDouble()).isCloseTo(before.se().getAsDouble(), within(1e-6));
                }
            }
        }
    }

    @Property(tries = 200)
    void renamingNominalCategoriesChangesNothing(@ForAll("gappy") int[][] rows) {
        int[] names = {0, 3, 1, 4, 2};
        int[][] renamed = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(code -> names[code]).toArray())
                .toArray(int[][]::new);
        for (AgreementCoefficient<?> coefficient : coefficients(AgreementWeights.UNWEIGHTED)) {
            AgreementResult before = coefficient.of(table(rows));
            AgreementResult after = coefficient.of(table(renamed));
            assertThat(after.isDefined()).isEqualTo(before.isDefined());
            if (before.isDefined()) {
                assertThat(after.coefficient()).isCloseTo(before.coefficient(), within(SLACK));
            }
        }
    }

    @Property(tries = 200)
    void perfectAgreementIsOneAndNothingElseIs(@ForAll("full") int[][] rows) {
        boolean perfect = Arrays.stream(rows)
                .allMatch(row -> Arrays.stream(row).distinct().count() == 1);
        for (AgreementCoefficient<?> coefficient : coefficients(AgreementWeights.LINEAR)) {
            AgreementResult result = coefficient.of(table(rows));
            if (result.isDefined()) {
                assertThat(result.coefficient() > 1 - SLACK).isEqualTo(perfect);
            }
        }
    }

    @Property(tries = 200)
    void fleissHasAFloorAndNominalAlphaFollowsPi(@ForAll("full") int[][] rows) {
        AgreementResult fleiss = FleissKappa.withDefaults().of(table(rows));
        if (fleiss.isDefined()) {
            assertThat(fleiss.coefficient()).isGreaterThanOrEqualTo(-0.5 - SLACK);
        }
        RatingTable two = table(columns(rows, 0, 1));
        AgreementResult pi = ScottPi.withDefaults().of(two);
        KrippendorffAlpha.Result alpha = KrippendorffAlpha.withDefaults().of(two);
        assertThat(alpha.isDefined()).isEqualTo(pi.isDefined());
        if (pi.isDefined()) {
            double expected = pi.coefficient() + (1 - pi.coefficient()) / (2.0 * rows.length);
            assertThat(alpha.alpha()).isCloseTo(expected, within(SLACK));
        }
    }

    @Property(tries = 200)
    void alphaKnowsOnlyWhatItsLevelKnows(@ForAll("gappy") int[][] rows) {
        Double[][] moved = new Double[rows.length][3];
        double[] map = {0, 1, 10, 11, 100};
        Double[][] scaled = new Double[rows.length][3];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 3; j++) {
                moved[i][j] = rows[i][j] == 0 ? null : map[rows[i][j]];
                scaled[i][j] = rows[i][j] == 0 ? null : 2.5 * rows[i][j] - 7;
            }
        }
        same(KrippendorffAlpha.Level.ORDINAL, table(rows), RatingTable.ofNullable(moved));
        same(KrippendorffAlpha.Level.INTERVAL, table(rows), RatingTable.ofNullable(scaled));
    }

    private static void same(KrippendorffAlpha.Level level, RatingTable first, RatingTable second) {
        KrippendorffAlpha.Result before =
                KrippendorffAlpha.withDefaults().with(level).of(first);
        KrippendorffAlpha.Result after =
                KrippendorffAlpha.withDefaults().with(level).of(second);
        assertThat(after.undefined()).isEqualTo(before.undefined());
        if (before.isDefined()) {
            assertThat(after.alpha()).isCloseTo(before.alpha(), within(SLACK));
        }
    }

    @Property(tries = 200)
    void swappingTwoRatersKeepsKappaAndItsError(@ForAll("gappy") int[][] rows) {
        CohenKappa kappa = CohenKappa.withDefaults().with(AgreementWeights.QUADRATIC);
        CohenKappa.Result before = kappa.of(table(columns(rows, 0, 1)));
        CohenKappa.Result after = kappa.of(table(columns(rows, 1, 0)));
        assertThat(after.undefined()).isEqualTo(before.undefined());
        if (before.isDefined()) {
            assertThat(after.kappa()).isCloseTo(before.kappa(), within(SLACK));
            assertThat(after.se().getAsDouble()).isCloseTo(before.se().getAsDouble(), within(1e-7));
            assertThat(before.kappa()).isBetween(-1 - SLACK, 1.0);
        }
    }

    @Property(tries = 200)
    void theMeanOfRatersIsSpearmanAndBrownsStepUp(@ForAll("full") int[][] rows) {
        Icc.Result result = Icc.withDefaults().of(table(rows));
        stepUp(result.of(Icc.Form.ONE_WAY_SINGLE), result.of(Icc.Form.ONE_WAY_AVERAGE));
        stepUp(result.of(Icc.Form.RANDOM_SINGLE), result.of(Icc.Form.RANDOM_AVERAGE));
        stepUp(result.of(Icc.Form.FIXED_SINGLE), result.of(Icc.Form.FIXED_AVERAGE));
        if (result.of(Icc.Form.ONE_WAY_SINGLE).isDefined()) {
            assertThat(result.of(Icc.Form.ONE_WAY_SINGLE).value()).isBetween(-0.5 - SLACK, 1.0);
        }
    }

    private static void stepUp(Icc.Estimate single, Icc.Estimate average) {
        if (single.isDefined() && average.isDefined()) {
            double rho = single.value();
            assertThat(average.value() * (1 + 2 * rho))
                    .isCloseTo(3 * rho, within(1e-6 * (1 + Math.abs(average.value()))));
            single.lower().ifPresent(lower -> assertThat(lower).isLessThanOrEqualTo(rho + SLACK));
        }
    }
}
