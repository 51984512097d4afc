package org.waymark.io.json;

import java.util.Set;
import java.util.stream.Collectors;

/** What a document may ask its reader to understand, and this library does: each field of each object by its name. */
final class Features {

    private static final Set<String> UNDERSTOOD = AllTables.all().stream()
            .flatMap(table -> table.fields().stream().map(field -> table.key() + "." + field.name()))
            .collect(Collectors.toUnmodifiableSet());

    private Features() {}

    /** Whether this library understands what is named so, such as {@code rating.mark}. */
    static boolean understands(String name) {
        return UNDERSTOOD.contains(name);
    }
}
