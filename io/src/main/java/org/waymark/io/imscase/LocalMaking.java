package org.waymark.io.imscase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.io.json.Node;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Makes a local vocabulary of the parts of a package, over the shared one that its items match. */
final class LocalMaking {

    private static final Set<String> DOCUMENT_READ =
            Set.of("title", "version", "caseVersion", "lastChangeDateTime", "extensions", "CFItems");

    private final Node document;
    private final CaseParts parts;
    private final Vocabulary shared;
    private final VocabularyIds ids;
    private final VocabularyMaking making;
    private final boolean own;
    private final Map<CaseItem, StrandId> strands = new HashMap<>();
    private final List<Worded> worded = new ArrayList<>();
    private final List<CaseItem> additions = new ArrayList<>();
    private final List<Placed> terms = new ArrayList<>();

    private record Worded(ConceptId concept, CaseItem item) {

        boolean isOurs() {
            return item.isOurs("wording");
        }
    }

    private record Placed(BigDecimal place, LocalTerm term) {}

    LocalMaking(Node pack, Node document, CaseParts parts, Vocabulary shared) {
        this.document = document;
        this.parts = parts;
        this.shared = shared;
        this.ids = new VocabularyIds(shared);
        this.making = new VocabularyMaking(pack, document, parts, true);
        Optional<Node> ours = CaseItem.ours(document);
        this.own = ours.flatMap(mine -> mine.text("kind"))
                .filter("local-vocabulary"::equals)
                .isPresent();
        ours.flatMap(mine -> mine.field("over"))
                .filter(over -> !over.text().equals(Optional.of(shared.ref().toString())))
                .ifPresent(over -> parts.notes()
                        .repaired(
                                CaseRules.OTHER_VERSION,
                                over,
                                "names another version of the shared vocabulary than the one that was given"));
        ours.flatMap(mine -> mine.field("programme"))
                .ifPresent(programme -> parts.notes()
                        .told(CaseRules.NOT_CARRIED, programme, "names a programme, which is not read from a package"));
    }

