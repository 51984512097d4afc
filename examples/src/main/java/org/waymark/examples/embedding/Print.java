package org.waymark.examples.embedding;

/** Where the examples print. */
final class Print {

    private Print() {}

    @SuppressWarnings("SystemOut")
    static void line(String line) {
        System.out.println(line);
    }
}
