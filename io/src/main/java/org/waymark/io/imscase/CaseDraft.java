package org.waymark.io.imscase;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.data.Open;

/** A package in the making: its document, items, associations and criteria, each in the form that CASE 1.1 asks for. */
final class CaseDraft {

    private final CaseStyle style;
    private final String changed;
    private final String day;
    private final String documentId;
    private final GivenIds given;
    private final List<Data> items = new ArrayList<>();
    private final List<Data> associations = new ArrayList<>();
    private final List<Data> criteria = new ArrayList<>();

    CaseDraft(CaseStyle style, Instant changed, String documentId, GivenIds given) {
        this.style = style;
        this.changed = changed.truncatedTo(ChronoUnit.SECONDS).toString();
        this.day = changed.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        this.documentId = documentId;
        this.given = given;
    }

    CaseStyle style() {
        return style;
    }

    String documentId() {
        return documentId;
    }

    /** The day of the last change. */
    String day() {
        return day;
    }

    Data finished(Map<String, Data> document) {
        Map<String, Data> all = new LinkedHashMap<>();
        all.put("CFDocument", Data.objectOf(document));
        all.put("CFItems", new Data.Items(items));
        all.put("CFAssociations", new Data.Items(associations));
        if (!criteria.isEmpty()) {
            all.put("CFRubrics", Data.listOf(rubric()));
        }
        return Data.objectOf(all);
    }

    /** The document, with what packages said of these values, the first that says it. */
    Map<String, Data> document(String creator, String title, String version, List<Open> said) {
        Map<String, Data> fields = head(documentId, "CFDocuments");
        text(fields, "creator", creator);
        text(fields, "title", title);
        text(fields, "version", version);
        text(fields, "caseVersion", "1.1");
        style.language().ifPresent(tag -> text(fields, "language", tag));
        style.licence().ifPresent(link -> fields.put("licenseURI", link));
        for (Open value : said) {
            Carried carried = Carried.of(value);
            carried.copy(fields, CaseNames.DOCUMENT_TEXTS, CaseNames.DOCUMENT_LISTS, CaseNames.DOCUMENT_LINKS);
            carried.copyDates(fields, CaseNames.ITEM_DATES);
        }
        return fields;
    }

    /** The start of an item: with a definition, the title is its short statement; else it is the full one. */
    Map<String, Data> item(String id, String title, Optional<String> definition, Open value, String type) {
        return item(id, title, definition, Carried.of(value), type);
    }

    Map<String, Data> item(String id, String title, Optional<String> definition, Carried carried, String type) {
        Map<String, Data> fields = head(id, "CFItems");
        text(fields, "fullStatement", definition.orElse(title));
        if (definition.isPresent()) {
            text(fields, "abbreviatedStatement", title);
        }
        style.language().ifPresent(tag -> text(fields, "language", tag));
        carried.copy(fields, CaseNames.ITEM_TEXTS, CaseNames.ITEM_LISTS, CaseNames.ITEM_LINKS);
        carried.copyDates(fields, CaseNames.ITEM_DATES);
        fields.putIfAbsent("CFItemType", Data.of(type));
        return fields;
    }

    void add(Map<String, Data> item) {
        items.add(Data.objectOf(item));
    }

    int nextCriterion() {
        return criteria.size() + 1;
    }

    void addCriterion(Map<String, Data> criterion) {
        criteria.add(Data.objectOf(criterion));
    }

    /** An end of an association in this package. */
    record End(String id, String title, String kind) {

        static End item(String id, String title) {
            return new End(id, title, "CFItems");
        }

        static End document(String id, String title) {
            return new End(id, title, "CFDocuments");
        }
    }

    void associate(String type, End from, End to, int place) {
        String id = CaseIds.of("association", documentId + type + from.id() + to.id() + "\u0000" + place);
        given.take(id);
        Map<String, Data> fields = head(id, "CFAssociations");
        text(fields, "associationType", type);
        fields.put("sequenceNumber", Data.of(place));
        fields.put("originNodeURI", style.link(from.title(), from.id(), from.kind()));
        fields.put("destinationNodeURI", style.link(to.title(), to.id(), to.kind()));
        addAssociation(fields);
    }

    void addAssociation(Map<String, Data> association) {
        associations.add(Data.objectOf(association));
    }

    /** What each thing of a package begins with. */
    Map<String, Data> head(String id, String kind) {
        Map<String, Data> fields = new LinkedHashMap<>();
        text(fields, "identifier", id);
        text(fields, "uri", style.uri(kind, id));
        text(fields, "lastChangeDateTime", changed);
        return fields;
    }

    private Data rubric() {
        Map<String, Data> fields = head(CaseIds.of("rubric", documentId), "CFRubrics");
        text(fields, "title", "Level examples");
        fields.put("CFRubricCriteria", new Data.Items(criteria));
        return Data.objectOf(fields);
    }

    static void text(Map<String, Data> fields, String name, String text) {
        fields.put(name, Data.of(text));
    }
}