    LocalVocabulary make() {
        making.tree().inOrder().forEach(this::sort);
        if (own) {
            additions.sort(CaseItem.ORDER);
        }
        making.know(ids::concept);
        making.identify(additions);
        LocalVocabulary.Builder local = LocalVocabulary.builder()
                .ref(making.ref())
                .title(making.title())
                .shared(shared);
        for (CaseItem item : additions) {
            Concept addition = making.concept(item, strandOver(item).orElse(StrandId.of(VocabularyMaking.GENERAL)));
            local.addAdditions(addition);
            terms(item.ours(), "terms", "", Optional.of(addition.id()));
        }
        Map<String, Data> items = new LinkedHashMap<>();
        for (Worded one : worded) {
            if (one.isOurs()) {
                terms(one.item().ours(), "terms", making.statement(one.item()), Optional.of(one.concept()));
            } else {
                items.putIfAbsent(one.concept().value(), said(one.item()));
            }
        }
        terms(CaseItem.ours(document), "unmapped", "", Optional.empty());
        terms.stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::term)
                .forEach(local::addTerms);
        Map<String, Data> more = items.isEmpty() ? Map.of() : Map.of(CaseNames.ITEMS, Data.objectOf(items));
        return withWords(local.addAllSelection(selection())
                .putAllExtensions(making.extensions(DOCUMENT_READ, more))
                .putAllUnknown(making.unknown())
                .build());
    }

    /** An item is the wording of a shared concept, a strand, or a concept of the school alone. */
    private void sort(CaseItem item) {
        boolean known = item.isOurs("wording") || item.isOurs("strand") || item.isOurs("concept");
        Optional<ConceptId> concept = known ? name(item, "wording").map(ConceptId::of) : match(item, ids::concept);
        if (concept.isPresent()) {
            worded.add(new Worded(concept.get(), item));
        } else if (item.isStrand()) {
            strands.put(item, strand(item));
        } else {
            additions.add(item);
        }
        if (item.isOurs("wording") || item.isOurs("strand")) {
            item.matches.stream().findFirst().ifPresent(item.matches::remove);
        }
        item.matches.forEach(match -> making.tree().keep(match.node()));
    }

    /** The id of what we wrote as a thing of this kind. */
    private static Optional<String> name(CaseItem item, String kind) {
        return item.ours()
                .filter(ours -> item.isOurs(kind))
                .flatMap(ours -> ours.text("id"))
                .filter(VocabularyMaking::isName);
    }

    /** The first thing that an item matches; that match is done with. */
    private static <T> Optional<T> match(CaseItem item, Function<String, Optional<T>> known) {
        for (CaseItem.Match match : item.matches) {
            Optional<T> found = known.apply(match.target());
            if (found.isPresent()) {
                item.matches.remove(match);
                return found;
            }
        }
        return Optional.empty();
    }

    private StrandId strand(CaseItem item) {
        Optional<StrandId> known =
                item.isOurs("strand") ? name(item, "strand").map(StrandId::of) : match(item, ids::strand);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<StrandId> over = strandOver(item);
        if (over.isPresent()) {
            parts.notes().told(CaseRules.FLATTENED, item.node, "stands under another heading; its items moved to that");
            return over.get();
        }
        parts.notes()
                .told(
                        CaseRules.NOT_CARRIED,
                        item.node,
                        "is a heading that the shared vocabulary does not have; additions under it name it all the"
                                + " same");
        return StrandId.of(VocabularyMaking.name(item.identifier, "strand-" + item.place));
    }

    /** The strand of what an item stands under. */
    private Optional<StrandId> strandOver(CaseItem item) {
        CaseItem parent = item.parent;
        if (parent == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(strands.get(parent))
                .or(() -> worded.stream()
                        .filter(one -> one.item() == parent)
                        .flatMap(one -> shared.find(one.concept()).stream())
                        .map(Concept::strand)
                        .findFirst());
    }

    /** What the package of others said of the item of a shared concept. */
    private Data said(CaseItem item) {
        if (!item.steps.isEmpty()) {
            parts.notes()
                    .told(
                            CaseRules.NOT_CARRIED,
                            item.node,
                            "has skill levels, which stand with the shared concept here");
        }
        Map<String, Data> kept = making.carried(item);
        making.definition(item).ifPresent(text -> kept.put("fullStatement", Data.of(text)));
        return Data.objectOf(kept);
    }

    private void terms(Optional<Node> ours, String list, String first, Optional<ConceptId> concept) {
        for (Node node : ours.flatMap(mine -> mine.field(list)).map(Node::items).orElse(List.of())) {
            BigDecimal place = parts.number(node, "place").orElse(BigDecimal.valueOf(Integer.MAX_VALUE));
            LocalTerm term = LocalTerm.builder()
                    .wording(node.text("wording").orElse(first))
                    .addAllAlso(VocabularyMaking.texts(Optional.of(node), "also"))
                    .concept(concept)
                    .putAllExtensions(VocabularyMaking.fields(Optional.of(node), "extensions"))
                    .putAllUnknown(VocabularyMaking.fields(Optional.of(node), "unknown"))
                    .build();
            terms.add(new Placed(place, term));
        }
    }

    /** What we wrote as selected; in a package of others, or added to ours by others, what matches. */
    private List<ConceptId> selection() {
        List<ConceptId> selected = new ArrayList<>();
        VocabularyMaking.texts(CaseItem.ours(document), "selection").stream()
                .filter(VocabularyMaking::isName)
                .map(ConceptId::of)
                .forEach(selected::add);
        if (!own || !selected.isEmpty()) {
            worded.stream()
                    .filter(one -> !one.isOurs())
                    .map(Worded::concept)
                    .distinct()
                    .filter(id -> !selected.contains(id))
                    .toList()
                    .forEach(selected::add);
        }
        return selected;
    }

    /** An item without terms that says something else than the vocabulary would is a term. */
    private LocalVocabulary withWords(LocalVocabulary local) {
        Set<LocalTerm> more = new LinkedHashSet<>();
        for (Worded one : worded) {
            boolean hasTerms =
                    one.item().ours().flatMap(ours -> ours.field("terms")).isPresent();
            String said = making.statement(one.item());
            if (!hasTerms && !local.wording(one.concept()).equals(Optional.of(said))) {
                more.add(
                        LocalTerm.builder().wording(said).concept(one.concept()).build());
            }
        }
        List<LocalTerm> all = new ArrayList<>(local.terms());
        all.addAll(more);
        return more.isEmpty() ? local : local.withTerms(all);
    }
}
