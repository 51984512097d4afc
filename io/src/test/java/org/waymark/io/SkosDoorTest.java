package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** What is written is read back with a library of others, and held against the conditions that SKOS states for all data. */
class SkosDoorTest {

    private static final Vocabulary SHARED = Vocabulary.builder()
            .ref("shared@2026")
            .title("Shared words")
            .source("Four schools")
            .strand("relationships", "Relationships")
            .addConcepts(Concept.builder()
                    .id("shared:relationships/repair")
                    .strand("relationships")
                    .title("Repairs a fall-out")
                    .definition("Makes up again")
                    .addCriteria("On the same day", "Without help")
                    .addExamples(LevelExample.of("high", "Says sorry"))
                    .step("1", "Stays near")
                    .step("2", "Listens")
                    .build())
            .addConcepts(Concept.builder()
                    .id("shared:old")
                    .strand("relationships")
                    .title("Old")
                    .retiredFor("shared:relationships/repair")
                    .build())
            .build();

    private static final LocalVocabulary LOCAL = LocalVocabulary.builder()
            .ref("northgate@1")
            .title("Northgate's words")
            .over(SHARED)
            .addTerms(LocalTerm.of("Making friends again", "shared:relationships/repair")
                    .withAlso("MFA"))
            .unmapped("Something else")
            .addition("northgate:garden", "relationships", "Shares the garden")
            .build();

    private static Model turtle(String text) throws IOException {
        return Rio.parse(new StringReader(text), "", RDFFormat.TURTLE);
    }

    private static Model jsonLd(String text) throws IOException {
        return Rio.parse(new StringReader(text), "", RDFFormat.JSONLD);
    }

    private static Model both(Vocabulary vocabulary, SkosDoor door) throws IOException {
        Model model = turtle(door.turtle(vocabulary));
        assertThat(Models.isomorphic(model, jsonLd(door.jsonLd(vocabulary)))).isTrue();
        assertSound(model);
        return model;
    }

    /** The conditions of the SKOS reference: S9, S13, S14, S27, S37 and S46, and that each thing that is used is typed. */
    private static void assertSound(Model model) {
        Set<Resource> concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
        Set<Resource> schemes =
                model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects();
        Set<Resource> collections =
                model.filter(null, RDF.TYPE, SKOS.ORDERED_COLLECTION).subjects();
        assertThat(schemes).isNotEmpty();
        assertThat(Collections.disjoint(concepts, schemes)).isTrue();
        assertThat(Collections.disjoint(concepts, collections)).isTrue();
        assertThat(Collections.disjoint(schemes, collections)).isTrue();
        for (Resource subject : model.subjects()) {
            Set<String> languages = new HashSet<>();
            for (Value label : model.filter(subject, SKOS.PREF_LABEL, null).objects()) {
                assertThat(languages.add(((Literal) label).getLanguage().orElse("")))
                        .isTrue();
            }
            Set<Value> preferred = model.filter(subject, SKOS.PREF_LABEL, null).objects();
            Set<Value> others = model.filter(subject, SKOS.ALT_LABEL, null).objects();
            assertThat(Collections.disjoint(preferred, others)).isTrue();
        }
        for (Resource concept : concepts) {
            assertThat(model.filter(concept, SKOS.PREF_LABEL, null)).hasSize(1);
            assertThat(model.filter(concept, SKOS.IN_SCHEME, null).objects()).allMatch(schemes::contains);
        }
        for (Statement statement : model.filter(null, SKOS.BROADER, null)) {
            Resource broader = (Resource) statement.getObject();
            assertThat(concepts).contains(broader);
            assertThat(model.contains(broader, SKOS.NARROWER, statement.getSubject()))
                    .isTrue();
            assertThat(broader).isNotEqualTo(statement.getSubject());
        }
        for (Statement statement : model.filter(null, SKOS.TOP_CONCEPT_OF, null)) {
            assertThat(model.contains((Resource) statement.getObject(), SKOS.HAS_TOP_CONCEPT, statement.getSubject()))
                    .isTrue();
        }
    }

    @Test
    void aVocabularyIsAConceptScheme() throws IOException {
        Model model = both(
                SHARED, Waymark.skos().withBase("https://example.org/words/").withLanguage("en-GB"));
        IRI concept = Values.iri("https://example.org/words/concept/shared%3Arelationships%2Frepair");
        assertThat(model.contains(concept, SKOS.PREF_LABEL, Values.literal("Repairs a fall-out", "en-GB")))
                .isTrue();
        assertThat(model.filter(concept, SKOS.SCOPE_NOTE, null)).hasSize(2);
        assertThat(model.contains(concept, SKOS.EXAMPLE, Values.literal("high: Says sorry", "en-GB")))
                .isTrue();
        assertThat(model.filter(concept, SKOS.NARROWER, null)).hasSize(2);
        assertThat(model.filter(null, SKOS.MEMBER_LIST, null)).hasSize(1);
        assertThat(model.filter(null, Values.iri("http://www.w3.org/2002/07/owl#deprecated"), Values.literal(true)))
                .hasSize(1);
        assertThat(model.contains(null, Values.iri("http://purl.org/dc/terms/isReplacedBy"), concept))
                .isTrue();
    }

