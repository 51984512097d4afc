package org.waymark.io.imscase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.io.json.Node;

/**
 * Associations that a vocabulary has no place for, such as {@code isPeerOf}: kept in its extensions as they were read, and written
 * again in the form of CASE 1.1, between the identifiers that things have now.
 */
final class KeptAssociations {

    private static final String KIND = "association";

    private static final List<String> TYPES = List.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");

    private static final Pattern OWN_TYPE = Pattern.compile("ext:[a-zA-Z0-9.\\-_]+");

    private KeptAssociations() {}

    /** Whether we wrote it because a vocabulary held it in its extensions. */
    static boolean isAgain(Node association) {
        return CaseItem.ours(association)
                .flatMap(ours -> ours.text("kind"))
                .filter(KIND::equals)
                .isPresent();
    }

    /** The extensions of a vocabulary, with these associations after those that it has. */
    static Map<String, Data> in(Map<String, Data> extensions, List<Data> associations) {
        Data carried = extensions.getOrDefault(CaseNames.CARRIED, Data.objectOf(Map.of()));
        if (associations.isEmpty() || !(carried instanceof Data.Fields fields)) {
            return extensions;
        }
        List<Data> all = new ArrayList<>(before(fields.values()));
        all.addAll(associations);
        Map<String, Data> more = new LinkedHashMap<>(fields.values());
        more.put(CaseNames.ASSOCIATIONS, new Data.Items(all));
        Map<String, Data> result = new LinkedHashMap<>(extensions);
        result.put(CaseNames.CARRIED, Data.objectOf(more));
        return result;
    }

    /** An association as it is kept: without what is null. */
    static Data kept(Node association) {
        Map<String, Data> fields = new LinkedHashMap<>();
        association.fields().forEach((name, node) -> {
            if (node.data() != Data.NULL) {
                fields.put(name, node.data());
            }
        });
        return Data.objectOf(fields);
    }

    private static List<Data> before(Map<String, Data> carried) {
        return carried.get(CaseNames.ASSOCIATIONS) instanceof Data.Items items ? items.values() : List.of();
    }

    /** Writes those that a vocabulary holds; one without a type or an end cannot be written. */
    static void write(Open vocabulary, CaseDraft draft, GivenIds given) {
        if (vocabulary.extensions().get(CaseNames.CARRIED) instanceof Data.Fields carried) {
            int place = 0;
            for (Data data : before(carried.values())) {
                place++;
                if (data instanceof Data.Fields fields) {
                    write(fields.values(), place, draft, given);
                }
            }
        }
    }

    private static void write(Map<String, Data> kept, int place, CaseDraft draft, GivenIds given) {
        Optional<String> type = text(kept.get("associationType")).filter(text -> !text.isBlank());
        Optional<Data> from = end(kept.get("originNodeURI"), draft.style(), given);
        Optional<Data> to = end(kept.get("destinationNodeURI"), draft.style(), given);
        if (type.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        String id = text(kept.get("identifier"))
                .map(CaseIds::fold)
                .filter(CaseIds::isStrict)
                .filter(given::take)
                .orElseGet(() -> CaseIds.of("kept association", draft.documentId() + "\u0000" + place));
        Map<String, Data> fields = draft.head(id, "CFAssociations");
        fields.put("associationType", Data.of(type(type.get())));
        if (kept.get("sequenceNumber") instanceof Data.Decimal number && isPlace(number.value())) {
            fields.put("sequenceNumber", number);
        }
        fields.put("originNodeURI", from.get());
        fields.put("destinationNodeURI", to.get());
        new Carried(kept).copy(fields, List.of("notes"), List.of(), List.of("CFAssociationGroupingURI"));
        Map<String, Data> extensions = new LinkedHashMap<>();
        if (kept.get("extensions") instanceof Data.Fields more) {
            extensions.putAll(more.values());
        }
        extensions.put(CaseNames.OURS, Data.objectOf(Map.of("kind", Data.of(KIND))));
        fields.put("extensions", Data.objectOf(extensions));
        draft.addAssociation(fields);
    }

    /** The type as CASE spells it; one that it does not know as an extension. */
    static String type(String text) {
        return known(text)
                .orElseGet(() ->
                        OWN_TYPE.matcher(text).matches() ? text : "ext:" + text.replaceAll("[^a-zA-Z0-9._-]", "-"));
    }

    /** The type of CASE that is meant, whatever its case and spaces. */
    static Optional<String> known(String text) {
        String folded = text.replace(" ", "").toLowerCase(Locale.ROOT);
        return TYPES.stream()
                .filter(type -> type.toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    private static Optional<Data> end(@Nullable Data data, CaseStyle style, GivenIds given) {
        Optional<String> uri;
        Optional<String> id;
        Optional<String> title = Optional.empty();
        Map<String, Data> more = new LinkedHashMap<>();
        if (data instanceof Data.Fields fields) {
            uri = text(fields.values().get("uri"));
            id = text(fields.values().get("identifier"));
            title = text(fields.values().get("title"));
            text(fields.values().get("targetType"))
                    .filter(target ->
                            target.equals("CASE") || OWN_TYPE.matcher(target).matches())
                    .ifPresent(target -> more.put("targetType", Data.of(target)));
        } else {
            uri = text(data);
            id = uri.map(text -> text.substring(text.lastIndexOf('/') + 1));
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String read = CaseIds.fold(id.get());
        String now = given.now(read);
        String link = uri.filter(text -> now.equals(read) && Carried.isUri(text))
                .orElseGet(() -> style.uri("CFItems", urn(now)));
        return Optional.of(CaseStyle.link(title.orElse(now), now, link, more));
    }

    private static String urn(String id) {
        return CaseIds.hasShape(id) ? id : CaseIds.of("target", id);
    }

    private static boolean isPlace(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static Optional<String> text(@Nullable Data data) {
        return data instanceof Data.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
