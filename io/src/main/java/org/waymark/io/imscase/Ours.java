package org.waymark.io.imscase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.data.Data;
import org.waymark.data.Open;

/** What CASE has no place for, as we write it into the extensions of a package under {@code org.waymark}. */
final class Ours {

    private Ours() {}

    /** What a thing is and is called in Waymark, with its extensions and unknown fields. */
    static Map<String, Data> of(String kind, String id, Open value) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("kind", Data.of(kind));
        fields.put("id", Data.of(id));
        open(fields, value);
        return fields;
    }

    static void open(Map<String, Data> fields, Open value) {
        if (!value.extensions().isEmpty()) {
            fields.put("extensions", Data.objectOf(value.extensions()));
        }
        if (!value.unknown().isEmpty()) {
            fields.put("unknown", Data.objectOf(value.unknown()));
        }
    }

    static boolean isOpen(Open value) {
        return !value.extensions().isEmpty() || !value.unknown().isEmpty();
    }

    static void texts(Map<String, Data> fields, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            fields.put(name, new Data.Items(texts.stream().map(Data::of).toList()));
        }
    }

    static void into(Map<String, Data> fields, Map<String, Data> ours) {
        fields.put("extensions", Data.objectOf(Map.of(CaseNames.OURS, Data.objectOf(ours))));
    }
}
