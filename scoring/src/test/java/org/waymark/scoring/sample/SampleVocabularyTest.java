package org.waymark.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.id.ConceptId;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.MappingReport;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

class SampleVocabularyTest {

    private static final Pattern NOT_OURS =
            Pattern.compile("\\b(ability|abilities|normal|abnormal|suffers?|caseness|grades?)\\b");

    private final Vocabulary shared = SampleVocabulary.shared();

    @Test
    void saysThatItIsIllustrative() {
        assertThat(shared.ref()).hasToString("shared@2026.1");
        assertThat(shared.title()).contains("illustrative");
        assertThat(shared.source())
                .hasValueSatisfying(source -> assertThat(source).contains("illustrative"));
        for (LocalVocabulary local : List.of(SampleVocabulary.dreams(), SampleVocabulary.horizons())) {
            assertThat(local.title()).contains("illustrative");
            assertThat(local.shared()).isEqualTo(shared);
        }
    }

    @Test
    void hasThreeToFiveConceptsInUseUnderEachOfEightStrands() {
        assertThat(shared.strands()).hasSize(8);
        for (Strand strand : shared.strands()) {
            assertThat(shared.conceptsOf(strand.id()).stream().filter(one -> !one.retired()))
                    .as(strand.title())
                    .hasSizeBetween(3, 5);
        }
    }

    @Test
    void eachConceptHasAMeaningAgreedCriteriaAndExamples() {
        for (Concept concept : shared.concepts()) {
            assertThat(concept.id().value()).startsWith("shared:" + concept.strand() + "/");
            assertThat(concept.definition()).as(concept.title()).isPresent();
            assertThat(concept.criteria()).as(concept.title()).hasSizeBetween(2, 3);
            assertThat(concept.examples()).as(concept.title()).hasSize(3);
        }
        assertThat(shared.concepts().stream().filter(one -> !one.steps().isEmpty()))
                .hasSizeGreaterThan(5);
    }

    @Test
    void theRetiredConceptGivesWayToAnother() {
        assertThat(shared.concepts().stream().filter(Concept::retired)).hasSize(1);
        assertThat(shared.current(ConceptId.of("shared:participation/circle")))
                .extracting(Concept::title)
                .containsExactly("Joining in");
    }

    @Test
    void localTermsResolveToTheirConcepts() {
        for (LocalVocabulary local : List.of(SampleVocabulary.dreams(), SampleVocabulary.horizons())) {
            for (LocalTerm term : local.terms()) {
                term.concept()
                        .ifPresent(concept -> Stream.concat(Stream.of(term.wording()), term.also().stream())
                                .forEach(text -> assertThat(local.resolveExactly(text))
                                        .as(text)
                                        .first()
                                        .extracting(Concept::id)
                                        .isEqualTo(concept)));
            }
        }
        assertThat(SampleVocabulary.horizons().resolve("Making friends again"))
                .first()
                .extracting(Concept::id)
                .isEqualTo(ConceptId.of("shared:relationships/repair"));
        assertThat(SampleVocabulary.dreams().wording(ConceptId.of("shared:relationships/repair")))
                .contains("Sorting out fall-outs");
    }

    @Test
    void nothingIsWrongWithTheMappingButWhatNobodyMapped() {
        MappingReport dreams = SampleVocabulary.dreams().mapping();
        MappingReport horizons = SampleVocabulary.horizons().mapping();
        assertThat(dreams.unmapped()).hasSize(2);
        assertThat(horizons.unmapped()).hasSize(1);
        for (MappingReport report : List.of(dreams, horizons)) {
            assertThat(report.dangling()).isEmpty();
            assertThat(report.unselected()).isEmpty();
            assertThat(report.missingSelection()).isEmpty();
            assertThat(report.shadowed()).isEmpty();
            assertThat(report.strandless()).isEmpty();
        }
    }

    @Test
    void theSchoolsChoseDifferently() {
        assertThat(Set.copyOf(SampleVocabulary.dreams().selection()))
                .isNotEqualTo(Set.copyOf(SampleVocabulary.horizons().selection()));
    }

    @Test
    void whatTargetsAreAboutIsInTheWordsOfTheSchool() {
        HorizonsIdeas.ALL.forEach(idea -> assertIsWorded(SampleVocabulary.horizons(), idea));
        DreamsIdeas.ALL.forEach(idea -> assertIsWorded(SampleVocabulary.dreams(), idea));
    }

    private static void assertIsWorded(LocalVocabulary local, Idea idea) {
        assertThat(local.terms().stream()
                        .flatMap(term -> term.concept().stream())
                        .map(ConceptId::value))
                .contains(idea.concept());
    }

    @Test
    void usesNoWordThatTheFieldHasLeftBehind() {
        Stream<String> words = Stream.of(
                        shared.toString(),
                        SampleVocabulary.dreams().toString(),
                        SampleVocabulary.horizons().toString(),
                        HorizonsIdeas.ALL.toString(),
                        DreamsIdeas.ALL.toString())
                .map(text -> text.toLowerCase(Locale.ROOT));
        assertThat(words).noneMatch(text -> NOT_OURS.matcher(text).find());
    }
}
