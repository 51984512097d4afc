package org.waymark.io.json;

import java.util.Locale;

/** Names of things in several words as one word. */
final class Words {

    private Words() {}

    /** {@code pupil record} as {@code pupilRecord}. */
    static String camelCase(String name) {
        StringBuilder word = new StringBuilder(name.length());
        for (String part : name.split(" ", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
