package org.waymark.io.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
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
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.Step;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

class CaseProperties {

    static final Instant CHANGED = Instant.parse("2026-09-01T08:00:00.123Z");

    private static final List<String> TEXTS =
            List.of("x", "Zoë", "a \"quote\" \\ /", "line\nbreak", "𝄞 😀", "İı", "<b>&amp;</b>", "\u2028", "null");

    /** Our own vocabulary survives the way there and back, and what is on the way is sound CASE 1.1. */
    @Property(tries = 300)
    void aVocabularySurvives(@ForAll long seed) {
        Vocabulary vocabulary = made(new Random(seed));
        byte[] bytes = bytes(vocabulary);
        assertThat(bytes).isEqualTo(bytes(vocabulary));
        WithFindings<Optional<Vocabulary>> read = CaseReader.read(new ByteArrayInputStream(bytes));
        assertThat(read.value()).contains(vocabulary);
        assertThat(read.findings().asList())
                .noneMatch(finding -> finding.message().contains("left out"));
        assertThat(StrictCase.faults(CaseWriter.withDefaults().write(vocabulary, CHANGED)))
                .isEmpty();
        assertThat(StrictCase.faults(CaseWriter.withDefaults()
                        .withBase("https://example.org/case")
                        .withLanguage("en")
                        .withCreator("Example")
                        .write(vocabulary, CHANGED)))
                .isEmpty();
    }

    private static byte[] bytes(Vocabulary vocabulary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Trees.write(CaseWriter.withDefaults().write(vocabulary, CHANGED), bytes);
        return bytes.toByteArray();
    }

    static Vocabulary made(Random random) {
        Vocabulary.Builder vocabulary =
                Vocabulary.builder().ref("shared@" + random.nextInt(9)).title(text(random));
        if (random.nextBoolean()) {
            vocabulary.source(text(random));
        }
        int strands = random.nextInt(4);
        for (int i = 0; i < strands; i++) {
            Strand.Builder strand = Strand.builder().id("s" + i).title(text(random));
            if (random.nextBoolean()) {
                strand.description(text(random));
            }
            vocabulary.addStrands(strand.putAllExtensions(extra(random))
                    .putAllUnknown(extra(random))
                    .build());
        }
        for (int i = 0; strands > 0 && i < random.nextInt(8); i++) {
            vocabulary.addConcepts(concept(random, "shared:c" + i, "s" + random.nextInt(strands)));
        }
        return vocabulary
                .putAllExtensions(extra(random))
                .putAllUnknown(extra(random))
                .build();
    }

    static Concept concept(Random random, String id, String strand) {
        Concept.Builder concept = Concept.builder().id(id).strand(strand).title(text(random));
        if (random.nextBoolean()) {
            concept.definition(text(random));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            concept.addCriteria(text(random));
            concept.addExamples(LevelExample.builder()
                    .level(text(random))
                    .text(text(random))
                    .putAllExtensions(extra(random))
                    .build());
            concept.addSteps(Step.builder()
                    .code("step " + i)
                    .title(text(random))
                    .putAllUnknown(extra(random))
                    .build());
            concept.addReplacedBy(ConceptId.of("shared:c" + random.nextInt(12)));
        }
        return concept.retired(random.nextBoolean())
                .putAllExtensions(extra(random))
                .putAllUnknown(extra(random))
                .build();
    }

    static Map<String, Data> extra(Random random) {
        if (random.nextInt(3) > 0) {
            return Map.of();
        }
        List<Data> values = new ArrayList<>(List.of(
                Data.of(text(random)), Data.of(new BigDecimal("1.10")), Data.of(random.nextBoolean()), Data.NULL));
        values.add(Data.objectOf(Map.of("deep", Data.of(text(random)))));
        return Map.of("uk.org.vendor", new Data.Items(values));
    }

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
