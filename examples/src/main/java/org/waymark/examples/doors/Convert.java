package org.waymark.examples.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.waymark.finding.Findings;

/**
 * Makes one format out of another. What FROM is, its content says; what TO is to be, its ending says:
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><td>{@code .ndjson}, {@code .ndjson.gz}</td><td>a caseload, or a Common Transfer File, one record a line</td></tr>
 * <tr><td>{@code .case.json}</td><td>a vocabulary, shared or local, as a package of CASE</td></tr>
 * <tr><td>{@code .ttl}, {@code .jsonld}</td><td>a vocabulary, shared or local, as SKOS</td></tr>
 * <tr><td>{@code .csv}</td><td>a table of scores, one row a score</td></tr>
 * <tr><td>{@code .tables}</td><td>a caseload as a folder of tidy tables with their dictionary, which is also read</td></tr>
 * <tr><td>{@code .json}</td><td>anything, as the document of Waymark that it is</td></tr>
 * </table>
 *
 * <pre>Convert FROM TO</pre>
 *
 * <p>Prints what could not be carried and what was repaired, one finding a line as {@link Check} does. Ends with 0 if TO is
 * written, with 1 if it is written and an error was found on the way, with 2 if nothing is written. TO is written whole or not at
 * all (of a folder each file), and never over FROM.
 */
public final class Convert {

    private final Lines lines;

    Convert(Lines lines) {
        this.lines = lines;
    }

    /** Converts the first argument into the second; see the class. */
    public static void main(String[] args) {
        int status = new Convert(Lines.standard()).run(args);
        if (status != Lines.CLEAN) {
            System.exit(status);
        }
    }

    int run(String... args) {
        if (args.length != 2) {
            return lines.refuse("Usage: Convert FROM TO");
        }
        return lines.run(() -> convert(Path.of(args[0]), Path.of(args[1])));
    }

    private int convert(Path from, Path to) {
        if (isSame(from, to)) {
            return lines.refuse("FROM and TO are the same file.");
        }
        Incoming.Content content = Incoming.read(from);
        Outgoing outgoing = new Outgoing(to, changed(from));
        if (!outgoing.canWrite(content.value())) {
            lines.print(content.findings());
            return lines.refuse("What the file holds cannot be written under this ending.");
        }
        Findings lost = outgoing.write(content.value());
        return lines.print(content.findings().and(lost));
    }

    private static boolean isSame(Path from, Path to) {
        try {
            return Files.exists(to) && Files.exists(from) && Files.isSameFile(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException("the files cannot be compared", failed);
        }
    }

    private static Instant changed(Path from) {
        try {
            return Files.getLastModifiedTime(from).toInstant();
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be read", failed);
        }
    }
}
