package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class WordsProperties {

    @Property
    void theFormOfAFormIsTheForm(@ForAll @StringLength(max = 40) String text) {
        String form = Words.normalise(text);
        assertThat(Words.normalise(form)).isEqualTo(form);
    }

    @Property
    void wordsHoldNoSpaceAndMakeUpTheForm(@ForAll @StringLength(max = 40) String text) {
        assertThat(Words.of(text))
                .allSatisfy(word -> assertThat(word).isNotEmpty().doesNotContain(" "));
        assertThat(String.join(" ", Words.of(text))).isEqualTo(Words.normalise(text));
    }
}
