package org.waymark.vocabulary;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.id.ConceptId;
import org.waymark.internal.PlainValue;

/**
 * What of a local vocabulary maps to nothing, or to what the school does not use. Each list is in the order of the vocabulary.
 */
@Value.Immutable
@PlainValue
public sealed interface MappingReport permits ImmutableMappingReport {

    /** Wording that nobody has mapped. */
    List<LocalTerm> unmapped();

    /** Wording that means a concept which is neither shared nor an addition. */
    List<LocalTerm> dangling();

    /** Wording that means a shared concept which the school did not select, so that it is never resolved to. */
    List<LocalTerm> unselected();

    /** Selected ids that the shared vocabulary does not hold. */
    List<ConceptId> missingSelection();

    /** Additions under an id that is shared already, so that the shared concept is found instead. */
    List<ConceptId> shadowed();

    /** Additions under a strand that the shared vocabulary does not hold. */
    List<ConceptId> strandless();

    /** Whether all maps. */
    default boolean isEmpty() {
        return unmapped().isEmpty()
                && dangling().isEmpty()
                && unselected().isEmpty()
                && missingSelection().isEmpty()
                && shadowed().isEmpty()
                && strandless().isEmpty();
    }

    /** Returns the report of a local vocabulary; over the mere name of a shared one, nothing shared is found. */
    static MappingReport of(LocalVocabulary local) {
        Vocabulary shared = local.shared();
        ImmutableMappingReport.Builder report = ImmutableMappingReport.builder();
        for (LocalTerm term : local.terms()) {
            if (term.concept().isEmpty()) {
                report.addUnmapped(term);
            } else if (local.find(term.concept().get()).isEmpty()) {
                report.addDangling(term);
            } else if (local.wordings().meanings(term.concept().get()).isEmpty()) {
                report.addUnselected(term);
            }
        }
        local.selection().stream().filter(id -> shared.find(id).isEmpty()).forEach(report::addMissingSelection);
        for (Concept addition : local.additions()) {
            if (shared.find(addition.id()).isPresent()) {
                report.addShadowed(addition.id());
            }
            if (shared.find(addition.strand()).isEmpty()) {
                report.addStrandless(addition.id());
            }
        }
        return report.build();
    }
}
