package org.waymark.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The JSON Schemas that lie in the jar: one for each kind of document, made from the field tables. */
public final class Schemas {

    /** The folder of the schemas of the version that is written. */
    static final String FOLDER = "/org/waymark/io/schema/" + Envelope.CURRENT + "/";

    private Schemas() {}

    /** The formats that have a schema, such as {@code waymark/caseload}, in the order of the format page. */
    public static List<String> formats() {
        return Documents.ALL.stream().map(Document::format).toList();
    }

    /**
     * The schema of a format.
     *
     * @throws IllegalArgumentException if the format is none of {@link #formats()}
     */
    public static String of(String format) {
        if (!Documents.FORMATS.contains(format)) {
            throw new IllegalArgumentException(
                    "there is no such format: the formats are " + String.join(", ", formats()));
        }
        try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(FOLDER + file(format)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the schema cannot be read", failed);
        }
    }

    /** The name of the file with the schema of a format. */
    static String file(String format) {
        return format.substring(format.indexOf('/') + 1) + ".json";
    }
}
