package org.waymark.io.imscase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.io.imscase.CaseDraft.End;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** Makes the package of a shared vocabulary. */
final class VocabularyPackage {

    private final Vocabulary vocabulary;
    private final VocabularyIds ids;
    private final CaseDraft draft;
    private final End document;

    VocabularyPackage(Vocabulary vocabulary, CaseStyle style, Instant changed) {
        this.vocabulary = vocabulary;
        this.ids = new VocabularyIds(vocabulary);
        this.draft = new CaseDraft(style, changed, ids.document(), ids.given());
        this.document = End.document(ids.document(), vocabulary.title());
    }

    Data write() {
        int place = 1;
        for (Strand strand : vocabulary.strands()) {
            End self = end(strand.id());
            Map<String, Data> fields = draft.item(self.id(), strand.title(), strand.description(), strand, "Strand");
            Ours.into(fields, Ours.of("strand", strand.id().value(), strand));
            draft.add(fields);
            draft.associate("isChildOf", self, document, place++);
        }
        ConceptItems concepts =
                new ConceptItems(draft, ids.given(), id -> vocabulary.find(id).isPresent(), this::end);
        place = 1;
        for (Concept concept : vocabulary.concepts()) {
            concepts.write(concept, end(concept.strand()), place++, Map.of());
        }
        KeptAssociations.write(vocabulary, draft, ids.given());
        Map<String, Data> fields = draft.document(
                draft.style().creator().or(vocabulary::source).orElse(vocabulary.title()),
                vocabulary.title(),
                vocabulary.ref().version(),
                List.of(vocabulary));
        Map<String, Data> ours = Ours.of("vocabulary", vocabulary.ref().id(), vocabulary);
        vocabulary.source().ifPresent(source -> ours.put("source", Data.of(source)));
        Ours.into(fields, ours);
        return draft.finished(fields);
    }

    private End end(StrandId id) {
        Optional<String> title = vocabulary.find(id).map(Strand::title);
        return End.item(ids.of(id).orElse(ids.document()), title.orElse(""));
    }

    private End end(ConceptId id) {
        return End.item(ids.of(id), vocabulary.find(id).map(Concept::title).orElse(id.value()));
    }
}
