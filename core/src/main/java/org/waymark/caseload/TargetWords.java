package org.waymark.caseload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.Vocabulary;

/** What targets mean, in the version of the words in which they were set. */
final class TargetWords {

    private final ReferenceIndex index;
    private final Map<ConceptId, Concept> lastListed = new HashMap<>();

    TargetWords(List<Vocabulary> vocabularies, ReferenceIndex index) {
        this.index = index;
        for (Vocabulary vocabulary : vocabularies) {
            lastListed.putAll(vocabulary.conceptsById());
        }
    }

    Optional<Concept> concept(Target target) {
        return target.concept().flatMap(id -> {
            Optional<VocabularyRef> ref = words(target);
            return ref.isEmpty()
                    ? Optional.ofNullable(lastListed.get(id))
                    : index.localVocabulary(ref.get())
                            .flatMap(local -> local.find(id))
                            .or(() -> index.vocabulary(ref.get()).flatMap(shared -> shared.find(id)));
        });
    }

    Optional<String> wording(Target target) {
        Optional<String> local = target.concept()
                .flatMap(id -> words(target).flatMap(index::localVocabulary).flatMap(words -> words.wording(id)));
        return local.or(() -> concept(target).map(Concept::title));
    }

    private Optional<VocabularyRef> words(Target target) {
        return target.vocabulary()
                .or(() -> target.programme().flatMap(index::programme).flatMap(Programme::vocabulary));
    }
}
