package org.waymark.io.json;

import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/** What is wrong with a document, up to {@link Limits#FAULTS}. Messages name field and rule, never the value. */
final class Faults {

    private final List<Finding> list = new ArrayList<>();

    boolean isEmpty() {
        return list.isEmpty();
    }

    Findings findings() {
        return Findings.of(list);
    }

    /**
     * Notes a fault.
     *
     * @throws StopReading if there are as many as are reported
     */
    void add(String rule, Position position, int line, int column, String message, String remedy) {
        list.add(finding(rule, position, line, column, message, remedy));
        if (list.size() >= Limits.FAULTS) {
            throw new StopReading();
        }
    }

    /** Puts a fault before all others. */
    void first(Finding fault) {
        list.add(0, fault);
        if (list.size() > Limits.FAULTS) {
            list.remove(Limits.FAULTS);
        }
    }

    /** Forgets all other faults: with this one they mean nothing. */
    void only(Finding fault) {
        list.clear();
        list.add(fault);
        throw new StopReading();
    }

    static Finding finding(String rule, Position position, int line, int column, String message, String remedy) {
        Finding.Builder finding = Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .position(position)
                .message(message)
                .remedy(remedy);
        if (line > 0) {
            finding.line(line);
        }
        if (column > 0) {
            finding.column(column);
        }
        return finding.build();
    }
}
