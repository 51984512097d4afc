package org.waymark.examples.quickstart;

import java.nio.file.Path;
import org.waymark.caseload.Caseload;
import org.waymark.io.Waymark;
import org.waymark.scoring.sample.SampleCaseload;

/**
 * Makes the caseload of four schools anew, from its seed.
 *
 * <pre>MakeFourSchools file.json</pre>
 */
public final class MakeFourSchools {

    private MakeFourSchools() {}

    /** Writes the caseload into the file named by the only argument. */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Usage: MakeFourSchools file.json");
            System.exit(2);
        }
        Waymark.json().write(Path.of(args[0]), caseload());
    }

    static Caseload caseload() {
        return SampleCaseload.fourSchools(SampleCaseload.SEED);
    }
}
