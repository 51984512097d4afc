package org.waymark.io.imscase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.id.VocabularyRef;
import org.waymark.io.json.Node;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.Step;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** Makes a vocabulary of the parts of a package. */
final class VocabularyMaking {

    private static final Set<String> DOCUMENT_READ =
            Set.of("title", "version", "caseVersion", "lastChangeDateTime", "extensions", "creator", "CFItems");

    private static final Set<String> ITEM_READ =
            Set.of("fullStatement", "abbreviatedStatement", "lastChangeDateTime", "extensions");

    static final String GENERAL = "general";

    private static final int LONGEST = 200;

    private final Node document;
    private final CaseParts parts;
    private final String documentId;
    private final boolean own;
    private final VocabularyRef ref;
    private final CaseTree tree;
    private final Optional<LocalDate> changed;
    private final Map<String, List<LevelExample>> examples;
    private final Map<String, ConceptId> conceptIds = new HashMap<>();
    private final Set<ConceptId> taken = new HashSet<>();
    private Function<String, Optional<ConceptId>> elsewhere = identifier -> Optional.empty();

    VocabularyMaking(Node pack, Node document, CaseParts parts) {
        this(pack, document, parts, false);
    }

    /** Reads the parts of a package; {@code matching} leaves matches with other items to the caller. */
    VocabularyMaking(Node pack, Node document, CaseParts parts, boolean matching) {
        this.document = document;
        this.parts = parts;
        this.documentId = parts.identifier(document);
        Optional<String> ourId = CaseItem.ours(document).flatMap(ours -> ours.text("id"));
        this.own = ourId.isPresent();
        this.changed = parts.day(document, "lastChangeDateTime");
        this.ref = VocabularyRef.of(
                name(ourId.orElse(documentId), documentId),
                name(
                        document.text("version").orElse(""),
                        changed.map(LocalDate::toString).orElse("1")));
        this.tree = new CaseTree(pack, documentId, parts, own, matching);
        this.examples = new Rubrics(parts).read(pack);
    }

    /** A text that can stand in a reference; the other one if nothing is left of it. */
    static String name(String text, String other) {
        String clean = text.replaceAll("[@\\p{Cntrl}]", " ");
        String name = clean.substring(0, Math.min(LONGEST, clean.length()));
        if (!name.isBlank()) {
            return name;
        }
        return other.isBlank() ? "1" : other;
    }

    VocabularyRef ref() {
        return ref;
    }

    CaseTree tree() {
        return tree;
    }

    /** Whether we wrote the package. */
    boolean isOwn() {
        return own;
    }

    /** What the document is called. */
    String title() {
        return title(document, "title");
    }

    /** The extensions of what the document is about: those that we wrote, or what there is no place for; and kept associations. */
    Map<String, Data> extensions(Set<String> read, Map<String, Data> more) {
        Map<String, Data> kept = parts.carried(document, read);
        kept.putAll(more);
        return KeptAssociations.in(extensions(CaseItem.ours(document), own, kept), tree.kept());
    }

    /** The unknown fields of what the document is about, as we wrote them. */
    Map<String, Data> unknown() {
        return fields(CaseItem.ours(document), "unknown");
    }

    /** Gives concepts their ids, so that others can name them. */
    void identify(List<CaseItem> concepts) {
        for (CaseItem item : concepts) {
            ConceptId id = conceptId(item);
            taken.add(id);
            conceptIds.put(item.identifier, id);
        }
    }

    /** Tells who the items of another package are, which may replace those of this. */
    void know(Function<String, Optional<ConceptId>> others) {
        this.elsewhere = others;
    }

