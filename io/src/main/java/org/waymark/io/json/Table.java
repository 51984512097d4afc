package org.waymark.io.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.data.Open;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The fields of a type that is written as a JSON object: one line each, in the order in which they are written.
 *
 * <p>Writing: the fields in their order without those that are absent, empty or equal to their default, then {@code
 * extensions}, then the unknown fields sorted by name. Reading: in any order; an optional field that is null is absent; what
 * no line names is kept as unknown; a fault does not end the reading of the object.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T extends Open, B> implements Codec<T> {

    static final String EXTENSIONS = "extensions";

    private final String name;
    private final Class<T> javaType;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Field<T, B>> fields;
    private final BiConsumer<B, Map<String, Data>> extensions;
    private final BiConsumer<B, Map<String, Data>> unknown;
    private final String[] names;
    private final int[] hashes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long required;

    Table(
            TableBuilder<T, B> lines,
            BiConsumer<B, Map<String, Data>> extensions,
            BiConsumer<B, Map<String, Data>> unknown) {
        this.name = lines.name;
        this.javaType = lines.javaType;
        this.start = lines.start;
        this.finish = lines.finish;
        this.fields = List.copyOf(lines.fields);
        this.names = fields.stream().map(Field::name).toArray(String[]::new);
        this.hashes = Stream.of(names).mapToInt(String::hashCode).toArray();
        this.extensions = extensions;
        this.unknown = unknown;
        long bits = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (numbers.put(fields.get(i).name(), i) != null) {
                throw new IllegalStateException(name + " has a field twice");
            }
            bits |= fields.get(i).isRequired() ? 1L << i : 0;
        }
        numbers.put(EXTENSIONS, fields.size());
        if (numbers.size() > Long.SIZE) {
            throw new IllegalStateException(name + " has too many fields");
        }
        this.required = bits;
    }

    /** Begins a table. */
    static <T extends Open, B> TableBuilder<T, B> of(
            String name, Class<T> javaType, Supplier<B> start, Function<B, T> finish) {
        return new TableBuilder<>(name, javaType, start, finish);
    }

    /** What the type is called in the format, such as {@code rating}. */
    String name() {
        return name;
    }

    /** The name as one word, such as {@code pupilRecord}: in the schema, and where a field is named from outside. */
    String key() {
        return Words.camelCase(name);
    }

    Class<T> javaType() {
        return javaType;
    }

    List<Field<T, B>> fields() {
        return fields;
    }

    @Override
    public String type() {
        return "an object: " + name;
    }

    @Override
    public void write(T value, Out out) {
        out.startObject();
        writeFields(value, out, Set.of());
        out.endObject();
    }

    /** Writes the fields without the braces, and refuses an unknown field whose name is taken by a line or by these. */
    void writeFields(T value, Out out, Collection<String> taken) {
        for (Field<T, B> field : fields) {
            try {
                field.write(value, out);
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException(name + "." + field.name() + ": " + refused.getMessage(), refused);
            }
        }
        Map<String, Data> vendors = value.extensions();
        if (!vendors.isEmpty()) {
            out.name(EXTENSIONS);
            DataCodec.writeFields(vendors, out);
        }
        if (!value.unknown().isEmpty()) {
            new TreeMap<>(value.unknown()).forEach((key, data) -> {
                if (numbers.containsKey(key) || taken.contains(key)) {
                    throw new IllegalArgumentException(
                            name + ": an unknown field must not have the name of a known one");
                }
                out.freeName(key);
                DataCodec.ANY.write(data, out);
            });
        }
    }

    @Override
    public @Nullable T read(In in) {
        return read(in, null);
    }

    /** Reads an object, which at the top of a document also has an envelope. */
    @Nullable
    T read(In in, @Nullable Envelope envelope) {
        if (!in.is(JsonToken.START_OBJECT)) {
            in.wrongType("an object");
            return null;
        }
        TokenStreamLocation place = in.here();
        B builder = start.get();
        Map<String, Data> others = Map.of();
        long seen = 0;
        int expected = 0;
        boolean sound = true;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            int number = number(field, expected);
            if (number >= 0) {
                in.enter(number < names.length ? names[number] : EXTENSIONS);
                sound &= readKnown(in, number, (seen & 1L << number) != 0, builder);
                in.leave();
                seen |= 1L << number;
                expected = number + 1;
            } else if (envelope == null || !envelope.take(in, field, seen == 0 && others.isEmpty())) {
                if (others.isEmpty()) {
                    others = new LinkedHashMap<>();
                }
                in.enter(In.FREE_NAME);
                sound &= DataCodec.readField(in, field, others);
                in.leave();
            }
        }
        if (envelope != null) {
            envelope.finish(in, place);
        }
        sound &= hasRequired(in, seen, place);
        return sound ? build(in, place, builder, others) : null;
    }

    /** The number of the line with this name, which most often is one of the next; -1 if there is none. */
    private int number(String field, int expected) {
        int hash = field.hashCode();
        for (int i = expected; i < hashes.length; i++) {
            if (hashes[i] == hash && names[i].equals(field)) {
                return i;
            }
        }
        Integer number = numbers.get(field);
        return number == null ? -1 : number;
    }

    private boolean readKnown(In in, int number, boolean again, B builder) {
        if (again) {
            in.fault(Rules.DUPLICATE, "stands twice in this object", "Keep one of the two.");
            in.next();
            in.skip();
            return false;
        }
        JsonToken token = in.next();
        if (token == JsonToken.VALUE_NULL) {
            boolean absent = (required & 1L << number) == 0;
            if (!absent) {
                in.fault(Rules.NULL, "is required, and must not be null", "Write its value.");
            }
            return absent;
        }
        if (number < fields.size()) {
            return fields.get(number).read(in, builder);
        }
        if (token != JsonToken.START_OBJECT) {
            in.wrongType("an object");
            return false;
        }
        Map<String, Data> vendors = DataCodec.readFields(in);
        if (vendors != null) {
            extensions.accept(builder, vendors);
        }
        return vendors != null;
    }

    private boolean hasRequired(In in, long seen, TokenStreamLocation place) {
        long missing = required & ~seen;
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            String field = fields.get(Long.numberOfTrailingZeros(rest)).name();
            in.enter(field);
            in.fault(Rules.MISSING, place, "is required, and is missing", "Write the field " + field + ".");
            in.leave();
        }
        return missing == 0;
    }

    private @Nullable T build(In in, TokenStreamLocation place, B builder, Map<String, Data> others) {
        try {
            if (!others.isEmpty()) {
                unknown.accept(builder, others);
            }
            return finish.apply(builder);
        } catch (RuntimeException refusal) {
            in.refused(place, refusal);
            return null;
        }
    }
}
