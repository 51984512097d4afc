package org.waymark.io.csv;

import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/** A table cannot be read, or not from here on: nothing of it is carried. Holds no value and no exception of a parser. */
final class CsvFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    CsvFault(List<Finding> findings) {
        super("the table cannot be read", null, false, false);
        this.findings = List.copyOf(findings);
    }

    static CsvFault of(String rule, Position at, long line, String message, String remedy) {
        return new CsvFault(List.of(finding(rule, at, line, message, remedy)));
    }

    static Finding finding(String rule, Position at, long line, String message, String remedy) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .position(at)
                .line(Math.toIntExact(Math.min(line, Integer.MAX_VALUE)))
                .message(message)
                .remedy(remedy)
                .build();
    }

    Findings findings() {
        return Findings.of(findings);
    }
}
