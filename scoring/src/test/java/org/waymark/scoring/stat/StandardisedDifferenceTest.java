package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The degenerate cases of the standardised differences; their numbers are in the golden vectors. */
class StandardisedDifferenceTest {

    private static final SmdIndependent SMD = SmdIndependent.withDefaults();
    private static final SmdPaired PAIRED = SmdPaired.withDefaults();

    @Test
    void groupsThatAreTooSmallOrAllAlikeHaveNoDifference() {
        assertThat(SMD.of(new double[] {1}, new double[] {1, 2}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        SmdIndependent.Result alike = SMD.of(new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3, 0.3});
        assertThat(alike.undefined()).contains(Undefined.NO_SPREAD);
        assertThatThrownBy(alike::d).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(alike::gUpper).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(alike::varianceOfD).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void summariesGiveWhatTheScoresGive() {
        SmdIndependent.Result scores = SMD.of(new double[] {2, 3, 4}, new double[] {5, 6, 7});
        SmdIndependent.Result summaries = SMD.ofSummaries(new GroupSummary(3, 3, 1), new GroupSummary(3, 6, 1));

        assertThat(summaries.d()).isEqualTo(scores.d()).isEqualTo(-3);
        assertThat(summaries.lower()).isEqualTo(scores.lower());
        assertThat(scores.commonLanguage()).isCloseTo(0.0169474, within(1e-6));
    }

    @Test
    void anOffsetCostsNoDigits() {
        double[] first = {1e9 + 1, 1e9 + 2, 1e9 + 4};
        double[] second = {1e9 + 3, 1e9 + 3, 1e9 + 6};

        assertThat(SMD.of(first, second).d())
                .isCloseTo(
                        SMD.of(new double[] {1, 2, 4}, new double[] {3, 3, 6}).d(), within(1e-9));
    }

    @Test
    void missingValuesAreLeftOut() {
        SmdIndependent.Result result =
                SMD.ofNullable(new Double[] {2.0, null, 3.0, 4.0}, new Double[] {5.0, 6.0, 7.0, null});

        assertThat(result.d()).isEqualTo(-3);
        assertThat(result.n1()).isEqualTo(3);
    }

    @Test
    void equalChangesHaveNoSpreadWhateverTheirDecimals() {
        // 0.3 - 0.2 and 0.2 - 0.1 differ in binary fractions
        SmdPaired.Result result = PAIRED.of(new double[] {0.1, 0.2, 0.7}, new double[] {0.2, 0.3, 0.8});

        assertThat(result.sdChange()).isZero();
        assertThat(result.dz()).isEmpty();
        assertThat(result.drm()).isEmpty();
        assertThat(result.t()).isEmpty();
        assertThat(result.dzLower()).isEmpty();
        assertThat(result.dBaselineSd()).isPresent();
        assertThat(result.correlation().orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereAllBeganTheSameTheBaselineIsNoYardstick() {
        SmdPaired.Result result = PAIRED.of(new double[] {5, 5, 5}, new double[] {6, 7, 9});

        assertThat(result.dBaselineSd()).isEmpty();
        assertThat(result.correlation()).isEmpty();
        assertThat(result.varianceOfBaselineSd()).isEmpty();
        assertThat(result.dav()).isPresent();
        assertThat(result.dz()).isPresent();
    }

    @Test
    void twoPairsHaveNothingCorrected() {
        SmdPaired.Result two = PAIRED.of(new double[] {1, 2}, new double[] {2, 5});

        assertThat(two.j()).isEmpty();
        assertThat(two.corrected(two.dz())).isEmpty();
        assertThat(two.dz()).isPresent();
        assertThat(PAIRED.of(new double[] {1}, new double[] {2}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(PAIRED.of(new double[] {1}, new double[] {2}).dz()).isEmpty();
    }

    @Test
    void onlyCompletePairsCount() {
        SmdPaired.Result result =
                PAIRED.ofNullable(new Double[] {1.0, null, 3.0, 5.0}, new Double[] {2.0, 9.0, 5.0, null});

        assertThat(result.n()).isEqualTo(2);
        assertThat(result.meanChange()).isEqualTo(1.5);
    }

    @Test
    void glassNeedsSpreadAmongItsControls() {
        GlassDelta glass = GlassDelta.withDefaults();

        assertThat(glass.of(new double[] {1, 2}, new double[] {3, 3, 3}).undefined())
                .contains(Undefined.NO_SPREAD);
        assertThat(glass.of(new double[] {1, 2}, new double[] {3}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(glass.of(new double[] {4}, new double[] {1, 3}).corrected()).isEmpty();
        assertThat(glass.of(new double[] {4}, new double[] {1, 2, 3}).lower()).isEmpty();
        assertThat(glass.of(new double[] {4}, new double[] {1, 2, 3}).delta()).isEqualTo(2);
    }

    @Test
    void summariesOfChangeSayWhatTheyLack() {
        assertThat(SmdChange.ofChanges(1, 2, 3, 0.5).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(SmdChange.ofOccasions(9, 2, 3, 0, 0, 0.5).undefined()).contains(Undefined.NO_SPREAD);
        // everybody moved alike: a yardstick before, none of the changes
        SmdChange.Result alike = SmdChange.ofOccasions(9, 2, 3, 4, 4, 1);
        assertThat(alike.smcc()).isEmpty();
        assertThat(alike.smcr()).isPresent();
        assertThat(SmdChange.ofChanges(9, 2, 3, 0.5).smcr()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SmdChange.ofChanges(9, 2, 3, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> SmdChange.ofChanges(9, 2, -3, 0.5));
    }

    @Test
    void gainsOfTwoGroupsNeedSpreadBefore() {
        GroupSummary flat = new GroupSummary(9, 5, 0);
        GroupSummary spread = new GroupSummary(9, 5, 2);

        assertThat(SmdPrePostControl.of(flat, 6, flat, 5).undefined()).contains(Undefined.NO_SPREAD);
        assertThat(SmdPrePostControl.of(flat, 6, spread, 5).difference()).isEmpty();
        assertThat(SmdPrePostControl.of(flat, 6, spread, 5).pooledPretest()).isPositive();
        assertThat(SmdPrePostControl.of(new GroupSummary(1, 5, 2), 6, spread, 5).undefined())
                .contains(Undefined.TOO_FEW_VALUES);
    }

    @Test
    void numbersTooFarApartAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMD.of(new double[] {1e308, -1e308}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMD.of(new double[] {1, Double.NaN}, new double[] {1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> SMD.withConfidence(1));
    }
}