    @Test
    void aLocalVocabularyIsASchemeOfItsOwnThatMatches() throws IOException {
        Model model = turtle(Waymark.skos().turtle(LOCAL));
        assertThat(Models.isomorphic(model, jsonLd(Waymark.skos().jsonLd(LOCAL))))
                .isTrue();
        assertSound(model);
        Resource own = Values.iri("urn:waymark:local/northgate/shared%3Arelationships%2Frepair");
        assertThat(model.contains(
                        own, SKOS.EXACT_MATCH, Values.iri("urn:waymark:concept/shared%3Arelationships%2Frepair")))
                .isTrue();
        assertThat(model.contains(own, SKOS.PREF_LABEL, Values.literal("Making friends again")))
                .isTrue();
        assertThat(model.filter(own, SKOS.ALT_LABEL, null).objects())
                .containsExactlyInAnyOrder(Values.literal("MFA"), Values.literal("Repairs a fall-out"));
        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT)).hasSize(2);
        assertThat(model.contains(
                        Values.iri("urn:waymark:concept/northgate%3Agarden"),
                        SKOS.BROAD_MATCH,
                        Values.iri("urn:waymark:strand/shared/relationships")))
                .isTrue();
        LocalVocabulary unlinked = LOCAL.withShared(Vocabulary.unlinked(SHARED.ref()));
        assertThat(turtle(Waymark.skos().turtle(unlinked)).filter(null, SKOS.BROAD_MATCH, null))
                .isEmpty();
    }

    @Test
    void aProgrammeRequiresItsWords() throws IOException {
        Programme programme =
                Programme.builder().id("p 1").title("Ours").vocabulary(LOCAL).build();
        Model model = turtle(Waymark.skos().turtle(programme));
        assertThat(Models.isomorphic(model, jsonLd(Waymark.skos().jsonLd(programme))))
                .isTrue();
        assertThat(model.contains(
                        Values.iri("urn:waymark:programme/p%201"),
                        Values.iri("http://purl.org/dc/terms/requires"),
                        Values.iri("urn:waymark:scheme/northgate/1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" . <urn:evil> a <urn:evil> . #",
                "\\\" \\u0022 \\",
                "line\nbreak\r\ttab",
                "\"\"\"",
                "'''",
                "<b>&amp;</b>",
                "\u0001\u007F\u0085\u2028",
                "𝄞 😀 Zoë",
                "@en",
                "^^<urn:x>",
                "",
                " ",
                "\uFEFFx",
                "İı"
            })
    void hostileLabelsStayLabels(String text) throws IOException {
        Vocabulary vocabulary = Vocabulary.builder()
                .ref("v@1")
                .title(text)
                .strand("s", text)
                .addConcepts(Concept.builder()
                        .id("v:" + (text.isBlank() || text.chars().anyMatch(Character::isISOControl) ? "c" : text))
                        .strand("s")
                        .title(text)
                        .definition(text)
                        .build())
                .build();
        Model model = both(vocabulary, Waymark.skos());
        assertThat(model.filter(null, SKOS.PREF_LABEL, Values.literal(text))).hasSize(3);
        assertThat(model.filter(null, SKOS.DEFINITION, Values.literal(text))).hasSize(1);
        assertThat(model.filter(null, RDF.TYPE, null)).hasSize(3);
    }

    @Test
    void largeTextsAreWrittenAndBrokenOnesRefused(@TempDir Path folder) throws IOException {
        Vocabulary large = SHARED.withTitle("x\"\\".repeat(100_000));
        assertTimeout(Duration.ofSeconds(20), () -> both(large, Waymark.skos().withLanguage("cy")));
        Vocabulary broken = SHARED.withTitle("\ud800");
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.skos().turtle(broken));
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.skos().jsonLd(broken));
        Path file = folder.resolve("words.ttl");
        Waymark.skos().turtle(file, SHARED);
        assertThat(Files.readString(file)).isEqualTo(Waymark.skos().turtle(SHARED));
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.skos().turtle(file, broken));
        assertThat(Files.readString(file)).isEqualTo(Waymark.skos().turtle(SHARED));
    }

    @Test
    void whatIsNoIriOrLanguageIsRefused() {
        for (String base : List.of("", "words", "https://x/ y", "https://x/<", "1:x", "urn:\"")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Waymark.skos().withBase(base));
        }
        for (String tag : List.of("", "e", "en_GB", "en-", "en . <urn:x>")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Waymark.skos().withLanguage(tag));
        }
    }
}
