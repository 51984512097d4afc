package org.waymark.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.code.Shared;

/** In which part of what is stored an object stands, and whether something above it says who may see it. */
final class FieldReach {

    private final Set<Codec<?>> free = new HashSet<>();
    private final Set<Codec<?>> held = new HashSet<>();
    private final Set<Codec<?>> reference = new HashSet<>();
    private final Set<Codec<?>> scores = new HashSet<>();

    FieldReach() {
        walk(CaseloadTables.RECORD, false);
        collect(CaseloadTables.REFERENCE_DATA, reference);
        collect(ScoreTables.TABLE, scores);
        collect(ScoreTables.EXPLANATION, scores);
    }

    private void walk(Codec<?> codec, boolean below) {
        if (codec instanceof MapCodec<?, ?> map) {
            walk(map.values(), below);
        } else if (codec instanceof Table<?, ?> table && (below ? held : free).add(table)) {
            boolean shared = below || isShared(table);
            table.fields().forEach(field -> walk(field.codec(), shared));
        }
    }

    private static void collect(Codec<?> codec, Set<Codec<?>> all) {
        if (codec instanceof Table<?, ?> table && all.add(table)) {
            table.fields().forEach(field -> collect(field.codec(), all));
        }
    }

    /** Whether the object says itself who may see it and whether it travels. */
    static boolean isShared(Table<?, ?> table) {
        return Shared.class.isAssignableFrom(table.javaType());
    }

    /** Whether it stands in the record of a pupil. */
    boolean isOfRecord(Table<?, ?> table) {
        return free.contains(table) || held.contains(table);
    }

    /** Whether it can stand within an object of a record that says who may see it. */
    boolean canBeHeld(Table<?, ?> table) {
        return held.contains(table);
    }

    /** Whether it can stand in a record with nothing above it that says who may see it. */
    boolean canBeFree(Table<?, ?> table) {
        return free.contains(table);
    }

    boolean isOfScores(Table<?, ?> table) {
        return scores.contains(table);
    }

    /** Where it stands, for people: {@code pupil record}, {@code reference data}, {@code scores}, or {@code document}. */
    String part(Table<?, ?> table) {
        List<String> parts = new ArrayList<>();
        if (isOfRecord(table)) {
            parts.add("pupil record");
        }
        if (reference.contains(table)) {
            parts.add("reference data");
        }
        if (isOfScores(table)) {
            parts.add("scores");
        }
        return parts.isEmpty() ? "document" : String.join(", ", parts);
    }
}
