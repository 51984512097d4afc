package org.waymark.io.imscase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** The identifiers of a shared vocabulary, its strands and its concepts in its package: always the same for the same version. */
final class VocabularyIds {

    private final GivenIds given = new GivenIds();
    private final String document;
    private final Map<ConceptId, String> concepts = new HashMap<>();
    private final Map<StrandId, String> strands = new HashMap<>();
    private final Map<String, ConceptId> conceptsById = new HashMap<>();
    private final Map<String, StrandId> strandsById = new HashMap<>();

    VocabularyIds(Vocabulary vocabulary) {
        this.document =
                given.identifier(vocabulary, "vocabulary", vocabulary.ref().toString());
        for (Concept concept : vocabulary.concepts()) {
            concepts.put(
                    concept.id(),
                    given.identifier(concept, "concept", concept.id().value()));
        }
        for (Strand strand : vocabulary.strands()) {
            strands.put(
                    strand.id(),
                    given.identifier(strand, "strand", vocabulary.ref().id() + "\u0000" + strand.id()));
        }
        concepts.forEach((concept, id) -> conceptsById.put(id, concept));
        strands.forEach((strand, id) -> strandsById.put(id, strand));
    }

    String document() {
        return document;
    }

    /** That of a concept; of one that is not there, the one that it has in any vocabulary that did not get it elsewhere. */
    String of(ConceptId concept) {
        String known = concepts.get(concept);
        return known == null ? CaseIds.of("concept", concept.value()) : known;
    }

    /** That of a strand of the vocabulary. */
    Optional<String> of(StrandId strand) {
        return Optional.ofNullable(strands.get(strand));
    }

    GivenIds given() {
        return given;
    }

    /** The concept that has this identifier, now or in the package from which it was read. */
    Optional<ConceptId> concept(String identifier) {
        return Optional.ofNullable(conceptsById.get(given.now(identifier)));
    }

    /** The strand that has this identifier, now or in the package from which it was read. */
    Optional<StrandId> strand(String identifier) {
        return Optional.ofNullable(strandsById.get(given.now(identifier)));
    }
}
