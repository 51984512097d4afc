package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.id.VocabularyRef;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

class ReferenceDataProperties {

    /** Vocabularies of one content per version, local ones over them, some by name only. */
    @Provide
    Arbitrary<ReferenceData> data() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 3);
        Arbitrary<LocalVocabulary> local = Combinators.combine(number, Arbitraries.of(true, false))
                .as((i, named) -> LocalVocabulary.builder()
                        .ref("local@" + i)
                        .title("Local")
                        .over(named ? Vocabulary.unlinked(VocabularyRef.of("shared", "" + i)) : shared(i))
                        .term("Word", "shared:c")
                        .build());
        return Combinators.combine(
                        number.map(ReferenceDataProperties::shared).list().ofMaxSize(4),
                        local.list().ofMaxSize(4))
                .as(ReferenceDataProperties::build);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void linkingIsIdempotent(@ForAll("data") ReferenceData data) {
        assertThat(data.linked()).isSameAs(data);
        assertThat(build(data.vocabularies(), data.localVocabularies())).isEqualTo(data);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void eachReferenceStandsOnceAndIsFound(@ForAll("data") ReferenceData data) {
        assertThat(data.vocabularies()).extracting(Vocabulary::ref).doesNotHaveDuplicates();
        assertThat(data.localVocabularies()).extracting(LocalVocabulary::ref).doesNotHaveDuplicates();
        for (LocalVocabulary local : data.localVocabularies()) {
            assertThat(data.localVocabulary(local.ref())).containsSame(local);
            assertThat(data.vocabulary(local.shared().ref()))
                    .as("a name stays a name only if its words are nowhere")
                    .isEqualTo(local.shared().isLinked() ? Optional.of(local.shared()) : Optional.empty());
        }
    }

    private static ReferenceData build(List<Vocabulary> vocabularies, List<LocalVocabulary> locals) {
        return ReferenceData.builder()
                .addAllVocabularies(vocabularies)
                .addAllLocalVocabularies(locals)
                .build();
    }

    private static Vocabulary shared(int version) {
        return Vocabulary.builder()
                .ref("shared@" + version)
                .title("Shared")
                .strand("s", "S")
                .concept("shared:c", "s", "Concept " + version)
                .build();
    }
}
