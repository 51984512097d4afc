package org.waymark.io.imscase;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.Step;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/**
 * Makes packages of CASE 1.1 out of vocabularies. Immutable and thread-safe.
 *
 * <p>A version of a vocabulary is a {@code CFDocument} of its own. Strands, concepts and steps are items; what stands under what
 * is {@code isChildOf} with a sequence number, steps are {@code hasSkillLevel} of their concept, replacements are {@code
 * replacedBy}. Level examples are a rubric. What CASE has no place for stands in {@code extensions} under {@code org.waymark}.
 */
public final class CaseWriter {

    private static final String URN = "urn:uuid:";

    private final Optional<String> base;
    private final Optional<String> creator;
    private final Optional<String> language;

    private CaseWriter(Optional<String> base, Optional<String> creator, Optional<String> language) {
        this.base = base;
        this.creator = creator;
        this.language = language;
    }

    /** Returns a writer with {@code urn:uuid} URIs, the source of the vocabulary as its creator, and no language. */
    public static CaseWriter withDefaults() {
        return new CaseWriter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a writer of URIs that begin so. */
    public CaseWriter withBase(String uri) {
        if (!Carried.isUri(uri)) {
            throw new IllegalArgumentException("the base of a package must be an absolute URI");
        }
        return new CaseWriter(Optional.of(uri), creator, language);
    }

    /** Returns a writer of packages by this creator. */
    public CaseWriter withCreator(String name) {
        return new CaseWriter(base, Optional.of(name), language);
    }

    /** Returns a writer of packages in this language, such as {@code en}. */
    public CaseWriter withLanguage(String tag) {
        return new CaseWriter(base, creator, Optional.of(tag));
    }

    /**
     * Makes a package.
     *
     * @param changed when the vocabulary was last changed; written to the second, in UTC
     */
    public Data write(Vocabulary vocabulary, Instant changed) {
        return new Run(vocabulary, changed).write();
    }

    /** One package in the making. */
    private final class Run {

        private final Vocabulary vocabulary;
        private final String changed;
        private final String day;
        private final String documentId;
        private final Map<StrandId, String> strandIds = new HashMap<>();
        private final Map<ConceptId, String> conceptIds = new HashMap<>();
        private final Set<String> used = new HashSet<>();
        private final List<Data> items = new ArrayList<>();
        private final List<Data> associations = new ArrayList<>();
        private final List<Data> criteria = new ArrayList<>();

        Run(Vocabulary vocabulary, Instant changed) {
            this.vocabulary = vocabulary;
            this.changed = changed.truncatedTo(ChronoUnit.SECONDS).toString();
            this.day = changed.atOffset(ZoneOffset.UTC).toLocalDate().toString();
            this.documentId =
                    identifier(vocabulary, "vocabulary", vocabulary.ref().toString());
        }

        Data write() {
            for (Concept concept : vocabulary.concepts()) {
                conceptIds.put(
                        concept.id(),
                        identifier(concept, "concept", concept.id().value()));
            }
            int place = 1;
            for (Strand strand : vocabulary.strands()) {
                strand(strand, place++);
            }
            place = 1;
            for (Concept concept : vocabulary.concepts()) {
                concept(concept, place++);
            }
            Map<String, Data> all = new LinkedHashMap<>();
            all.put("CFDocument", document());
            all.put("CFItems", new Data.Items(items));
            all.put("CFAssociations", new Data.Items(associations));
            if (!criteria.isEmpty()) {
                all.put("CFRubrics", Data.listOf(rubric()));
            }
            return Data.objectOf(all);
        }

        private Data document() {
            Map<String, Data> fields = head(documentId, "CFDocuments");
            text(fields, "creator", creator.or(vocabulary::source).orElse(vocabulary.title()));
            text(fields, "title", vocabulary.title());
            text(fields, "version", vocabulary.ref().version());
            text(fields, "caseVersion", "1.1");
            language.ifPresent(tag -> text(fields, "language", tag));
            Carried.of(vocabulary)
                    .copy(fields, CaseNames.DOCUMENT_TEXTS, CaseNames.DOCUMENT_LISTS, CaseNames.DOCUMENT_LINKS);
            Map<String, Data> ours = ours("vocabulary", vocabulary.ref().id(), vocabulary);
            vocabulary.source().ifPresent(source -> text(ours, "source", source));
            extensions(fields, ours);
            return Data.objectOf(fields);
        }

        private void strand(Strand strand, int place) {
            String id = identifier(strand, "strand", vocabulary.ref().id() + "\u0000" + strand.id());
            strandIds.put(strand.id(), id);
            Map<String, Data> fields = item(id, strand.title(), strand.description(), strand, "Strand");
            extensions(fields, ours("strand", strand.id().value(), strand));
            items.add(Data.objectOf(fields));
            associate("isChildOf", id, strand.title(), documentId, vocabulary.title(), "CFDocuments", place);
        }

        private void concept(Concept concept, int place) {
            String id = conceptIds.getOrDefault(concept.id(), documentId);
            Map<String, Data> fields = item(id, concept.title(), concept.definition(), concept, "Concept");
            if (concept.retired()) {
                fields.put("statusEndDate", Data.of(day));
            }
            fields.putIfAbsent("humanCodingScheme", Data.of(concept.id().value()));
            Map<String, Data> ours = ours("concept", concept.id().value(), concept);
            if (concept.retired()) {
                ours.put("retired", Data.of(true));
            }
            texts(ours, "criteria", concept.criteria());
            if (concept.examples().stream().anyMatch(Run::isOpen)) {
                ours.put(
                        "examples",
                        new Data.Items(
                                concept.examples().stream().map(Run::example).toList()));
            }
            if (concept.replacedBy().stream()
                    .anyMatch(other -> vocabulary.find(other).isEmpty())) {
                texts(
                        ours,
                        "replacedBy",
                        concept.replacedBy().stream().map(ConceptId::value).toList());
            }
            extensions(fields, ours);
            items.add(Data.objectOf(fields));
            String strand = strandIds.getOrDefault(concept.strand(), documentId);
            String strandTitle =
                    vocabulary.find(concept.strand()).map(Strand::title).orElse("");
            associate("isChildOf", id, concept.title(), strand, strandTitle, "CFItems", place);
            int next = 1;
            for (ConceptId other : concept.replacedBy()) {
                Optional<Concept> found = vocabulary.find(other);
                String otherId = conceptIds.getOrDefault(other, CaseIds.of("concept", other.value()));
                associate(
                        "replacedBy",
                        id,
                        concept.title(),
                        otherId,
                        found.map(Concept::title).orElse(other.value()),
                        "CFItems",
                        next++);
            }
            steps(concept, id);
            if (!concept.examples().isEmpty()) {
                criteria.add(criterion(concept, id));
            }
        }

        private void steps(Concept concept, String conceptId) {
            int place = 1;
            for (Step step : concept.steps()) {
                String id = CaseIds.of("step", concept.id() + "\u0000" + step.code());
                Map<String, Data> fields = head(id, "CFItems");
                text(fields, "fullStatement", step.title());
                text(fields, "humanCodingScheme", step.code());
                text(fields, "CFItemType", "Step");
                extensions(fields, ours("step", step.code(), step));
                items.add(Data.objectOf(fields));
                associate("hasSkillLevel", conceptId, concept.title(), id, step.title(), "CFItems", place++);
            }
        }

        private Data rubric() {
            Map<String, Data> fields = head(CaseIds.of("rubric", documentId), "CFRubrics");
            text(fields, "title", "Level examples");
            fields.put("CFRubricCriteria", new Data.Items(criteria));
            return Data.objectOf(fields);
        }

        private Data criterion(Concept concept, String conceptId) {
            String id = CaseIds.of("criterion", documentId + conceptId);
            Map<String, Data> fields = head(id, "CFRubricCriteria");
            fields.put("CFItemURI", link(concept.title(), conceptId, "CFItems"));
            fields.put("position", Data.of(criteria.size() + 1L));
            fields.put("rubricId", Data.of(CaseIds.of("rubric", documentId)));
            List<Data> levels = new ArrayList<>();
            for (LevelExample example : concept.examples()) {
                Map<String, Data> level =
                        head(CaseIds.of("level", id + "\u0000" + levels.size()), "CFRubricCriterionLevels");
                text(level, "description", example.text());
                text(level, "quality", example.level());
                level.put("position", Data.of(levels.size() + 1L));
                level.put("rubricCriterionId", Data.of(id));
                levels.add(Data.objectOf(level));
            }
            fields.put("CFRubricCriterionLevels", new Data.Items(levels));
            return Data.objectOf(fields);
        }

        private Map<String, Data> item(String id, String title, Optional<String> definition, Open value, String type) {
            Map<String, Data> fields = head(id, "CFItems");
            text(fields, "fullStatement", definition.orElse(title));
            if (definition.isPresent()) {
                text(fields, "abbreviatedStatement", title);
            }
            language.ifPresent(tag -> text(fields, "language", tag));
            Carried carried = Carried.of(value);
            carried.copy(fields, CaseNames.ITEM_TEXTS, CaseNames.ITEM_LISTS, CaseNames.ITEM_LINKS);
            carried.copyDates(fields, CaseNames.ITEM_DATES);
            fields.putIfAbsent("CFItemType", Data.of(type));
            return fields;
        }

        private void associate(
                String type, String from, String fromTitle, String to, String toTitle, String toKind, int place) {
            String id = CaseIds.of("association", documentId + type + from + to + "\u0000" + place);
            Map<String, Data> fields = new LinkedHashMap<>();
            fields.put("identifier", Data.of(id));
            fields.put("associationType", Data.of(type));
            fields.put("sequenceNumber", Data.of(place));
            fields.put("uri", Data.of(uri("CFAssociations", id)));
            fields.put("originNodeURI", link(fromTitle, from, "CFItems"));
            fields.put("destinationNodeURI", link(toTitle, to, toKind));
            fields.put("lastChangeDateTime", Data.of(changed));
            associations.add(Data.objectOf(fields));
        }

        private Map<String, Data> head(String id, String kind) {
            Map<String, Data> fields = new LinkedHashMap<>();
            fields.put("identifier", Data.of(id));
            fields.put("uri", Data.of(uri(kind, id)));
            fields.put("lastChangeDateTime", Data.of(changed));
            return fields;
        }

        private Data link(String title, String id, String kind) {
            Map<String, Data> fields = new LinkedHashMap<>();
            fields.put("title", Data.of(title));
            fields.put("identifier", Data.of(id));
            fields.put("uri", Data.of(uri(kind, id)));
            return Data.objectOf(fields);
        }

        private String uri(String kind, String id) {
            return base.map(start -> (start.endsWith("/") ? start : start + "/") + kind + "/" + id)
                    .orElse(URN + id);
        }

        /** The identifier that a package gave to it, if it is one of CASE 1.1; else one made of its name. */
        private String identifier(Open value, String kind, String name) {
            return Carried.of(value)
                    .text("identifier")
                    .filter(CaseIds::isStrict)
                    .filter(used::add)
                    .orElseGet(() -> CaseIds.of(kind, name));
        }

        private static boolean isOpen(Open value) {
            return !value.extensions().isEmpty() || !value.unknown().isEmpty();
        }

        private static Data example(LevelExample example) {
            Map<String, Data> fields = new LinkedHashMap<>();
            text(fields, "level", example.level());
            text(fields, "text", example.text());
            open(fields, example);
            return Data.objectOf(fields);
        }

        private static Map<String, Data> ours(String kind, String id, Open value) {
            Map<String, Data> fields = new LinkedHashMap<>();
            text(fields, "kind", kind);
            text(fields, "id", id);
            open(fields, value);
            return fields;
        }

        private static void open(Map<String, Data> fields, Open value) {
            if (!value.extensions().isEmpty()) {
                fields.put("extensions", Data.objectOf(value.extensions()));
            }
            if (!value.unknown().isEmpty()) {
                fields.put("unknown", Data.objectOf(value.unknown()));
            }
        }

        private static void extensions(Map<String, Data> fields, Map<String, Data> ours) {
            fields.put("extensions", Data.objectOf(Map.of(CaseNames.OURS, Data.objectOf(ours))));
        }

        private static void text(Map<String, Data> fields, String name, String text) {
            fields.put(name, Data.of(text));
        }

        private static void texts(Map<String, Data> fields, String name, List<String> texts) {
            if (!texts.isEmpty()) {
                fields.put(name, new Data.Items(texts.stream().map(Data::of).toList()));
            }
        }
    }
}
