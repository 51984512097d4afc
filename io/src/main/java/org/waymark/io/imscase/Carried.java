package org.waymark.io.imscase;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.vocabulary.LocalVocabulary;

/** What a package said of a thing and a vocabulary has no place for, kept in its extensions; handed out only where CASE 1.1 allows it. */
final class Carried {

    private final Map<String, Data> fields;

    Carried(Map<String, Data> fields) {
        this.fields = fields;
    }

    static Carried of(Open value) {
        return new Carried(
                value.extensions().get(CaseNames.CARRIED) instanceof Data.Fields kept ? kept.values() : Map.of());
    }

    /** What a package said of the item that words this concept in a local vocabulary. */
    static Carried ofItem(LocalVocabulary local, ConceptId concept) {
        return new Carried(
                of(local).fields.get(CaseNames.ITEMS) instanceof Data.Fields items
                                && items.values().get(concept.value()) instanceof Data.Fields kept
                        ? kept.values()
                        : Map.of());
    }

    Optional<String> text(String name) {
        return fields.get(name) instanceof Data.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** Adds those of these fields that are there and sound, and not set yet. */
    void copy(Map<String, Data> into, List<String> texts, List<String> lists, List<String> links) {
        for (String name : texts) {
            text(name)
                    .filter(text -> !text.isBlank() && (!name.endsWith("URL") || isUri(text)))
                    .ifPresent(text -> into.putIfAbsent(name, Data.of(text)));
        }
        for (String name : lists) {
            if (fields.get(name) instanceof Data.Items items
                    && items.values().stream().allMatch(item -> item instanceof Data.Text)) {
                into.putIfAbsent(name, items);
            }
        }
        for (String name : links) {
            if (fields.get(name) instanceof Data.Fields link) {
                link(link).ifPresent(sound -> into.putIfAbsent(name, sound));
            }
        }
    }

    void copyDates(Map<String, Data> into, List<String> names) {
        for (String name : names) {
            text(name).filter(Carried::isDay).ifPresent(day -> into.putIfAbsent(name, Data.of(day)));
        }
    }

    private static Optional<Data> link(Data.Fields link) {
        Map<String, Data> sound = new LinkedHashMap<>();
        for (String name : List.of("title", "identifier", "uri")) {
            if (!(link.values().get(name) instanceof Data.Text text)) {
                return Optional.empty();
            }
            sound.put(name, text);
        }
        boolean strict = sound.get("identifier") instanceof Data.Text id && CaseIds.isStrict(id.value());
        boolean uri = sound.get("uri") instanceof Data.Text text && isUri(text.value());
        return strict && uri ? Optional.of(Data.objectOf(sound)) : Optional.empty();
    }

    static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 0 && day.getYear() <= 9999;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
