package org.waymark.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.id.ConceptId;

/**
 * All that a school says, ready to be looked up. Immutable; {@link LocalVocabulary#wordings()} makes it once.
 *
 * <p>Two texts are the same wording if they are equal after Unicode NFKC, without case, with punctuation read as white
 * space, without apostrophes, and with one space between words. No language is assumed: no stemming, no stop words.
 */
public final class Wordings {

    private static final long ONE = 1_000_000_000L;

    private final Map<ConceptId, Concept> known;
    private final Map<ConceptId, Integer> order = new HashMap<>();
    private final Set<ConceptId> meant = new LinkedHashSet<>();
    private final Map<String, Set<ConceptId>> exact = new HashMap<>();
    private final Map<String, Set<ConceptId>> byWord = new HashMap<>();

    Wordings(LocalVocabulary local) {
        known = local.conceptsById();
        for (ConceptId id : known.keySet()) {
            order.put(id, order.size());
        }
        select(local);
        for (LocalTerm term : local.terms()) {
            term.concept().ifPresent(concept -> add(term.wording(), concept));
        }
        for (LocalTerm term : local.terms()) {
            term.concept().ifPresent(concept -> term.also().forEach(text -> add(text, concept)));
        }
        for (Concept concept : known.values()) {
            add(concept.title(), concept.id());
        }
    }

    /** The concepts that are worded exactly so, in the order that {@link LocalVocabulary#resolve(String)} documents. */
    public List<Concept> exactly(String text) {
        return concepts(exact.getOrDefault(Words.normalise(text), Set.of()));
    }

    /** Candidates for a text, see {@link LocalVocabulary#resolve(String)}. */
    public List<Concept> resolve(String text) {
        Map<ConceptId, Long> shared = new HashMap<>();
        for (String word : new LinkedHashSet<>(Words.of(text))) {
            Set<ConceptId> concepts = byWord.getOrDefault(word, Set.of());
            for (ConceptId concept : concepts) {
                shared.merge(concept, ONE / concepts.size(), Long::sum);
            }
        }
        List<Map.Entry<ConceptId, Long>> candidates = new ArrayList<>(shared.entrySet());
        candidates.sort(Map.Entry.<ConceptId, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey, Comparator.comparing(this::place)));
        Set<ConceptId> found = new LinkedHashSet<>(exact.getOrDefault(Words.normalise(text), Set.of()));
        candidates.forEach(candidate -> found.add(candidate.getKey()));
        return concepts(found);
    }

    /** What a concept means to the school: what stands for it, as far as the school can mean it at all. */
    List<ConceptId> meanings(ConceptId id) {
        return standingFor(id).stream().filter(meant::contains).toList();
    }

    /** The school can mean its selection and its additions, and what stands for the retired ones of them. */
    private void select(LocalVocabulary local) {
        Set<ConceptId> selected = Set.copyOf(local.selection());
        for (Concept concept : local.shared().concepts()) {
            if (selected.isEmpty() || selected.contains(concept.id())) {
                meant.addAll(standingFor(concept.id()));
            }
        }
        for (Concept concept : local.additions()) {
            meant.addAll(standingFor(concept.id()));
        }
    }

    /** What stands for a concept today; the retired concept itself if nothing does. */
    private List<ConceptId> standingFor(ConceptId id) {
        List<ConceptId> current =
                Replacements.current(id, known).stream().map(Concept::id).toList();
        return current.isEmpty() && known.containsKey(id) ? List.of(id) : current;
    }

    private void add(String text, ConceptId id) {
        List<ConceptId> meanings = meanings(id);
        if (meanings.isEmpty()) {
            return;
        }
        exact.computeIfAbsent(Words.normalise(text), key -> new LinkedHashSet<>())
                .addAll(meanings);
        for (String word : Words.of(text)) {
            byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(meanings);
        }
    }

    private List<Concept> concepts(Set<ConceptId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private int place(ConceptId id) {
        return order.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** How many wordings and words there are. */
    @Override
    public String toString() {
        return "Wordings[wordings=" + exact.size() + ", words=" + byWord.size() + "]";
    }
}
