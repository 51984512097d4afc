package org.waymark.validation;

import static org.waymark.validation.RuleMaking.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.ConceptId;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.MappingReport;
import org.waymark.vocabulary.Vocabulary;

/** Shared vocabularies and the local wording over them. */
final class VocabularyRules {

    static final List<ReferenceRule> RULES = List.of(
            reference(
                    Severity.ERROR,
                    "vocabulary.replacement-unknown",
                    "a retired concept is replaced by one that its vocabulary does not have",
                    "Add the concept, or correct its id",
                    VocabularyRules::replacementUnknown),
            reference(
                    Severity.ERROR,
                    "vocabulary.replacement-circle",
                    "a retired concept is replaced by itself, perhaps by way of others",
                    "Let each replacement end at a concept that is in use",
                    VocabularyRules::replacementCircle),
            reference(
                    Severity.ERROR,
                    "vocabulary.shared-missing",
                    "the shared vocabulary under a local one is not there",
                    "Add the version that is named to the shared vocabularies",
                    VocabularyRules::sharedMissing),
            reference(
                    Severity.ERROR,
                    "vocabulary.term-concept-unknown",
                    "a local wording means a concept that is neither shared nor an addition",
                    "Correct the id of the concept, or add the concept",
                    VocabularyRules::termConceptUnknown),
            reference(
                    Severity.INFO,
                    "vocabulary.term-unmapped",
                    "a local wording is mapped to no concept",
                    "Map it to a shared concept, or to an addition, so that its ratings can be grouped",
                    VocabularyRules::termUnmapped),
            reference(
                    Severity.WARNING,
                    "vocabulary.term-not-selected",
                    "a local wording means a concept that the school did not select",
                    "Select the concept, or take the wording out",
                    VocabularyRules::termNotSelected),
            reference(
                    Severity.ERROR,
                    "vocabulary.selection-unknown",
                    "a local vocabulary selects a concept that the shared one does not have",
                    "Correct the id of the concept, or take it out of the selection",
                    VocabularyRules::selectionUnknown),
            reference(
                    Severity.WARNING,
                    "vocabulary.addition-shadowed",
                    "a local addition has the id of a shared concept, and the shared one counts",
                    "Give the addition an id of its own",
                    VocabularyRules::additionShadowed),
            reference(
                    Severity.WARNING,
                    "vocabulary.addition-strand-unknown",
                    "a local addition stands under a strand that the shared vocabulary does not have",
                    "Put it under a shared strand",
                    VocabularyRules::additionStrandUnknown));

    private VocabularyRules() {}

    private static Position shared(int place) {
        return Position.root().item("vocabularies", place);
    }

    private static Position local(int place) {
        return Position.root().item("localVocabularies", place);
    }

    private static void replacementUnknown(References references, Reporter report) {
        List<Vocabulary> vocabularies = references.data().vocabularies();
        for (int i = 0; i < vocabularies.size(); i++) {
            List<Concept> concepts = vocabularies.get(i).concepts();
            for (int j = 0; j < concepts.size(); j++) {
                for (int k = 0; k < concepts.get(j).replacedBy().size(); k++) {
                    ConceptId id = concepts.get(j).replacedBy().get(k);
                    if (vocabularies.get(i).find(id).isEmpty()) {
                        report.at(shared(i).item("concepts", j).item("replacedBy", k))
                                .with("concept", concepts.get(j).id())
                                .with("replacedBy", id);
                    }
                }
            }
        }
    }

    private static void replacementCircle(References references, Reporter report) {
        List<Vocabulary> vocabularies = references.data().vocabularies();
        for (int i = 0; i < vocabularies.size(); i++) {
            List<Concept> concepts = vocabularies.get(i).concepts();
            Map<ConceptId, Integer> places = new HashMap<>();
            for (int j = 0; j < concepts.size(); j++) {
                places.put(concepts.get(j).id(), j);
            }
            Circles circles = new Circles(concepts.size());
            for (int j = 0; j < concepts.size(); j++) {
                for (ConceptId id : concepts.get(j).replacedBy()) {
                    Integer to = places.get(id);
                    if (concepts.get(j).retired() && to != null) {
                        circles.link(j, to);
                    }
                }
            }
            boolean[] found = circles.find();
            for (int j = 0; j < found.length; j++) {
                if (found[j]) {
                    report.at(shared(i).item("concepts", j).field("replacedBy"))
                            .with("concept", concepts.get(j).id());
                }
            }
        }
    }

