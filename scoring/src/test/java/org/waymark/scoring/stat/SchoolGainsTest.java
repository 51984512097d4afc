package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Ratio gain, value added, adjusted gains and months of progress. */
class SchoolGainsTest {

    private static final RatioGain RATIO = RatioGain.withDefaults();
    private static final MonthsOfProgress MONTHS = MonthsOfProgress.withDefaults();

    @Example
    void withoutTimeThereIsNoRatio() {
        RatioGain.Result result = RATIO.of(84, 90, 0);

        assertThat(result.undefined()).contains(Undefined.NO_TIME);
        assertThat(result.gainMonths()).isEqualTo(6);
        assertThatIllegalArgumentException().isThrownBy(() -> RATIO.of(84, 90, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATIO.withWeeksPerMonth(0));
    }

    @Example
    void theRatioOfAGroupIsNotTheMeanOfItsRatios() {
        RatioGain.GroupResult result = RATIO.ofGroup(
                new Double[] {80.0, 80.0, 80.0}, new Double[] {84.0, 92.0, null}, new Double[] {2.0, 12.0, 3.0});

        assertThat(result.ratioOfMeans()).isCloseTo(16.0 / 14, within(1e-15));
        assertThat(result.meanOfRatios()).hasValue(1.5);
        assertThat(result.used()).isEqualTo(2);
        assertThat(result.missing()).isEqualTo(1);
    }

    @Example
    void aGroupWithoutTimeOrPupilsHasNoRatio() {
        assertThat(RATIO.ofGroup(new Double[0], new Double[0], new Double[0]).undefined())
                .contains(Undefined.NO_VALUES);
        assertThat(RATIO.ofGroup(new Double[] {80.0}, new Double[] {81.0}, new Double[] {0.0})
                        .undefined())
                .contains(Undefined.NO_TIME);
        RatioGain.GroupResult one =
                RATIO.ofGroup(new Double[] {80.0, 80.0}, new Double[] {81.0, 83.0}, new Double[] {0.0, 4.0});
        assertThat(one.meanOfRatios()).isEmpty();
        assertThat(one.ratioOfMeans()).isEqualTo(1);
    }

    @Property
    void theRatioIsLinearInTheGainAndInverseInTheTime(
            @ForAll @IntRange(min = 60, max = 120) int pre,
            @ForAll @IntRange(min = -30, max = 60) int gain,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        double one = RATIO.of(pre, pre + gain, months).ratio();

        assertThat(RATIO.of(pre, pre + 2.0 * gain, months).ratio()).isEqualTo(2 * one);
        assertThat(RATIO.of(pre, pre + gain, 2.0 * months).ratio()).isEqualTo(one / 2);
        assertThat(RATIO.ofWeeks(pre, pre + gain, months * 52.0 / 12).ratio()).isCloseTo(one, within(1e-12));
    }

    @Example
    void beyondTheTableThereAreNoMonths() {
        assertThat(MONTHS.ofGroupEffect(1.004).months()).isEqualTo(12);
        assertThat(MONTHS.ofGroupEffect(1.01).undefined()).contains(Undefined.BEYOND_TABLE);
        assertThat(MONTHS.ofGroupEffect(-3).undefined()).contains(Undefined.BEYOND_TABLE);
        assertThatIllegalArgumentException().isThrownBy(() -> MONTHS.ofGroupEffect(Double.NaN));
    }

    @Example
    void sizesAreRoundedAsDecimals() {
        // 0.095 is a little less than that in binary fractions
        assertThat(MONTHS.ofGroupEffect(0.095).months()).isEqualTo(2);
        assertThat(MONTHS.ofGroupEffect(0.0949).months()).isEqualTo(1);
        assertThat(MONTHS.ofGroupEffect(-0.095).months()).isEqualTo(-2);
    }

    @Example
    void aTableIsDataAndHasToRise() {
        MonthsTable own = new MonthsTable("own", "a report", List.of(new BigDecimal("0.04"), new BigDecimal("0.09")));

        assertThat(MONTHS.with(own).ofGroupEffect(0.04).months()).isZero();
        assertThat(MONTHS.with(own).ofGroupEffect(0.05).months()).isEqualTo(1);
        assertThat(MonthsTable.EEF_TOOLKIT.upperBounds()).hasSize(13);
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthsTable("own", "a report", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthsTable("own", "a report", List.of(BigDecimal.ONE, BigDecimal.ONE)));
    }

    @Property
    void monthsAreOddAndNeverFall(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        assertThat(MONTHS.ofGroupEffect(-one).months())
                .isEqualTo(-MONTHS.ofGroupEffect(one).months());
        assertThat(MONTHS.ofGroupEffect(Math.max(one, other)).months())
                .isGreaterThanOrEqualTo(
                        MONTHS.ofGroupEffect(Math.min(one, other)).months());
    }

    @Example
    void anAdjustedGainNeedsASpread() {
        assertThat(AdjustedStandardisedGain.of(10, 6.1, 0).undefined()).contains(Undefined.NO_SPREAD);
        assertThat(AdjustedStandardisedGain.of(0.3, 0.3, 2).estimate()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> AdjustedStandardisedGain.of(10, 6.1, -1));
    }

    @Example
    void peersAreCountedInDecimals() {
        // 0.3 - 0.2 is less than 0.1 in binary fractions, 0.4 - 0.3 is more
        ValueAddedMedian.Result result = ValueAddedMedian.withDefaults()
                .withBandwidth(0.1)
                .of(new double[] {0.2, 0.3, 0.4}, new double[] {1, 2, 6});

        assertThat(result.pupils()).extracting(ValueAddedMedian.Pupil::peers).containsExactly(1, 2, 1);
        assertThat(result.pupils().get(1).valueAdded()).hasValue(-1.5);
    }

    @Example
    void whoLacksPeersOrANumberHasNoValue() {
        ValueAddedMedian alone = ValueAddedMedian.withDefaults();

        assertThat(alone.of(new double[] {1, 2}, new double[] {5, 6}).undefined())
                .contains(Undefined.TOO_FEW_VALUES);
        assertThat(alone.ofNullable(new Double[] {null}, new Double[] {5.0}).undefined())
                .contains(Undefined.NO_VALUES);
        ValueAddedMedian.Result result =
                alone.ofNullable(new Double[] {1.0, 1.0, null, 1.0}, new Double[] {5.0, 7.0, 9.0, null});
        assertThat(result.valued()).isEqualTo(2);
        assertThat(result.pupils().get(3).valueAdded()).isEmpty();
        assertThat(result.pupils().get(0)).hasToString("Pupil[peers=1]");
        assertThatIllegalArgumentException().isThrownBy(() -> alone.withMinimumPeers(0));
        assertThatIllegalArgumentException().isThrownBy(() -> alone.withBandwidth(-1));
    }

    @Property(tries = 200)
    void addingToAllOutcomesAddsNoValue(
            @ForAll @Size(min = 2, max = 12) @IntRange(min = 0, max = 6) int[] scores,
            @ForAll @IntRange(min = -9, max = 9) int more) {
        double[] prior = Arrays.stream(scores)
                .mapToDouble(score -> Math.floorDiv(score, 2))
                .toArray();
        double[] outcome = Arrays.stream(scores).mapToDouble(score -> score).toArray();
        double[] higher = Arrays.stream(scores)
                .mapToDouble(score -> (double) score + more)
                .toArray();
        double[] same = Arrays.stream(scores).mapToDouble(score -> more).toArray();
        ValueAddedMedian calculator = ValueAddedMedian.withDefaults().withBandwidth(1);

        assertThat(values(calculator.of(prior, higher))).isEqualTo(values(calculator.of(prior, outcome)));
        assertThat(values(calculator.of(prior, same))).allMatch(value -> value.isEmpty() || value.getAsDouble() == 0);
    }

    private static List<OptionalDouble> values(ValueAddedMedian.Result result) {
        return result.pupils().stream().map(ValueAddedMedian.Pupil::valueAdded).toList();
    }
}
