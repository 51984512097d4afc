package org.waymark.io.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** JSON documents of other formats, as trees; under the same {@link Limits} as our own. */
public final class Trees {

    private Trees() {}

    /**
     * Reads a document; the stream stays open.
     *
     * @param known the names of fields that may stand in a position; another name stands as {@code *}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Reading<Node> read(InputStream stream, Predicate<String> known) {
        return Json.reader().read(stream, in -> node(in, known));
    }

    /**
     * Writes a document over many lines, the fields of objects in their own order; the stream stays open.
     *
     * @throws IllegalArgumentException if the value holds what no document can carry
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Data value, OutputStream stream) {
        Json.write(stream, true, out -> write(value, out));
    }

    private static @Nullable Node node(In in, Predicate<String> known) {
        TokenStreamLocation place = in.here();
        if (in.token() == JsonToken.START_OBJECT) {
            return object(in, place, known);
        }
        if (in.token() == JsonToken.START_ARRAY) {
            return list(in, place, known);
        }
        Data scalar = DataCodec.ANY.read(in);
        return scalar == null ? null : Node.of(scalar, in.position(), in.line(place), place.getColumnNr());
    }

    private static @Nullable Node object(In in, TokenStreamLocation place, Predicate<String> known) {
        Map<String, Node> fields = new LinkedHashMap<>();
        boolean sound = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.enter(known.test(name) ? name : In.FREE_NAME);
            if (fields.containsKey(name)) {
                in.fault(Rules.DUPLICATE, "stands twice in this object", "Keep one of the two.");
                sound = false;
            }
            if (Limits.isBroken(name)) {
                in.fault(Rules.ENCODING, "has a name that holds half of a surrogate pair", "Write whole characters.");
                sound = false;
            }
            in.next();
            Node value = node(in, known);
            if (value == null) {
                sound = false;
            } else {
                fields.put(name, value);
            }
            in.leave();
        }
        return sound ? Node.of(fields, in.position(), in.line(place), place.getColumnNr()) : null;
    }

    private static @Nullable Node list(In in, TokenStreamLocation place, Predicate<String> known) {
        List<Node> items = new ArrayList<>();
        boolean sound = true;
        for (int item = 0; in.next() != JsonToken.END_ARRAY; item++) {
            in.enterItem(item);
            Node value = node(in, known);
            if (value == null) {
                sound = false;
            } else {
                items.add(value);
            }
            in.leave();
        }
        return sound ? Node.of(items, in.position(), in.line(place), place.getColumnNr()) : null;
    }

    private static void write(Data value, Out out) {
        if (value instanceof Data.Fields fields) {
            out.startObject();
            fields.values().forEach((name, field) -> {
                out.freeName(name);
                write(field, out);
            });
            out.endObject();
        } else if (value instanceof Data.Items items) {
            out.startList();
            items.values().forEach(item -> write(item, out));
            out.endList();
        } else {
            DataCodec.ANY.write(value, out);
        }
    }
}
