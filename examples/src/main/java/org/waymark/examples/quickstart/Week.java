package org.waymark.examples.quickstart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.pupil.NcYear;
import org.waymark.review.ReviewCycle;
import org.waymark.school.School;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.attention.Attention;
import org.waymark.scoring.attention.AttentionGap;
import org.waymark.scoring.attention.AttentionItem;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.attention.AttentionReason;
import org.waymark.scoring.attention.AttentionState;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.subject.Facet;

/** The list for the person with three minutes: five pupils of one school, each with the reasons. */
final class Week {

    private static final int MOST = 5;

    private final Chapters chapters;
    private final Caseload caseload;

    Week(Chapters chapters, Caseload caseload) {
        this.chapters = chapters;
        this.caseload = caseload;
    }

    void print(ScoreTable scores) {
        Optional<School> school = caseload.referenceData().schools().stream().findFirst();
        Attention all = Attention.on(day(scores, caseload.referenceData()), caseload.referenceData());
        AttentionList list =
                school.map(one -> all.inSchool(one.id().value())).orElse(all).list(caseload);
        chapters.begin("Whom to talk about this week");
        chapters.paragraph(
                "",
                "As of " + Words.day(list.day())
                        + school.map(one -> ", at " + one.title()).orElse("")
                        + ". The library has no clock: the day is handed in. First comes what adults owe, then what the"
                        + " ratings show; within a kind of reason, statutory deadlines and then whatever has lasted longest.");
        for (AttentionItem item : list.top(MOST)) {
            chapters.blank();
            chapters.line("  " + item.pupil().value()
                    + item.facets()
                            .find(Facet.YEAR)
                            .map(year -> ", " + Words.year(NcYear.of(year)))
                            .orElse(""));
            for (AttentionReason reason : item.reasons()) {
                chapters.paragraph("    ", reason.toText(Labels.english()));
                chapters.paragraph("      ", reason.todo(Labels.english()));
            }
        }
        chapters.blank();
        chapters.line("  " + counts(list));
        for (AttentionGap gap : list.gaps()) {
            chapters.line("  Not judged, " + gap.kind() + ": of " + gap.pupils()
                    + (gap.pupils() == 1 ? " pupil" : " pupils") + ", because " + gap.toText(Labels.english()));
        }
    }

    private static String counts(AttentionList list) {
        return list.counts().entrySet().stream()
                .filter(entry -> entry.getKey() != AttentionState.NOT_ASKED && entry.getValue() > 0)
                .map(entry ->
                        entry.getValue() + " " + Labels.english().render("attention.state." + entry.getKey(), Map.of()))
                .collect(Collectors.joining("; ", "Pupils: ", "."));
    }

    /** The day after the last cycle but one that has ended by the latest entry: a day in the year, not its end. */
    static LocalDate day(ScoreTable scores, ReferenceData reference) {
        LocalDate latest = scores.rows().stream()
                .map(ScoreRow::asOf)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        List<LocalDate> ended = reference.cycles().stream()
                .map(ReviewCycle::to)
                .flatMap(Optional::stream)
                .filter(end -> end.isBefore(latest))
                .sorted()
                .toList();
        return ended.isEmpty()
                ? latest
                : ended.get(Math.max(0, ended.size() - 2)).plusDays(1);
    }
}
