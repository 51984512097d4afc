package org.waymark.io.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What objects, fields and codes of the format mean, from the list {@code format-notes.txt} beside this class. Read when
 * somebody asks: reading and writing documents does not need it.
 *
 * <p>The list has one line for each, its parts set apart by {@code " | "}: {@code object | rating | meaning}; {@code field |
 * rating.mark | category | meaning}; {@code code | role | senco | meaning}.
 */
final class FieldNotes {

    /**
     * What stands in the list of one field.
     *
     * @param category what kind of personal data it can hold
     * @param meaning what it says, in plain English
     */
    record FieldNote(Category category, String meaning) {}

    private static final String FILE = "format-notes.txt";

    private final SortedMap<String, String> objects = new TreeMap<>();
    private final SortedMap<String, FieldNote> fields = new TreeMap<>();
    private final SortedMap<String, Map<String, String>> codes = new TreeMap<>();

    private FieldNotes() {}

    /** Reads the list. */
    static FieldNotes read() {
        FieldNotes notes = new FieldNotes();
        try (InputStream stream = Objects.requireNonNull(FieldNotes.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    notes.add(line.split(" \\| ", -1));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the notes on the format cannot be read", failed);
        }
        return notes;
    }

    private void add(String[] parts) {
        boolean again = switch (parts[0] + parts.length) {
            case "object3" -> objects.put(parts[1], parts[2]) != null;
            case "field4" -> fields.put(parts[1], field(parts)) != null;
            case "code4" ->
                codes.computeIfAbsent(parts[1], set -> new LinkedHashMap<>()).put(parts[2], parts[3]) != null;
            default -> throw new IllegalStateException("a note has another form: " + List.of(parts));
        };
        if (again) {
            throw new IllegalStateException("a note stands twice: " + List.of(parts));
        }
    }

    private static FieldNote field(String[] parts) {
        return new FieldNote(Category.valueOf(parts[2].toUpperCase(Locale.ROOT)), parts[3]);
    }

    /** The meaning of each object, by its key. */
    SortedMap<String, String> objects() {
        return objects;
    }

    /** The note on each field, by the key of its object, a point and its name. */
    SortedMap<String, FieldNote> fields() {
        return fields;
    }

    /** The meaning of each known code, by the key of its code set and the code. */
    SortedMap<String, Map<String, String>> codes() {
        return codes;
    }
}
