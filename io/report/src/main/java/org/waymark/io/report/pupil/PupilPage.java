package org.waymark.io.report.pupil;

import java.util.List;
import java.util.Optional;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.words.Words;

/**
 * The page of a pupil, for the staff of the school: who the pupil is, what should happen next, the pupil's words and
 * strengths, each target with what became of it, and what stands around them. It has one page of paper on both sides.
 *
 * <p>Made by {@link PupilPages}.
 *
 * @param anchor see {@link Page#anchor()}
 * @param name the name as the school's own file shows it
 * @param facts year, school, provision, key worker
 * @param next what should happen next, the most urgent first
 * @param later a sentence on what else has a day; absent if there is nothing
 * @param voices the pupil's words, the latest first, then those of the parents
 * @param sayings strengths, interests, aspirations, what helps
 * @param targets the targets that are being worked on
 * @param needs the needs, the first one first
 * @param plans the plans that hold
 * @param otherHelp help that is for no single target
 * @param wider wider outcomes, attendance, incidents
 * @param measures what the measures say of the pupil as a whole
 * @param cares what to take care of with the numbers of the page, with the measures that it goes for
 * @param meetings the latest meetings
 * @param closed the targets that are not worked on any longer
 * @param missing what is not recorded, and would help
 */
public record PupilPage(
        String anchor,
        String name,
        List<Fact> facts,
        List<NextStep> next,
        Optional<String> later,
        List<Quote> voices,
        List<Sayings> sayings,
        List<TargetPart> targets,
        List<String> needs,
        List<PlanPart> plans,
        List<HelpLine> otherHelp,
        List<PlainTable> wider,
        List<Measured> measures,
        List<String> cares,
        List<Meeting> meetings,
        List<ClosedTarget> closed,
        List<String> missing)
        implements Page {

    /** Copies the lists. */
    public PupilPage {
        facts = List.copyOf(facts);
        next = List.copyOf(next);
        voices = List.copyOf(voices);
        sayings = List.copyOf(sayings);
        targets = List.copyOf(targets);
        needs = List.copyOf(needs);
        plans = List.copyOf(plans);
        otherHelp = List.copyOf(otherHelp);
        wider = List.copyOf(wider);
        measures = List.copyOf(measures);
        cares = List.copyOf(cares);
        meetings = List.copyOf(meetings);
        closed = List.copyOf(closed);
        missing = List.copyOf(missing);
    }

    @Override
    public String heading(Words words) {
        return name;
    }

    /** How many targets it has. */
    @Override
    public String toString() {
        return "PupilPage[" + targets.size() + " targets]";
    }
}
