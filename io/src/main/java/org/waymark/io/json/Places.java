package org.waymark.io.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where wanted positions stand in a document. Steps only into what leads to one of them. */
final class Places {

    private record Place(int line, int column) {}

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Place> found = new HashMap<>();

    /** Wants a position, and with it all that it is in. */
    void add(String path) {
        for (String part = path; !part.isEmpty() && wanted.add(part); ) {
            part = outer(part);
        }
    }

    boolean wants(String path) {
        return wanted.contains(path);
    }

    /** Walks over the value at which the parser stands, and leaves it at its end. */
    void walk(JsonParser parser, String path, int linesBefore) {
        TokenStreamLocation place = parser.currentTokenLocation();
        found.put(path, new Place(place.getLineNr() + linesBefore, place.getColumnNr()));
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                step(parser, path.isEmpty() ? name : path + "." + name, linesBefore);
            }
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            for (int item = 0; parser.nextToken() != JsonToken.END_ARRAY; item++) {
                step(parser, path + "[" + item + "]", linesBefore);
            }
        }
    }

    private void step(JsonParser parser, String path, int linesBefore) {
        if (wanted.contains(path)) {
            walk(parser, path, linesBefore);
        } else {
            parser.skipChildren();
        }
    }

    /** Returns the finding with the place of its position, or of the nearest one around it; as it is if there is none. */
    Finding locate(Finding finding) {
        @Nullable Place place = null;
        for (String part = finding.position().toString(); place == null && !part.isEmpty(); part = outer(part)) {
            place = found.get(part);
        }
        return place == null ? finding : finding.withLine(place.line).withColumn(place.column);
    }

    /** The position around this one; empty for the document itself. */
    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
