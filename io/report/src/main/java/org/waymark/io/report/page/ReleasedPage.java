package org.waymark.io.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.Symbol;

/**
 * A page about a school or about schools together, for governors, for the trust, for whoever may see what was released.
 *
 * <p>Its numbers come from released tables only: a {@link ReleasedPart} is made of a {@link
 * org.waymark.scoring.disclosure.ReleasedTable}, a {@link ReleasedChart} of such a part, and only a {@link DisclosurePolicy} makes
 * released tables. The policy of each is printed on the page. Whoever writes headings and notes by hand takes care that they say
 * nothing of pupils.
 *
 * @param anchor see {@link Page#anchor()}
 * @param title the school or the schools
 * @param notes what holds for the whole page, a sentence each: as of which day, who is counted
 * @param sections the tables and pictures
 */
public record ReleasedPage(String anchor, String title, List<String> notes, List<ReleasedSection> sections)
        implements Page {

    private static final List<Symbol> SYMBOLS =
            List.of(Symbol.CONFIDENTIAL, Symbol.NOT_AVAILABLE, Symbol.LOW, Symbol.NOT_APPLICABLE);

    /** Copies the lists. */
    public ReleasedPage {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }

    @Override
    public String heading(Words words) {
        return title;
    }

    /** The policies under which its tables were released, each once, in the order of the tables; a sentence a line. */
    public List<List<String>> policies(Words words) {
        Map<DisclosurePolicy, List<String>> lines = new LinkedHashMap<>();
        parts().forEach(part -> lines.computeIfAbsent(part.policy(), policy -> PolicyWords.lines(policy, words)));
        return List.copyOf(lines.values());
    }

    /** The symbols that stand in its tables, with what they mean. */
    public List<ReleasedPart.Cell> legend(Words words) {
        return SYMBOLS.stream()
                .filter(symbol -> parts().anyMatch(part -> part.has(symbol.code())))
                .map(symbol -> new ReleasedPart.Cell(symbol.code(), FigureColumn.meaning(symbol, words)))
                .toList();
    }

    /** The measures by which its numbers were made, each once. */
    public List<MeasureTrace> traces() {
        return parts().flatMap(part -> part.traces().stream()).distinct().toList();
    }

    private Stream<ReleasedPart> parts() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }

    /** How large it is. */
    @Override
    public String toString() {
        return "ReleasedPage[" + sections.size() + " sections]";
    }
}
