package org.waymark.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.code.CodeSet;
import org.waymark.id.VocabularyRef;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.NeedTaxonomy;
import org.waymark.scale.PointsTable;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Brings reference data into its one form: each content once, local vocabularies linked. */
final class ReferenceLinks {

    private final List<String> conflicts = new ArrayList<>();

    private ReferenceLinks() {}

    static ReferenceData linked(ReferenceData data) {
        ReferenceLinks links = new ReferenceLinks();
        List<CodeSet> codeSets =
                links.once("codeSets", data.codeSets(), CodeSet::ref, set -> ShippedCodeSets.find(set.ref()));
        List<Scale> scales = links.once("scales", data.scales(), Scale::ref, scale -> Scales.find(scale.ref()));
        List<PointsTable> tables = links.once(
                "pointsTables",
                data.pointsTables(),
                table -> List.of(table.id(), table.version()),
                table -> PointsTables.find(table.id(), table.version()));
        List<NeedTaxonomy> taxonomies = links.once(
                "taxonomies", data.taxonomies(), NeedTaxonomy::ref, taxonomy -> NeedTaxonomies.find(taxonomy.ref()));
        List<Vocabulary> shared = links.shared(data);
        List<LocalVocabulary> locals = links.locals(data, shared);
        if (!links.conflicts.isEmpty()) {
            throw new IllegalArgumentException("ReferenceData must not hold two contents under one reference: "
                    + String.join("; ", links.conflicts));
        }
        return data.withCodeSets(same(data.codeSets(), codeSets))
                .withScales(same(data.scales(), scales))
                .withPointsTables(same(data.pointsTables(), tables))
                .withTaxonomies(same(data.taxonomies(), taxonomies))
                .withVocabularies(same(data.vocabularies(), shared))
                .withLocalVocabularies(same(data.localVocabularies(), locals));
    }

    /** Each content once; what differs under one key, or from what is shipped under it, is a conflict. */
    private <T> List<T> once(String field, List<T> all, Function<T, Object> key, Function<T, Optional<T>> shipped) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            T one = all.get(i);
            T first = byKey.putIfAbsent(key.apply(one), one);
            if (first == null) {
                places.put(key.apply(one), i);
                if (shipped.apply(one).filter(other -> !other.equals(one)).isPresent()) {
                    conflicts.add(field + "[" + i + "] differs from what the library ships");
                }
            } else if (!first.equals(one)) {
                conflicts.add(field + "[" + i + "] differs from " + field + "[" + places.get(key.apply(one)) + "]");
            }
        }
        return List.copyOf(byKey.values());
    }

    /** The listed shared vocabularies, then those that local ones bring with them. */
    private List<Vocabulary> shared(ReferenceData data) {
        Map<VocabularyRef, Vocabulary> byRef = new LinkedHashMap<>();
        once("vocabularies", data.vocabularies(), Vocabulary::ref, vocabulary -> Optional.empty())
                .forEach(vocabulary -> byRef.put(vocabulary.ref(), vocabulary));
        for (int i = 0; i < data.localVocabularies().size(); i++) {
            Vocabulary brought = data.localVocabularies().get(i).shared();
            if (brought.isLinked()) {
                Vocabulary first = byRef.putIfAbsent(brought.ref(), brought);
                if (first != null && !first.equals(brought)) {
                    conflicts.add("localVocabularies[" + i + "].shared differs from another content");
                }
            }
        }
        return List.copyOf(byRef.values());
    }

    /** The local vocabularies over their words. A shared and a local one under one reference could not be told apart. */
    private List<LocalVocabulary> locals(ReferenceData data, List<Vocabulary> shared) {
        Map<VocabularyRef, Vocabulary> byRef = new HashMap<>();
        shared.forEach(vocabulary -> byRef.put(vocabulary.ref(), vocabulary));
        List<LocalVocabulary> locals = new ArrayList<>();
        for (int i = 0; i < data.localVocabularies().size(); i++) {
            LocalVocabulary local = data.localVocabularies().get(i);
            if (byRef.containsKey(local.ref())) {
                conflicts.add("localVocabularies[" + i + "] has the reference of a shared vocabulary");
            }
            Vocabulary words = byRef.get(local.shared().ref());
            locals.add(words == null ? local : local.linkedTo(words));
        }
        return once("localVocabularies", locals, LocalVocabulary::ref, local -> Optional.empty());
    }

    /** The list as it was if nothing changed, so that a copy is not made. */
    private static <T> List<T> same(List<T> before, List<T> after) {
        return before.equals(after) ? before : after;
    }
}
