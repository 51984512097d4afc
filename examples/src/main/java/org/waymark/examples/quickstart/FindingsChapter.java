package org.waymark.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;

/** Prints errors and warnings one by one, and the rest by rule. */
final class FindingsChapter {

    private final Chapters chapters;

    FindingsChapter(Chapters chapters) {
        this.chapters = chapters;
    }

    void print(Findings findings) {
        chapters.begin("What was found in it");
        chapters.line(findings.count(Severity.ERROR) + " errors, " + findings.count(Severity.WARNING) + " warnings, "
                + findings.count(Severity.INFO) + " things worth knowing. Where: position in the document, and line.");
        findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> chapters.line("  " + finding.describe()));
        Map<String, List<Finding>> infos = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .forEach(finding -> infos.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        infos.forEach((rule, list) ->
                chapters.line("  " + list.size() + " times " + list.get(0).describe()));
        if (!infos.isEmpty()) {
            chapters.line("  (each of the last kind is shown once; findings.csv has them all)");
        }
    }
}
