package org.waymark.io.json;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads what is left of a document of an older version as plain data, brings it to the version that is written, and hands it to
 * the field tables. Holds the whole document in memory. What is wrong with the result has a position and no line, for it stands
 * nowhere in the document.
 */
final class Migrating {

    private final String format;
    private final Migrations migrations;

    Migrating(String format, Migrations migrations) {
        this.format = format;
        this.migrations = migrations;
    }

    <T> @Nullable T read(In in, OldVersion old, Function<In, @Nullable T> tables) {
        TokenStreamLocation place = in.here();
        Map<String, Data> rest = DataCodec.readFields(in);
        if (rest == null || hasAgain(in, place, rest, old)) {
            return null;
        }
        Map<String, Data> document = new LinkedHashMap<>();
        document.put(Envelope.FORMAT, Data.of(format));
        document.put(Envelope.VERSION, Data.of(old.version()));
        document.putAll(rest);
        Data.Fields current;
        try {
            current = migrations.toCurrent(format, old.version(), new Data.Fields(document));
        } catch (RuntimeException refusal) {
            in.refused(place, refusal);
            return null;
        }
        return read(in, current, tables);
    }

    private static boolean hasAgain(In in, TokenStreamLocation place, Map<String, Data> rest, OldVersion old) {
        Set<String> once = old.formatSeen() ? Set.of(Envelope.FORMAT, Envelope.VERSION) : Set.of(Envelope.VERSION);
        boolean again = false;
        for (String name : Envelope.NAMES) {
            if (once.contains(name) && rest.containsKey(name)) {
                in.enter(name);
                in.fault(Rules.DUPLICATE, place, "stands twice in this object", "Keep one of the two.");
                in.leave();
                again = true;
            }
        }
        return again;
    }

    private static <T> @Nullable T read(In in, Data.Fields current, Function<In, @Nullable T> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(bytes, false, out -> DataCodec.ANY.write(current, out));
        Reading<T> reading = Json.reader().read(bytes.toByteArray(), 0, bytes.size(), in.position(), 0, tables);
        for (Finding fault : reading.findings().asList()) {
            in.faults()
                    .add(
                            fault.rule(),
                            fault.position(),
                            0,
                            0,
                            fault.message(),
                            fault.remedy().orElse(""));
        }
        return reading.value();
    }
}
