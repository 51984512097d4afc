package org.waymark.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.data.Data.Fields;
import org.waymark.data.Data.Items;

/**
 * A record made out of the field tables alone: every field of every object is there, and every text, day and instant in it stands
 * nowhere else, so that whoever finds one knows where it came from.
 */
public final class CanaryRecord {

    /**
     * A value that stands in one place.
     *
     * @param field the key of its field, or {@code extensions} or {@code unknown}
     * @param text the value as it is written
     * @param shared whether its object, or one above it, says who may see it
     */
    public record Canary(String field, String text, boolean shared) {}

    private final List<Canary> canaries = new ArrayList<>();
    private final Data audience;
    private final boolean travels;
    private int made;

    private CanaryRecord(String audience, boolean travels) {
        this.audience = Data.of(audience);
        this.travels = travels;
    }

    /** The document of a record in which all that says who may see it says this. */
    public static String document(String audience, boolean travels) {
        return RoundTrip.text(new CanaryRecord(audience, travels).record());
    }

    /** What stands in the document. */
    public static List<Canary> canaries(String audience, boolean travels) {
        CanaryRecord made = new CanaryRecord(audience, travels);
        made.record();
        return made.canaries;
    }

    private Data record() {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("format", Data.of(Documents.RECORD.format()));
        fields.put("version", Data.of(Envelope.CURRENT));
        fields.putAll(((Fields) object(CaseloadTables.RECORD, false)).values());
        return new Fields(fields);
    }

    private Data object(Table<?, ?> table, boolean below) {
        boolean shared = below || FieldReach.isShared(table);
        Map<String, Data> fields = new LinkedHashMap<>();
        for (Field<?, ?> field : table.fields()) {
            Data value = value(field, table.key() + "." + field.name(), shared);
            fields.put(field.name(), field.isList() ? new Items(List.of(value)) : value);
        }
        fields.put("extensions", Data.objectOf(Map.of("uk.org.vendor", text("extensions", shared))));
        fields.put("laterField", text("unknown", shared));
        return new Fields(fields);
    }

    private Data value(Field<?, ?> field, String key, boolean shared) {
        Codec<?> codec = field.codec();
        if (codec instanceof Table<?, ?> table) {
            return object(table, shared);
        }
        if (codec == Codecs.AUDIENCE) {
            return audience;
        }
        if (codec instanceof FlagCodec) {
            return Data.of(field.name().equals("travels") && travels);
        }
        if (codec instanceof WordCodec<?>) {
            return Data.of(codec.type().substring("one of ".length()).split(", ", -1)[0]);
        }
        if (codec == NumberCodec.WHOLE) {
            return Data.of(1);
        }
        if (codec == NumberCodec.DECIMAL) {
            return Data.of(BigDecimal.ONE);
        }
        if (codec == DateCodec.DAY) {
            return kept(key, LocalDate.of(1950, 1, 5).plusMonths(made++).toString(), shared);
        }
        if (codec == DateCodec.INSTANT) {
            return kept(key, LocalDate.of(1950, 1, 5).plusMonths(made++) + "T10:11:12Z", shared);
        }
        if (codec instanceof TextCodec<?> && codec.type().endsWith("id@version")) {
            return kept(key, canary() + "@1", shared);
        }
        if (codec instanceof TextCodec<?> || codec instanceof MarkCodec) {
            return text(key, shared);
        }
        throw new IllegalStateException("no canary for " + codec.type());
    }

    private Data text(String key, boolean shared) {
        return kept(key, canary(), shared);
    }

    /** Letters only at both ends, so that none is part of another and no word stands beside it. */
    private String canary() {
        return "canary" + made++ + "x";
    }

    private Data kept(String key, String text, boolean shared) {
        canaries.add(new Canary(key, text, shared));
        return Data.of(text);
    }

    /** The values that a record holds in each field, as texts. */
    static Map<String, Set<String>> valuesIn(String document) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        collect(CaseloadTables.RECORD, RoundTrip.data(document), values);
        return values;
    }

    private static void collect(Table<?, ?> table, Data data, Map<String, Set<String>> values) {
        Map<String, Data> held = ((Fields) data).values();
        for (Field<?, ?> field : table.fields()) {
            Data value = held.get(field.name());
            if (value != null) {
                String key = table.key() + "." + field.name();
                List<Data> items = value instanceof Items list ? list.values() : List.of(value);
                for (Data item : items) {
                    values.computeIfAbsent(key, name -> new LinkedHashSet<>());
                    if (field.codec() instanceof Table<?, ?> inner) {
                        values.get(key).add("");
                        collect(inner, item, values);
                    } else if (item instanceof Data.Text text) {
                        values.get(key).add(text.value());
                    } else {
                        values.get(key).add(item.getClass().getSimpleName());
                    }
                }
            }
        }
    }
}
