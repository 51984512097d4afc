package org.waymark.io.imscase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;

/**
 * What a writer of packages was told beside what it writes.
 *
 * @param base how URIs begin; absent if they are {@code urn:uuid}
 * @param creator who is named as the creator; absent if what is written says so itself
 * @param language the language tag; absent if nobody said
 * @param licence the licence as a link; absent if nobody said
 */
record CaseStyle(Optional<String> base, Optional<String> creator, Optional<String> language, Optional<Data> licence) {

    static final CaseStyle PLAIN =
            new CaseStyle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final String URN = "urn:uuid:";

    String uri(String kind, String id) {
        return base.map(start -> (start.endsWith("/") ? start : start + "/") + kind + "/" + id)
                .orElse(URN + id);
    }

    Data link(String title, String id, String kind) {
        return link(title, id, uri(kind, id), Map.of());
    }

    static Data link(String title, String id, String uri, Map<String, Data> more) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("title", Data.of(title));
        fields.put("identifier", Data.of(id));
        fields.put("uri", Data.of(uri));
        fields.putAll(more);
        return Data.objectOf(fields);
    }
}
