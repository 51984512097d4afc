package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.id.PupilId;
import org.waymark.io.report.words.Words;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.NcYears;
import org.waymark.rating.Perspective;
import org.waymark.release.AudienceFilter;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Achievement;
import org.waymark.target.Target;

/**
 * Makes pages for parents. Whatever a record holds, a page sees only what the audience {@link Audience#PARENT} may see, and no
 * ids of staff: both are taken out before anything is read. Reasons of decisions, incidents, attendance and deadlines of the
 * authorities are left to the conversation. Immutable and thread-safe.
 */
public final class ParentPages {

    private static final int STEPS = 6;
    private static final int VOICES = 3;
    private static final int MEETINGS = 2;

    private final Desk desk;
    private final AudienceFilter filter;

    private ParentPages(Desk desk, AudienceFilter filter) {
        this.desk = desk;
        this.filter = filter;
    }

    /**
     * Returns a maker of pages. A child is called by the first word of the recorded name, and “your child” if there is none.
     *
     * @param data what the records refer to
     * @param asOf the day of the pages: nothing later is seen
     * @param words the language of the pages
     */
    public static ParentPages of(ReferenceData data, LocalDate asOf, Words words) {
        return new ParentPages(
                new Desk(data, asOf, words, MeasureSet.none(), id -> Optional.empty(), id -> Optional.empty()),
                AudienceFilter.forAudience(Audience.PARENT).withoutStaff());
    }

    /** Returns this maker with another way to call a child; whom it does not know is called by the recorded name. */
    public ParentPages calling(Function<PupilId, Optional<String>> names) {
        return new ParentPages(desk.naming(names), filter);
    }

    /**
     * Makes the page of a pupil.
     *
     * @param number which page of its kind it is in the file, from 1; links lead there
     */
    public ParentPage page(PupilRecord record, int number) {
        Folder folder = new Folder(desk, filter.of(record));
        Words words = desk.words;
        Optional<String> name = firstName(folder.record);
        Voices voices = new Voices(folder, false);
        PlanParts plans = new PlanParts(folder, voices);
        ParentTargets targets = new ParentTargets(folder);
        ParentSteps steps = new ParentSteps(folder);
        List<ParentTarget> parts = folder.live().stream()
                .map(target -> targets.part(target, steps.of(target)))
                .toList();
        return new ParentPage(
                "parent-" + number,
                name.map(known -> words.text("parent.title", "name", known))
                        .orElseGet(() -> words.text("parent.title.unnamed")),
                about(folder),
                steps.first(STEPS),
                voices.of(Perspective.PUPIL, VOICES),
                voices.of(Perspective.PARENT, VOICES),
                well(folder),
                voices.sayings(),
                parts,
                targets.otherHelp(),
                plans.meetings(MEETINGS),
                List.of(words.text("parent.ask.home"), words.text("parent.ask.worry"), words.text("parent.ask.next")));
    }

    private Optional<String> firstName(PupilRecord record) {
        return desk.names
                .apply(record.pupil().id())
                .or(() -> record.pupil().name().flatMap(ParentPages::first));
    }

    /** The first word of a name; of “Family, Given” the first behind the comma. */
    private static Optional<String> first(String name) {
        String given = name.substring(name.indexOf(',') + 1).strip();
        String first = given.split("\\s+", 2)[0];
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    private List<String> about(Folder folder) {
        List<String> about = new ArrayList<>();
        Optional<Enrolment> spell = folder.enrolment();
        spell.ifPresent(one -> about.add(desk.words.text(
                "parent.about",
                "school",
                desk.codes.school(one.school()),
                "year",
                desk.codes.of(one.year(), NcYears.CODES))));
        about.add(desk.words.text("parent.day", "date", desk.day));
        return about;
    }

    /** What goes well: aims that are reached, and marks that are further than at the start. */
    private List<String> well(Folder folder) {
        List<String> well = new ArrayList<>();
        for (Target target : folder.closed()) {
            Optional<Achievement> achieved = target.achievementOn(desk.day);
            if (achieved.filter(one -> one.equals(Achievement.ACHIEVED) || one.equals(Achievement.EXCEEDED))
                    .isPresent()) {
                well.add(desk.words.text("parent.well.closed", "target", folder.title(target)));
            }
        }
        for (Target target : folder.live()) {
            Optional<TargetHistory> history = folder.school(target);
            if (history.filter(Stories::isReached).isPresent()) {
                well.add(desk.words.text("parent.well.reached", "target", folder.title(target)));
            } else if (history.filter(Stories::isFurther).isPresent()) {
                well.add(desk.words.text("parent.well.further", "target", folder.title(target)));
            }
        }
        return well;
    }
}
