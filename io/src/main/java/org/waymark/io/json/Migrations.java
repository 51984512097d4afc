package org.waymark.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.data.Data;

/** The steps from older versions of the format to the one that is written, taken one after another. */
final class Migrations {

    /** The steps from the versions that were published. There are none before 1.0, and 1.x needs none: it only adds. */
    static final Migrations PUBLISHED = new Migrations(List.of());

    private final Map<String, Migration> steps = new HashMap<>();

    /** Refuses steps of which one begins where another does, or that do not lead to the version that is written. */
    Migrations(List<Migration> steps) {
        for (Migration step : steps) {
            if (this.steps.put(step.from(), step) != null) {
                throw new IllegalStateException("two steps begin at one version");
            }
        }
        steps.forEach(step -> path(step.from()));
    }

    /** Whether a document of this version can be brought to the one that is written. */
    boolean beginAt(String version) {
        return steps.containsKey(version);
    }

    /** Brings a document of this version to the one that is written. */
    Data.Fields toCurrent(String format, String version, Data.Fields document) {
        Data.Fields current = document;
        for (Migration step : path(version)) {
            current = named(step.to(), step.apply(format, current));
        }
        return current;
    }

    private List<Migration> path(String version) {
        List<Migration> path = new ArrayList<>();
        for (String at = version;
                !at.equals(Envelope.CURRENT);
                at = path.get(path.size() - 1).to()) {
            Migration step = steps.get(at);
            if (step == null || path.contains(step)) {
                throw new IllegalStateException("the steps do not lead to the version that is written");
            }
            path.add(step);
        }
        return path;
    }

    private static Data.Fields named(String version, Data.Fields document) {
        Map<String, Data> fields = new LinkedHashMap<>(document.values());
        fields.put(Envelope.VERSION, Data.of(version));
        return new Data.Fields(fields);
    }
}
