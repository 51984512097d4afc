package org.waymark.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/** What was found while a transferred record was read. */
final class TransferFindings {

    private final List<Finding> list = new ArrayList<>();

    static Position referenceData(String field, int place) {
        return Position.root().field("referenceData").item(field, place);
    }

    static Position record(String field, int place) {
        return Position.root().field("record").item(field, place);
    }

    void add(
            Severity severity,
            String rule,
            Position position,
            String message,
            String remedy,
            Map<String, Data> attributes) {
        list.add(Finding.builder()
                .rule(rule)
                .severity(severity)
                .position(position)
                .message(message)
                .remedy(remedy)
                .putAllAttributes(attributes)
                .build());
    }

    Findings result() {
        return Findings.of(list);
    }
}
