package org.waymark.io.report.pupil;

import java.util.List;
import java.util.Optional;

/**
 * One target that is being worked on.
 *
 * @param anchor where links lead to
 * @param heading the target in its own words
 * @param tags what kind of target it is, and its status if it is not simply active
 * @param criterion how it is known that it is met; absent if that is not recorded
 * @param scale the scale, and from where to where it reaches
 * @param columns the headings of the table of ratings, after the first
 * @param rows the ratings of the school, of the pupil and of the parents, baseline and aim included
 * @param strip the points of the scale in a row; absent if the scale has none or too many
 * @param story how it went, in sentences
 * @param measures what the measures say
 * @param decision the latest decision, or the words that say that there is none
 * @param help the help for this target
 * @param next what should happen next
 * @param notes notes on it
 */
public record TargetPart(
        String anchor,
        String heading,
        List<String> tags,
        Optional<String> criterion,
        String scale,
        List<String> columns,
        List<MarkRow> rows,
        Optional<Strip> strip,
        List<String> story,
        List<Measured> measures,
        List<String> decision,
        List<HelpLine> help,
        NextStep next,
        List<String> notes) {

    /** Copies the lists. */
    public TargetPart {
        tags = List.copyOf(tags);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        story = List.copyOf(story);
        measures = List.copyOf(measures);
        decision = List.copyOf(decision);
        help = List.copyOf(help);
        notes = List.copyOf(notes);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "TargetPart[redacted]";
    }
}
