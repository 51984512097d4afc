package org.waymark.io.imscase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.data.Open;

/** Identifiers that packages gave to things, and those that they have now. */
final class GivenIds {

    private final Set<String> used = new HashSet<>();
    private final Map<String, String> now = new HashMap<>();

    /** The identifier that a package gave to it, if it is one of CASE 1.1; else one made of its name. */
    String identifier(Open value, String kind, String name) {
        return identifier(Carried.of(value), kind, name);
    }

    String identifier(Carried carried, String kind, String name) {
        Optional<String> read = carried.text("identifier").map(CaseIds::fold);
        String id = read.filter(CaseIds::isStrict).filter(used::add).orElseGet(() -> CaseIds.of(kind, name));
        used.add(id);
        read.ifPresent(old -> now.putIfAbsent(old, id));
        return id;
    }

    /** The identifier today of what a package gave this one to; itself if it was given to nothing here. */
    String now(String read) {
        return now.getOrDefault(read, read);
    }

    /** Takes an identifier; false if it was taken before. */
    boolean take(String id) {
        return used.add(id);
    }
}
