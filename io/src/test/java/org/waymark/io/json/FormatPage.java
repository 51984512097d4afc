package org.waymark.io.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.code.Shared;

/** Makes the generated sections of the format page out of the field tables and what is noted of them. */
final class FormatPage {

    private static final String BEGIN = "<!-- generated: ";
    private static final String END = "<!-- end of generated: ";

    private final FieldNotes notes = FieldNotes.read();

    /** The page with its generated sections made anew; what stands around them stays. */
    static String current(String page) {
        FormatPage made = new FormatPage();
        String withDocuments = put(page, "documents", made.documents());
        String withObjects = put(withDocuments, "objects", made.objects());
        return put(withObjects, "codes", made.codes());
    }

    private static String put(String page, String section, String text) {
        String begin = BEGIN + section + " -->\n";
        String end = END + section + " -->\n";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no section " + section);
        }
        return page.substring(0, from + begin.length()) + text + page.substring(to);
    }

    private String documents() {
        StringBuilder text = new StringBuilder("| `format` | Object | Meaning | Schema |\n|---|---|---|---|\n");
        for (Document<?> kind : Documents.ALL) {
            text.append("| `%s` | %s | %s | `%s` |%n"
                    .replace("%n", "\n")
                    .formatted(
                            kind.format(),
                            link(kind.table()),
                            notes.objects().get(kind.table().key()),
                            Schemas.file(kind.format())));
        }
        return text.toString();
    }

    private String objects() {
        StringBuilder text = new StringBuilder();
        for (Table<?, ?> table : AllTables.all()) {
            text.append("### ").append(table.key()).append("\n\n");
            text.append(notes.objects().get(table.key())).append("\n\n");
            text.append("| Field | Type | Required | Since | Personal data | Seen by | Meaning |\n");
            text.append("|---|---|---|---|---|---|---|\n");
            table.fields().forEach(field -> text.append(line(table, field)));
            text.append('\n');
        }
        return text.toString();
    }

    private String line(Table<?, ?> table, Field<?, ?> field) {
        FieldNotes.FieldNote note = notes.fields().get(table.key() + "." + field.name());
        String type = field.isList() ? "list of " + type(field.codec()) : type(field.codec());
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        field.name(),
                        type,
                        required(field),
                        field.since(),
                        note.category().label(),
                        Shared.class.isAssignableFrom(table.javaType()) ? "`audience`" : "as the object",
                        note.meaning().replace("|", "\\|"));
    }

    private static String required(Field<?, ?> field) {
        if (field.isRequired()) {
            return "yes";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(bytes, false, out -> {
            if (!field.writeDefault(out)) {
                out.nothing();
            }
        });
        String otherwise = bytes.toString(StandardCharsets.UTF_8);
        return otherwise.equals("null") ? "no" : "no, default `" + otherwise + "`";
    }

    private static String type(Codec<?> codec) {
        if (codec instanceof Table<?, ?> table) {
            return link(table);
        }
        if (codec instanceof MapCodec<?, ?> map) {
            return "map from " + type(map.keys()) + " to " + type(map.values());
        }
        if (codec instanceof DoubleCodec) {
            return "computed number";
        }
        if (codec instanceof MarkCodec) {
            return "mark";
        }
        if (codec instanceof HeadlineCodec) {
            return "headline";
        }
        if (codec instanceof IntervalCodec) {
            return "interval";
        }
        if (codec == DateCodec.DAY) {
            return "day";
        }
        if (codec == DateCodec.INSTANT) {
            return "instant";
        }
        return CodeSetsOfFormat.of(codec)
                .map(known -> "code: [%s](#codes-%s)"
                        .formatted(known.key(), known.key().toLowerCase(java.util.Locale.ROOT)))
                .orElseGet(() -> codec.type().replaceFirst("^(a|an|the) ", ""));
    }

    private static String link(Table<?, ?> table) {
        return "[%s](#%s)".formatted(table.key(), table.key().toLowerCase(java.util.Locale.ROOT));
    }

    private String codes() {
        return CodeSetsOfFormat.all().values().stream().map(this::codes).collect(Collectors.joining());
    }

    private String codes(CodeSetsOfFormat.Known known) {
        StringBuilder text = new StringBuilder("### Codes: " + known.key() + "\n\n");
        text.append(known.open() ? "Open: a document may use codes of its own.\n\n" : "Closed.\n\n");
        Map<String, String> meanings = notes.codes().getOrDefault(known.key(), Map.of());
        if (!known.codes().isEmpty()) {
            text.append("| Code | Meaning |\n|---|---|\n");
            known.codes().forEach(code -> text.append("| `%s` | %s |\n".formatted(code, meanings.get(code))));
            text.append('\n');
        }
        return text.toString();
    }
}
