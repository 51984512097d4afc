package org.waymark.io.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.data.Data;
import org.waymark.finding.WithFindings;
import org.waymark.id.ConceptId;
import org.waymark.io.json.Trees;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

class LocalCaseProperties {

    private static final CaseWriter WRITER = CaseWriter.withDefaults();

    /** A school's words survive the way there and back over the shared ones, and what is on the way is sound CASE 1.1. */
    @Property(tries = 300)
    void aLocalVocabularySurvives(@ForAll long seed) {
        LocalVocabulary local = made(new Random(seed));
        Data pack = WRITER.write(local, CaseProperties.CHANGED);
        assertThat(pack).isEqualTo(WRITER.write(local, CaseProperties.CHANGED));
        assertThat(StrictCase.faults(pack)).isEmpty();
        assertThat(StrictCase.faults(WRITER.withBase("https://example.org/case")
                        .withLanguage("en")
                        .withLicence("CC BY 4.0", "https://example.org/licences/by")
                        .write(local, CaseProperties.CHANGED)))
                .isEmpty();
        WithFindings<Optional<LocalVocabulary>> read =
                CaseReader.readLocal(new ByteArrayInputStream(bytes(pack)), local.shared());
        assertThat(read.value()).contains(local);
        assertThat(read.findings().asList()).isEmpty();
    }

    /** A programme changes only who made the package, and the language is read back from it. */
    @Property(tries = 50)
    void theLanguageOfAProgrammeSurvives(@ForAll long seed) {
        LocalVocabulary local = made(new Random(seed));
        Programme programme = Programme.builder()
                .id("horizons")
                .title("Horizons")
                .vocabulary(local)
                .build();
        WithFindings<Data> written = WRITER.write(programme, local, CaseProperties.CHANGED);
        assertThat(written.findings().asList()).isEmpty();
        assertThat(StrictCase.faults(written.value())).isEmpty();
        assertThat(CaseReader.readLocal(new ByteArrayInputStream(bytes(written.value())), local.shared())
                        .value())
                .contains(local);
    }

    /** Associations that a vocabulary only keeps are written in sound form, whatever they are, and survive with it. */
    @Property(tries = 300)
    void keptAssociationsSurvive(@ForAll long seed) {
        Random random = new Random(seed);
        Vocabulary plain = CaseProperties.made(random);
        Vocabulary vocabulary = plain.withExtensions(Map.of(
                CaseNames.CARRIED,
                Data.objectOf(Map.of(
                        CaseNames.ASSOCIATIONS,
                        Data.listOf(association(random), association(random), association(random))))));
        Data pack = WRITER.write(vocabulary, CaseProperties.CHANGED);
        assertThat(StrictCase.faults(pack)).isEmpty();
        assertThat(CaseReader.read(new ByteArrayInputStream(bytes(pack))).value())
                .contains(vocabulary);
    }

    private static Data association(Random random) {
        Map<String, Data> fields = new LinkedHashMap<>();
        some(
                random,
                fields,
                "identifier",
                "3f1c7f5e-0f4b-4c1e-9a52-7d7d1a0b9c11",
                "F",
                "10000000-0000-0000-0000-000000000001");
        some(random, fields, "associationType", "isPeerOf", "Is Related To", "ext:own", "Aligned to!", "Zoë");
        some(random, fields, "notes", "x", "");
        fields.put("originNodeURI", end(random));
        fields.put("destinationNodeURI", end(random));
        fields.put(
                "sequenceNumber",
                List.of(Data.of(1), Data.of(-1), Data.of("7"), Data.of(new java.math.BigDecimal("1.5")))
                        .get(random.nextInt(4)));
        fields.put("extensions", random.nextBoolean() ? Data.objectOf(Map.of("a.b", Data.of(1))) : Data.of("x"));
        return Data.objectOf(fields);
    }

    private static Data end(Random random) {
        if (random.nextInt(4) == 0) {
            return Data.of("https://example.org/10000000-0000-0000-0000-00000000000A");
        }
        Map<String, Data> fields = new LinkedHashMap<>();
        some(random, fields, "identifier", "a", "10000000-0000-0000-0000-00000000000A", "not a uuid");
        some(random, fields, "title", "T", "");
        some(random, fields, "uri", "https://example.org/x", "not a uri", "");
        some(random, fields, "targetType", "CASE", "ext:x", "bad one");
        return Data.objectOf(fields);
    }

    private static void some(Random random, Map<String, Data> fields, String name, String... texts) {
        int which = random.nextInt(texts.length + 1);
        if (which < texts.length) {
            fields.put(name, Data.of(texts[which]));
        }
    }

    private static byte[] bytes(Data pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Trees.write(pack, bytes);
        return bytes.toByteArray();
    }

    private static LocalVocabulary made(Random random) {
        Vocabulary shared = CaseProperties.made(random);
        if (random.nextInt(5) == 0) {
            shared = Vocabulary.unlinked(shared.ref());
        }
        LocalVocabulary.Builder local = LocalVocabulary.builder()
                .ref("northgate@" + random.nextInt(9))
                .title(CaseProperties.text(random))
                .shared(shared);
        int terms = random.nextInt(6);
        for (int i = 0; i < terms; i++) {
            LocalTerm.Builder term = LocalTerm.builder().wording(CaseProperties.text(random));
            if (random.nextInt(4) > 0) {
                term.concept(any(random));
            }
            if (random.nextBoolean()) {
                term.addAlso(CaseProperties.text(random), CaseProperties.text(random));
            }
            local.addTerms(term.putAllExtensions(CaseProperties.extra(random))
                    .putAllUnknown(CaseProperties.extra(random))
                    .build());
        }
        int selected = random.nextInt(4);
        for (int i = 0; i < selected; i++) {
            local.addSelection(any(random));
        }
        int additions = random.nextInt(4);
        for (int i = 0; i < additions; i++) {
            String id = (random.nextInt(5) == 0 ? "shared:c" : "northgate:c") + i;
            local.addAdditions(CaseProperties.concept(random, id, "s" + random.nextInt(5)));
        }
        return local.putAllExtensions(CaseProperties.extra(random))
                .putAllUnknown(CaseProperties.extra(random))
                .build();
    }

    private static ConceptId any(Random random) {
        return ConceptId.of((random.nextInt(4) == 0 ? "northgate:c" : "shared:c") + random.nextInt(8));
    }
}
