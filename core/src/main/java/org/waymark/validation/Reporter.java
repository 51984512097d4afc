package org.waymark.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.Id;
import org.waymark.id.VersionedRef;

/**
 * Takes what one rule finds in one record. {@link #at(Position)} reports; what it returns may add to the report. Not
 * thread-safe, and of no use after the check.
 */
public final class Reporter {

    private final RuleInfo rule;
    private final Severity severity;
    private final Position outer;
    private final Map<String, Data> common;
    private final List<Report> reports = new ArrayList<>(0);

    Reporter(RuleInfo rule, Severity severity, Position outer, Map<String, Data> common) {
        this.rule = rule;
        this.severity = severity;
        this.outer = outer;
        this.common = common;
    }

    /**
     * Reports a finding at this place, in the words of the rule.
     *
     * @return the report, for facts or other words
     */
    public Report at(Position position) {
        Report report = new Report(position);
        reports.add(report);
        return report;
    }

    void moveTo(List<Finding> findings) {
        for (Report report : reports) {
            Finding.Builder finding = Finding.builder()
                    .rule(rule.id())
                    .severity(severity)
                    .position(report.position.in(outer))
                    .message(report.message)
                    .putAllAttributes(common);
            report.attributes.forEach(finding::putAttributes);
            if (!report.remedy.isEmpty()) {
                finding.remedy(report.remedy);
            }
            findings.add(finding.build());
        }
    }

    /** One finding that was reported, while it can still be added to. */
    public final class Report {

        private final Position position;
        private final Map<String, Data> attributes = new TreeMap<>();
        private String message = rule.title();
        private String remedy = rule.remedy().orElse("");

        private Report(Position position) {
            this.position = position;
        }

        /** Adds an id as a fact for programs, under a name such as {@code target}. */
        public Report with(String name, Id id) {
            return with(name, Data.of(id.value()));
        }

        /** Adds a reference as a fact for programs, under a name such as {@code scale}. */
        public Report with(String name, VersionedRef ref) {
            return with(name, Data.of(ref.toString()));
        }

        /** Adds a number as a fact for programs, under a name such as {@code limit}. */
        public Report with(String name, long number) {
            return with(name, Data.of(BigDecimal.valueOf(number)));
        }

        /** Adds a fact for programs. The name {@code pupil} is taken. */
        public Report with(String name, Data value) {
            if (!common.containsKey(name)) {
                attributes.put(name, value);
            }
            return this;
        }

        /** Says what is wrong in other words than the rule's; nothing of what was found may be in them. */
        public Report saying(String words) {
            message = words;
            return this;
        }

        /** Says what to do in other words than the rule's; nothing of what was found may be in them. */
        public Report remedy(String words) {
            remedy = words;
            return this;
        }
    }
}
