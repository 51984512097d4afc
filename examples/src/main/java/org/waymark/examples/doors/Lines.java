package org.waymark.examples.doors;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.io.ReadException;

/** What both programs print and with what they end. */
final class Lines {

    /** Nothing is wrong, or nothing worse than warnings. */
    static final int CLEAN = 0;
    /** There are errors. */
    static final int ERRORS = 1;
    /** The work could not be done. */
    static final int FAILED = 2;

    /** Something that may fail in the ways that all doors fail. */
    interface Work {
        int done();
    }

    private final PrintStream out;
    private final PrintStream err;

    Lines(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** On the standard streams, in UTF-8 whatever the system prefers. */
    static Lines standard() {
        return new Lines(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** One line a finding, its parts set apart by tabs: severity, rule, path, line or a hyphen, message. */
    int print(Findings findings) {
        for (Finding finding : findings) {
            String line = finding.line().isPresent() ? "" + finding.line().getAsInt() : "-";
            out.println(String.join(
                    "\t",
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.rule(),
                    finding.position().toString(),
                    line,
                    finding.message()));
        }
        return findings.hasErrors() ? ERRORS : CLEAN;
    }

    /** Tells why nothing was done. */
    int refuse(String why) {
        err.println(why);
        return FAILED;
    }

    /** Does the work; whatever fails is told without a value of the file, its name or a stack trace. */
    int run(Work work) {
        try {
            return work.done();
        } catch (ReadException unreadable) {
            print(unreadable.findings());
            return refuse("The file is not sound.");
        } catch (Incoming.UnknownFormat unknown) {
            print(unknown.findings());
            return refuse("The file is of no format that is read here.");
        } catch (InvalidPathException noPath) {
            return refuse("An argument is not the name of a file.");
        } catch (UncheckedIOException failed) {
            Throwable cause = failed.getCause();
            return refuse("It failed: " + failed.getMessage()
                    + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")"));
        } catch (IllegalArgumentException cannotBeCarried) {
            return refuse("It failed: the file holds what the other format cannot carry.");
        } catch (OutOfMemoryError tooLarge) {
            return refuse("It failed: the file is too large for the memory of this program.");
        }
    }
}
