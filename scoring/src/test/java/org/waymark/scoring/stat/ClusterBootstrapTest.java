package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {

    private static Function<int[], OptionalDouble> meanOf(double... values) {
        return subjects -> Arrays.stream(subjects).mapToDouble(i -> values[i]).average();
    }

    @Test
    void aPupilComesWithAllRatingsOrNotAtAll() {
        // pupil 0 has the ratings 0 to 2, pupil 1 the ratings 3 and 4
        ClusterBootstrap.withDefaults().withResamples(200).of(new int[] {0, 0, 0, 1, 1}, subjects -> {
            long ofFirst = Arrays.stream(subjects).filter(i -> i < 3).count();
            long ofSecond = subjects.length - ofFirst;
            assertThat(ofFirst % 3).isZero();
            assertThat(ofSecond % 2).isZero();
            assertThat(ofFirst / 3 + ofSecond / 2).isEqualTo(2);
            return OptionalDouble.of(0);
        });
    }

    @Test
    void copiesOfTheRatingsOfAPupilDoNotNarrowTheInterval() {
        double[] one = {0, 1, 0, 1, 1, 0, 1, 1, 0, 1};
        double[] thrice = new double[30];
        int[] alone = new int[10];
        int[] clusters = new int[30];
        for (int i = 0; i < 30; i++) {
            thrice[i] = one[i / 3];
            clusters[i] = i / 3;
            alone[i / 3] = i / 3;
        }
        ClusterBootstrap.Result single = ClusterBootstrap.withDefaults().of(alone, meanOf(one));
        ClusterBootstrap.Result copied = ClusterBootstrap.withDefaults().of(clusters, meanOf(thrice));
        assertThat(copied.limits()).isEqualTo(single.limits());
        assertThat(copied.se().orElseThrow()).isCloseTo(single.se().orElseThrow(), within(1e-12));
        // the plug-in standard error of a mean: sqrt(p (1-p) / n) = sqrt(0.24/10) = 0.155
        assertThat(single.se().orElseThrow()).isCloseTo(Math.sqrt(0.024), within(0.015));
        assertThat(single.estimate()).isEqualTo(0.6);
    }

    @Test
    void theStandardErrorIsThatOfAllResamples() {
        // two pupils with the means 0 and 1: of the four resamples one gives 0, two 0.5, one 1; variance 1/8
        ClusterBootstrap.Result result =
                ClusterBootstrap.withDefaults().withResamples(20_000).of(new int[] {0, 1}, meanOf(0, 1));
        assertThat(result.se().orElseThrow()).isCloseTo(Math.sqrt(0.125), within(0.01));
        assertThat(result.limits()).contains(new Limits(0, 1));
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
        int[] clusters = {0, 0, 1, 1, 2, 2, 3, 3};
        ClusterBootstrap some =
                ClusterBootstrap.withDefaults().withResamples(99).withSeed(7);
        assertThat(some.of(clusters, meanOf(values)).se())
                .isEqualTo(some.of(clusters, meanOf(values)).se());
        assertThat(some.withSeed(8).of(clusters, meanOf(values)).se())
                .isNotEqualTo(some.of(clusters, meanOf(values)).se());
        assertThat(some.seed()).isEqualTo(7);
        assertThat(some.resamples()).isEqualTo(99);
        assertThat(some.confidence()).isEqualTo(0.95);
    }

    @Test
    void nothingIsUndefinedAndOnePupilHasNoInterval() {
        ClusterBootstrap.Result none = ClusterBootstrap.withDefaults().of(new int[0], meanOf());
        assertThat(none.undefined()).contains(Undefined.NO_VALUES);
        assertThat(none.limits()).isEmpty();
        assertThat(none.se()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::estimate);
        ClusterBootstrap.Result one = ClusterBootstrap.withDefaults().of(new int[] {0, 0}, meanOf(1, 3));
        assertThat(one.estimate()).isEqualTo(2);
        assertThat(one.clusters()).isEqualTo(1);
        assertThat(one.limits()).isEmpty();
        assertThat(one).hasToString("ClusterBootstrap[estimate=2.0, clusters=1]");
    }

    @Test
    void resamplesWithoutAValueAreCountedAndTooManyTakeTheIntervalAway() {
        // no value unless pupil 0 was drawn: about (9/10)^10, a third, of the resamples miss it
        int[] clusters = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        ClusterBootstrap.Result result = ClusterBootstrap.withDefaults()
                .of(
                        clusters,
                        subjects -> Arrays.stream(subjects).anyMatch(i -> i == 0)
                                ? OptionalDouble.of(subjects.length)
                                : OptionalDouble.empty());
        assertThat(result.undefinedResamples()).isBetween(300, 400);
        assertThat(result.limits()).isEmpty();
        assertThat(result.se()).isEmpty();
        assertThat(result.estimate()).isEqualTo(10);
    }

    @Test
    void unsoundInputIsRefused() {
        ClusterBootstrap some = ClusterBootstrap.withDefaults();
        assertThatIllegalArgumentException().isThrownBy(() -> some.withResamples(1));
        assertThatIllegalArgumentException().isThrownBy(() -> some.withConfidence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> some.of(new int[] {0, 2, 2}, meanOf(1, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> some.of(new int[] {-1, 0}, meanOf(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> some.of(new int[] {5}, meanOf(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.of(new int[] {0}, subjects -> OptionalDouble.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> some.of(new int[] {0}, meanOf(Double.NaN)));
    }
}
