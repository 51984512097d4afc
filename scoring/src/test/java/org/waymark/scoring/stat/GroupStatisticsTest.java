package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Edge cases of the statistics of groups; their numbers are held by the golden vectors. */
class GroupStatisticsTest {

    @Test
    void trimmingIsReckonedInDecimals() {
        double[] values = new double[100];
        Arrays.setAll(values, i -> i);
        assertThat(TrimmedMean.withDefaults().withTrim(0.29).of(values).kept()).isEqualTo(42);
        assertThat(TrimmedMean.withDefaults().withTrim(0.5).of(1, 2, 10, 30).mean())
                .isEqualTo(6);
        assertThat(TrimmedMean.withDefaults().of().undefined()).hasValue(Undefined.NO_VALUES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrimmedMean.withDefaults().withTrim(0.6));
    }

    @Test
    void limitsOfProportionsStayInRange() {
        for (int n = 1; n < 40; n++) {
            for (int x = 0; x <= n; x++) {
                Proportion.Result result = Proportion.withDefaults().of(x, n);
                Proportion.Result mirror = Proportion.withDefaults().of(n - x, n);
                assertThat(result.lower()).isBetween(0.0, result.proportion());
                assertThat(result.upper()).isBetween(result.proportion(), 1.0);
                assertThat(result.lower()).isCloseTo(1 - mirror.upper(), within(1e-15));
                assertThat(result.lowerClopperPearson()).isLessThanOrEqualTo(result.proportion());
                assertThat(result.lowerContinuity()).isLessThanOrEqualTo(result.lower() + 1e-15);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.withDefaults().of(3, 2));
    }

    @Test
    void aDifferenceTurnsItsSignWithTheGroups() {
        ProportionDifference.Result result = ProportionDifference.withDefaults().of(56, 70, 48, 80);
        ProportionDifference.Result mirror = ProportionDifference.withDefaults().of(48, 80, 56, 70);
        assertThat(result.lower()).isCloseTo(-mirror.upper(), within(1e-15));
        assertThat(ProportionDifference.withDefaults().of(0, 0, 1, 2).undefined())
                .hasValue(Undefined.NO_VALUES);
    }

    @Test
    void aSeedDrawsTheSameResamples() {
        double[] values = {44.1, 47.3, 52.8, 39.9, 61.2};
        Bootstrap.Result one = Bootstrap.withDefaults().ofSeed(values, Bootstrap.MEAN, 2000, 7);
        Bootstrap.Result again = Bootstrap.withDefaults().ofSeed(values, Bootstrap.MEAN, 2000, 7);
        Bootstrap.Result all = Bootstrap.withDefaults().ofAll(values, Bootstrap.MEAN);
        assertThat(one.percentile()).isEqualTo(again.percentile());
        assertThat(one.replicates()).isEqualTo(2000);
        assertThat(all.replicates()).isEqualTo(3125);
        assertThat(one.se().orElseThrow()).isCloseTo(all.se().orElseThrow(), within(0.2));
        assertThat(one.bca()).isPresent();
    }

    @Test
    void aBootstrapWithoutSpreadHasNoBca() {
        Bootstrap.Result result = Bootstrap.withDefaults().ofAll(new double[] {0.1, 0.1, 0.1}, Bootstrap.MEAN);
        assertThat(result.acceleration()).isEmpty();
        assertThat(result.z0()).isEmpty();
        assertThat(result.bca()).isEmpty();
        assertThat(result.percentile()).isEqualTo(new Limits(0.1, 0.1));
        assertThat(Bootstrap.withDefaults().ofAll(new double[0], Bootstrap.MEAN).undefined())
                .hasValue(Undefined.NO_VALUES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bootstrap.withDefaults().ofAll(new double[11], Bootstrap.MEAN));
    }

    @Test
    void weightsOfOneGiveThePlainVarianceTwice() {
        WeightedMean.Result result = WeightedMean.withDefaults().of(new double[] {1, 2, 6}, new double[] {1, 1, 1});
        assertThat(result.varianceFrequency()).hasValue(7);
        assertThat(result.varianceReliability()).hasValue(7);
        assertThat(WeightedMean.withDefaults()
                        .with(Missing.PROPAGATE)
                        .ofNullable(new Double[] {1.0, null}, new double[] {1, 1})
                        .undefined())
                .hasValue(Undefined.MISSING_VALUE);
    }

    @Test
    void gapsOfGroupsWithoutSpreadHaveNoInterval() {
        MeanGap.Result flat = MeanGap.withDefaults().of(new double[] {0.1, 0.1}, new double[] {0.3, 0.3});
        assertThat(flat.gap()).isEqualTo(-0.2);
        assertThat(flat.t()).isEmpty();
        assertThat(flat.cohensD()).isEmpty();
        assertThat(MeanGap.withDefaults().of(new double[0], new double[] {1}).undefined())
                .hasValue(Undefined.NO_VALUES);
        assertThat(GapIndex.withDefaults()
                        .of(new double[] {4, 4}, new double[] {4})
                        .index())
                .isZero();
    }

    @Test
    void samePupilsTellADifferenceBetterThanOthers() {
        DifferenceInDifferences did = DifferenceInDifferences.withDefaults();
        double[] before = {2, 3, 4, 3};
        double[] after = {4, 4, 6, 4};
        double[] otherBefore = {5, 6, 7};
        double[] otherAfter = {6, 6, 8};
        DifferenceInDifferences.Result groups = did.ofGroups(before, after, otherBefore, otherAfter);
        DifferenceInDifferences.Result panels = did.ofPanels(before, after, otherBefore, otherAfter);
        assertThat(panels.did()).isCloseTo(groups.did(), within(1e-12));
        assertThat(panels.se().orElseThrow()).isLessThan(groups.se().orElseThrow());
        assertThat(did.ofGroups(before, after, otherBefore, new double[] {7}).se())
                .isEmpty();
    }
}
