package org.waymark.io.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The names in the first row. Spaces around and within a name, line ends in it and capital letters do not count. */
final class Header {

    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final int size;

    Header(List<String> names) {
        this.size = names.size();
        for (int i = 0; i < names.size(); i++) {
            String key = key(names.get(i));
            if (!key.isEmpty() && columns.putIfAbsent(key, i) != null) {
                twice.add(key);
            }
        }
    }

    static String key(String name) {
        return Cells.unsafe(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    int size() {
        return size;
    }

    /** The column with this name, from 0; absent if there is none. */
    OptionalInt find(String name) {
        Integer column = columns.get(key(name));
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    boolean isTwice(String name) {
        return twice.contains(key(name));
    }
}
