package org.waymark.io.json;

import java.util.Set;
import org.waymark.finding.Finding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The two fields that say what a document is: {@code "format": "waymark/caseload"} and {@code "version": "1.0"}. They are
 * written first, and read wherever they stand; as soon as one says that the document is not for this reader, reading ends
 * with that alone.
 */
final class Envelope {

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final Set<String> NAMES = Set.of(FORMAT, VERSION);

    /** The version that is written. Later minor versions are read and what they add is kept. */
    static final String CURRENT = "1.0";

    private static final int MAJOR = 1;

    private final String format;
    private boolean formatSeen;
    private boolean versionSeen;

    Envelope(String format) {
        this.format = format;
    }

    /** Reads the field if it belongs to the envelope. */
    boolean take(In in, String name) {
        if (name.equals(FORMAT)) {
            formatSeen = once(in, FORMAT, formatSeen);
            return true;
        }
        if (name.equals(VERSION)) {
            versionSeen = once(in, VERSION, versionSeen);
            return true;
        }
        return false;
    }

    private boolean once(In in, String name, boolean seen) {
        in.enter(name);
        in.next();
        if (seen) {
            in.fault(Rules.DUPLICATE, "stands twice in this object", "Keep one of the two.");
            in.skip();
        } else if (!in.is(JsonToken.VALUE_STRING)) {
            in.wrongType("a text");
        } else if (name.equals(FORMAT)) {
            checkFormat(in, in.text());
        } else {
            checkVersion(in, in.text());
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

    private static void checkVersion(In in, String found) {
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

    private static void only(In in, String rule, String message, String remedy) {
        TokenStreamLocation place = in.here();
        in.faults().only(Faults.finding(rule, in.position(), in.line(place), place.getColumnNr(), message, remedy));
    }

    /** Notes what the object did not have. */
    void finish(In in, TokenStreamLocation start) {
        if (!versionSeen) {
            in.faults().first(missing(in, start, VERSION, Rules.VERSION, CURRENT));
        }
        if (!formatSeen) {
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
