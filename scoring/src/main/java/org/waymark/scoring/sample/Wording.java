package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.id.ConceptId;
import org.waymark.vocabulary.LocalVocabulary;

/** What the two local vocabularies have in common. */
final class Wording {

    private Wording() {}

    /** Selects the shared concepts that have a wording, in the order of the terms. */
    static LocalVocabulary selecting(LocalVocabulary.Builder builder) {
        LocalVocabulary local = builder.build();
        List<ConceptId> worded = local.terms().stream()
                .flatMap(term -> term.concept().stream())
                .filter(id -> local.shared().find(id).isPresent())
                .distinct()
                .toList();
        return local.withSelection(worded);
    }
}
