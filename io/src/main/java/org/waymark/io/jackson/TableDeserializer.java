package org.waymark.io.jackson;

import org.jspecify.annotations.Nullable;
import org.waymark.io.json.Embedded;
import org.waymark.io.json.Reading;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type by its field table. */
final class TableDeserializer<V> extends StdDeserializer<V> {

    private final Embedded<V> type;

    TableDeserializer(Embedded<V> type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public @Nullable V deserialize(JsonParser parser, DeserializationContext context) {
        Reading<V> reading = type.read(parser);
        if (!reading.findings().isEmpty()) {
            throw new WaymarkMismatchException(parser, type.type(), reading.findings());
        }
        return reading.value();
    }

    /** The format has no names of classes in it: what a document says of classes is never looked at. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
