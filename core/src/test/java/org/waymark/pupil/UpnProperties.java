package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UpnProperties {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabc-/ ";

    @Provide
    Arbitrary<String> valid() {
        Arbitrary<String> digits = Arbitraries.strings().withCharRange('0', '9').ofLength(11);
        Arbitrary<Character> last = Arbitraries.of(chars("0123456789" + LETTERS));
        return Combinators.combine(digits, last).as((eleven, end) -> {
            for (int i = 0; i < LETTERS.length(); i++) {
                String text = LETTERS.charAt(i) + eleven + end;
                if (accepted(text)) {
                    return text;
                }
            }
            throw new AssertionError("no check letter fits");
        });
    }

    @Property
    void exactlyOneLetterFits(@ForAll("valid") String text) {
        assertThat(LETTERS.chars()
                        .filter(letter -> accepted((char) letter + text.substring(1)))
                        .count())
                .isEqualTo(1);
    }

    @Property
    void everyChangeOfOneCharacterIsCaught(
            @ForAll("valid") String text, @ForAll @IntRange(max = 12) int place, @ForAll("character") char other) {
        Assume.that(text.charAt(place) != other);
        Assume.that(place != 12 || number(text.charAt(12)) != number(other));
        String changed = text.substring(0, place) + other + text.substring(place + 1);
        assertThat(accepted(changed)).isFalse();
    }

    @Property
    void everySwapOfNeighboursIsCaught(@ForAll("valid") String text, @ForAll @IntRange(max = 11) int place) {
        char left = text.charAt(place);
        char right = text.charAt(place + 1);
        Assume.that(left != right);
        assertThat(accepted(text.substring(0, place) + right + left + text.substring(place + 2)))
                .isFalse();
    }

    @Property
    void theExceptionIsAFinalLetterWithTheNumberOfTheFinalDigit(
            @ForAll("valid") String text, @ForAll @IntRange(max = 9) int number) {
        String begin = text.substring(0, 12);
        assertThat(accepted(begin + number)).isEqualTo(accepted(begin + LETTERS.charAt(number)));
    }

    @Property
    void anyTextIsJudgedAndNeverPrinted(@ForAll("anyText") String text) {
        Upn upn = Upn.of(text);
        if (!upn.hasValidFormat()) {
            assertThat(upn.la()).isEmpty();
            assertThat(upn.isTemporary()).isFalse();
        }
        assertThat(upn).hasToString("Upn[redacted]");
    }

    @Provide
    Arbitrary<Character> character() {
        return Arbitraries.of(chars(CHARACTERS));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl));
    }

    private static boolean accepted(String text) {
        Upn upn = Upn.of(text);
        return upn.hasValidFormat() && upn.hasValidCheckLetter();
    }

    private static int number(char c) {
        return c >= '0' && c <= '9' ? c - '0' : LETTERS.indexOf(c);
    }

    private static Character[] chars(String text) {
        return text.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
    }
}
