package org.waymark.io.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.io.json.FieldCatalogue.Line;

/** Makes the generated part of the page for a data-protection officer out of the field catalogue. */
final class FieldsPage {

    private static final String BEGIN = "<!-- generated: fields -->\n";
    private static final String END = "<!-- end of generated: fields -->\n";

    private FieldsPage() {}

    /** The page with its generated part made anew; what stands around it stays. */
    static String current(String page) {
        int from = page.indexOf(BEGIN);
        int to = page.indexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no generated part");
        }
        return page.substring(0, from + BEGIN.length()) + "\n" + fields() + page.substring(to);
    }

    private static String fields() {
        List<Line> lines = FieldCatalogue.lines();
        FieldNotes notes = FieldNotes.read();
        StringBuilder text = new StringBuilder();
        for (String object : lines.stream().map(Line::object).distinct().toList()) {
            List<Line> own =
                    lines.stream().filter(line -> line.object().equals(object)).toList();
            text.append("### ").append(object).append("\n\n");
            text.append(notes.objects().getOrDefault(object, "What any object can hold beside its own fields."));
            text.append(" *Stored in:* ").append(own.get(0).part()).append(". *Seen by:* ");
            text.append(own.get(0).audience()).append(".\n\n");
            text.append(own.stream().map(FieldsPage::line).collect(Collectors.joining("", header(), "\n")));
        }
        return text.toString();
    }

    private static String header() {
        return """
                | Field | Personal data | On transfer | For research | Since | If it is absent | Meaning |
                |---|---|---|---|---|---|---|
                """;
    }

    private static String line(Line line) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s | %s | %s | %s |\n",
                line.field(),
                line.category(),
                line.onTransfer(),
                line.forResearch(),
                line.since(),
                cell(line.absent()),
                cell(line.meaning()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
