package org.waymark.io.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is stored, field by field, for whoever has to answer for the data: made from the field tables and their notes, in the order
 * of the format page.
 */
public final class FieldCatalogue {

    /**
     * One field of the format, in words.
     *
     * @param part where its object stands: {@code pupil record}, {@code reference data}, {@code scores}, or {@code document} for
     *     what holds these
     * @param object the object, as the format page names it
     * @param field the name of the field
     * @param category what kind of personal data it can hold
     * @param audience who may see it
     * @param onTransfer what becomes of it when the record goes to the next school
     * @param forResearch what becomes of it under pseudonyms
     * @param since the first version of the format that has it
     * @param absent what it means that it is not there
     * @param type what its value is
     * @param meaning what it says
     */
    public record Line(
            String part,
            String object,
            String field,
            String category,
            String audience,
            String onTransfer,
            String forResearch,
            String since,
            String absent,
            String type,
            String meaning) {}

    private static final Pattern SAYS_WHAT_ABSENT_MEANS =
            Pattern.compile("\\b(absent|empty|default|unless|without one)\\b");

    private static final String ANY = "any object";

    private final FieldReach reach = new FieldReach();
    private final FieldNotes notes = FieldNotes.read();

    private FieldCatalogue() {}

    /** All lines: each field of each object, then what any object can hold beside them. */
    public static List<Line> lines() {
        FieldCatalogue made = new FieldCatalogue();
        List<Line> lines = new ArrayList<>();
        for (Table<?, ?> table : AllTables.all()) {
            table.fields().forEach(field -> lines.add(made.line(table, field)));
        }
        lines.add(open(Table.EXTENSIONS, "What a vendor keeps with the object, under names of its own."));
        lines.add(open("(other fields)", "Fields of a later version of the format, kept as they came."));
        return lines;
    }

    private Line line(Table<?, ?> table, Field<?, ?> field) {
        FieldNotes.FieldNote note = Objects.requireNonNull(notes.fields().get(table.key() + "." + field.name()));
        boolean leaves = reach.isOfRecord(table);
        return new Line(
                reach.part(table),
                table.key(),
                field.name(),
                note.category().label(),
                audience(table, field),
                leaves ? Leaving.onTransfer(table, field).label() : "",
                leaves ? Leaving.forResearch(table, field).label() : "",
                field.since(),
                absent(field, note.meaning()),
                (field.isList() ? "list of: " : "") + field.codec().type(),
                note.meaning());
    }

    private String audience(Table<?, ?> table, Field<?, ?> field) {
        String who = whoSees(table);
        return field.codec() == Ids.STAFF ? who + "; never outside the school unless asked for" : who;
    }

    private String whoSees(Table<?, ?> table) {
        if (FieldReach.isShared(table)) {
            return "its own audience";
        }
        if (reach.canBeHeld(table)) {
            return reach.canBeFree(table) ? "as what holds it" : "the audience of what holds it";
        }
        if (reach.isOfRecord(table)) {
            return "whoever sees the record";
        }
        if (reach.isOfScores(table)) {
            return "whoever sees the scores";
        }
        return reach.part(table).equals("document") ? "as what it holds" : "everybody: nothing of a pupil";
    }

    private static String absent(Field<?, ?> field, String meaning) {
        if (field.isRequired()) {
            return "is always there";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(bytes, false, out -> {
            if (!field.writeDefault(out)) {
                out.nothing();
            }
        });
        String otherwise = bytes.toString(StandardCharsets.UTF_8);
        if (!otherwise.equals("null")) {
            return "the same as " + otherwise;
        }
        return Arrays.stream(meaning.split("(?<=[.;]) ", -1))
                .filter(part -> SAYS_WHAT_ABSENT_MEANS.matcher(part).find())
                .findFirst()
                .map(part -> part.replaceAll("[.;]$", ""))
                .orElse(
                        field.isList() || field.codec() instanceof MapCodec<?, ?>
                                ? "none recorded"
                                : "none, or nobody said");
    }

    private static Line open(String name, String meaning) {
        return new Line(
                "pupil record, reference data, scores, document",
                ANY,
                name,
                "unknown: it can hold anything",
                "staff only, unless asked for",
                Leaving.LEFT_OUT.label(),
                Leaving.LEFT_OUT.label(),
                Envelope.CURRENT,
                "none recorded",
                "an object",
                meaning);
    }
}
