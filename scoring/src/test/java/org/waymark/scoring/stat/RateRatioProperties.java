package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RateRatioProperties {

    private static final RateRatio RATIO = RateRatio.withDefaults();
    private static final IncidentRate RATE = IncidentRate.withDefaults();

    @Property(tries = 200)
    void swappingThePeriodsInvertsRatioAndLimits(
            @ForAll @IntRange(min = 1, max = 400) int first,
            @ForAll @IntRange(min = 1, max = 400) int second,
            @ForAll @IntRange(min = 1, max = 200) int before,
            @ForAll @IntRange(min = 1, max = 200) int after) {
        RateRatio.Result one = RATIO.of(first, before, second, after);
        RateRatio.Result other = RATIO.of(second, after, first, before);

        assertThat(one.ratio() * other.ratio()).isCloseTo(1, within(1e-12));
        assertThat(one.lower() * other.upper()).isCloseTo(1, within(1e-12));
        assertThat(one.midPLower() * other.midPUpper()).isCloseTo(1, within(1e-12));
        assertThat(one.lower()).isLessThanOrEqualTo(one.midPLower());
        assertThat(one.midPLower()).isLessThan(one.ratio());
        assertThat(one.midPUpper()).isGreaterThan(one.ratio()).isLessThanOrEqualTo(one.upper());
        assertThat(one.pCentral()).isBetween(0.0, 1.0).isCloseTo(other.pCentral(), within(1e-9));
        assertThat(one.pMinimumLikelihood()).isBetween(0.0, 1.0).isCloseTo(other.pMinimumLikelihood(), within(1e-6));
        assertThat(one.midP()).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void theRateScalesWithTheExposure(
            @ForAll @IntRange(max = 5000) int count, @ForAll @IntRange(min = 1, max = 500) int exposure) {
        IncidentRate.Result one = RATE.of(count, exposure);
        IncidentRate.Result twice = RATE.of(count, 2.0 * exposure);

        assertThat(twice.rate()).isEqualTo(one.rate() / 2);
        assertThat(twice.lower()).isEqualTo(one.lower() / 2);
        assertThat(twice.upper()).isEqualTo(one.upper() / 2);
        assertThat(one.lower()).isLessThanOrEqualTo(one.rate());
        assertThat(one.upper()).isGreaterThan(one.rate());
    }

    @Example
    void nothingAtAllHasAnIntervalAndNoRatio() {
        RateRatio.Result none = RATIO.of(0, 10, 0, 20);

        assertThat(none.undefined()).contains(Undefined.NO_EVENTS);
        assertThatThrownBy(none::ratio).isInstanceOf(NoSuchElementException.class);
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isInfinite();
        assertThat(none.pCentral()).isEqualTo(1);
        assertThat(none.pMinimumLikelihood()).isEqualTo(1);
    }

    @Example
    void nothingInTheSecondPeriodIsInfinitelyOften() {
        RateRatio.Result result = RATIO.of(5, 10, 0, 10);

        assertThat(result.ratio()).isInfinite();
        assertThat(result.upper()).isInfinite();
        assertThat(result.midPUpper()).isInfinite();
        assertThat(result.lower()).isCloseTo(1 / 1.091279105182546, within(1e-9));
    }

    /** Where nothing happened in the first period half of {@code (1 - p)^n} is the tail. */
    @Property(tries = 50)
    void theMidPLimitIsExactWhereItHasAClosedForm(@ForAll @IntRange(min = 1, max = 300) int incidents) {
        double share = 1 - Math.pow(0.05, 1.0 / incidents);
        RateRatio.Result result = RATIO.of(0, 100, incidents, 100);

        assertThat(result.midPUpper() * (1 - share) / share).isCloseTo(1, within(1e-9));
        assertThat(result.midPLower()).isZero();
    }

    /** What the peer found, within what its search allows. */
    @Example
    void theMidPLimitsAreThoseOfThePeerWithinItsPrecision() {
        RateRatio.Result result = RATIO.of(12, 38, 30, 40);

        assertThat(result.midPLower()).isCloseTo(0.207932619670352, within(1e-4));
        assertThat(result.midPUpper()).isCloseTo(0.810933068010188, within(1e-4));
    }

    @Example
    void withoutExposureThereIsNeitherRateNorLimit() {
        RateRatio.Result result = RATIO.of(5, 0, 3, 10);
        assertThat(result.undefined()).contains(Undefined.NO_EXPOSURE);
        assertThatThrownBy(result::lower).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(result::pCentral).isInstanceOf(NoSuchElementException.class);
        assertThat(result).hasToString("RateRatio[undefined: there was no time in which it could happen]");
        assertThatThrownBy(RATE.of(0, 0)::upper).isInstanceOf(NoSuchElementException.class);
    }

    @Example
    void manyIncidentsTakeNoTime() {
        RateRatio.Result many = RATIO.of(500_000_000, 1, 499_000_000, 1);
        assertThat(many.lower()).isLessThan(many.ratio());
        assertThat(many.pMinimumLikelihood()).isBetween(0.0, 1.0);
    }

    @Example
    void refusesWhatIsNoCountNoTimeAndNoLevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> RATIO.of(-1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATIO.of(1, 1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> RATE.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATE.of(2_000_000_000L, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATE.withConfidence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATIO.withConfidence(0));
    }
}
