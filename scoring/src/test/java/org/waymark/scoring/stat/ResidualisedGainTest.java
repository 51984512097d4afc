package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ResidualisedGainTest {

    @Example
    void pointsOnALineHaveResidualsOfExactlyNothing() {
        // in binary fractions these are not on a line
        ResidualisedGain.Result result =
                ResidualisedGain.of(new double[] {0.1, 0.2, 0.3, 0.7}, new double[] {0.4, 0.7, 1.0, 2.2});

        assertThat(result.residuals()).containsOnly(OptionalDouble.of(0));
        assertThat(result.residualSd()).hasValue(0);
        assertThat(result.standardised()).containsOnly(OptionalDouble.empty());
        assertThat(result.zResiduals()).containsOnly(OptionalDouble.empty());
    }

    @Example
    void aMissingScoreKeepsItsPlace() {
        ResidualisedGain.Result result =
                ResidualisedGain.ofNullable(new Double[] {1.0, null, 2.0, 4.0}, new Double[] {1.0, 3.0, 5.0, 4.0});

        assertThat(result.pairs()).isEqualTo(3);
        assertThat(result.residuals()).hasSize(4);
        assertThat(result.residuals().get(1)).isEmpty();
        assertThat(result.residuals().get(2)).isPresent();
    }

    @Example
    void whoAloneFixesTheLineHasNoStandardisedResidual() {
        ResidualisedGain.Result result = ResidualisedGain.of(new double[] {3, 3, 3, 9}, new double[] {1, 2, 6, 5});

        assertThat(result.leverages().get(3)).hasValue(1);
        assertThat(result.standardised().get(3)).isEmpty();
        assertThat(result.standardised().get(0)).isPresent();
    }

    @Example
    void withoutALineItSaysWhy() {
        assertThat(ResidualisedGain.of(new double[] {1}, new double[] {2}).undefined())
                .contains(Undefined.TOO_FEW_VALUES);
        assertThat(ResidualisedGain.of(new double[] {4, 4, 4}, new double[] {1, 2, 3})
                        .undefined())
                .contains(Undefined.NO_SPREAD);
        assertThat(ResidualisedGain.of(new double[] {4, 4, 4}, new double[] {1, 2, 3})
                        .residuals())
                .containsOnly(OptionalDouble.empty());
        assertThat(ResidualisedGain.of(new double[] {1, 2}, new double[] {4, 3}).residualSd())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidualisedGain.of(new double[] {1, 2}, new double[] {4}));
    }

    @Property(tries = 200)
    void residualsAddUpToNothingAndFollowAffineMaps(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 0, max = 40) Integer> list) {
        int[] scores = list.stream().mapToInt(Integer::intValue).toArray();
        double[] pre = new double[scores.length];
        double[] post = new double[scores.length];
        double[] mapped = new double[scores.length];
        double[] scaled = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            pre[i] = i % 5 + scores[scores.length - 1 - i];
            post[i] = scores[i];
            mapped[i] = 3 * pre[i] - 11;
            scaled[i] = 2.5 * post[i] + 4;
        }
        ResidualisedGain.Result plain = ResidualisedGain.of(pre, post);
        if (plain.isDefined()) {
            double[] residuals = values(plain);
            assertThat(Arrays.stream(residuals).sum()).isCloseTo(0, within(1e-9));
            double product = 0;
            for (int i = 0; i < residuals.length; i++) {
                product += residuals[i] * pre[i];
            }
            assertThat(product).isCloseTo(0, within(1e-7));
            assertThat(values(ResidualisedGain.of(mapped, post))).containsExactly(residuals, within(1e-9));
            double[] times = Arrays.stream(residuals).map(value -> value * 2.5).toArray();
            assertThat(values(ResidualisedGain.of(pre, scaled))).containsExactly(times, within(1e-9));
        }
    }

    private static double[] values(ResidualisedGain.Result result) {
        return result.residuals().stream()
                .mapToDouble(OptionalDouble::orElseThrow)
                .toArray();
    }
}
