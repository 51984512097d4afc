package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareRuleTest {

    private static final ShareRule FIVE = ShareRule.of(Suppression.withDefaults());

    @ParameterizedTest
    @CsvSource({
        "6,12,false",
        "5,12,true",
        "7,12,true",
        "1,100,true",
        "99,100,true",
        "94,100,false",
        "3,5,true",
        "0,100,false",
        "100,100,false",
        "0,5,true"
    })
    void aSmallNumeratorComplementOrDenominatorHidesTheShare(long numerator, long denominator, boolean hidden) {
        assertThat(FIVE.hides(numerator, denominator)).isEqualTo(hidden);
    }

    @Test
    void whatIsTrueOfAllOrNoneIsHiddenIfItIsAskedFor() {
        ShareRule strict = FIVE.withGroupDisclosure(true);
        assertThat(strict.hides(0, 100)).isTrue();
        assertThat(strict.hides(100, 100)).isTrue();
        assertThat(strict.hides(50, 100)).isFalse();
        // nobody at all is no group of which anything would be said
        assertThat(strict.hides(0, 0)).isFalse();
        assertThat(strict.withGroupDisclosure(false).hides(100, 100)).isFalse();
    }

    @Test
    void whereZerosAreSmallTheyHideAsWell() {
        assertThat(ShareRule.of(Suppression.withDefaults().withZerosAreSmall(true))
                        .hides(0, 100))
                .isTrue();
    }

    @Test
    void refusesANumeratorOutsideItsGroup() {
        assertThatThrownBy(() -> FIVE.hides(13, 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIVE.hides(-1, 12)).isInstanceOf(IllegalArgumentException.class);
    }
}
