package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/** What was found on the way through tables. Messages name column and rule, never the value. */
final class CsvNotes {

    /** The most findings that are reported of one reading. */
    static final int MOST = 10_000;

    private final List<Finding> list = new ArrayList<>();
    private Severity worst = Severity.INFO;
    private int more;

    void add(Finding finding) {
        if (list.size() < MOST) {
            list.add(finding);
        } else {
            more++;
            worst = worse(worst, finding.severity());
        }
    }

    /** Notes something of a cell; a column of 0 is a row as a whole. */
    void add(Severity severity, String rule, Position at, int line, int column, String message, String remedy) {
        Finding.Builder finding = Finding.builder()
                .rule(rule)
                .severity(severity)
                .position(at)
                .line(line)
                .message(message)
                .remedy(remedy);
        if (column > 0) {
            finding.column(column);
        }
        add(finding.build());
    }

    /** What was found; the last finding says how many more there are, as severe as the worst of them. */
    Findings findings() {
        List<Finding> all = new ArrayList<>(list);
        if (more > 0) {
            all.add(Finding.builder()
                    .rule(CsvRules.MORE)
                    .severity(worst)
                    .position(Position.root())
                    .message("has " + more + " more findings than the " + MOST + " that are reported")
                    .remedy("Correct what is reported and read the table again.")
                    .build());
        }
        return Findings.of(all);
    }

    private static Severity worse(Severity one, Severity other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case ERROR -> 2;
            case WARNING -> 1;
            case INFO -> 0;
        };
    }
}