    Vocabulary make() {
        List<CaseItem> all = tree.inOrder();
        List<CaseItem> strands =
                new ArrayList<>(all.stream().filter(CaseItem::isStrand).toList());
        List<CaseItem> concepts =
                new ArrayList<>(all.stream().filter(item -> !item.isStrand()).toList());
        if (own) {
            strands.sort(CaseItem.ORDER);
            concepts.sort(CaseItem.ORDER);
        }
        Vocabulary.Builder vocabulary = Vocabulary.builder().ref(ref).title(title());
        Optional<Node> ours = CaseItem.ours(document);
        ours.flatMap(mine -> mine.text("source"))
                .or(() -> own ? Optional.empty() : parts.text(document, "creator"))
                .ifPresent(vocabulary::source);
        vocabulary.putAllExtensions(extensions(DOCUMENT_READ, Map.of())).putAllUnknown(unknown());
        Map<CaseItem, StrandId> strandIds = strands(strands, vocabulary);
        identify(concepts);
        StrandId general = StrandId.of(GENERAL);
        boolean orphans = concepts.stream().anyMatch(item -> !strandIds.containsKey(item.parent));
        if (orphans) {
            vocabulary.addStrands(
                    Strand.builder().id(general).title(title(document, "title")).build());
        }
        for (CaseItem item : concepts) {
            vocabulary.addConcepts(concept(item, strandIds.getOrDefault(item.parent, general)));
        }
        return vocabulary.build();
    }

    private Map<CaseItem, StrandId> strands(List<CaseItem> items, Vocabulary.Builder vocabulary) {
        Map<CaseItem, StrandId> ids = new HashMap<>();
        Set<StrandId> used = new HashSet<>(Set.of(StrandId.of(GENERAL)));
        for (CaseItem item : items) {
            Optional<Node> ours = item.ours().filter(mine -> item.isOurs("strand"));
            StrandId id = ours.flatMap(mine -> mine.text("id"))
                    .filter(VocabularyMaking::isName)
                    .map(StrandId::of)
                    .orElse(StrandId.of(name(item.identifier, "strand-" + item.place)));
            if (used.contains(id) && !id.value().equals(GENERAL)) {
                parts.notes()
                        .repaired(CaseRules.REPEATED, item.node, "has the id of another strand; it was given its own");
                id = StrandId.of("strand-" + item.place);
            }
            used.add(id);
            ids.put(item, id);
            if (item.parent != null) {
                parts.notes()
                        .told(
                                CaseRules.FLATTENED,
                                item.node,
                                "stands under another heading; it became a strand beside it");
            }
            Strand.Builder strand = Strand.builder().id(id).title(statement(item));
            definition(item).ifPresent(strand::description);
            Map<String, Data> kept = carried(item);
            if (ours.isEmpty() && item.parent != null) {
                kept.put("parent", Data.of(item.parent.identifier));
            }
            vocabulary.addStrands(strand.putAllExtensions(extensions(ours, ours.isPresent(), kept))
                    .putAllUnknown(fields(ours, "unknown"))
                    .build());
        }
        return ids;
    }

    private ConceptId conceptId(CaseItem item) {
        Optional<String> ours =
                item.isOurs("concept") ? item.ours().flatMap(mine -> mine.text("id")) : Optional.empty();
        String foreign = name(ref.id() + ":" + item.identifier, item.identifier);
        ConceptId id = ConceptId.of(ours.filter(VocabularyMaking::isName).orElse(foreign));
        if (taken.contains(id)) {
            parts.notes()
                    .repaired(CaseRules.REPEATED, item.node, "has the id of another concept; it was given its own");
            return ConceptId.of("item-" + item.place);
        }
        return id;
    }

    /** The concept of an item that has its id. */
    Concept concept(CaseItem item, StrandId strand) {
        Optional<Node> ours = item.ours().filter(mine -> item.isOurs("concept"));
        Concept.Builder concept = Concept.builder()
                .id(conceptIds.getOrDefault(item.identifier, ConceptId.of(item.identifier)))
                .strand(strand)
                .title(statement(item));
        definition(item).ifPresent(concept::definition);
        concept.addAllCriteria(texts(ours, "criteria"));
        Optional<List<LevelExample>> own =
                ours.flatMap(mine -> mine.field("examples")).map(this::ownExamples);
        concept.addAllExamples(own.orElse(examples.getOrDefault(item.identifier, List.of())));
        concept.addAllSteps(steps(item));
        List<String> named = texts(ours, "replacedBy");
        List<ConceptId> replacedBy = named.isEmpty()
                ? item.replacedBy.stream().map(this::replacement).toList()
                : named.stream()
                        .filter(VocabularyMaking::isName)
                        .map(ConceptId::of)
                        .toList();
        concept.addAllReplacedBy(replacedBy).retired(retired(item, ours));
        return concept.putAllExtensions(extensions(ours, ours.isPresent(), carried(item)))
                .putAllUnknown(fields(ours, "unknown"))
                .build();
    }

