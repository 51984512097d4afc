package org.waymark.examples.shell;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/** How the prompt looks. */
final class Prompt {

    /** These cannot stand in a startup file, but what one session retains the next one begins with. */
    private static final String SETTINGS = """
            /set mode waymark normal -quiet
            /set prompt waymark "waymark> " "    ...> "
            /set mode waymark -retain
            /set feedback -retain waymark
            /exit
            """;

    private Prompt() {}

    /** The preferences of a Java shell with our prompt, and without a history. */
    static Map<String, String> preferences() {
        Map<String, String> preferences = new HashMap<>();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            JavaShellToolBuilder.builder()
                    .persistence(preferences)
                    .in(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)), null)
                    .out(nowhere)
                    .start("--no-startup", "--execution", "local");
        } catch (Exception failed) {
            throw new IllegalStateException("the Java shell of this JDK cannot be started", failed);
        }
        preferences.keySet().removeIf(key -> key.startsWith("HISTORY"));
        return preferences;
    }
}
