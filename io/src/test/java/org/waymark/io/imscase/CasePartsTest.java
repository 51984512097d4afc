package org.waymark.io.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.data.Data;

class CasePartsTest {

    private final CaseNotes notes = new CaseNotes();
    private final CaseParts parts = new CaseParts(notes);

    @Test
    void numbersAndTruthValuesAreReadAsTexts() {
        var node = Parsed.node("{'title': 7, 'notes': true, 'version': [], 'language': ' '}");
        assertThat(parts.text(node, "title")).contains("7");
        assertThat(parts.text(node, "notes")).contains("true");
        assertThat(parts.text(node, "version")).isEmpty();
        assertThat(parts.text(node, "language")).isEmpty();
        assertThat(parts.text(node, "creator")).isEmpty();
        assertThat(Parsed.rules(notes)).containsExactly(CaseRules.TYPE, CaseRules.TYPE, CaseRules.TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-01, ",
        "2026-09-01T23:30:00Z, 2026-09-01, ",
        "2017-05-25T18:05:33, 2017-05-25, case.time",
        "soon, , case.time"
    })
    void daysAreReadInTheFormsThatAreFound(String text, LocalDate day, String rule) {
        assertThat(parts.day(Parsed.node("{'notes': '" + text + "'}"), "notes"))
                .isEqualTo(java.util.Optional.ofNullable(day));
        assertThat(Parsed.rules(notes)).isEqualTo(rule == null ? java.util.List.of() : java.util.List.of(rule));
    }

    @Test
    void sequenceNumbersMayBeTexts() {
        var node = Parsed.node("{'position': '12', 'weight': 3, 'score': 'x'}");
        assertThat(parts.number(node, "position")).contains(BigDecimal.valueOf(12));
        assertThat(parts.number(node, "weight")).contains(BigDecimal.valueOf(3));
        assertThat(parts.number(node, "score")).isEmpty();
        assertThat(Parsed.rules(notes)).containsExactly(CaseRules.TYPE, CaseRules.TYPE);
    }

    @Test
    void anIdentifierIsFoundOrMade() {
        assertThat(parts.identifier(Parsed.node("{'identifier': '3F1C7F5E-0F4B-4C1E-9A52-7D7D1A0B9C11'}")))
                .isEqualTo("3f1c7f5e-0f4b-4c1e-9a52-7d7d1a0b9c11");
        assertThat(parts.identifier(Parsed.node("{'uri': 'https://example.org/10000000-0000-0000-0000-00000000000A'}")))
                .isEqualTo("10000000-0000-0000-0000-00000000000a");
        assertThat(CaseIds.isStrict(parts.identifier(Parsed.node("{}")))).isTrue();
        assertThat(Parsed.rules(notes)).containsExactly(CaseRules.IDENTIFIER, CaseRules.MISSING, CaseRules.MISSING);
    }

    @Test
    void aLinkMayBeABareUri() {
        var node = Parsed.node("{'originNodeURI': {'identifier': 'a'}, 'destinationNodeURI': 'https://example.org/b'}");
        assertThat(parts.target(node, "originNodeURI")).contains("a");
        assertThat(parts.target(node, "destinationNodeURI")).contains("b");
        assertThat(Parsed.rules(notes)).containsExactly(CaseRules.TYPE);
    }

    @Test
    void whatIsCarriedHasTheNamesAndFormsOfToday() {
        var node =
                Parsed.node("{'educationalLevel': '06', 'notes': null, 'own': 1, 'CFDocumentURI': 'x', 'title': 't'}");
        assertThat(parts.carried(node, Set.of("title")))
                .containsOnly(java.util.Map.entry("educationLevel", Data.listOf(Data.of("06"))));
        assertThat(Parsed.rules(notes))
                .containsExactly(
                        CaseRules.OLD_NAME,
                        CaseRules.TYPE,
                        CaseRules.NULL,
                        CaseRules.UNKNOWN_FIELD,
                        CaseRules.NOT_CARRIED);
    }

    @Test
    void onlyObjectsOfListsAreTaken() {
        assertThat(parts.objects(Parsed.node("{'CFItems': [{}, 1, {}]}"), "CFItems"))
                .hasSize(2);
        assertThat(parts.objects(Parsed.node("{'CFItems': {}}"), "CFItems")).isEmpty();
        assertThat(Parsed.rules(notes)).containsExactly(CaseRules.TYPE, CaseRules.TYPE);
    }
}
