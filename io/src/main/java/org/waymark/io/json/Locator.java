package org.waymark.io.json;

import java.io.InputStream;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Finds the lines of findings that were made on values, by a second walk over the document that they were read from. A finding
 * whose position is not in the document gets the place of the nearest object or list around it.
 */
public final class Locator {

    /** It was read before, so no line is too long. */
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private Locator() {}

    /**
     * Locates those findings that have no line yet. In NDJSON {@code pupils[3]} is the fourth record that is good, as in the
     * list of the records that were read.
     */
    public static Findings locate(Findings findings, Shape shape, InputStream stream) {
        Places places = new Places();
        findings.stream()
                .filter(finding -> !isLocated(finding))
                .forEach(finding -> places.add(finding.position().toString()));
        if (shape == Shape.NDJSON) {
            walkLines(places, new RecordLines(stream, LONGEST));
        } else {
            walk(places, Json.reader().parser(stream), "", 0);
        }
        return findings.map(finding -> isLocated(finding) ? finding : places.locate(finding));
    }

    /** Whether a second walk has nothing to add. */
    public static boolean isLocated(Finding finding) {
        return finding.line().isPresent() || finding.position().isRoot();
    }

    private static void walk(Places places, JsonParser opened, String path, int linesBefore) {
        try (JsonParser parser = opened) {
            parser.nextToken();
            places.walk(parser, path, linesBefore);
        } catch (JacksonException broken) {
            // A document that breaks off here was not read; what was found before it stays found.
            return;
        }
    }

    private static void walkLines(Places places, RecordLines lines) {
        Json json = Json.reader();
        lines.header();
        walkLine(places, json, lines, "");
        int good = 0;
        for (Reading<PupilRecord> record = lines.next(); record != null; record = lines.next()) {
            if (record.value() != null) {
                String path = "pupils[" + good++ + "]";
                if (places.wants(path)) {
                    walkLine(places, json, lines, path);
                }
            }
        }
    }

    private static void walkLine(Places places, Json json, RecordLines lines, String path) {
        byte[] bytes = lines.bytes();
        walk(places, json.parser(bytes, 0, bytes.length), path, (int) Math.min(lines.line() - 1, LONGEST));
    }
}
