package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import org.waymark.finding.Severity;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;

/**
 * In whose words a target is set. A concept is looked up in the version of the vocabulary that the target names, else in the
 * vocabulary of its programme, else in all shared ones.
 */
final class ConceptRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "target.vocabulary-unknown",
                    "a target names a version of a vocabulary that the reference data does not have",
                    "Add this version to the reference data, or correct the reference",
                    ConceptRules::vocabularyUnknown),
            rule(
                    Severity.ERROR,
                    "target.concept-unknown",
                    "a target names a concept that its vocabulary does not have",
                    "Looked up in the version of the vocabulary that the target names, else in the vocabulary of its programme, else in all shared ones; a local vocabulary has its additions and what the shared version under it has.",
                    "Correct the id of the concept, or add the concept to the local vocabulary",
                    ConceptRules::conceptUnknown),
            rule(
                    Severity.WARNING,
                    "target.concept-retired",
                    "an open target is set under a concept that is kept for old records only",
                    "Use the concept that replaces it",
                    ConceptRules::conceptRetired));

    private ConceptRules() {}

    private static void vocabularyUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.vocabulary().isPresent()
                    && !view.references().hasVocabulary(target.vocabulary().get())) {
                report.at(Targets.at(i).field("vocabulary"))
                        .with("target", target.id())
                        .with("vocabulary", target.vocabulary().get());
            }
        }
    }

    private static void conceptUnknown(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            boolean lostVocabulary = target.vocabulary()
                    .filter(ref -> !view.references().hasVocabulary(ref))
                    .isPresent();
            if (target.concept().isPresent()
                    && !lostVocabulary
                    && view.references().concept(target).isEmpty()) {
                report.at(Targets.at(i).field("concept"))
                        .with("target", target.id())
                        .with("concept", target.concept().get());
            }
        }
    }

    private static void conceptRetired(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (Targets.isOpen(target)
                    && view.references()
                            .concept(target)
                            .filter(Concept::retired)
                            .isPresent()) {
                report.at(Targets.at(i).field("concept"))
                        .with("target", target.id())
                        .with("concept", target.concept().orElseThrow());
            }
        }
    }
}
