package org.waymark.examples.doors;

import java.nio.file.Path;

/**
 * Says what is wrong with a file, whatever its format: a document of Waymark, as JSON or NDJSON; a Common Transfer File; a
 * package of CASE; a folder of tidy tables. Its content says which it is, not its name.
 *
 * <pre>Check FILE</pre>
 *
 * <p>Prints one line for each finding and fault, its parts set apart by tabs: severity, rule, path, line (a hyphen if it is not
 * known) and message; never a value of the file. Ends with 0 if there is nothing worse than a warning, with 1 if there are
 * errors, with 2 if the file cannot be read or is not sound. A record that comes without reference data is held to the rules
 * that need none.
 */
public final class Check {

    private final Lines lines;

    Check(Lines lines) {
        this.lines = lines;
    }

    /** Checks the file that is the only argument; see the class. */
    public static void main(String[] args) {
        int status = new Check(Lines.standard()).run(args);
        if (status != Lines.CLEAN) {
            System.exit(status);
        }
    }

    int run(String... args) {
        if (args.length != 1) {
            return lines.refuse("Usage: Check FILE");
        }
        return lines.run(() -> {
            Path file = Path.of(args[0]);
            return lines.print(Incoming.checked(Incoming.read(file), file));
        });
    }
}
