package org.waymark.io.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what is one text in the format. */
final class TextSerializer<V> extends StdSerializer<V> {

    private final Function<V, String> text;

    TextSerializer(Class<V> type, Function<V, String> text) {
        super(type);
        this.text = text;
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(text.apply(value));
    }

    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
