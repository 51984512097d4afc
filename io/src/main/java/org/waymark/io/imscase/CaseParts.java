package org.waymark.io.imscase;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.io.json.Node;

/** Reads the fields of packages as they are found in the wild, and notes each repair. */
final class CaseParts {

    private final CaseNotes notes;

    CaseParts(CaseNotes notes) {
        this.notes = notes;
    }

    CaseNotes notes() {
        return notes;
    }

    /** The text of a field; a number or a truth value is read as its text. */
    Optional<String> text(Node object, String name) {
        Optional<Node> field = object.field(name);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Data data = field.get().data();
        if (data instanceof Data.Text text) {
            return text.value().isBlank() ? Optional.empty() : Optional.of(text.value());
        }
        Optional<String> read = data instanceof Data.Decimal number
                ? Optional.of(number.value().toPlainString())
                : data instanceof Data.Flag flag ? Optional.of(Boolean.toString(flag.value())) : Optional.empty();
        notes.repaired(
                CaseRules.TYPE,
                field.get(),
                "must be a text; " + (read.isPresent() ? "it was read as one" : "it was left out"));
        return read;
    }

    /** The objects in a list; what is no list, or no object in it, is left out. */
    List<Node> objects(Node parent, String name) {
        Optional<Node> field = parent.field(name);
        if (field.isEmpty()) {
            return List.of();
        }
        if (!field.get().isList()) {
            notes.repaired(CaseRules.TYPE, field.get(), "must be a list; it was left out");
            return List.of();
        }
        List<Node> objects = new ArrayList<>();
        for (Node item : field.get().items()) {
            if (item.isObject()) {
                objects.add(item);
            } else {
                notes.repaired(CaseRules.TYPE, item, "must be an object; it was left out");
            }
        }
        return objects;
    }

    /** The identifier of a thing, in small letters; that in its URI, or one made of its place, where it has none. */
    String identifier(Node object) {
        Optional<String> given = text(object, "identifier");
        if (given.isEmpty()) {
            notes.repaired(CaseRules.MISSING, object, "has no identifier; it was given one");
            return text(object, "uri")
                    .map(uri -> CaseIds.fold(uri.substring(uri.lastIndexOf('/') + 1)))
                    .filter(CaseIds::hasShape)
                    .orElseGet(() -> CaseIds.of("place", object.position().toString()));
        }
        String folded = CaseIds.fold(given.get());
        if (!CaseIds.isStrict(given.get())) {
            object.field("identifier")
                    .ifPresent(at -> notes.repaired(
                            CaseRules.IDENTIFIER,
                            at,
                            "is no UUID in the form of CASE 1.1 (version 1 to 5, small letters); it was kept"));
        }
        return folded;
    }

    /** The identifier at the end of an association or link: of an object, or of a URI that stands alone. */
    Optional<String> target(Node object, String name) {
        Optional<Node> field = object.field(name);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (field.get().isObject()) {
            return field.get().text("identifier").map(CaseIds::fold);
        }
        notes.repaired(
                CaseRules.TYPE, field.get(), "must be an object with title, identifier and URI; its URI was read");
        return field.get().text().map(uri -> CaseIds.fold(uri.substring(uri.lastIndexOf('/') + 1)));
    }

    /** A sequence number or position; one that is written as a text is read too. */
    Optional<BigDecimal> number(Node object, String name) {
        Optional<Node> field = object.field(name);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (field.get().data() instanceof Data.Decimal number) {
            return Optional.of(number.value());
        }
        Optional<BigDecimal> read = field.get()
                .text()
                .map(String::strip)
                .filter(text -> text.matches("-?[0-9]{1,9}"))
                .map(BigDecimal::new);
        notes.repaired(
                CaseRules.TYPE,
                field.get(),
                "must be a whole number; " + (read.isPresent() ? "it was read as one" : "it was left out"));
        return read;
    }

    /** The day of a time or a day; a time without a zone is taken to be in UTC. */
    Optional<LocalDate> day(Node object, String name) {
        Optional<Node> field = object.field(name);
        Optional<String> text = field.flatMap(Node::text);
        if (field.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.get().length() <= 10
                            ? LocalDate.parse(text.get())
                            : OffsetDateTime.parse(text.get()).toLocalDate());
        } catch (DateTimeException noZone) {
            try {
                LocalDate day = LocalDateTime.parse(text.get()).toLocalDate();
                notes.repaired(CaseRules.TIME, field.get(), "has no zone; it was taken to be in UTC");
                return Optional.of(day);
            } catch (DateTimeException noTime) {
                notes.repaired(
                        CaseRules.TIME, field.get(), "is no time of the form 2026-09-01T08:00:00Z; it was left out");
                return Optional.empty();
            }
        }
    }

    /** What stands in an object beside these fields and may be kept, in the names and forms of CASE 1.1. */
    Map<String, Data> carried(Node object, Set<String> consumed) {
        Map<String, Data> kept = new LinkedHashMap<>();
        object.fields().forEach((name, node) -> {
            if (node.data() == Data.NULL) {
                notes.repaired(CaseRules.NULL, node, "is null, which was read as not there");
            } else if (!consumed.contains(name)) {
                carry(name, node, kept);
            }
        });
        return kept;
    }

    private void carry(String name, Node node, Map<String, Data> kept) {
        String today = name;
        if (name.equals("educationalLevel")) {
            notes.repaired(CaseRules.OLD_NAME, node, "is called educationLevel today, and was read as that");
            today = "educationLevel";
        }
        if (name.equals("CFPackageURI") || name.equals("CFDocumentURI") || name.equals("CFItemAssociationURI")) {
            notes.told(CaseRules.NOT_CARRIED, node, "has no place inside a package");
        } else if (!CaseNames.isKnown(today)) {
            notes.told(CaseRules.UNKNOWN_FIELD, node, "is no field of CASE and was left out");
        } else if (CaseNames.ITEM_LISTS.contains(today) && !node.isList()) {
            notes.repaired(CaseRules.TYPE, node, "must be a list; it was read as a list of one");
            kept.put(today, Data.listOf(node.data()));
        } else if (CaseNames.ITEM_LINKS.contains(today) && !node.isObject()) {
            notes.repaired(
                    CaseRules.TYPE, node, "must be an object with title, identifier and URI; it was kept as it is");
            kept.put(today, node.data());
        } else {
            kept.put(today, node.data());
        }
    }
}
