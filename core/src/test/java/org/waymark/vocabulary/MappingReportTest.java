package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;

class MappingReportTest {

    @Test
    void whatMapsIsNotReported() {
        assertThat(VocabularyFixtures.horizonsBuilder().build().mapping().isEmpty())
                .isTrue();
    }

    @Test
    void saysWhatMapsToNothingAndWhy() {
        MappingReport report = VocabularyFixtures.horizonsBuilder()
                .unmapped("Golden time")
                .term("Star chart", "shared:nowhere")
                .term("Turn taking", "shared:relationships/share")
                .select("shared:relationships/repair")
                .select("shared:communication/ask")
                .select("shared:gone")
                .addition("horizons:garden", "outdoors", "Works in the garden")
                .addition("shared:relationships/repair", "relationships", "Ours")
                .build()
                .mapping();

        assertThat(report.unmapped()).extracting(LocalTerm::wording).containsExactly("Golden time");
        assertThat(report.dangling()).extracting(LocalTerm::wording).containsExactly("Star chart");
        assertThat(report.unselected()).extracting(LocalTerm::wording).containsExactly("Turn taking");
        assertThat(report.missingSelection()).containsExactly(ConceptId.of("shared:gone"));
        assertThat(report.strandless()).containsExactly(ConceptId.of("horizons:garden"));
        assertThat(report.shadowed()).containsExactly(ConceptId.of("shared:relationships/repair"));
        assertThat(report.isEmpty()).isFalse();
    }

    @Test
    void overAMereNameNothingSharedIsFound() {
        LocalVocabulary name = VocabularyFixtures.horizonsBuilder()
                .build()
                .withShared(Vocabulary.unlinked(VocabularyRef.parse("shared@1")));
        assertThat(name.mapping().dangling()).hasSize(2);
    }
}
