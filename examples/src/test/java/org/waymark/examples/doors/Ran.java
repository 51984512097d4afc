package org.waymark.examples.doors;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a program printed, and with what it ended. */
record Ran(int status, List<String> lines, String errors) {

    private interface Program {
        int run(String... args);
    }

    static Ran check(Object... args) {
        return run(lines -> new Check(lines)::run, args);
    }

    static Ran convert(Path from, Path to) {
        return run(lines -> new Convert(lines)::run, from, to);
    }

    static Ran convertArguments(Object... args) {
        return run(lines -> new Convert(lines)::run, args);
    }

    private static Ran run(Function<Lines, Program> program, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Lines lines = new Lines(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int status = program.apply(lines)
                .run(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Ran(
                status, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    String printed() {
        return String.join("\n", lines) + errors;
    }
}
