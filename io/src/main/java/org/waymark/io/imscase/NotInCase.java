package org.waymark.io.imscase;

import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.programme.Programme;

/** Says what of a programme a package cannot carry. */
final class NotInCase {

    private NotInCase() {}

    static Findings of(Programme programme) {
        List<Finding> list = new ArrayList<>();
        add(list, programme.schools().isEmpty(), "schools", "which schools are in a programme, and when");
        add(list, programme.scales().isEmpty(), "scales", "which scales targets use");
        add(list, programme.cyclePlan().isEmpty(), "cyclePlan", "review cycles");
        add(list, programme.extensions().isEmpty(), "extensions", "what a vendor added to a programme");
        add(list, programme.unknown().isEmpty(), "unknown", "what a later version added to a programme");
        return Findings.of(list);
    }

    private static void add(List<Finding> list, boolean isEmpty, String field, String what) {
        if (!isEmpty) {
            list.add(Finding.builder()
                    .rule(CaseRules.NOT_CARRIED)
                    .severity(Severity.INFO)
                    .position(Position.root().field(field))
                    .message("was not written: CASE has no place for " + what)
                    .remedy("Keep the programme in the format of Waymark.")
                    .build());
        }
    }
}
