package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.finding.Finding;
import org.waymark.finding.WithFindings;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

class CaseDoorTest {

    private static final Instant CHANGED = Instant.parse("2026-09-01T08:00:00Z");

    private static final String UUID = "10000000-0000-0000-0000-00000000000";

    private static String item(int number, String rest) {
        return "{\"identifier\": \"" + UUID + number + "\", \"uri\": \"https://example.org/" + number + "\", "
                + "\"fullStatement\": \"Item " + number + "\"" + rest + "}";
    }

    private static String link(int from, String type, int to, String sequence) {
        return "{\"identifier\": \"a0000000-0000-4000-8000-00000000" + from + "0" + to + "0\", \"associationType\": \""
                + type
                + "\", \"originNodeURI\": {\"identifier\": \"" + UUID + from
                + "\"}, \"destinationNodeURI\": {\"identifier\": \""
                + UUID + to + "\"}" + (sequence.isEmpty() ? "" : ", \"sequenceNumber\": " + sequence) + "}";
    }

    private static String pack(List<String> items, List<String> links) {
        return "{\"CFDocument\": {\"identifier\": \"" + UUID + "0\", \"title\": \"Test\", \"creator\": \"Us\","
                + " \"lastChangeDateTime\": \"2026-01-01T00:00:00+00:00\"},\n\"CFItems\": [\n"
                + String.join(",\n", items)
                + "],\n\"CFAssociations\": [\n" + String.join(",\n", links) + "]}";
    }

    private static List<String> titles(Vocabulary vocabulary) {
        return vocabulary.concepts().stream().map(Concept::title).toList();
    }

    private static List<String> rules(WithFindings<Vocabulary> read) {
        return read.findings().stream().map(Finding::rule).distinct().sorted().toList();
    }

    @Test
    void headingsBecomeStrandsAndLeavesConceptsInTheirOrder() {
        WithFindings<Vocabulary> read = Waymark.imsCase()
                .read(pack(
                        List.of(item(1, ""), item(2, ""), item(3, ""), item(4, ""), item(5, "")),
                        List.of(
                                link(1, "isChildOf", 0, "1"),
                                link(2, "isChildOf", 1, "\"10\""),
                                link(3, "isChildOf", 1, "9"),
                                link(4, "isChildOf", 1, ""),
                                link(5, "isChildOf", 0, "2"))));
        assertThat(read.value().strands()).extracting(Strand::title).containsExactly("Item 1", "Test");
        assertThat(titles(read.value())).containsExactly("Item 3", "Item 2", "Item 4", "Item 5");
        assertThat(rules(read)).containsExactly("case.identifier", "case.type");
        assertThat(read.findings().ofRule("case.type").asList().get(0).line()).hasValue(10);
    }

    @Test
    void stepsReplacementsAndRubricsAreRead() {
        String rubrics = ",\n\"CFRubrics\": [{\"CFRubricCriteria\": [{\"CFItemURI\": {\"identifier\": \"" + UUID
                + "1\"}, \"CFRubricCriterionLevels\": [{\"quality\": \"high\", \"description\": \"b\", \"position\":"
                + " 2},{\"score\": 1, \"description\": \"a\", \"position\": 1}]}]}]}";
        String text = pack(
                List.of(
                        item(1, ", \"abbreviatedStatement\": \"One\""),
                        item(2, ", \"humanCodingScheme\": \"S2\""),
                        item(3, "")),
                List.of(link(1, "hasSkillLevel", 2, "1"), link(1, "replacedBy", 3, ""), link(1, "isPeerOf", 3, "")));
        WithFindings<Vocabulary> read = Waymark.imsCase().read(text.substring(0, text.length() - 1) + rubrics);
        Concept concept = read.value().concepts().get(0);
        assertThat(concept.title()).isEqualTo("One");
        assertThat(concept.definition()).contains("Item 1");
        assertThat(concept.steps())
                .extracting(step -> step.code() + step.title())
                .containsExactly("S2Item 2");
        assertThat(concept.examples()).containsExactly(LevelExample.of("1", "a"), LevelExample.of("high", "b"));
        assertThat(concept.retired()).isTrue();
        assertThat(concept.replacedBy())
                .containsExactly(read.value().concepts().get(1).id());
        assertThat(rules(read)).containsExactly("case.identifier", "case.kept");
    }

