package org.waymark.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One golden vector, as its file has it. */
record GoldenCase(String file, JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads the {@code *.json} files of a folder, in the order of their names. */
    static List<GoldenCase> readFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<GoldenCase> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(readFile(file));
        }
        return cases;
    }

    private static List<GoldenCase> readFile(Path file) {
        String name = file.getFileName().toString();
        JsonNode root;
        try {
            root = MAPPER.readTree(file);
        } catch (JacksonException e) {
            throw new IllegalStateException(name + " is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.isArray()) {
            throw new IllegalStateException(name + " is not a list of cases");
        }
        return root.valueStream().map(node -> new GoldenCase(name, node)).toList();
    }

    String id() {
        return json.path("id").asString("(no id)");
    }

    String measure() {
        return json.path("measure").asString("(no measure)");
    }

    JsonNode input() {
        return json.path("input");
    }

    JsonNode params() {
        return json.path("params");
    }

    JsonNode expected() {
        return json.path("expected");
    }

    JsonNode published() {
        return json.path("published");
    }

    /** How far a figure may lie from the expected one; negative if the case does not say. */
    double tolerance(String key) {
        return json.path("toleranceByKey")
                .path(key)
                .doubleValue(json.path("tolerance").doubleValue(-1));
    }

    /** How far a figure may lie from the published one, for all or by name; negative if the case does not say. */
    double publishedTolerance(String key) {
        JsonNode tolerance = json.path("publishedTolerance");
        return (tolerance.isObject() ? tolerance.path(key) : tolerance).doubleValue(-1);
    }

    /** Whether all that is expected is that no number exists. */
    boolean expectsNothing() {
        return expected().isObject() && expected().valueStream().allMatch(JsonNode::isNull);
    }
}
