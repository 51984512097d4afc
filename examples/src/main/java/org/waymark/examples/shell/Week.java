package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.scoring.attention.AttentionGap;
import org.waymark.scoring.attention.AttentionItem;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.attention.AttentionReason;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.subject.Facet;

/** Whom to talk about, as text: a block a pupil, two lines a reason; then what became of everybody else. */
final class Week {

    private Week() {}

    static String text(AttentionList list) {
        List<String> parts = new ArrayList<>();
        parts.add("As of " + list.day());
        if (!list.items().isEmpty()) {
            parts.add(items(list.items()));
        }
        TextTable states = TextTable.of("pupils", "what became of them");
        list.counts().forEach((state, count) -> {
            if (count > 0) {
                states.row(count, Labels.english().render("attention.state." + state, Map.of()));
            }
        });
        parts.add(states.toString());
        if (!list.gaps().isEmpty()) {
            TextTable gaps = TextTable.of("not judged", "pupils", "targets or help", "because");
            for (AttentionGap gap : list.gaps()) {
                gaps.row(gap.kind(), gap.pupils(), gap.matters(), gap.toText(Labels.english()));
            }
            parts.add(gaps.toString());
        }
        return String.join("\n\n", parts);
    }

    static String items(List<AttentionItem> items) {
        List<String> lines = new ArrayList<>();
        for (AttentionItem item : items) {
            lines.add(Cells.text(item.pupil()) + " ("
                    + Cells.text(List.of(
                            item.facets().find(Facet.SCHOOL).orElse("no school"),
                            item.facets()
                                    .find(Facet.YEAR)
                                    .map(year -> "year " + year)
                                    .orElse("no year")))
                    + ")");
            for (AttentionReason reason : item.reasons()) {
                lines.add("  " + reason.toText(Labels.english()) + targets(reason));
                lines.add("    " + reason.todo(Labels.english()));
            }
        }
        return String.join("\n", lines);
    }

    private static String targets(AttentionReason reason) {
        return reason.targets().isEmpty() ? "" : " " + Cells.text(reason.targets());
    }
}
