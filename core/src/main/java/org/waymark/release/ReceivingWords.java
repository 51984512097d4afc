package org.waymark.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** The words of the receiving programme: a local vocabulary over a shared one, or a shared one alone. */
final class ReceivingWords {

    private final Optional<VocabularyRef> ref;
    private final Optional<LocalVocabulary> local;
    private final Optional<Vocabulary> shared;

    ReceivingWords(ReferenceData data, Optional<Programme> programme) {
        ref = programme.flatMap(Programme::vocabulary);
        local = ref.flatMap(data::localVocabulary);
        shared = local.map(LocalVocabulary::shared).or(() -> ref.flatMap(data::vocabulary));
    }

    Optional<VocabularyRef> ref() {
        return ref.filter(one -> shared.isPresent());
    }

    Optional<String> wording(ConceptId concept) {
        return local.flatMap(words -> words.wording(concept))
                .or(() -> find(concept).map(Concept::title));
    }

    private Optional<Concept> find(ConceptId concept) {
        return local.flatMap(words -> words.find(concept)).or(() -> shared.flatMap(words -> words.find(concept)));
    }

    private List<Concept> current(ConceptId concept) {
        return local.map(words -> words.current(concept))
                .or(() -> shared.map(words -> words.current(concept)))
                .orElse(List.of());
    }

    /** What stands for the concept of a target here; says why if nothing does, or if it is not quite the same. */
    List<Concept> of(Target target, ReferenceData sender, Position position, TransferFindings findings) {
        if (target.concept().isEmpty()) {
            findings.add(
                    Severity.INFO,
                    "transfer.no-concept",
                    position,
                    "the target has no term of a vocabulary, so nothing says what it is called here",
                    "Choose a term for its successor",
                    about(target));
            return List.of();
        }
        ConceptId id = target.concept().get();
        Position place = position.field("concept");
        Optional<Concept> here = find(id);
        if (here.isEmpty()) {
            missing(target, sender, place, findings);
            return List.of();
        }
        List<Concept> current = current(id);
        if (here.get().retired()) {
            findings.add(
                    Severity.INFO,
                    "transfer.concept-retired",
                    place,
                    "the term of the target is no longer in use here",
                    current.isEmpty()
                            ? "Choose another term for its successor"
                            : "Choose among the terms that replace it",
                    about(target));
        } else {
            compare(target, here.get(), sender, place, findings);
        }
        return current;
    }

    private void missing(Target target, ReferenceData sender, Position place, TransferFindings findings) {
        boolean ofTheSenderAlone = sender.localVocabularies().stream()
                .anyMatch(words -> words.additions().stream()
                        .anyMatch(addition ->
                                target.concept().filter(addition.id()::equals).isPresent()));
        if (ofTheSenderAlone) {
            findings.add(
                    Severity.WARNING,
                    "transfer.concept-local",
                    place,
                    "the term of the target is one that the sending school alone uses",
                    "Choose a shared term for its successor, or propose the term for the shared vocabulary",
                    about(target));
        } else {
            findings.add(
                    Severity.WARNING,
                    "transfer.concept-unknown",
                    place,
                    "the words of the receiving programme do not hold the term of the target",
                    "Choose another term for its successor, or take over the version of the vocabulary that holds it",
                    about(target));
        }
    }

    private void compare(Target target, Concept here, ReferenceData sender, Position place, TransferFindings findings) {
        boolean selected = local.map(words -> words.selection().isEmpty()
                        || words.selection().contains(here.id())
                        || words.additions().contains(here))
                .orElse(true);
        if (!selected) {
            findings.add(
                    Severity.INFO,
                    "transfer.concept-not-selected",
                    place,
                    "the term of the target is shared, and the receiving school has not selected it",
                    "Go on with it for this pupil, or choose a selected term for its successor",
                    about(target));
        }
        Optional<Concept> there = sender.concept(target);
        if (there.filter(concept -> !concept.criteria().equals(here.criteria())).isPresent()) {
            findings.add(
                    Severity.INFO,
                    "transfer.criteria-differ",
                    place,
                    "the two schools agreed other criteria for the term: ratings before and after the move are not comparable",
                    "Give the successor a baseline of its own, rated by the criteria that hold here",
                    about(target));
        }
    }

    private static Map<String, Data> about(Target target) {
        Data id = Data.of(target.id().value());
        return target.concept()
                .<Map<String, Data>>map(concept -> Map.of("concept", Data.of(concept.toString()), "target", id))
                .orElse(Map.of("target", id));
    }
}
