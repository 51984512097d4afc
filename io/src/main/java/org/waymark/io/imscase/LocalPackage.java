package org.waymark.io.imscase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.io.imscase.CaseDraft.End;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Strand;

/** Makes the package of a local vocabulary, on its own or as the language of a programme. */
final class LocalPackage {

    private final LocalVocabulary local;
    private final Optional<Programme> programme;
    private final VocabularyIds shared;
    private final GivenIds given = new GivenIds();
    private final CaseDraft draft;
    private final End document;
    private final LocalTerms terms;
    private final Map<ConceptId, End> worded = new LinkedHashMap<>();
    private final Map<ConceptId, End> added = new LinkedHashMap<>();

    LocalPackage(LocalVocabulary local, Optional<Programme> programme, CaseStyle style, Instant changed) {
        this.local = local;
        this.programme = programme;
        this.shared = new VocabularyIds(local.shared());
        String id = given.identifier(local, "local vocabulary", local.ref().toString());
        this.draft = new CaseDraft(style, changed, id, given);
        this.document = End.document(id, local.title());
        this.terms = new LocalTerms(local);
        for (Concept addition : local.additions()) {
            added.put(addition.id(), End.item(additionId(addition), addition.title()));
        }
        for (ConceptId concept : terms.concepts(added.keySet())) {
            String item = given.identifier(
                    Carried.ofItem(local, concept), "wording", local.ref().id() + "\u0000" + concept);
            worded.put(concept, End.item(item, terms.statement(concept)));
        }
    }

    private String additionId(Concept addition) {
        boolean alsoShared = local.shared().find(addition.id()).isPresent();
        String name = addition.id().value();
        return alsoShared
                ? given.identifier(addition, "addition", local.ref().id() + "\u0000" + name)
                : given.identifier(addition, "concept", name);
    }

    Data write() {
        Map<StrandId, End> strands = strands();
        int place = 1;
        for (Map.Entry<ConceptId, End> entry : worded.entrySet()) {
            Optional<End> parent = local.shared()
                    .find(entry.getKey())
                    .map(Concept::strand)
                    .flatMap(strand -> Optional.ofNullable(strands.get(strand)));
            wording(entry.getKey(), entry.getValue(), parent.orElse(document), place++);
        }
        ConceptItems additions = new ConceptItems(draft, given, added::containsKey, this::end);
        for (Concept addition : local.additions()) {
            End parent = strands.getOrDefault(addition.strand(), document);
            additions.write(addition, parent, place++, terms.of(addition.id(), true));
        }
        KeptAssociations.write(local, draft, given);
        return draft.finished(document());
    }

    /** The strands under which something stands, in the order of the shared vocabulary, each the same as the shared one. */
    private Map<StrandId, End> strands() {
        Set<StrandId> used = new LinkedHashSet<>();
        worded.keySet()
                .forEach(id -> local.shared().find(id).map(Concept::strand).ifPresent(used::add));
        local.additions().forEach(addition -> used.add(addition.strand()));
        Set<StrandId> ordered = new LinkedHashSet<>();
        local.shared().strands().stream().map(Strand::id).filter(used::contains).forEach(ordered::add);
        ordered.addAll(used);
        Map<StrandId, End> ends = new LinkedHashMap<>();
        int place = 1;
        for (StrandId id : ordered) {
            Optional<Strand> strand = local.shared().find(id);
            String title = strand.map(Strand::title).orElse(id.value());
            End self = End.item(CaseIds.of("local strand", local.ref().id() + "\u0000" + id), title);
            Map<String, Data> fields =
                    draft.item(self.id(), title, strand.flatMap(Strand::description), new Carried(Map.of()), "Strand");
            Ours.into(fields, new LinkedHashMap<>(Map.of("kind", Data.of("strand"), "id", Data.of(id.value()))));
            draft.add(fields);
            draft.associate("isChildOf", self, document, place++);
            shared.of(id).ifPresent(other -> draft.associate("exactMatchOf", self, End.item(other, title), 1));
            ends.put(id, self);
        }
        return ends;
    }

    private void wording(ConceptId id, End self, End parent, int place) {
        Optional<Concept> concept = local.shared().find(id);
        Carried said = Carried.ofItem(local, id);
        Map<String, Data> fields = draft.item(self.id(), self.title(), said.text("fullStatement"), said, "Concept");
        if (concept.filter(Concept::retired).isPresent()) {
            fields.put("statusEndDate", Data.of(draft.day()));
        }
        fields.putIfAbsent("humanCodingScheme", Data.of(id.value()));
        List<String> others = terms.others(id);
        if (!others.isEmpty()) {
            fields.putIfAbsent(
                    "conceptKeywords",
                    new Data.Items(others.stream().map(Data::of).toList()));
        }
        Map<String, Data> ours = new LinkedHashMap<>();
        ours.put("kind", Data.of("wording"));
        ours.put("id", Data.of(id.value()));
        ours.putAll(terms.of(id, false));
        Ours.into(fields, ours);
        draft.add(fields);
        draft.associate("isChildOf", self, parent, place);
        String title = concept.map(Concept::title).orElse(id.value());
        draft.associate("exactMatchOf", self, End.item(shared.of(id), title), 1);
    }

    /** The item of a concept: of the school's own, else the shared one. */
    private End end(ConceptId id) {
        End own = added.get(id);
        return own != null
                ? own
                : End.item(
                        shared.of(id),
                        local.shared().find(id).map(Concept::title).orElse(id.value()));
    }

    private Map<String, Data> document() {
        List<Open> said = new ArrayList<>();
        programme.ifPresent(said::add);
        said.add(local);
        String creator = draft.style()
                .creator()
                .or(() -> programme.map(Programme::title))
                .or(() -> Carried.of(local).text("creator"))
                .orElse(local.title());
        Map<String, Data> fields =
                draft.document(creator, local.title(), local.ref().version(), said);
        Map<String, Data> ours = Ours.of("local-vocabulary", local.ref().id(), local);
        ours.put("over", Data.of(local.shared().ref().toString()));
        Ours.texts(
                ours,
                "selection",
                local.selection().stream().map(ConceptId::value).toList());
        Ours.texts(ours, "hidden", hidden());
        ours.putAll(terms.unmapped());
        programme.ifPresent(known -> ours.put(
                "programme", Data.objectOf(Map.of("id", Data.of(known.id().value())))));
        Ours.into(fields, ours);
        return fields;
    }

    private List<String> hidden() {
        Set<ConceptId> selected = new HashSet<>(local.selection());
        return selected.isEmpty()
                ? List.of()
                : local.shared().concepts().stream()
                        .map(Concept::id)
                        .filter(id -> !selected.contains(id))
                        .map(ConceptId::value)
                        .toList();
    }
}
