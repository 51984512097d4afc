package org.waymark.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.io.report.page.AnnexPage;
import org.waymark.io.report.page.Contents;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.page.WeekPage;
import org.waymark.io.report.pupil.ParentPage;
import org.waymark.io.report.pupil.ParentPages;
import org.waymark.io.report.pupil.PupilPages;
import org.waymark.io.report.words.GroupWords;
import org.waymark.io.report.words.Words;
import org.waymark.pupil.Enrolment;
import org.waymark.school.Partnership;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.RunManifest;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.attention.Attention;
import org.waymark.scoring.attention.AttentionList;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.subject.HistoryPolicy;

/**
 * The reports of a caseload as of a day: {@code Reports.of(caseload, day, Words.english()).school("northgate").write(file)}.
 *
 * <p>The caseload is scored once, by the standard measures and with what was seen up to the day, and the tables of all its schools
 * are released once, so that several reports of one caseload agree and none gives away what another hides. Hand in the caseload of
 * all schools for the reports of each, and make reports for several days with care: what was released before is not known here (see
 * {@link DisclosurePolicy#release(org.waymark.scoring.cohort.CohortTable, List)}). Immutable; it asks no clock.
 */
public final class Reports {

    private final Caseload caseload;
    private final LocalDate asOf;
    private final Words words;
    private final GroupWords codes;
    private final RunManifest manifest;
    private final SchoolTables tables;

    private Reports(
            Caseload caseload,
            LocalDate asOf,
            Words words,
            GroupWords codes,
            RunManifest manifest,
            SchoolTables tables) {
        this.caseload = caseload;
        this.asOf = asOf;
        this.words = words;
        this.codes = codes;
        this.manifest = manifest;
        this.tables = tables;
    }

    /** Returns the reports of a caseload as of a day; what may leave is decided by {@link DisclosurePolicy#schoolLevel()}. */
    public static Reports of(Caseload caseload, LocalDate asOf, Words words) {
        return of(caseload, asOf, words, DisclosurePolicy.schoolLevel());
    }

    /** Returns the reports of a caseload as of a day, under a policy of one's own. */
    public static Reports of(Caseload caseload, LocalDate asOf, Words words, DisclosurePolicy policy) {
        ReferenceData reference = caseload.referenceData();
        ScoreTable scores = Scorer.of(MeasureSet.standard(), reference)
                .under(HistoryPolicy.DEFAULT.withAsOf(asOf))
                .score(caseload);
        return new Reports(
                caseload,
                asOf,
                words,
                GroupWords.of(reference, words),
                scores.manifest(),
                SchoolTables.of(caseload, scores, policy));
    }

