package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UlnProperties {

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.longs()
                .between(100_000_000L, 999_999_999L)
                .map(UlnProperties::withCheckDigit)
                .filter(text -> !text.isEmpty());
    }

    @Property
    void everyChangeOfOneDigitIsCaught(
            @ForAll("valid") String text, @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(max = 9) int digit) {
        Assume.that(text.charAt(place) - '0' != digit);
        assertThat(Uln.of(text.substring(0, place) + digit + text.substring(place + 1))
                        .hasValidChecksum())
                .isFalse();
    }

    @Property
    void everySwapOfNeighboursIsCaught(@ForAll("valid") String text, @ForAll @IntRange(max = 8) int place) {
        Assume.that(text.charAt(place) != text.charAt(place + 1));
        String swapped =
                text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
        assertThat(Uln.of(swapped).hasValidChecksum()).isFalse();
    }

    /** The other way to say the rule: the check digit is 10 less the remainder of the first nine, unless that is 0. */
    @Property
    void theTwoPublishedRulesAgree(@ForAll("valid") String text) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (text.charAt(i) - '0') * (10 - i);
        }
        assertThat(sum % 11).isNotZero();
        assertThat(text.charAt(9) - '0').isEqualTo(10 - sum % 11);
    }

    private static String withCheckDigit(long nine) {
        for (int last = 0; last <= 9; last++) {
            String text = Long.toString(nine) + last;
            if (Uln.of(text).hasValidChecksum()) {
                return text;
            }
        }
        return "";
    }
}
