package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds documents against the schemas of the jar, by a validator that knows nothing of this library. */
public final class SchemaCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"(waymark/[a-z-]+)\"");

    private SchemaCheck() {}

    /** What the schema of a format finds wrong with a document. */
    static List<String> faults(String format, String json) {
        return SCHEMAS
                .computeIfAbsent(format, name -> REGISTRY.getSchema(Schemas.of(name)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getKeyword())
                .toList();
    }

    /** Asserts that a document is valid by the schema of the format that it names. */
    public static void assertValid(String json) {
        assertThat(faults(kind(json).format(), json)).isEmpty();
    }

    /** The kind of document that a document says it is. */
    static Document<?> kind(String json) {
        Matcher format = FORMAT.matcher(json);
        assertThat(format.find()).isTrue();
        return Documents.ALL.stream()
                .filter(kind -> kind.format().equals(format.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