    /** The schools that have pupils on the roll on the day, as their main school, in the order of their ids. */
    public List<SchoolId> schools() {
        return caseload.pupils().stream()
                .flatMap(record -> record.pupil().mainEnrolmentOn(asOf).stream())
                .map(Enrolment::school)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a school is called on the pages. */
    public String name(SchoolId school) {
        return codes.school(school);
    }

    /** Equal to {@code school(SchoolId.of(school))}. */
    public Report school(String school) {
        return school(SchoolId.of(school));
    }

    /**
     * The report of a school for its own people: whom to talk about this week, a page for each pupil, what may be shown
     * outside the school, and the research annex. It names pupils: for use in the school.
     */
    public Report school(SchoolId school) {
        String name = codes.school(school);
        List<PupilRecord> pupils = onRoll(school);
        Chapter week = Chapter.of(words.text("week.chapter"))
                .with("week", words.text("week.title"), () -> week(school, pupils));
        Chapter pages = pupils(words.text("week.pupils"), PupilPages.of(caseload.referenceData(), asOf, words), pupils);
        Chapter released = Chapter.of(words.text("school.chapter"))
                .with("school", words.text("school.title", "school", name), () -> pages().ofSchool(school, "school"));
        return Report.of(words.text("school.report", "school", name), words)
                .withNote(words.text("school.for", "date", asOf))
                .with(week)
                .with(pages)
                .with(released)
                .with(annex(MeasureSet.standard().measures(), true));
    }

    private List<PupilRecord> onRoll(SchoolId school) {
        return caseload.pupils().stream()
                .filter(record -> record.pupil().enrolmentsOn(asOf).stream()
                        .anyMatch(spell -> spell.school().equals(school)))
                .toList();
    }

    private WeekPage week(SchoolId school, List<PupilRecord> pupils) {
        Map<PupilId, PupilRecord> records = new LinkedHashMap<>();
        Map<PupilId, String> anchors = new HashMap<>();
        for (PupilRecord record : pupils) {
            records.put(record.pupil().id(), record);
            anchors.put(record.pupil().id(), PupilPages.anchor(records.size()));
        }
        AttentionList list = Attention.on(asOf, caseload.referenceData())
                .inSchool(school.value())
                .list(pupils.stream());
        return new WeekPages(codes, records, pupil -> Optional.ofNullable(anchors.get(pupil))).of(list);
    }

    /** The report of all schools of the caseload together, each school's page in it: released numbers only, nobody is named. */
    public Report partnership() {
        List<Partnership> known = caseload.referenceData().partnerships();
        String name = known.size() == 1 ? known.get(0).title() : words.text("partnership.all");
        Chapter together = Chapter.of(words.text("partnership.chapter"))
                .with("together", words.text("partnership.title", "partnership", name), () -> pages().together(name));
        Chapter each = Chapter.of(words.text("partnership.each"));
        int place = 0;
        for (SchoolId school : tables.schools()) {
            String anchor = "school-" + ++place;
            each = each.with(anchor, codes.school(school), () -> pages().ofSchool(school, anchor));
        }
        return Report.of(words.text("partnership.report", "partnership", name), words)
                .withNote(words.text("partnership.for", "date", asOf))
                .with(together)
                .with(each)
                .with(annex(SchoolPages.measures(), false));
    }

    /**
     * Returns a chapter with a page for each pupil, built one by one while the file is written: for the staff of their school.
     *
     * @param heading what the list of contents calls them
     * @param pages makes the pages
     * @param records the pupils, in the order in which they are to stand
     */
    public static Chapter pupils(String heading, PupilPages pages, List<PupilRecord> records) {
        List<Contents.Entry> entries = new ArrayList<>();
        List<Supplier<Page>> suppliers = new ArrayList<>();
        for (PupilRecord record : records) {
            int number = entries.size() + 1;
            entries.add(new Contents.Entry(PupilPages.anchor(number), pages.entry(record)));
            suppliers.add(() -> pages.page(record, number));
        }
        return Chapter.of(heading, entries, suppliers);
    }

    /** The file for the parents of a pupil: only what they may see; absent if there is no such pupil. */
    public Optional<Report> parents(PupilId pupil) {
        return caseload.find(pupil).map(record -> forParents(caseload.referenceData(), record, asOf, words));
    }

    /**
     * Returns a file for the parents of one pupil: no codes, no ids, only what the audience of parents may see. A child is
     * called by the first word of the recorded name.
     *
     * @param data what the record refers to
     * @param record the whole record; what parents may not see is taken out first
     * @param asOf the day of the page: nothing later is seen
     */
    public static Report forParents(ReferenceData data, PupilRecord record, LocalDate asOf, Words words) {
        return forParents(ParentPages.of(data, asOf, words), record, words);
    }

    /** Returns a file for the parents of one pupil, made by this maker. */
    public static Report forParents(ParentPages pages, PupilRecord record, Words words) {
        ParentPage page = pages.page(record, 1);
        return Report.of(words.text("parent.file"), words)
                .with(Chapter.of(words.text("parent.file")).with(page, words));
    }

    /** Returns a file with the page of one pupil, for the staff. */
    public static Report ofPupil(String title, PupilPages pages, PupilRecord record, Words words) {
        return Report.of(title, words).with(pupils(title, pages, List.of(record)));
    }

    private SchoolPages pages() {
        return new SchoolPages(tables, codes, asOf);
    }

    private Chapter annex(List<ProgressMeasure<?>> measures, boolean withRoll) {
        return Chapter.of(words.text("annex.chapter")).with("annex", words.text("annex.title"), () -> {
            Stream<MeasureInfo<?>> infos = measures.stream().map(measure -> measure.info());
            return new AnnexPage("annex", infos.map(AnnexExamples::entry).toList(), Optional.of(manifest), withRoll);
        });
    }

    /** The day. */
    @Override
    public String toString() {
        return "Reports[asOf=" + asOf + "]";
    }
}
