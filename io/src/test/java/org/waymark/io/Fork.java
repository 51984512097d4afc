package org.waymark.io;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another virtual machine with the same classes, which may die without harm. */
public final class Fork {

    /** What it printed, and how it ended. */
    public record Outcome(int exit, String output) {}

    private Fork() {}

    public static Outcome run(Class<?> main, List<String> options, String... arguments) throws Exception {
        Process process = start(main, options, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the other machine did not end");
        }
        return new Outcome(process.exitValue(), output);
    }

    public static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                place(main),
                place(Waymark.class),
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", "")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String place(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        for (String folder : List.of("target/test-classes", "target/classes")) {
            if (new File(folder, name).exists()) {
                return new File(folder).getAbsolutePath();
            }
        }
        return ".";
    }
}
