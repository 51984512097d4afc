package org.waymark.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasureKeyProperties {

    @Property
    void aKeyReadsBack(@ForAll("ids") String id, @ForAll("parameters") Map<String, String> parameters) {
        MeasureKey key = new MeasureKey(id, parameters);

        assertThat(MeasureKey.parse(key.toString())).isEqualTo(key);
    }

    @Property
    void anyTextIsAKeyOrIsRefusedWithoutBeingRepeated(@ForAll String text) {
        try {
            assertThat(MeasureKey.parse(text))
                    .isEqualTo(MeasureKey.parse(MeasureKey.parse(text).toString()));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("a measure");
        }
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> name = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('.', '-')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.of("", "northgate:", "x.y-1:")
                .flatMap(space ->
                        name.filter(text -> Character.isLetter(text.charAt(0))).map(text -> space + text));
    }

    @Provide
    Arbitrary<Map<String, String>> parameters() {
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> values = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('.', '@', '_', '+', '-')
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.maps(names, values).ofMaxSize(4);
    }
}
