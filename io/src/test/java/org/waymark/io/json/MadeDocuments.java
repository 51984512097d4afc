package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.data.Data.Fields;
import org.waymark.data.Data.Items;

/**
 * Makes documents out of the field tables alone: any object, any field there or not, unknown fields and extensions at any
 * depth. Nothing in them is equal to a default, so that nothing of them may be missing when they are written again.
 */
final class MadeDocuments {

    private static final List<String> TEXTS =
            List.of("Zoë", "naïve 😀", "a \"quote\" \\ and / more", "line\nbreak\ttab", "İstanbul ıi", "\u2028", "x");

    private static final String NEEDED = "baseline.ratings";

    private static final Set<Map.Entry<String, Data>> DEFAULTS = Set.of(
            Map.entry("travels", Data.of(false)),
            Map.entry("retired", Data.of(false)),
            Map.entry("several", Data.of(false)),
            Map.entry("needsLevels", Data.of(false)),
            Map.entry("scored", Data.of(true)),
            Map.entry("basis", Data.of("state")),
            Map.entry("direction", Data.of("higher-is-better")),
            Map.entry("reading", Data.of("as-agreed")));

    private final Random random;
    private final boolean full;
    private int made;

    /** Makes documents with every field, or with some of them. */
    MadeDocuments(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    Data document(Document<?> kind, Table<?, ?> table) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("format", Data.of(kind.format()));
        fields.put("version", Data.of("1.0"));
        fields.putAll(((Fields) object(table)).values());
        return new Fields(fields);
    }

    Data object(Table<?, ?> table) {
        Map<String, Data> fields = new LinkedHashMap<>();
        for (Field<?, ?> field : table.fields()) {
            boolean needed = field.isRequired() || NEEDED.equals(table.name() + "." + field.name());
            if (needed || full || random.nextInt(3) > 0) {
                Data value = field.isList() ? items(field.codec()) : value(field.codec(), field.name());
                if (field.isRequired() || !isDefault(field.name(), value)) {
                    fields.put(field.name(), value);
                }
            }
        }
        if (table.name().equals("need taxonomy")) {
            fields.remove("mapping");
            codes(fields.get("areas"))
                    .ifPresent(code -> fields.put("mapping", Data.objectOf(Map.of("MLD", code, "own", code))));
        }
        if (table.name().equals("vocabulary")) {
            underOneStrand(fields);
        }
        if (table.name().equals("score")) {
            MadeScores.chooseOne(fields, random);
        }
        if (full || random.nextInt(4) == 0) {
            fields.put("extensions", Data.objectOf(Map.of("uk.org.vendor." + made++, any(3), "uk.b", any(1))));
            fields.put("laterField" + made++, any(3));
            fields.put("anotherField", any(2));
        }
        return new Fields(fields);
    }

    /** A concept of a vocabulary stands under a strand that it holds. */
    private static void underOneStrand(Map<String, Data> fields) {
        if (fields.remove("concepts") instanceof Items concepts && fields.get("strands") instanceof Items strands) {
            Data strand = ((Fields) strands.values().get(0)).values().get("id");
            List<Data> under = new ArrayList<>();
            for (Data concept : concepts.values()) {
                Map<String, Data> changed = new LinkedHashMap<>(((Fields) concept).values());
                changed.put("strand", strand);
                under.add(new Fields(changed));
            }
            fields.put("concepts", new Items(under));
        }
    }

    private static Optional<Data> codes(Data areas) {
        return areas instanceof Items items
                ? items.values().stream()
                        .map(area -> ((Fields) area).values().get("code"))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isDefault(String name, Data value) {
        return DEFAULTS.contains(Map.entry(name, value));
    }

    private Data items(Codec<?> codec) {
        List<Data> items = new ArrayList<>();
        for (int i = random.nextInt(2); i < 2; i++) {
            items.add(value(codec, ""));
        }
        return new Items(items);
    }

    private Data value(Codec<?> codec, String field) {
        if (codec instanceof Table<?, ?> table) {
            return object(table);
        }
        if (codec instanceof MapCodec<?, ?> map) {
            return Data.objectOf(Map.of("b" + made++, value(map.values(), ""), "a", value(map.values(), "")));
        }
        if (codec instanceof FlagCodec) {
            return Data.of(random.nextBoolean());
        }
        if (MadeScores.makes(codec)) {
            return MadeScores.value(codec, random);
        }
        if (codec instanceof MarkCodec) {
            return mark();
        }
        if (codec instanceof WordCodec<?>) {
            List<String> words =
                    List.of(codec.type().substring("one of ".length()).split(", ", -1));
            return Data.of(words.get(random.nextInt(words.size())));
        }
        if (codec == DateCodec.DAY) {
            return Data.of(
                    "20%02d-0%d-%02d".formatted(random.nextInt(100), 1 + random.nextInt(9), 1 + random.nextInt(28)));
        }
        if (codec == DateCodec.INSTANT) {
            return Data.of("2026-02-28T23:59:5%d.00%dZ".formatted(random.nextInt(10), 1 + random.nextInt(9)));
        }
        if (codec == NumberCodec.WHOLE) {
            return Data.of(1 + random.nextInt(3));
        }
        if (codec == NumberCodec.DECIMAL) {
            BigDecimal number = number();
            return Data.of(field.equals("minimum") || field.equals("from") ? number.negate() : number);
        }
        return text(codec.type());
    }

    private Data text(String type) {
        if (type.endsWith("id@version")) {
            return Data.of("ref-" + made++ + "@1.0");
        }
        if (type.startsWith("an academic year")) {
            return Data.of("1999/00");
        }
        return Data.of(type.equals("a text") ? anyText() : "code-" + made++);
    }

    private Data mark() {
        return switch (random.nextInt(3)) {
            case 0 -> Data.of("point-" + made++);
            case 1 -> Data.of(number());
            default -> Data.objectOf(Map.of("absent", Data.of("refused")));
        };
    }

    private BigDecimal number() {
        List<String> numbers = List.of("1.10", "4", "123456789012345678901234567890.5", "1E+3", "0.1000", "1E-9");
        return new BigDecimal(numbers.get(random.nextInt(numbers.size())));
    }

    private String anyText() {
        return TEXTS.get(random.nextInt(TEXTS.size())).strip() + made++;
    }

    private Data any(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> Data.of(anyText());
            case 1 -> Data.of(number());
            case 2 -> Data.of(random.nextBoolean());
            case 3 -> Data.NULL;
            case 4 -> Data.objectOf(Map.of());
            case 5 -> Data.listOf(any(depth - 1), any(depth - 1));
            default -> Data.objectOf(Map.of("key-" + made++, any(depth - 1), "b", any(depth - 1)));
        };
    }
}
