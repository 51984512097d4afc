package org.waymark.io.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what is one text in the format as the key of a map. */
final class KeySerializer<V> extends StdSerializer<V> {

    private final Function<V, String> text;

    KeySerializer(Class<V> type, Function<V, String> text) {
        super(type);
        this.text = text;
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(text.apply(value));
    }
}
