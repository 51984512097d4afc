package org.waymark.io.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the JSON Schema (2020-12) of each kind of document out of the field tables. */
final class SchemaMaker {

    /** A text that can name a thing: not blank, no control characters. */
    static final String NAME = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";

    private static final String REF = "^[^@\\u0000-\\u001f\\u007f-\\u009f]+@[^@\\u0000-\\u001f\\u007f-\\u009f]+$";
    private static final String DAY = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z";
    private static final int LONGEST_NAME = 200;

    private final FieldNotes notes = FieldNotes.read();
    private final Out out;

    private SchemaMaker(Out out) {
        this.out = out;
    }

    /** The schema of a kind of document. */
    static String schema(Document<?> kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(bytes, true, out -> new SchemaMaker(out).document(kind));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void document(Document<?> kind) {
        String file = Schemas.file(kind.format());
        out.startObject();
        text("$schema", "https://json-schema.org/draft/2020-12/schema");
        text("$id", "urn:waymark:schema:" + Envelope.CURRENT + ":" + file.substring(0, file.indexOf('.')));
        text("title", kind.format() + " " + Envelope.CURRENT);
        text("description", notes.objects().get(kind.table().key()));
        ref(kind.table());
        out.name("properties");
        out.startObject();
        out.name(Envelope.FORMAT);
        out.startObject();
        text("const", kind.format());
        out.endObject();
        out.name(Envelope.VERSION);
        string("^0*1\\.[0-9]{1,9}$", 0);
        out.name(Envelope.MUST_UNDERSTAND);
        out.startObject();
        text("type", "array");
        out.name("items");
        string(null, 0);
        out.endObject();
        out.endObject();
        list("required", List.of(Envelope.FORMAT, Envelope.VERSION));
        out.name("$defs");
        out.startObject();
        Set<Table<?, ?>> used = new LinkedHashSet<>();
        collect(kind.table(), used);
        AllTables.all().stream().filter(used::contains).forEach(this::definition);
        out.endObject();
        out.endObject();
    }

    private static void collect(Codec<?> codec, Set<Table<?, ?>> used) {
        if (codec instanceof Table<?, ?> table && used.add(table)) {
            table.fields().forEach(field -> collect(field.codec(), used));
        }
    }

    private void definition(Table<?, ?> table) {
        out.name(table.key());
        out.startObject();
        text("description", notes.objects().get(table.key()));
        text("type", "object");
        out.name("properties");
        out.startObject();
        table.fields().forEach(field -> property(table, field));
        out.name(Table.EXTENSIONS);
        out.startObject();
        text("type", "object");
        out.endObject();
        out.endObject();
        List<String> required = table.fields().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            list("required", required);
        }
        if (table == ScoreTables.SCORE) {
            eitherOf("headline", "reason");
        }
        out.endObject();
    }

    private void property(Table<?, ?> table, Field<?, ?> field) {
        out.name(field.name());
        out.startObject();
        text("description", notes.fields().get(table.key() + "." + field.name()).meaning());
        if (field.isList()) {
            text("type", "array");
            out.name("items");
            out.startObject();
            value(field.codec());
            out.endObject();
        } else {
            value(field.codec());
        }
        if (field.writeDefault(new Out(Json.generator(new ByteArrayOutputStream(), false)))) {
            out.name("default");
            field.writeDefault(out);
        }
        out.endObject();
    }

    /** Writes the keywords for one value, within the braces of its schema. */
    private void value(Codec<?> codec) {
        if (codec instanceof Table<?, ?> table) {
            ref(table);
        } else if (codec instanceof MapCodec<?, ?> map) {
            text("type", "object");
            out.name("additionalProperties");
            out.startObject();
            value(map.values());
            out.endObject();
        } else if (codec instanceof FlagCodec) {
            text("type", "boolean");
        } else if (codec instanceof WordCodec<?> words) {
            list("enum", List.copyOf(words.words()));
        } else if (codec == NumberCodec.WHOLE) {
            text("type", "integer");
            number("minimum", Integer.MIN_VALUE);
            number("maximum", Integer.MAX_VALUE);
        } else if (codec == NumberCodec.DECIMAL || codec instanceof DoubleCodec) {
            text("type", "number");
        } else if (codec == DateCodec.DAY) {
            text("type", "string");
            text("format", "date");
            text("pattern", "^" + DAY + "$");
        } else if (codec == DateCodec.INSTANT) {
            text("type", "string");
            text("format", "date-time");
            text("pattern", "^" + DAY + "T" + TIME + "$");
        } else if (codec instanceof MarkCodec) {
            mark();
        } else if (codec instanceof HeadlineCodec) {
            list("type", List.of("number", "string", "boolean"));
        } else if (codec instanceof FigureCodec) {
            list("type", List.of("number", "string"));
        } else if (codec instanceof IntervalCodec) {
            interval();
        } else if (codec instanceof TextCodec<?> || codec instanceof StubCodec) {
            textOf(codec);
        } else if (codec != DataCodec.ANY) {
            throw new IllegalStateException("no schema for " + codec.type());
        }
    }

    private void textOf(Codec<?> codec) {
        text("type", "string");
        if (codec == Codecs.TEXT) {
            return;
        }
        number("minLength", 1);
        if (codec.type().endsWith("id@version")) {
            text("pattern", REF);
        } else if (codec == SchoolTables.YEAR) {
            text("pattern", "^(19|2[0-9])[0-9]{2}/[0-9]{2}$");
        } else if (codec != ScoreTables.MEASURE) {
            number("maxLength", codec == ReleaseTables.VALUE ? LONGEST_NAME + 1 : LONGEST_NAME);
            text("pattern", NAME);
        }
        CodeSetsOfFormat.of(codec)
                .filter(known -> !known.codes().isEmpty())
                .ifPresent(known -> list("examples", known.codes()));
    }

    private void mark() {
        out.name("oneOf");
        out.startList();
        string(NAME, LONGEST_NAME);
        out.startObject();
        text("type", "number");
        out.endObject();
        out.startObject();
        text("type", "object");
        out.name("properties");
        out.startObject();
        out.name("absent");
        out.startObject();
        value(Codecs.ABSENCE_REASON);
        out.endObject();
        out.endObject();
        list("required", List.of("absent"));
        closed();
        out.endObject();
        out.endList();
    }

    private void interval() {
        text("type", "object");
        out.name("properties");
        out.startObject();
        for (String end : List.of("low", "high", "level")) {
            out.name(end);
            out.startObject();
            text("type", "number");
            out.endObject();
        }
        out.endObject();
        list("required", List.of("low", "high", "level"));
        closed();
    }

    private void closed() {
        out.name("additionalProperties");
        out.flag(false);
    }

    private void eitherOf(String one, String other) {
        out.name("oneOf");
        out.startList();
        for (String name : List.of(one, other)) {
            out.startObject();
            list("required", List.of(name));
            out.endObject();
        }
        out.endList();
    }

    private void ref(Table<?, ?> table) {
        text("$ref", "#/$defs/" + table.key());
    }

    private void string(String pattern, int longest) {
        out.startObject();
        text("type", "string");
        if (longest > 0) {
            number("minLength", 1);
            number("maxLength", longest);
        }
        if (pattern != null) {
            text("pattern", Pattern.compile(pattern).pattern());
        }
        out.endObject();
    }

    private void text(String name, String value) {
        out.name(name);
        out.text(value);
    }

    private void number(String name, int value) {
        out.name(name);
        out.number(BigDecimal.valueOf(value));
    }

    private void list(String name, List<String> values) {
        out.name(name);
        out.startList();
        values.forEach(out::text);
        out.endList();
    }
}
