package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.data.Open;
import org.waymark.io.Waymark;

/** The examples of the format page are documents as the library writes them. */
class FormatExamplesTest {

    private static final Pattern BLOCK = Pattern.compile("```(json|ndjson)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

    private static final String PAGE = page();

    private static String page() {
        try {
            return Files.readString(Path.of("FORMAT.md"));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static List<String> blocks(String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(PAGE);
        while (block.find()) {
            if (block.group(1).equals(kind)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    @Test
    void documentsAreReadAndWrittenAsTheyStand() {
        assertThat(blocks("json")).hasSize(3).allSatisfy(json -> {
            SchemaCheck.assertValid(json);
            assertThat(SchemaCheck.kind(json))
                    .satisfies(kind -> assertThat(rewritten(kind, json)).isEqualTo(json));
        });
    }

    @Test
    void linesAreReadAndWrittenAsTheyStand() {
        assertThat(blocks("ndjson")).singleElement().satisfies(lines -> {
            Caseload caseload = Waymark.ndjson().readCaseload(lines);
            assertThat(caseload.pupils()).hasSize(2);
            assertThat(Waymark.ndjson().write(caseload)).isEqualTo(lines);
            SchemaCheck.assertValid(lines.substring(0, lines.indexOf('\n')));
        });
    }

    @Test
    void linksLeadSomewhere() {
        List<String> anchors = PAGE.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
        Matcher link = LINK.matcher(PAGE);
        while (link.find()) {
            assertThat(anchors).contains(link.group(1));
        }
    }

    private static <T extends Open> String rewritten(Document<T> kind, String json) {
        Reading<T> reading = kind.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings().asList()).isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.write(reading.value(), bytes, true);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
