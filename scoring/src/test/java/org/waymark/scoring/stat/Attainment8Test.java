package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.stat.Attainment8.Bucket;
import org.waymark.scoring.stat.Attainment8.Entry;
import org.waymark.scoring.stat.Progress8.Element;

class Attainment8Test {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    private static Attainment8.Result of(Entry... entries) {
        return Attainment8.withDefaults().of(List.of(entries));
    }

    private static Entry entry(Bucket bucket, double points) {
        return new Entry(bucket, points);
    }

    @Test
    void englishCountsTwiceOnlyIfBothWereTaken() {
        assertThat(of(entry(Bucket.ENGLISH_LANGUAGE, 6)).english()).isEqualTo(6);
        Attainment8.Result both = of(entry(Bucket.ENGLISH_LANGUAGE, 4), entry(Bucket.ENGLISH_LITERATURE, 6));
        assertThat(both.english()).isEqualTo(12);
        assertThat(both.isEnglishTwice()).isTrue();
        assertThat(both.open()).as("the other English result").isEqualTo(4);
    }

    @Test
    void anUngradedResultWasTaken() {
        Attainment8.Result result = of(entry(Bucket.ENGLISH_LANGUAGE, 5), entry(Bucket.ENGLISH_LITERATURE, 0));
        assertThat(result.english()).isEqualTo(10);
        assertThat(result.openSlots()).isEqualTo(1);
    }

    @Test
    void twoResultsInLanguageAreNotLanguageAndLiterature() {
        Attainment8.Result result = of(entry(Bucket.ENGLISH_LANGUAGE, 5), entry(Bucket.ENGLISH_LANGUAGE, 3));
        assertThat(result.english()).isEqualTo(5);
        assertThat(result.open()).isEqualTo(3);
    }

    @Test
    void aSecondResultInMathsCountsForNothing() {
        assertThat(of(entry(Bucket.MATHS, 4), entry(Bucket.MATHS, 6)).attainment8())
                .isEqualTo(12);
    }

    @Test
    void whatTheBaccalaureateSlotsDoNotHoldGoesToTheOpenOnes() {
        Attainment8.Result result = of(
                entry(Bucket.EBACC, 1),
                entry(Bucket.EBACC, 5),
                entry(Bucket.EBACC, 4),
                entry(Bucket.EBACC, 3),
                entry(Bucket.EBACC, 2),
                entry(Bucket.OPEN, 9),
                entry(Bucket.OPEN, 1.5));
        assertThat(result.ebacc()).isEqualTo(12);
        assertThat(result.open()).isEqualTo(12.5);
        assertThat(result.ebaccSlots()).isEqualTo(3);
        assertThat(result.openSlots()).isEqualTo(3);
    }

    @Test
    void noResultsAreZeroAndNotNothing() {
        Attainment8.Result none = of();
        assertThat(none.isDefined()).isTrue();
        assertThat(none.attainment8()).isZero();
        assertThat(none.averagePerSlot()).isZero();
    }

    @Test
    void refusesPointsThatAreNone() {
        for (double points : new double[] {-1, 9.5, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> entry(Bucket.MATHS, points))
                    .withMessageContaining("points");
        }
        assertThat(entry(Bucket.MATHS, 7)).hasToString("Entry[MATHS]");
    }

    @Test
    void progressIsTheDistanceFromTheEstimateForEachPart() {
        Progress8 progress = Progress8.withDefaults();
        assertThat(progress.of(40, OptionalDouble.of(36.3)).progress()).isCloseTo(0.37, CLOSE);
        assertThat(progress.of(Element.EBACC, 12, OptionalDouble.of(15)).progress())
                .isCloseTo(-1, CLOSE);
        assertThat(progress.of(Element.ENGLISH, 12, OptionalDouble.of(15)).progress())
                .isCloseTo(-1.5, CLOSE);
        assertThat(progress.of(50, OptionalDouble.empty()).undefined()).contains(Undefined.NO_REFERENCE);
        assertThatIllegalArgumentException().isThrownBy(() -> progress.of(Double.NaN, OptionalDouble.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.of(1, OptionalDouble.of(Double.POSITIVE_INFINITY)));
    }
}
