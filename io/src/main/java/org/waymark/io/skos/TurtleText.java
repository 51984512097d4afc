package org.waymark.io.skos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes statements as Turtle: a block for each subject, a line for each object. */
final class TurtleText {

    private TurtleText() {}

    static String of(Graph graph) {
        StringBuilder out = new StringBuilder();
        Graph.PREFIXES.forEach((prefix, iri) ->
                out.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
        graph.statements().forEach((subject, predicates) -> {
            out.append("\n<").append(iri(subject)).append(">");
            out.append(predicates.entrySet().stream().map(TurtleText::predicate).collect(Collectors.joining(" ;")));
            out.append(" .\n");
        });
        return out.toString();
    }

    private static String predicate(Map.Entry<String, List<Term>> statement) {
        String name = statement.getKey().equals("rdf:type") ? "a" : statement.getKey();
        return "\n    " + name + " "
                + statement.getValue().stream().map(TurtleText::object).collect(Collectors.joining(" ,\n        "));
    }

    private static String object(Term term) {
        if (term instanceof Term.Iri iri) {
            return "<" + iri(iri.value()) + ">";
        }
        if (term instanceof Term.Text text) {
            return quoted(text.value()) + (text.language().isEmpty() ? "" : "@" + text.language());
        }
        if (term instanceof Term.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return ((Term.Sequence) term)
                .members().stream().map(TurtleText::object).collect(Collectors.joining(" ", "( ", " )"));
    }

    /** What may not stand between angle brackets is written as a number. */
    private static String iri(String iri) {
        StringBuilder out = new StringBuilder();
        iri.codePoints().forEach(c -> {
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= '\uFFFE') {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
