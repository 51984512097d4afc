package org.waymark.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.id.ConceptId;

/** Follows retired concepts to what stands for them. */
final class Replacements {

    private Replacements() {}

    /** By id, in order; the first of two under one id stays. */
    static Map<ConceptId, Concept> byId(Collection<Concept> concepts) {
        Map<ConceptId, Concept> byId = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            byId.putIfAbsent(concept.id(), concept);
        }
        return Collections.unmodifiableMap(byId);
    }

    /** Depth first, in the order of the replacements; what was seen is not looked at again, so that circles end. */
    static List<Concept> current(ConceptId id, Map<ConceptId, Concept> known) {
        List<Concept> current = new ArrayList<>();
        Set<ConceptId> seen = new HashSet<>();
        Deque<ConceptId> open = new ArrayDeque<>();
        open.push(id);
        while (!open.isEmpty()) {
            ConceptId next = open.pop();
            Concept concept = known.get(next);
            if (concept == null || !seen.add(next)) {
                continue;
            }
            if (!concept.retired()) {
                current.add(concept);
                continue;
            }
            List<ConceptId> replacements = concept.replacedBy();
            for (int i = replacements.size() - 1; i >= 0; i--) {
                open.push(replacements.get(i));
            }
        }
        return List.copyOf(current);
    }
}
