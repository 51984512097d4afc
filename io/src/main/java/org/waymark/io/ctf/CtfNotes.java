package org.waymark.io.ctf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/** What was found on the way through a file. Messages name field and rule, never the value. */
final class CtfNotes {

    /** The most findings that are reported of one file. */
    static final int MOST = 10_000;

    private final List<Finding> list = new ArrayList<>();
    private int more;

    void info(String rule, XmlElement at, String message, String remedy) {
        add(Severity.INFO, rule, at, message, remedy);
    }

    void warn(String rule, XmlElement at, String message, String remedy) {
        add(Severity.WARNING, rule, at, message, remedy);
    }

    private void add(Severity severity, String rule, XmlElement at, String message, String remedy) {
        if (list.size() >= MOST) {
            more++;
            return;
        }
        list.add(Finding.builder()
                .rule(rule)
                .severity(severity)
                .position(at.position())
                .line(at.line())
                .column(at.column())
                .message(message)
                .remedy(remedy)
                .build());
    }

    Findings findings() {
        List<Finding> all = new ArrayList<>(list);
        if (more > 0) {
            all.add(Finding.builder()
                    .rule(CtfRules.MORE)
                    .severity(Severity.WARNING)
                    .position(Position.root())
                    .message("has " + more + " more findings than the " + MOST + " that are reported")
                    .remedy("Correct what is reported and read the file again.")
                    .build());
        }
        return Findings.of(all);
    }
}
