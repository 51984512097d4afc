package org.waymark.io.jackson;

import org.waymark.io.json.Embedded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type by its field table. */
final class TableSerializer<V> extends StdSerializer<V> {

    private final Embedded<V> type;

    TableSerializer(Embedded<V> type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializationContext context) {
        type.write(value, generator);
    }

    /** The format has no names of classes in it, whatever the mapper adds elsewhere. */
    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
