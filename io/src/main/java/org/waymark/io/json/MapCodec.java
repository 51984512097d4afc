package org.waymark.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A map as an object whose names are its keys. Written sorted by name, for equal maps must give equal bytes. */
final class MapCodec<K, V> implements Codec<Map<K, V>> {

    private final TextCodec<K> keys;
    private final Codec<V> values;

    MapCodec(TextCodec<K> keys, Codec<V> values) {
        this.keys = keys;
        this.values = values;
    }

    TextCodec<K> keys() {
        return keys;
    }

    Codec<V> values() {
        return values;
    }

    @Override
    public String type() {
        return "an object that holds, for each " + keys.type() + ", " + values.type();
    }

    @Override
    public @Nullable Map<K, V> read(In in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            in.wrongType("an object");
            return null;
        }
        Map<K, V> map = new LinkedHashMap<>();
        boolean sound = true;
        in.enter(In.FREE_NAME);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            K key = key(in, name);
            if (key != null && map.containsKey(key)) {
                in.fault(Rules.DUPLICATE, "stands twice in this object", "Keep one of the two.");
                key = null;
            }
            in.next();
            V value = values.read(in);
            if (key == null || value == null) {
                sound = false;
            } else {
                map.put(key, value);
            }
        }
        in.leave();
        return sound ? map : null;
    }

    private @Nullable K key(In in, String name) {
        if (Limits.isBroken(name)) {
            in.fault(Rules.ENCODING, "has a name that holds half of a surrogate pair", "Write whole characters.");
            return null;
        }
        return keys.parse(in, name);
    }

    @Override
    public void write(Map<K, V> map, Out out) {
        Map<String, V> written = new TreeMap<>();
        map.forEach((key, value) -> written.put(keys.print(key), value));
        out.startObject();
        written.forEach((name, value) -> {
            out.freeName(name);
            values.write(value, out);
        });
        out.endObject();
    }
}
