package org.waymark.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.io.report.page.Contents;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.words.Words;

/**
 * Pages that belong together, such as those of all pupils. Immutable.
 *
 * <p>What the list of contents says of a page is given at once, the page itself only when it is written.
 */
public final class Chapter {

    private final String heading;
    private final List<Contents.Entry> entries;
    private final List<Supplier<? extends Page>> pages;

    private Chapter(String heading, List<Contents.Entry> entries, List<Supplier<? extends Page>> pages) {
        this.heading = heading;
        this.entries = entries;
        this.pages = pages;
    }

    /** Returns a chapter without pages. */
    public static Chapter of(String heading) {
        return new Chapter(heading, List.of(), List.of());
    }

    /** Returns a chapter of pages that are built when they are written; an entry for each of them. */
    static Chapter of(String heading, List<Contents.Entry> entries, List<? extends Supplier<? extends Page>> pages) {
        return new Chapter(heading, List.copyOf(entries), List.copyOf(pages));
    }

    /** Returns this chapter with one more page, which is there already. */
    public Chapter with(Page page, Words words) {
        return with(page.anchor(), page.heading(words), () -> page);
    }

    /**
     * Returns this chapter with one more page, which is built when it is written.
     *
     * @param anchor the page's {@link Page#anchor()}
     * @param entry what the list of contents says
     * @param page builds the page
     */
    public Chapter with(String anchor, String entry, Supplier<? extends Page> page) {
        List<Contents.Entry> more = new ArrayList<>(entries);
        more.add(new Contents.Entry(anchor, entry));
        List<Supplier<? extends Page>> built = new ArrayList<>(pages);
        built.add(page);
        return new Chapter(heading, List.copyOf(more), List.copyOf(built));
    }

    String heading() {
        return heading;
    }

    List<Contents.Entry> entries() {
        return entries;
    }

    List<Supplier<? extends Page>> pages() {
        return pages;
    }

    /** How many pages there are. */
    @Override
    public String toString() {
        return "Chapter[" + pages.size() + " pages]";
    }
}