    private ConceptId replacement(String identifier) {
        ConceptId known = conceptIds.get(identifier);
        return known != null
                ? known
                : elsewhere
                        .apply(identifier)
                        .orElseGet(() -> ConceptId.of(name(ref.id() + ":" + identifier, "outside")));
    }

    private boolean retired(CaseItem item, Optional<Node> ours) {
        if (ours.isPresent()) {
            return ours.get().field("retired").isPresent();
        }
        boolean ended = parts.day(item.node, "statusEndDate")
                .filter(end -> changed.map(day -> !end.isAfter(day)).orElse(false))
                .isPresent();
        return ended || !item.replacedBy.isEmpty();
    }

    private List<Step> steps(CaseItem concept) {
        List<Step> steps = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CaseItem item : concept.steps) {
            Optional<Node> ours = item.ours().filter(mine -> item.isOurs("step"));
            String given = ours.flatMap(mine -> mine.text("id"))
                    .or(() -> item.node.text("humanCodingScheme"))
                    .orElse(item.identifier);
            String code = codes.add(given) ? given : item.identifier;
            codes.add(code);
            Map<String, Data> kept = ours.isPresent() ? Map.of() : carried(item);
            if (ours.isEmpty()) {
                definition(item).ifPresent(text -> kept.put("fullStatement", Data.of(text)));
            }
            steps.add(Step.builder()
                    .code(code)
                    .title(statement(item))
                    .putAllExtensions(extensions(ours, ours.isPresent(), kept))
                    .putAllUnknown(fields(ours, "unknown"))
                    .build());
        }
        return steps;
    }

    /** A short statement is the title, and then the full one says what is meant; else the full one is the title. */
    String statement(CaseItem item) {
        Optional<String> brief = item.node.text("abbreviatedStatement");
        return brief.isPresent() ? brief.get() : title(item.node, "fullStatement");
    }

    Optional<String> definition(CaseItem item) {
        return item.node.text("abbreviatedStatement").flatMap(brief -> item.node.text("fullStatement"));
    }

    /** A required text; an empty one is one if we wrote it. */
    private String title(Node node, String field) {
        Optional<String> given = own ? node.text(field) : parts.text(node, field);
        if (given.isPresent()) {
            return given.get();
        }
        parts.notes().repaired(CaseRules.MISSING, node, "has no " + field + "; its code or identifier stands for it");
        return node.text("humanCodingScheme").or(() -> node.text("identifier")).orElse("untitled");
    }

    /** What a package of others said of an item and we have no place for. */
    Map<String, Data> carried(CaseItem item) {
        Map<String, Data> kept = parts.carried(item.node, ITEM_READ);
        if (item.isOurs("concept") || item.isOurs("strand")) {
            return new LinkedHashMap<>();
        }
        kept.put("identifier", Data.of(item.identifier));
        return kept;
    }

    private static Map<String, Data> extensions(Optional<Node> ours, boolean fromUs, Map<String, Data> kept) {
        if (fromUs) {
            return fields(ours, "extensions");
        }
        return kept.isEmpty() ? Map.of() : Map.of(CaseNames.CARRIED, Data.objectOf(kept));
    }

    static Map<String, Data> fields(Optional<Node> ours, String name) {
        return ours.flatMap(mine -> mine.field(name))
                .flatMap(node ->
                        node.data() instanceof Data.Fields fields ? Optional.of(fields.values()) : Optional.empty())
                .orElse(Map.of());
    }

    static List<String> texts(Optional<Node> ours, String name) {
        return ours.flatMap(mine -> mine.field(name)).map(Node::items).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream())
                .collect(Collectors.toList());
    }

    private List<LevelExample> ownExamples(Node list) {
        return list.items().stream()
                .map(node -> LevelExample.builder()
                        .level(node.text("level").orElse(""))
                        .text(node.text("text").orElse(""))
                        .putAllExtensions(fields(Optional.of(node), "extensions"))
                        .putAllUnknown(fields(Optional.of(node), "unknown"))
                        .build())
                .collect(Collectors.toList());
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
