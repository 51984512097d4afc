package org.waymark.examples.quickstart;

import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.school.School;

/** Says what was read. */
final class Overview {

    private final Chapters chapters;

    Overview(Chapters chapters) {
        this.chapters = chapters;
    }

    void print(Caseload caseload, boolean sample) {
        ReferenceData reference = caseload.referenceData();
        chapters.begin("What was read");
        if (sample) {
            chapters.paragraph(
                    "",
                    "The caseload of four schools that comes with Waymark. Schools, pupils and words are made up. DREAMS and"
                            + " HORIZONS are two ways of tracking the same things: each has its own wording over one shared"
                            + " vocabulary, so a target keeps its meaning when a pupil moves from one to the other.");
            chapters.blank();
        }
        chapters.line(
                "Schools:    " + reference.schools().stream().map(School::title).collect(Collectors.joining(", ")));
        chapters.line("Programmes: "
                + reference.programmes().stream().map(Programme::title).collect(Collectors.joining(", ")));
        chapters.line("Cycles:     "
                + reference.cycles().stream().map(ReviewCycle::title).collect(Collectors.joining(", ")));
        chapters.line("Pupils:     " + caseload.pupils().size());
        chapters.line("Targets:    "
                + caseload.pupils().stream()
                        .mapToInt(record -> record.targets().size())
                        .sum());
        chapters.line("Ratings:    "
                + caseload.pupils().stream()
                        .mapToInt(record -> record.ratings().size())
                        .sum());
    }
}