    @Test
    void eachRepairIsTold() {
        WithFindings<Vocabulary> read = Waymark.imsCase()
                .read(pack(
                        List.of(
                                item(
                                        1,
                                        ", \"educationalLevel\": \"06\", \"notes\": null, \"own\": 1,"
                                                + " \"CFItemTypeURI\": \"x\""),
                                item(1, ""),
                                "{\"fullStatement\": 7}",
                                "{\"identifier\": \"none\"}",
                                "7"),
                        List.of(
                                link(1, "isChildOf", 9, "1"),
                                link(8, "isChildOf", 1, "1"),
                                link(1, "isChildOf", 1, "true"),
                                "{}")));
        assertThat(read.value().concepts()).hasSize(3);
        assertThat(rules(read))
                .containsExactly(
                        "case.identifier",
                        "case.missing",
                        "case.null",
                        "case.old-name",
                        "case.outside",
                        "case.repeated",
                        "case.type",
                        "case.unknown-field");
        assertThat(read.findings().hasErrors()).isFalse();
    }

    @Test
    void circlesAndManyLevelsAreRead() {
        List<String> items = new java.util.ArrayList<>();
        List<String> links = new java.util.ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            items.add(item(i, ""));
            links.add(link(i, "isChildOf", i % 9 + 1, ""));
        }
        WithFindings<Vocabulary> read = Waymark.imsCase().read(pack(items, links));
        assertThat(read.value().strands()).hasSize(9);
        assertThat(read.findings().ofRule("case.flattened").size()).isEqualTo(9);
    }

    @Test
    void wrappedAndBareFormsAreRead() {
        String text = pack(List.of(item(1, "")), List.of());
        assertThat(Waymark.imsCase().read("{\"CFPackage\": " + text + "}").value())
                .isEqualTo(Waymark.imsCase().read(text).value());
        assertThat(Waymark.imsCase()
                        .read("{\"identifier\": \"" + UUID + "1\", \"title\": \"Alone\"}")
                        .value()
                        .title())
                .isEqualTo("Alone");
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(rules(Waymark.imsCase().read(new ByteArrayInputStream(marked))))
                .contains("case.byte-order-mark");
    }

    @Test
    void readsTheSharedSamplesAndWritesThemAgain(@TempDir Path folder) throws IOException {
        int read = 0;
        for (Path file : SharedSamples.of("case", ".json")) {
            if (file.toString().contains("schema")) {
                continue;
            }
            Vocabulary vocabulary = Waymark.imsCase().read(file).value();
            assertThat(vocabulary.concepts()).as(file.getFileName().toString()).isNotEmpty();
            Path copy = folder.resolve("copy.json");
            Waymark.imsCase().write(copy, vocabulary, CHANGED);
            assertThat(Waymark.imsCase().read(copy).value()).isEqualTo(vocabulary);
            assertThat(Waymark.imsCase().read(Files.readString(copy)).findings().hasErrors())
                    .isFalse();
            read++;
        }
        assertThat(read).isGreaterThanOrEqualTo(5);
    }

    @Test
    void anIdentifierThatWasReadIsWrittenAgain() {
        String sound = "3f1c7f5e-0f4b-4c1e-9a52-7d7d1a0b9c11";
        Vocabulary vocabulary = Waymark.imsCase()
                .read(pack(List.of(item(1, ", \"educationLevel\": [\"06\"]").replace(UUID + "1", sound)), List.of()))
                .value();
        assertThat(Waymark.imsCase().write(vocabulary, CHANGED)).contains("\"identifier\": \"" + sound, "\"06\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "null",
                "{}",
                "{\"CFItems\": []}",
                "{\"CFDocument\": 1}",
                "<a/>",
                "{\"a\": NaN}",
                "{\"a\": 1, \"a\": 2}",
                "{\"CFDocument\": {\"title\": \"\\ud800\"}}"
            })
    void whatIsNoPackageIsRefused(String text) {
        ReadException refused = catchThrowableOfType(
                ReadException.class, () -> Waymark.imsCase().read(text));
        assertThat(refused).isNotNull().hasNoCause();
        assertThat(refused.findings().hasErrors()).isTrue();
    }

    @Test
    void whatIsTooLargeOrOfAnotherEncodingIsRefused() {
        for (String text : List.of(
                "[".repeat(100_000),
                "{\"a\": \"" + "x".repeat(10_000_000) + "\"}",
                "{\"CFDocument\": " + "{\"a\":".repeat(10_000))) {
            assertThat(catchThrowableOfType(
                                    ReadException.class, () -> Waymark.imsCase().read(text))
                            .findings()
                            .asList()
                            .get(0)
                            .rule())
                    .isEqualTo("json.limit");
        }
        byte[] wide = pack(List.of(), List.of()).getBytes(StandardCharsets.UTF_16);
        assertThat(catchThrowableOfType(
                                ReadException.class, () -> Waymark.imsCase().read(new ByteArrayInputStream(wide)))
                        .findings()
                        .asList()
                        .get(0)
                        .rule())
                .isEqualTo("json.encoding");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noDamageBreaksTheReader(long seed) {
        String document = pack(
                List.of(item(1, ", \"notes\": \"Kanarienvogel\""), item(2, ""), item(3, "")),
                List.of(link(2, "isChildOf", 1, "1"), link(1, "hasSkillLevel", 3, "2"), link(1, "isChildOf", 0, "1")));
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(document.length());
            int end = Math.min(document.length(), at + random.nextInt(12));
            String damaged = document.substring(0, at)
                    + List.of("", "Kanarienvogel", "null", "[]", "{}", "\"", "0", ",")
                            .get(random.nextInt(8))
                    + document.substring(end);
            try {
                assertThat(Waymark.imsCase().read(damaged).findings().asList().toString())
                        .doesNotContain("Kanar");
            } catch (ReadException refused) {
                assertThat(refused).hasNoCause();
                assertThat(refused.toString()).doesNotContain("Kanar");
            }
        }
    }

    @Test
    void theBaseMustBeAUri() {
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.imsCase().withBase("not a uri"));
    }

    @Test
    void associationsWithoutAPlaceAreKeptAndWrittenBetweenTheIdentifiersOfToday() {
        String text = pack(
                List.of(item(1, ", \"abbreviatedStatement\": \"One\""), item(2, "")),
                List.of(link(1, "isPeerOf", 2, "3"), link(2, "Exact Match Of", 7, "")));
        WithFindings<Vocabulary> read = Waymark.imsCase().read(text);
        assertThat(rules(read)).containsExactly("case.identifier", "case.kept");
        String written = Waymark.imsCase().write(read.value(), CHANGED);
        assertThat(written)
                .contains("\"associationType\": \"isPeerOf\"", "\"associationType\": \"exactMatchOf\"", UUID + "7");
        WithFindings<Vocabulary> again = Waymark.imsCase().read(written);
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(again.findings().ofRule("case.kept").isEmpty()).isTrue();
        assertThat(Waymark.imsCase().write(again.value(), CHANGED)).isEqualTo(written);
    }

    private static final Vocabulary SHARED = Vocabulary.builder()
            .ref("shared@2026")
            .title("Shared words")
            .strand("relationships", "Relationships")
            .strand("play", "Play")
            .concept("shared:repair", "relationships", "Repairs a fall-out")
            .concept("shared:turns", "play", "Takes turns")
            .concept("shared:rules", "play", "Keeps rules")
            .build();

    private static final LocalVocabulary LOCAL = LocalVocabulary.builder()
            .ref("northgate@1")
            .title("Northgate's words")
            .over(SHARED)
            .addTerms(LocalTerm.of("Making friends again", "shared:repair").withAlso("MFA"))
            .unmapped("Golden time")
            .select("shared:repair")
            .select("shared:turns")
            .addition("northgate:garden", "play", "Shares the garden")
            .build();

    @Test
    void aSchoolsWordsAreAPackageOfTheirOwn(@TempDir Path folder) {
        String json = Waymark.imsCase()
                .withLicence("CC0", "https://example.org/c0c0c0c0-0000-4000-a000-000000000001")
                .write(LOCAL, CHANGED);
        assertThat(json)
                .contains("\"creator\": \"Northgate's words\"")
                .contains("\"fullStatement\": \"Making friends again\"", "\"MFA\"")
                .contains("\"fullStatement\": \"Takes turns\"", "\"fullStatement\": \"Shares the garden\"")
                .contains("\"fullStatement\": \"Relationships\"", "\"fullStatement\": \"Play\"")
                .doesNotContain("Keeps rules")
                .contains("\"hidden\"", "\"shared:rules\"", "\"unmapped\"", "Golden time")
                .contains("\"identifier\": \"c0c0c0c0-0000-4000-a000-000000000001\"");
        assertThat(json.split("\"exactMatchOf\"", -1)).hasSize(1 + 2 + 2);
        WithFindings<LocalVocabulary> read = Waymark.imsCase().readLocal(json, SHARED);
        assertThat(read.value()).isEqualTo(LOCAL);
        assertThat(read.findings().isEmpty()).isTrue();
        Path file = folder.resolve("local.json");
        Waymark.imsCase().write(file, LOCAL, CHANGED);
        assertThat(Waymark.imsCase().readLocal(file, SHARED).value()).isEqualTo(LOCAL);
    }

    @Test
    void itsItemsMatchThoseOfTheSharedPackage() {
        String shared = Waymark.imsCase().write(SHARED, CHANGED);
        String local = Waymark.imsCase().write(LOCAL, CHANGED);
        java.util.regex.Matcher match = java.util.regex.Pattern.compile(
                        "\"exactMatchOf\".*?\"destinationNodeURI\": \\{.*?\"identifier\": \"([^\"]+)\"",
                        java.util.regex.Pattern.DOTALL)
                .matcher(local);
        int matches = 0;
        while (match.find()) {
            assertThat(shared).contains("\"identifier\": \"" + match.group(1) + "\"");
            matches++;
        }
        assertThat(matches).isEqualTo(4);
    }

    @Test
    void anotherVersionOfTheSharedWordsIsToldAndAWordThatAnEditorChangedIsRead() {
        String json = Waymark.imsCase().write(LOCAL, CHANGED).replace("Takes turns", "Waits a turn");
        WithFindings<LocalVocabulary> read =
                Waymark.imsCase().readLocal(json, SHARED.withRef(VocabularyRef.parse("shared@2027")));
        assertThat(read.findings().stream().map(Finding::rule)).containsExactly("case.other-version");
        assertThat(read.value().wording(ConceptId.of("shared:turns"))).contains("Waits a turn");
        assertThat(read.value().selection()).isEqualTo(LOCAL.selection());
    }

    @Test
    void aPackageOfOthersIsReadOverTheSharedWords() {
        Vocabulary shared = Waymark.imsCase()
                .read(pack(List.of(item(7, ""), item(8, ""), item(9, "")), List.of(link(8, "isChildOf", 7, "1"))))
                .value();
        String school = pack(
                        List.of(item(1, ""), item(2, ", \"notes\": \"n\""), item(3, ""), item(4, "")),
                        List.of(
                                link(1, "exactMatchOf", 7, ""),
                                link(2, "exactMatchOf", 8, ""),
                                link(2, "isChildOf", 1, "1"),
                                link(3, "isChildOf", 1, "2"),
                                link(3, "replacedBy", 8, ""),
                                link(4, "exactMatchOf", 5, "")))
                .replace(UUID + "0", UUID + "f");
        WithFindings<LocalVocabulary> read = Waymark.imsCase().readLocal(school, shared);
        LocalVocabulary local = read.value();
        Concept eight = shared.concepts().get(0);
        assertThat(local.wording(eight.id())).contains("Item 2");
        assertThat(local.selection()).containsExactly(eight.id());
        assertThat(local.additions()).extracting(Concept::title).containsExactly("Item 3", "Item 4");
        assertThat(local.additions().get(0).strand()).isEqualTo(eight.strand());
        assertThat(local.additions().get(0).replacedBy()).containsExactly(eight.id());
        assertThat(read.findings().ofRule("case.kept").size()).isEqualTo(1);
        String written = Waymark.imsCase().write(local, CHANGED);
        assertThat(written).contains("\"creator\": \"Us\"", "\"notes\": \"n\"", UUID + "5");
        assertThat(Waymark.imsCase().readLocal(written, shared).value()).isEqualTo(local);
    }

    @Test
    void aLocalPackageThatIsReadAloneSaysWhatIsMissing() {
        WithFindings<Vocabulary> read = Waymark.imsCase().read(Waymark.imsCase().write(LOCAL, CHANGED));
        assertThat(titles(read.value()))
                .containsExactlyInAnyOrder("Making friends again", "Takes turns", "Shares the garden");
        assertThat(read.findings().ofRule("case.not-carried").size()).isEqualTo(1);
        assertThat(read.findings().ofRule("case.kept").size()).isEqualTo(4);
    }

    @Test
    void theLanguageOfAProgrammeIsWrittenAndTheRestIsTold(@TempDir Path folder) throws IOException {
        Programme programme = Programme.builder()
                .id("horizons")
                .title("Horizons")
                .school("northgate", LocalDate.parse("2025-09-01"))
                .vocabulary(LOCAL)
                .cycle("autumn")
                .build();
        WithFindings<String> written = Waymark.imsCase().write(programme, LOCAL, CHANGED);
        assertThat(written.value())
                .contains("\"creator\": \"Horizons\"", "\"horizons\"")
                .doesNotContain("autumn", "2025-09-01");
        assertThat(written.findings().stream().map(finding -> finding.rule() + " " + finding.position()))
                .containsExactly("case.not-carried schools", "case.not-carried cyclePlan");
        WithFindings<LocalVocabulary> read = Waymark.imsCase().readLocal(written.value(), SHARED);
        assertThat(read.value()).isEqualTo(LOCAL);
        assertThat(read.findings().stream().map(Finding::rule)).containsExactly("case.not-carried");
        Path file = folder.resolve("programme.json");
        assertThat(Waymark.imsCase().write(file, programme, LOCAL, CHANGED)).isEqualTo(written.findings());
        assertThat(Files.readString(file)).isEqualTo(written.value());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Waymark.imsCase().write(programme, LOCAL.withRef(VocabularyRef.parse("northgate@2")), CHANGED));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noDamageBreaksTheReaderOfLocalWords(long seed) {
        String document = Waymark.imsCase().write(LOCAL.withTitle("Kanarienvogel"), CHANGED);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(document.length());
            int end = Math.min(document.length(), at + random.nextInt(12));
            String damaged = document.substring(0, at)
                    + List.of("", "Kanarienvogel", "null", "[]", "{}", "\"", "0", ",")
                            .get(random.nextInt(8))
                    + document.substring(end);
            try {
                assertThat(Waymark.imsCase()
                                .readLocal(damaged, SHARED)
                                .findings()
                                .asList()
                                .toString())
                        .doesNotContain("Kanar");
            } catch (ReadException refused) {
                assertThat(refused).hasNoCause();
                assertThat(refused.toString()).doesNotContain("Kanar");
            }
        }
    }

    @Test
    void theLicenceMustBeAUri() {
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.imsCase().withLicence("CC0", "none"));
    }
}
