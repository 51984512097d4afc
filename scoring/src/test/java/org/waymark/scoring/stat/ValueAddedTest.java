package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ValueAddedTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    void aPupilIsHeldAgainstTheMeanOfTheGroup() {
        ValueAdded added = ValueAdded.over(List.of("A", "A", "B", "A"), new Double[] {88.0, 92.0, 110.0, null});
        assertThat(added.groupMeans())
                .containsEntry("A", OptionalDouble.of(90))
                .containsEntry("B", OptionalDouble.of(110));
        assertThat(added.of("A", 93).valueAdded()).isEqualTo(3);
        assertThat(added.of("C", 93).undefined()).contains(Undefined.NO_REFERENCE);
    }

    @Test
    void aGroupOfTooFewHasNoMean() {
        ValueAdded added = ValueAdded.over(List.of("A", "A", "B"), new Double[] {88.0, 92.0, 110.0}, 2);
        assertThat(added.of("A", 90).isDefined()).isTrue();
        assertThat(added.of("B", 110).undefined()).contains(Undefined.NO_REFERENCE);
        assertThat(added.groupMeans()).containsEntry("B", OptionalDouble.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> ValueAdded.over(List.of("A"), new Double[] {88.0}, 0));
    }

    @Test
    void pupilsWithoutAValueAreLeftOutOfTheMean() {
        ValueAdded added = ValueAdded.ofMeans(Map.of("A", 90.0));
        ValueAdded.Pupils pupils = added.of(List.of("A", "Z", "A"), new Double[] {92.0, 95.0, null});
        assertThat(pupils.school().mean()).isEqualTo(2);
        assertThat(pupils.school().pupils()).isEqualTo(1);
        assertThat(pupils.school().missing()).isEqualTo(2);
        assertThat(pupils.pupils().get(2).undefined()).contains(Undefined.MISSING_VALUE);
        assertThat(added.with(SchoolMean.withDefaults().with(Missing.PROPAGATE))
                        .of(List.of("A", "Z"), new Double[] {92.0, 95.0})
                        .school()
                        .undefined())
                .contains(Undefined.MISSING_VALUE);
    }

    @Test
    void theIntervalOfASchoolComesFromTheNation() {
        SchoolMean.Result result = SchoolMean.withDefaults().withNationalSd(1.3).of(0.5, -0.3, 1.2, 0.1);
        assertThat(result.mean()).isCloseTo(0.375, CLOSE);
        assertThat(result.lower().orElseThrow()).isCloseTo(-0.899, CLOSE);
        assertThat(result.upper().orElseThrow()).isCloseTo(1.649, CLOSE);
        assertThat(result.side()).isEqualTo(SchoolMean.Side.NONE);
        assertThat(SchoolMean.withDefaults().of(1, 2).lower()).isEmpty();
        assertThat(SchoolMean.withDefaults().of(1, 2).side()).isEqualTo(SchoolMean.Side.NONE);
        assertThat(SchoolMean.withDefaults().withNationalSd(1).of(2, 2).side()).isEqualTo(SchoolMean.Side.ABOVE);
        assertThat(SchoolMean.withDefaults().withNationalSd(1).of(-2, -2).side())
                .isEqualTo(SchoolMean.Side.BELOW);
        assertThat(SchoolMean.withDefaults().withNationalSd(1).withZ(3).of(2, 2).side())
                .isEqualTo(SchoolMean.Side.NONE);
    }

    @Test
    void aFloorLiftsWhoeverIsBelowIt() {
        SchoolMean.Result result = SchoolMean.withDefaults().withFloor(-2).of(-6, -2, 1);
        assertThat(result.mean()).isEqualTo(-1);
        assertThat(result.lifted()).isEqualTo(1);
    }

    @Test
    void aSumIsEnough() {
        assertThat(SchoolMean.withDefaults().ofSum(36.5, 142).mean()).isEqualTo(36.5 / 142);
        assertThat(SchoolMean.withDefaults().ofSum(0, 0).undefined()).contains(Undefined.NO_VALUES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolMean.withDefaults().ofSum(1, -1));
    }

    @Test
    void aSchoolWithoutScoresHasNoMean() {
        SchoolMean.Result none = SchoolMean.withDefaults().withNationalSd(1).ofNullable(new Double[] {null});
        assertThat(none.undefined()).contains(Undefined.NO_VALUES);
        assertThat(none.lower()).isEmpty();
        assertThat(none.missing()).isEqualTo(1);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::mean);
    }

    @Test
    void theOrderDoesNotMatterToTheLastBit() {
        double[] scores = {0.1, 1e16, -1e16, 0.2};
        assertThat(SchoolMean.withDefaults().of(0.1, 1e16, -1e16, 0.2).mean())
                .isEqualTo(SchoolMean.withDefaults().of(1e16, 0.2, 0.1, -1e16).mean())
                .isEqualTo(Exact.mean(scores))
                .isCloseTo(0.075, CLOSE);
    }

    @Test
    void refusesConventionsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolMean.withDefaults().withNationalSd(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolMean.withDefaults().withZ(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolMean.withDefaults().withFloor(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueAdded.ofMeans(Map.of("A", Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueAdded.over(List.of("A"), new Double[2]));
    }

    @Test
    void priorAttainmentWeighsMathsAsMuchAsReadingAndWriting() {
        Ks1PriorAttainment prior = Ks1PriorAttainment.withDefaults();
        assertThat(prior.of(8, 8, 6).average()).isEqualTo(7);
        assertThat(prior.of(8, 6, 8).average()).isEqualTo(7.5);
        assertThat(prior.ofNullable(8.0, null, 6.0).undefined()).contains(Undefined.MISSING_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prior.of(8, 8, Double.NaN))
                .withMessageContaining("maths");
    }
}
