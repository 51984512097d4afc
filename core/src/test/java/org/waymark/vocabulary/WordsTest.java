package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Making friends AGAIN,making friends again",
                "~  Making\u00a0friends -- again! ~,making friends again",
                "friend's,friends",
                "friend\u2019s,friends",
                "self-care,self care",
                "snake_case,snake case",
                "\uff26\uff35\uff2c\uff2c,full",
                "e\u0301tude,\u00e9tude",
                "STRASSE,strasse",
                "stra\u00dfe,strasse",
                "\u0130stanbul,i\u0307stanbul",
                "soft\u00adhyphen,softhyphen",
                "C++,c++",
                "???,???",
            })
    void normalises(String text, String form) {
        assertThat(Words.normalise(text)).isEqualTo(form);
    }

    @Test
    void aTextOfNothingHasNoWords() {
        assertThat(Words.normalise(" \t ")).isEmpty();
        assertThat(Words.of(" \u00a0 ")).isEmpty();
        assertThat(Words.of("one  two, three")).containsExactly("one", "two", "three");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Words.normalise("TIME IN")).isEqualTo("time in");
        } finally {
            Locale.setDefault(before);
        }
    }
}
