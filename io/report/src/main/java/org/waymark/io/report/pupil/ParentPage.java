package org.waymark.io.report.pupil;

import java.util.List;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.words.Words;

/**
 * A page for the parents of a pupil: no codes, no ids, staff by what they do, short sentences, and only what parents may see.
 *
 * <p>Made by {@link ParentPages}.
 *
 * @param anchor see {@link Page#anchor()}
 * @param title what the page is
 * @param about year, school, the day of the records
 * @param next what happens next, and when
 * @param voices the pupil's words
 * @param told what the parents told the school
 * @param well what is going well
 * @param sayings strengths, interests, hopes, what helps
 * @param targets what school and pupil work on
 * @param help what the school does beside the targets
 * @param meetings when school and parents met, and what was agreed
 * @param ask what the school would like to hear, as questions
 */
public record ParentPage(
        String anchor,
        String title,
        List<String> about,
        List<NextStep> next,
        List<Quote> voices,
        List<Quote> told,
        List<String> well,
        List<Sayings> sayings,
        List<ParentTarget> targets,
        List<String> help,
        List<Meeting> meetings,
        List<String> ask)
        implements Page {

    /** Copies the lists. */
    public ParentPage {
        about = List.copyOf(about);
        next = List.copyOf(next);
        voices = List.copyOf(voices);
        told = List.copyOf(told);
        well = List.copyOf(well);
        sayings = List.copyOf(sayings);
        targets = List.copyOf(targets);
        help = List.copyOf(help);
        meetings = List.copyOf(meetings);
        ask = List.copyOf(ask);
    }

    @Override
    public String heading(Words words) {
        return title;
    }

    /** How many targets it has. */
    @Override
    public String toString() {
        return "ParentPage[" + targets.size() + " targets]";
    }
}
