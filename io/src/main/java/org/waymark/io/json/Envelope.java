package org.waymark.io.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.finding.Finding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The fields that say what a document is: {@code "format": "waymark/caseload"}, {@code "version": "1.0"} and, seldom, {@code
 * "mustUnderstand": ["rating.weight"]}. They are written first, and read wherever they stand; as soon as one says that the
 * document is not for this reader, reading ends with that alone.
 */
final class Envelope {

    static final String FORMAT = "format";
    static final String VERSION = "version";

    /** What a reader must understand, or not read on. Nothing that this version writes needs it, so it is never written. */
    static final String MUST_UNDERSTAND = "mustUnderstand";

    static final List<String> NAMES = List.of(FORMAT, VERSION, MUST_UNDERSTAND);

    /** The version that is written. Later minor versions are read and what they add is kept. */
    static final String CURRENT = "1.0";

    private static final int MAJOR = 1;

    private final String format;
    private final Migrations migrations;
    private final Set<String> seen = new HashSet<>();

    Envelope(String format, Migrations migrations) {
        this.format = format;
        this.migrations = migrations;
    }

    /**
     * Reads the field if it belongs to the envelope.
     *
     * @param first whether nothing but the envelope was read before
     * @throws OldVersion if the document has to be migrated
     */
    boolean take(In in, String name, boolean first) {
        if (!NAMES.contains(name)) {
            return false;
        }
        in.enter(name);
        in.next();
        if (!seen.add(name)) {
            in.fault(Rules.DUPLICATE, "stands twice in this object", "Keep one of the two.");
            in.skip();
        } else if (name.equals(MUST_UNDERSTAND)) {
            checkUnderstood(in);
        } else if (!in.is(JsonToken.VALUE_STRING)) {
            in.wrongType("a text");
        } else if (name.equals(FORMAT)) {
            checkFormat(in, in.text());
        } else {
            checkVersion(in, in.text(), first);
        }
        in.leave();
        return true;
    }

    private void checkFormat(In in, String found) {
        if (found.equals(format)) {
            return;
        }
        String other = Documents.FORMATS.contains(found) ? ", and is " + found : "";
        only(in, Rules.FORMAT, "must be " + format + other, "Read the document as what it is.");
    }

    private void checkVersion(In in, String found, boolean first) {
        if (migrations.beginAt(found)) {
            if (first) {
                in.leave();
                throw new OldVersion(found, seen.contains(FORMAT));
            }
            only(
                    in,
                    Rules.VERSION,
                    "is " + found + ", and an older version must be named before the content",
                    "Move format and version to the front of the document.");
        }
        int major = major(found);
        if (major < 0) {
            only(in, Rules.VERSION, "must have the form 1.0", "Write the version as " + CURRENT + ".");
        }
        if (major != MAJOR) {
            only(
                    in,
                    Rules.VERSION,
                    "is " + found + ", and this library reads " + MAJOR + ".x",
                    "Use a release of the library that reads this version.");
        }
    }

    /** The number before the point; -1 if the text is no version. */
    private static int major(String version) {
        return version.matches("[0-9]{1,9}\\.[0-9]{1,9}")
                ? Integer.parseInt(version.substring(0, version.indexOf('.')))
                : -1;
    }

    private static void checkUnderstood(In in) {
        if (in.is(JsonToken.VALUE_NULL)) {
            return;
        }
        if (!in.is(JsonToken.START_ARRAY)) {
            in.wrongType("a list");
            return;
        }
        int item = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enterItem(item++);
            if (!in.is(JsonToken.VALUE_STRING)) {
                in.wrongType("a text");
            } else if (!Features.understands(in.text())) {
                only(
                        in,
                        Rules.MUST_UNDERSTAND,
                        "names something that a reader must understand, and this library does not",
                        "Use a release of the library that reads this version, or ask who wrote the document.");
            }
            in.leave();
        }
    }

    private static void only(In in, String rule, String message, String remedy) {
        TokenStreamLocation place = in.here();
        in.faults().only(Faults.finding(rule, in.position(), in.line(place), place.getColumnNr(), message, remedy));
    }

    /** Notes what the object did not have. */
    void finish(In in, TokenStreamLocation start) {
        if (!seen.contains(VERSION)) {
            in.faults().first(missing(in, start, VERSION, Rules.VERSION, CURRENT));
        }
        if (!seen.contains(FORMAT)) {
            in.faults().first(missing(in, start, FORMAT, Rules.FORMAT, format));
        }
    }

    private static Finding missing(In in, TokenStreamLocation start, String field, String rule, String value) {
        return Faults.finding(
                rule,
                in.position().field(field),
                in.line(start),
                start.getColumnNr(),
                "is missing: nothing says that this is a document of Waymark",
                "Write \"" + field + "\": \"" + value + "\".");
    }
}
