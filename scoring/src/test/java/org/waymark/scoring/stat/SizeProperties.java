package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the log response ratio, the standardised difference and the percent of goal. */
class SizeProperties {

    private static final LogResponseRatio LRR = LogResponseRatio.increasing();
    private static final WithinCaseSmd SMD = WithinCaseSmd.withDefaults();

    @Provide
    Arbitrary<double[]> phase() {
        return Arbitraries.integers()
                .between(1, 40)
                .map(value -> value / 2.0)
                .list()
                .ofMinSize(3)
                .ofMaxSize(8)
                .map(list -> list.stream().mapToDouble(value -> value).toArray());
    }

    @Property
    void aRatioDoesNotKnowTheUnit(
            @ForAll("phase") double[] a, @ForAll("phase") double[] b, @ForAll @IntRange(min = 1, max = 60) int unit) {
        LogResponseRatio.Result plain = LRR.of(a, b);
        LogResponseRatio.Result scaled = LRR.of(times(a, unit), times(b, unit));

        assertThat(scaled.uncorrected()).isEqualTo(plain.uncorrected(), within(1e-12));
        assertThat(scaled.estimate().orElseThrow()).isEqualTo(plain.estimate().orElseThrow(), within(1e-12));
        assertThat(scaled.se().orElseThrow()).isEqualTo(plain.se().orElseThrow(), within(1e-12));
    }

    @Property
    void theTwoVersionsOfACountDifferInSign(@ForAll("phase") double[] a, @ForAll("phase") double[] b) {
        double increasing = LRR.with(Outcome.count()).of(a, b).estimate().orElseThrow();
        double decreasing = LogResponseRatio.decreasing()
                .with(Improvement.INCREASE)
                .with(Outcome.count())
                .of(a, b)
                .estimate()
                .orElseThrow();

        assertThat(decreasing).isEqualTo(-increasing, within(0.0));
        assertThat(LRR.of(b, a).estimate().orElseThrow())
                .isEqualTo(-LRR.of(a, b).estimate().orElseThrow(), within(1e-12));
    }

    @Property
    void theWayToNothingIsTheChangeInPerCent(@ForAll("phase") double[] a, @ForAll("phase") double[] b) {
        double percent = 100 * Math.expm1(LRR.of(a, b).uncorrected());

        assertThat(Pogo.of(0).of(a, b).pogo()).isEqualTo(-percent, within(1e-9));
    }

    @Property
    void theWayDoesNotKnowUnitAndZero(
            @ForAll("phase") double[] a,
            @ForAll("phase") double[] b,
            @ForAll @IntRange(min = -30, max = 30) int goal,
            @ForAll @IntRange(min = -20, max = 20) int shift,
            @ForAll @IntRange(min = 1, max = 9) int unit) {
        Pogo.Result plain = Pogo.of(goal).of(a, b);
        Pogo.Result mapped = Pogo.of(goal * unit + shift).of(plus(times(a, unit), shift), plus(times(b, unit), shift));

        assertThat(mapped.undefined()).isEqualTo(plain.undefined());
        if (plain.isDefined()) {
            double size = 1e-9 * Math.max(1, Math.abs(plain.pogo()));
            assertThat(mapped.pogo()).isEqualTo(plain.pogo(), within(size));
            assertThat(mapped.se().orElseThrow())
                    .isEqualTo(
                            plain.se().orElseThrow(),
                            within(1e-9 * Math.max(1, plain.se().orElseThrow())));
        }
        double mean = DoubleStream.of(b).average().orElseThrow();
        if (Math.abs(mean - DoubleStream.of(a).average().orElseThrow()) > 1e-6) { // else the last bit of a mean decides
            assertThat(Pogo.of(mean).of(a, b).pogo()).isEqualTo(100, within(1e-6));
        }
        Pogo.Result unmoved = Pogo.of(100).of(a, a);
        assertThat(unmoved.pogo()).isZero();
    }

    @Property
    void aStandardisedDifferenceDoesNotKnowUnitAndZero(
            @ForAll("phase") double[] a,
            @ForAll("phase") double[] b,
            @ForAll @IntRange(min = -20, max = 20) int shift,
            @ForAll @IntRange(min = 1, max = 9) int unit) {
        WithinCaseSmd.Result plain = SMD.of(a, b);
        Assume.that(plain.isDefined());
        double close = 1e-9 * Math.max(1, Math.abs(plain.estimate()));

        WithinCaseSmd.Result mapped = SMD.of(plus(times(a, unit), shift), plus(times(b, unit), shift));
        assertThat(mapped.estimate()).isEqualTo(plain.estimate(), within(close));
        assertThat(mapped.se().orElseThrow()).isEqualTo(plain.se().orElseThrow(), within(close));
        assertThat(SMD.of(times(a, -1), times(b, -1)).estimate()).isEqualTo(-plain.estimate(), within(close));
        assertThat(SMD.with(Improvement.DECREASE).of(a, b).estimate()).isEqualTo(-plain.estimate(), within(0.0));
        WithinCaseSmd pooled = SMD.with(WithinCaseSmd.StandardBy.POOLED);
        assertThat(pooled.of(b, a).estimate()).isEqualTo(-pooled.of(a, b).estimate(), within(1e-9));
    }

    @Property
    void intervalsHoldTheirEstimateAndNest(@ForAll("phase") double[] a, @ForAll("phase") double[] b) {
        LogResponseRatio.Result wide = LRR.of(a, b);
        LogResponseRatio.Result narrow = LRR.withConfidence(0.5).of(a, b);

        double estimate = wide.estimate().orElseThrow();
        assertThat(narrow.lower().orElseThrow()).isBetween(wide.lower().orElseThrow(), estimate);
        assertThat(narrow.upper().orElseThrow())
                .isBetween(estimate, wide.upper().orElseThrow());
    }

    private static double[] times(double[] values, double factor) {
        return DoubleStream.of(values).map(value -> value * factor).toArray();
    }

    private static double[] plus(double[] values, double shift) {
        return DoubleStream.of(values).map(value -> value + shift).toArray();
    }
}
