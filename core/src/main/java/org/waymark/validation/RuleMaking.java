package org.waymark.validation;

import java.util.function.BiConsumer;
import org.waymark.caseload.Caseload;
import org.waymark.finding.Severity;

/** How a family writes its rules down. Apart from {@link Rules}, which collects the families. */
final class RuleMaking {

    private RuleMaking() {}

    static Rule rule(Severity severity, String id, String title, String remedy, BiConsumer<RecordView, Reporter> body) {
        return rule(severity, id, title, title, remedy, body);
    }

    static Rule rule(
            Severity severity,
            String id,
            String title,
            String checks,
            String remedy,
            BiConsumer<RecordView, Reporter> body) {
        return new RecordRule(info(severity, id, title, checks, remedy), body);
    }

    /** A rule that waits to be asked for. */
    static Rule optional(
            Severity severity,
            String id,
            String title,
            String checks,
            String remedy,
            BiConsumer<RecordView, Reporter> body) {
        return new RecordRule(info(severity, id, title, checks, remedy).withEnabled(false), body);
    }

    static ReferenceRule reference(
            Severity severity, String id, String title, String remedy, BiConsumer<References, Reporter> body) {
        return new ReferenceRule(info(severity, id, title, title, remedy), body);
    }

    static CaseloadRule caseload(
            Severity severity, String id, String title, String remedy, BiConsumer<Caseload, Reporter> body) {
        return new CaseloadRule(info(severity, id, title, title, remedy), body);
    }

    private static RuleInfo info(Severity severity, String id, String title, String checks, String remedy) {
        return RuleInfo.builder()
                .id(id)
                .severity(severity)
                .title(title)
                .checks(checks)
                .remedy(remedy)
                .build();
    }
}
