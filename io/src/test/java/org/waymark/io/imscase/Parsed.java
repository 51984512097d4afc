package org.waymark.io.imscase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.waymark.finding.Finding;
import org.waymark.io.json.Node;
import org.waymark.io.json.Trees;

/** Short texts as trees, with single quotes for double ones. */
final class Parsed {

    private Parsed() {}

    static Node node(String text) {
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                Trees.read(new ByteArrayInputStream(bytes), CaseNames::isKnown).value());
    }

    static List<String> rules(CaseNotes notes) {
        return notes.findings().stream().map(Finding::rule).toList();
    }
}
