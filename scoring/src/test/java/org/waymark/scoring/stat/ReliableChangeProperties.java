package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ReliableChangeProperties {

    @Property
    void theIndexIsOddShiftsAwayAndScales(
            @ForAll @IntRange(min = -99, max = 99) int pre,
            @ForAll @IntRange(min = -99, max = 99) int post,
            @ForAll @IntRange(min = 1, max = 40) int sd,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        ReliableChange.Result one =
                ReliableChange.of(MeasurementError.of(sd, 0.75)).of(pre, post);
        ReliableChange.Result back =
                ReliableChange.of(MeasurementError.of(sd, 0.75)).of(post, pre);
        ReliableChange.Result moved = ReliableChange.of(MeasurementError.of((double) sd * factor, 0.75))
                .of((double) pre * factor + 17, (double) post * factor + 17);

        assertThat(back.index()).isEqualTo(0.0 - one.index());
        assertThat(back.isReliable()).isEqualTo(one.isReliable());
        assertThat(moved.index()).isCloseTo(one.index(), within(1e-12 * Math.max(1, Math.abs(one.index()))));
        assertThat(moved.changeClass()).isEqualTo(one.changeClass());
    }

    @Property
    void aChangeIsReliableIfItIsBeyondTheDetectableOne(
            @ForAll @DoubleRange(min = 0, max = 60) double change,
            @ForAll @DoubleRange(min = 0.5, max = 30) double sd,
            @ForAll @DoubleRange(min = 0, max = 0.99) double reliability,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        MeasurementError error = MeasurementError.of(sd, reliability);
        double detectable = error.detectableChange(confidence);
        double z = detectable / error.standardErrorOfDifference();
        boolean beyond = ReliableChange.of(error)
                .withCriticalValue(z)
                .of(10, 10 + change)
                .isReliable();

        if (Math.abs(change - detectable) > 1e-9) {
            assertThat(beyond).isEqualTo(change > detectable);
        }
        assertThat(error.sem()).isBetween(0.0, sd);
    }

    @Property
    void theErrorFallsAsTheReliabilityRises(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double low = MeasurementError.of(15, Math.min(one, other)).sem();
        double high = MeasurementError.of(15, Math.max(one, other)).sem();

        assertThat(high).isLessThanOrEqualTo(low);
    }

    @Property
    void cutOffCLiesBetweenTheMeans(
            @ForAll @DoubleRange(min = -50, max = 50) double supported,
            @ForAll @DoubleRange(min = -50, max = 50) double reference,
            @ForAll @DoubleRange(min = 0.1, max = 20) double sd,
            @ForAll @DoubleRange(min = 0.1, max = 20) double otherSd) {
        double cutoff = ChangeCutoff.withDefaults()
                .of(supported, sd, reference, otherSd)
                .cutoff();
        double middle =
                ChangeCutoff.withDefaults().of(supported, sd, reference, sd).cutoff();

        assertThat(cutoff).isBetween(Math.min(supported, reference) - 1e-9, Math.max(supported, reference) + 1e-9);
        assertThat(middle).isCloseTo((supported + reference) / 2, within(1e-9));
        assertThat(ChangeCutoff.withDefaults()
                        .with(Improvement.DECREASE)
                        .of(supported, sd, reference, otherSd)
                        .cutoff())
                .isEqualTo(cutoff);
    }
}
