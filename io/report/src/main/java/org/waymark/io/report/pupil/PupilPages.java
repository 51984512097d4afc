package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Role;
import org.waymark.id.PupilId;
import org.waymark.id.StaffId;
import org.waymark.io.report.words.Words;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvisions;
import org.waymark.programme.Programme;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.NcYears;
import org.waymark.rating.Perspective;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;
import org.waymark.target.TargetKinds;
import org.waymark.target.TargetStatus;
import org.waymark.target.TargetStatuses;

/**
 * Makes the pages of pupils, for the staff of their school: everything of the record that helps to talk about the pupil and to
 * decide what comes next, as it stood on one day. What is only for staff is marked as such. Immutable and thread-safe; the
 * reference data are read once for all pages.
 *
 * <pre>{@code
 * PupilPage page = PupilPages.of(caseload.referenceData(), day, Words.english()).page(record, 1);
 * }</pre>
 */
public final class PupilPages {

    private static final int STEPS = 5;
    private static final int VOICES = 2;
    private static final int MEETINGS = 2;

    private final Desk desk;

    private PupilPages(Desk desk) {
        this.desk = desk;
    }

    /**
     * Returns a maker of pages by the standard measures; a pupil without a name is called by the id, staff are named by theirs.
     *
     * @param data what the records refer to
     * @param asOf the day of the pages: nothing later is seen
     * @param words the language of the pages
     */
    public static PupilPages of(ReferenceData data, LocalDate asOf, Words words) {
        return new PupilPages(new Desk(
                data,
                asOf,
                words,
                MeasureSet.standard(),
                id -> Optional.of(id.value()),
                id -> Optional.of(id.value())));
    }

    /** Returns this maker with other measures; none to show none. */
    public PupilPages measuring(MeasureSet measures) {
        return new PupilPages(desk.measuring(measures));
    }

    /** Returns this maker with another way to call pupils whose record has no name. */
    public PupilPages naming(Function<PupilId, Optional<String>> names) {
        return new PupilPages(desk.naming(names));
    }

    /** Returns this maker with another way to call staff; whom it does not know is called by the role alone. */
    public PupilPages namingStaff(Function<StaffId, Optional<String>> names) {
        return new PupilPages(desk.namingStaff(names));
    }

    /** What the list of contents says of a pupil: the name and the year. */
    public String entry(PupilRecord record) {
        String name = name(desk, record);
        return record.pupil()
                .mainEnrolmentOn(desk.day)
                .map(spell -> desk.words.text(
                        "pupil.entry", "name", name, "year", desk.codes.of(spell.year(), NcYears.CODES)))
                .orElse(name);
    }

    /** The anchor of the page with this number; it says nothing of who the pupil is. */
    public static String anchor(int number) {
        return "pupil-" + number;
    }

    /**
     * Makes the page of a pupil.
     *
     * @param number which page of its kind it is in the file, from 1; links lead there
     */
    public PupilPage page(PupilRecord record, int number) {
        Folder folder = new Folder(desk, record);
        Voices voices = new Voices(folder, true);
        PlanParts plans = new PlanParts(folder, voices);
        Measuring measuring = new Measuring(folder);
        NextSteps steps = new NextSteps(folder);
        HelpGivens help = new HelpGivens(folder);
        Around around = new Around(folder);
        List<Quote> quotes = new ArrayList<>(voices.of(Perspective.PUPIL, VOICES));
        quotes.addAll(voices.of(Perspective.PARENT, VOICES));
        List<Target> live = folder.live();
        List<TargetPart> targets = new ArrayList<>();
        for (Target target : live) {
            String anchor = anchor(number) + "-target-" + (targets.size() + 1);
            targets.add(part(anchor, folder, target, measuring, steps, help, plans, voices));
        }
        return new PupilPage(
                anchor(number),
                name(desk, record),
                facts(folder),
                steps.first(STEPS),
                steps.besides(STEPS) == 0
                        ? Optional.empty()
                        : Optional.of(desk.words.count("pupil.next.more", steps.besides(STEPS))),
                quotes,
                voices.sayings(),
                targets,
                around.needs(),
                plans.plans(),
                help.besides(live),
                around.tables(),
                measuring.ofPupil(),
                measuring.cares(live),
                plans.meetings(MEETINGS),
                folder.closed().stream().map(plans::closed).toList(),
                missing(folder));
    }

