package org.waymark.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that are most like one that does not exist. */
final class Nearest {

    private Nearest() {}

    /** At most three of these names, the most alike first. */
    static List<String> to(String name, Collection<String> names) {
        record Near(String name, int distance) {}
        return names.stream()
                .map(candidate -> new Near(candidate, distance(name, candidate)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    /** How many characters have to be put in, taken out or changed: Levenshtein's distance, over at most 200 characters. */
    static int distance(String left, String right) {
        int width = Math.min(right.length(), 200);
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= Math.min(left.length(), 200); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= width; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[width];
    }
}
