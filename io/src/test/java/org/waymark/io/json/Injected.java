package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.data.Data;

/**
 * Puts into a document what a later version, a vendor or a school of its own could have put there: unknown fields and
 * extensions in any object, unknown codes in open code sets, and numbers of any length.
 */
final class Injected {

    private static final List<String> NUMBERS = List.of(
            "1.10",
            "0.000",
            "-12345678901234567890123456789.012345678900",
            "1E+30",
            "7E-40",
            "100",
            "9007199254740993");

    private final Random random;
    private int made;

    Injected(long seed) {
        this.random = new Random(seed);
    }

    /** The document with things put into it; the envelope stays. */
    Data.Fields into(Document<?> kind, Data document) {
        return object(kind.table(), (Data.Fields) document);
    }

    /** How many things were put in. */
    int made() {
        return made;
    }

    private Data.Fields object(Table<?, ?> table, Data.Fields object) {
        Map<String, Data> fields = new LinkedHashMap<>(object.values());
        for (Field<?, ?> field : table.fields()) {
            Data value = fields.get(field.name());
            if (value instanceof Data.Items items && field.isList()) {
                fields.put(
                        field.name(),
                        new Data.Items(items.values().stream()
                                .map(item -> value(field.codec(), item))
                                .toList()));
            } else if (value != null) {
                fields.put(field.name(), value(field.codec(), value));
            }
        }
        if (random.nextInt(4) == 0) {
            fields.put("later" + made++, any(3));
            fields.put("Z\u00e9\ud83d\ude00 " + made++, any(1));
        }
        if (random.nextInt(4) == 0) {
            fields.put("extensions", Data.objectOf(Map.of("uk.org.vendor." + made++, any(4), "b", any(1))));
        }
        return new Data.Fields(fields);
    }

    private Data value(Codec<?> codec, Data value) {
        if (codec instanceof Table<?, ?> table) {
            return object(table, (Data.Fields) value);
        }
        if (random.nextInt(6) > 0) {
            return value;
        }
        if (codec instanceof MarkCodec) {
            return value instanceof Data.Decimal ? number() : absent(value);
        }
        boolean open =
                CodeSetsOfFormat.of(codec).filter(CodeSetsOfFormat.Known::open).isPresent();
        return open ? Data.of("own code " + made++) : value;
    }

    private Data absent(Data value) {
        return value instanceof Data.Fields ? Data.objectOf(Map.of("absent", Data.of("own reason " + made++))) : value;
    }

    private Data number() {
        made++;
        return Data.of(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
    }

    private Data any(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> Data.of("text \u0130\u2028 \"" + made++);
            case 1, 2 -> number();
            case 3 -> Data.of(random.nextBoolean());
            case 4 -> Data.NULL;
            case 5 -> random.nextBoolean() ? Data.objectOf(Map.of()) : Data.listOf();
            case 6 -> Data.listOf(any(depth - 1), any(depth - 1), any(depth - 1));
            default -> Data.objectOf(Map.of("k" + made++, any(depth - 1), "B", any(depth - 1), "a", any(depth - 1)));
        };
    }
}
