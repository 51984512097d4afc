package org.waymark.io.imscase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;

/** The terms of a local vocabulary by what they mean, on their way into a package. */
final class LocalTerms {

    private record Placed(int place, LocalTerm term) {}

    private final LocalVocabulary local;
    private final Map<ConceptId, List<Placed>> byConcept = new LinkedHashMap<>();
    private final List<Placed> unmapped = new ArrayList<>();

    LocalTerms(LocalVocabulary local) {
        this.local = local;
        int place = 0;
        for (LocalTerm term : local.terms()) {
            Placed placed = new Placed(place++, term);
            term.concept()
                    .ifPresentOrElse(
                            id -> byConcept
                                    .computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(placed),
                            () -> unmapped.add(placed));
        }
    }

    /** The concepts that get an item which words them: shared ones that are worded or selected, then worded ones that nobody knows. */
    Set<ConceptId> concepts(Set<ConceptId> additions) {
        Set<ConceptId> selected = new HashSet<>(local.selection());
        Set<ConceptId> all = new LinkedHashSet<>();
        for (Concept concept : local.shared().concepts()) {
            if (selected.contains(concept.id()) || byConcept.containsKey(concept.id())) {
                all.add(concept.id());
            }
        }
        byConcept.keySet().stream().filter(id -> !additions.contains(id)).forEach(all::add);
        return all;
    }

    /** What the school says first for a concept that gets an item. */
    String statement(ConceptId concept) {
        List<Placed> own = byConcept.getOrDefault(concept, List.of());
        return own.isEmpty()
                ? local.wording(concept).orElse(concept.value())
                : own.get(0).term().wording();
    }

    /** What else it says for it, each once. */
    List<String> others(ConceptId concept) {
        Set<String> others = new LinkedHashSet<>();
        for (Placed placed : byConcept.getOrDefault(concept, List.of())) {
            others.add(placed.term().wording());
            others.addAll(placed.term().also());
        }
        others.remove(statement(concept));
        return List.copyOf(others);
    }

    /**
     * The terms that mean a concept, for the extensions of its item.
     *
     * @param first whether the wording of the first is written too; else the item says it
     */
    Map<String, Data> of(ConceptId concept, boolean first) {
        boolean withItem = local.shared().find(concept).isPresent();
        return first && withItem ? Map.of() : fields("terms", byConcept.getOrDefault(concept, List.of()), first);
    }

    /** The wordings that nobody has mapped yet. */
    Map<String, Data> unmapped() {
        return fields("unmapped", unmapped, true);
    }

    private static Map<String, Data> fields(String name, List<Placed> terms, boolean first) {
        List<Data> list = new ArrayList<>();
        for (Placed placed : terms) {
            Map<String, Data> fields = new LinkedHashMap<>();
            fields.put("place", Data.of(placed.place()));
            if (first || !list.isEmpty()) {
                fields.put("wording", Data.of(placed.term().wording()));
            }
            Ours.texts(fields, "also", placed.term().also());
            Ours.open(fields, placed.term());
            list.add(Data.objectOf(fields));
        }
        return list.isEmpty() ? Map.of() : Map.of(name, new Data.Items(list));
    }
}