    private static void sharedMissing(References references, Reporter report) {
        List<LocalVocabulary> locals = references.data().localVocabularies();
        for (int i = 0; i < locals.size(); i++) {
            if (!locals.get(i).shared().isLinked()) {
                report.at(local(i).field("shared"))
                        .with("vocabulary", locals.get(i).shared().ref());
            }
        }
    }

    private interface TermConsumer {

        void accept(Position position, LocalVocabulary local, LocalTerm term);
    }

    /** Goes through the terms of the local vocabularies whose shared one is there. */
    private static void eachTerm(References references, TermConsumer consumer) {
        List<LocalVocabulary> locals = references.data().localVocabularies();
        for (int i = 0; i < locals.size(); i++) {
            for (int j = 0;
                    j < locals.get(i).terms().size() && locals.get(i).shared().isLinked();
                    j++) {
                consumer.accept(
                        local(i).item("terms", j),
                        locals.get(i),
                        locals.get(i).terms().get(j));
            }
        }
    }

    private static void termConceptUnknown(References references, Reporter report) {
        eachTerm(references, (position, local, term) -> {
            if (term.concept().filter(id -> local.find(id).isEmpty()).isPresent()) {
                report.at(position.field("concept"))
                        .with("vocabulary", local.ref())
                        .with("concept", term.concept().orElseThrow());
            }
        });
    }

    private static void termUnmapped(References references, Reporter report) {
        eachTerm(references, (position, local, term) -> {
            if (term.concept().isEmpty()) {
                report.at(position).with("vocabulary", local.ref());
            }
        });
    }

    private static void termNotSelected(References references, Reporter report) {
        List<LocalVocabulary> locals = references.data().localVocabularies();
        for (int i = 0; i < locals.size(); i++) {
            LocalVocabulary local = locals.get(i);
            Set<LocalTerm> unselected = new HashSet<>(MappingReport.of(local).unselected());
            for (int j = 0; j < local.terms().size(); j++) {
                if (unselected.contains(local.terms().get(j))) {
                    report.at(local(i).item("terms", j).field("concept"))
                            .with("vocabulary", local.ref())
                            .with("concept", local.terms().get(j).concept().orElseThrow());
                }
            }
        }
    }

    private static void selectionUnknown(References references, Reporter report) {
        List<LocalVocabulary> locals = references.data().localVocabularies();
        for (int i = 0; i < locals.size(); i++) {
            LocalVocabulary local = locals.get(i);
            for (int j = 0; j < local.selection().size() && local.shared().isLinked(); j++) {
                if (local.shared().find(local.selection().get(j)).isEmpty()) {
                    report.at(local(i).item("selection", j))
                            .with("vocabulary", local.ref())
                            .with("concept", local.selection().get(j));
                }
            }
        }
    }

    private static void additionShadowed(References references, Reporter report) {
        eachAddition(references, (position, local, addition) -> {
            if (local.shared().find(addition.id()).isPresent()) {
                report.at(position.field("id")).with("concept", addition.id());
            }
        });
    }

    private static void additionStrandUnknown(References references, Reporter report) {
        eachAddition(references, (position, local, addition) -> {
            if (local.shared().isLinked()
                    && local.shared().find(addition.strand()).isEmpty()) {
                report.at(position.field("strand")).with("concept", addition.id());
            }
        });
    }

    private interface AdditionConsumer {

        void accept(Position position, LocalVocabulary local, Concept addition);
    }

    private static void eachAddition(References references, AdditionConsumer consumer) {
        List<LocalVocabulary> locals = references.data().localVocabularies();
        for (int i = 0; i < locals.size(); i++) {
            List<Concept> additions = locals.get(i).additions();
            for (int j = 0; j < additions.size(); j++) {
                consumer.accept(local(i).item("additions", j), locals.get(i), additions.get(j));
            }
        }
    }
}
