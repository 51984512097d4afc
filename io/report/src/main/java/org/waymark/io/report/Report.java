package org.waymark.io.report;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.io.report.html.Head;
import org.waymark.io.report.html.HtmlFile;
import org.waymark.io.report.page.Contents;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.words.Words;
import org.waymark.io.sink.AtomicFile;

/**
 * A report: chapters of pages, written as one HTML file that loads nothing, runs no foreign script and can be read without
 * any. Immutable; pages are built while the file is written and forgotten one by one.
 *
 * <pre>{@code
 * Report.of("Northgate", Words.english())
 *     .with(Chapter.of("This week", weekPage))
 *     .write(Path.of("northgate.html"));
 * }</pre>
 *
 * <p>Who may read a file is for whoever makes it: pages of pupils are for the school, a parent's page is a file of its own,
 * and what leaves the schools has pages of released tables only.
 */
public final class Report {

    private final Head head;
    private final List<Chapter> chapters;

    private Report(Head head, List<Chapter> chapters) {
        this.head = head;
        this.chapters = chapters;
    }

    /** Returns a report without pages. */
    public static Report of(String title, Words words) {
        return new Report(new Head(title, Optional.empty(), words), List.of());
    }

    /** Returns this report with a sentence under its title: who it is for, what it was written on. */
    public Report withNote(String note) {
        return new Report(new Head(head.title(), Optional.of(note), head.words()), chapters);
    }

    /** Returns this report with one more chapter. */
    public Report with(Chapter chapter) {
        return new Report(
                head, Stream.concat(chapters.stream(), Stream.of(chapter)).toList());
    }

    /** The words that it is written in. */
    public Words words() {
        return head.words();
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; the message does not name the file
     */
    public void write(Path file) {
        AtomicFile.write(file, this::write);
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public void write(OutputStream stream) {
        List<Contents> contents = chapters.stream()
                .map(chapter -> new Contents(chapter.heading(), chapter.entries()))
                .toList();
        Stream<Page> pages =
                chapters.stream().flatMap(chapter -> chapter.pages().stream()).map(Supplier::get);
        HtmlFile.write(stream, head, contents, pages);
    }

    /** How many chapters there are. */
    @Override
    public String toString() {
        return "Report[" + chapters.size() + " chapters]";
    }
}