    private TargetPart part(
            String anchor,
            Folder folder,
            Target target,
            Measuring measuring,
            NextSteps steps,
            HelpGivens help,
            PlanParts plans,
            Voices voices) {
        Optional<TargetHistory> history = folder.school(target);
        Optional<RatingTables> table = history.map(ratings -> RatingTables.of(folder, target, ratings));
        return new TargetPart(
                anchor,
                folder.title(target),
                tags(target),
                target.criterion(),
                history.map(ratings -> MarkWords.scale(ratings.scale(), desk.words))
                        .orElseGet(() -> desk.words.text("pupil.scale.unknown")),
                table.map(RatingTables::columns).orElse(List.of()),
                table.map(RatingTables::rows).orElse(List.of()),
                history.flatMap(ratings -> Strips.of(ratings, desk.words)),
                history.map(ratings -> Stories.forStaff(desk.words).beside(ratings))
                        .orElse(List.of()),
                measuring.of(target.id()),
                plans.decision(target),
                help.of(target),
                steps.of(target, history),
                target.notes().stream()
                        .map(note -> voices.marked(note, note.text()))
                        .toList());
    }

    private List<String> tags(Target target) {
        List<String> tags = new ArrayList<>();
        tags.add(desk.codes.of(target.kind(), TargetKinds.CODES));
        TargetStatus status = target.statusOn(desk.day);
        if (!status.equals(TargetStatus.ACTIVE)) {
            tags.add(desk.codes.of(status, TargetStatuses.CODES));
        }
        return tags;
    }

    static String name(Desk desk, PupilRecord record) {
        return record.pupil()
                .name()
                .or(() -> desk.names.apply(record.pupil().id()))
                .orElseGet(() -> desk.words.text("pupil.unnamed"));
    }

    private List<Fact> facts(Folder folder) {
        PupilRecord record = folder.record;
        Optional<Enrolment> spell = folder.enrolment();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("pupil.fact.year", spell.map(one -> desk.codes.of(one.year(), NcYears.CODES))));
        facts.add(fact("pupil.fact.school", spell.map(one -> desk.codes.school(one.school()))));
        facts.add(fact(
                "pupil.fact.provision",
                record.provisions().stream()
                        .filter(one -> one.isOn(desk.day))
                        .map(ProvisionSpell::provision)
                        .findFirst()
                        .map(one -> desk.codes.of(one, SenProvisions.CODES))));
        facts.add(fact("pupil.fact.key.worker", new People(folder).holding(Role.KEY_WORKER, Optional.empty())));
        record.pupil()
                .programmeOn(desk.day)
                .map(id -> desk.data.programme(id).map(Programme::title).orElse(id.value()))
                .ifPresent(title -> facts.add(fact("pupil.fact.programme", Optional.of(title))));
        facts.add(fact("pupil.fact.day", Optional.of(desk.words.date(desk.day))));
        return facts;
    }

    private Fact fact(String key, Optional<String> value) {
        return new Fact(desk.words.text(key), value.orElseGet(() -> desk.words.text("pupil.cell.none")));
    }

    private List<String> missing(Folder folder) {
        List<String> missing = new ArrayList<>();
        PupilRecord record = folder.record;
        say(missing, new Voices(folder, true).of(Perspective.PUPIL, 1).isEmpty(), "pupil.missing.pupil");
        say(missing, new Voices(folder, true).of(Perspective.PARENT, 1).isEmpty(), "pupil.missing.parents");
        say(missing, folder.live().isEmpty(), "pupil.missing.targets");
        say(missing, record.needs().stream().noneMatch(need -> need.isOn(desk.day)), "pupil.missing.needs");
        say(missing, folder.plans.isEmpty(), "pupil.missing.plan");
        say(missing, folder.meetings.isEmpty(), "pupil.missing.meetings");
        return missing;
    }

    private void say(List<String> missing, boolean isMissing, String key) {
        if (isMissing) {
            missing.add(desk.words.text(key));
        }
    }
}
