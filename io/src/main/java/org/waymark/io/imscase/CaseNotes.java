package org.waymark.io.imscase;

import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.io.json.Node;

/** What was repaired or left out on the way through a package. Messages name field and rule, never the value. */
final class CaseNotes {

    private static final int MOST = 10_000;

    private final List<Finding> list = new ArrayList<>();
    private int more;

    void repaired(String rule, Node at, String message) {
        add(Severity.WARNING, rule, at, message, "Correct it where the package was written.");
    }

    void told(String rule, Node at, String message) {
        add(Severity.INFO, rule, at, message, "Keep the package if you need what is left out.");
    }

    void marked() {
        list.add(Finding.builder()
                .rule(CaseRules.MARK)
                .severity(Severity.WARNING)
                .position(Position.root())
                .line(1)
                .message("begins with a byte order mark, which was passed over")
                .remedy("Save the package as UTF-8 without one.")
                .build());
    }

    private void add(Severity severity, String rule, Node at, String message, String remedy) {
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

    static Finding error(Node at, String message) {
        return Finding.builder()
                .rule(CaseRules.FORMAT)
                .severity(Severity.ERROR)
                .position(at.position())
                .line(at.line())
                .column(at.column())
                .message(message)
                .remedy("Read it with what it was written for.")
                .build();
    }

    Findings findings() {
        List<Finding> all = new ArrayList<>(list);
        if (more > 0) {
            all.add(Finding.builder()
                    .rule(CaseRules.MORE)
                    .severity(Severity.WARNING)
                    .position(Position.root())
                    .message("has " + more + " more findings than the " + MOST + " that are reported")
                    .build());
        }
        return Findings.of(all);
    }
}
