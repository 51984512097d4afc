package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import tools.jackson.core.JsonToken;

/** Any JSON value. Objects are written sorted by name, for equal objects must give equal bytes. */
final class DataCodec implements Codec<Data> {

    static final DataCodec ANY = new DataCodec();

    @Override
    public String type() {
        return "any value";
    }

    @Override
    public @Nullable Data read(In in) {
        in.countUnknown();
        JsonToken token = in.token();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Data> fields = readFields(in);
            return fields == null ? null : new Data.Fields(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            return readItems(in);
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = TextCodec.text(in);
            return text == null ? null : Data.of(text);
        }
        if (NumberCodec.isNumber(in)) {
            BigDecimal number = NumberCodec.DECIMAL.read(in);
            return number == null ? null : Data.of(number);
        }
        return token == JsonToken.VALUE_NULL ? Data.NULL : Data.of(token == JsonToken.VALUE_TRUE);
    }

    /** Reads the object at which the input stands; null if anything in it had a fault, which is then noted. */
    static @Nullable Map<String, Data> readFields(In in) {
        Map<String, Data> fields = new LinkedHashMap<>();
        boolean sound = true;
        in.enter(In.FREE_NAME);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            sound &= readField(in, name, fields);
        }
        in.leave();
        return sound ? fields : null;
    }

    /** Reads the value of a field whose name nobody knows; false if it had a fault, which is then noted. */
    static boolean readField(In in, String name, Map<String, Data> fields) {
        boolean sound = true;
        if (fields.containsKey(name)) {
            in.fault(Rules.DUPLICATE, "stands twice in this object", "Keep one of the two.");
            sound = false;
        }
        if (Limits.isBroken(name)) {
            in.fault(Rules.ENCODING, "has a name that holds half of a surrogate pair", "Write whole characters.");
            sound = false;
        }
        in.next();
        Data value = ANY.read(in);
        if (value == null) {
            return false;
        }
        if (sound) {
            fields.put(name, value);
        }
        return sound;
    }

    private static @Nullable Data readItems(In in) {
        List<Data> items = new ArrayList<>();
        boolean sound = true;
        int item = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enterItem(item++);
            Data value = ANY.read(in);
            if (value == null) {
                sound = false;
            } else {
                items.add(value);
            }
            in.leave();
        }
        return sound ? new Data.Items(items) : null;
    }

    @Override
    public void write(Data value, Out out) {
        out.countUnknown();
        if (value instanceof Data.Text text) {
            out.text(text.value());
        } else if (value instanceof Data.Decimal number) {
            out.number(number.value());
        } else if (value instanceof Data.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof Data.Items items) {
            out.startList();
            items.values().forEach(item -> write(item, out));
            out.endList();
        } else if (value instanceof Data.Fields fields) {
            writeFields(fields.values(), out);
        } else {
            out.nothing();
        }
    }

    static void writeFields(Map<String, Data> fields, Out out) {
        out.startObject();
        new TreeMap<>(fields).forEach((name, value) -> {
            out.freeName(name);
            ANY.write(value, out);
        });
        out.endObject();
    }
}
