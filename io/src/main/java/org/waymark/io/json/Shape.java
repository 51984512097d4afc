package org.waymark.io.json;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Whether a file is one JSON document or NDJSON; its content says so, not its name. */
public enum Shape {
    /** One document. */
    JSON,
    /** A header and a record a line. */
    NDJSON;

    /**
     * Looks as far as it must: an object without {@code pupils} that another object follows is the header of NDJSON, all else is
     * (or is read as) one document.
     */
    public static Shape of(InputStream stream) {
        try (JsonParser parser = Json.reader().parser(stream)) {
            return of(parser);
        } catch (JacksonException broken) {
            return JSON;
        }
    }

    private static Shape of(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return JSON;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (name.equals("pupils")) {
                return JSON;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return parser.nextToken() == JsonToken.START_OBJECT ? NDJSON : JSON;
    }
}
