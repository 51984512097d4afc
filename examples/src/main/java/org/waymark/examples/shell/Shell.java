package org.waymark.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.waymark.finding.Finding;
import org.waymark.io.ReadException;
import org.waymark.io.Waymark;

/**
 * Opens a Java prompt with everything imported and a caseload loaded.
 *
 * <pre>Shell [caseload.json or caseload.ndjson]</pre>
 *
 * <p>Without a file the caseload is the one of the four invented schools. What is typed is not kept when the prompt closes:
 * it may name pupils. Ends with 0, and with 2 if the file cannot be read as a caseload.
 */
public final class Shell {

    private static final String STARTUP = "startup.jsh";

    private final Optional<InputStream> in;
    private final PrintStream out;

    private Shell(Optional<InputStream> in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /** Opens the prompt on the terminal; see the class. */
    public static void main(String[] args) {
        int status = new Shell(Optional.empty(), System.out).run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns a shell that reads what it is to do from a script. */
    static Shell scripted(InputStream script, PrintStream out) {
        return new Shell(Optional.of(script), out);
    }

    int run(String... args) {
        if (args.length > 1) {
            out.println("Usage: Shell [caseload.json or caseload.ndjson]");
            return 2;
        }
        if (args.length == 0) {
            return open("sample()");
        }
        try {
            Waymark.readCaseload(Path.of(args[0]));
            return open("load(\"" + args[0].replace("\\", "\\\\").replace("\"", "\\\"") + "\")");
        } catch (ReadException unreadable) {
            out.println("The file cannot be read as a caseload:");
            unreadable.findings().stream().map(Finding::describe).forEach(out::println);
        } catch (UncheckedIOException | InvalidPathException failed) {
            out.println("The file cannot be read.");
        }
        return 2;
    }

    private int open(String caseload) {
        try {
            Path startup = Files.createTempFile("waymark", ".jsh");
            try {
                Files.writeString(startup, startup().replace("{caseload}", caseload));
                return start(startup);
            } finally {
                Files.deleteIfExists(startup);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the startup of the prompt cannot be written", failed);
        }
    }

    private int start(Path startup) {
        out.println("Waymark. help() says what there is, /exit ends it. One moment ...");
        JavaShellToolBuilder shell =
                JavaShellToolBuilder.builder().persistence(Prompt.preferences()).out(out);
        in.ifPresent(script -> shell.in(script, null));
        try {
            return shell.start(
                    "--class-path", ClassPath.ofThis(), "--startup", "DEFAULT", "--startup", startup.toString());
        } catch (Exception failed) {
            throw new IllegalStateException("the Java shell of this JDK cannot be started", failed);
        }
    }

    private static String startup() throws IOException {
        try (InputStream resource = Shell.class.getResourceAsStream(STARTUP)) {
            if (resource == null) {
                throw new IllegalStateException("the startup of the prompt is missing from the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
