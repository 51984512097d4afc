package org.waymark.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.io.report.page.Contents;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.pupil.ParentPage;
import org.waymark.io.report.pupil.ParentPages;
import org.waymark.io.report.pupil.PupilPages;
import org.waymark.io.report.words.Words;

/**
 * Chapters and files about pupils.
 *
 * <p>A chapter of pupils is for the staff of their school. What goes to parents is a file of its own, made by {@link
 * #forParents(ReferenceData, PupilRecord, LocalDate, Words)}, which sees only what parents may see.
 */
public final class Reports {

    private Reports() {}

    /**
     * Returns a chapter with a page for each pupil, built one by one while the file is written.
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
}
