package org.waymark.io.report.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.io.report.page.Contents;
import org.waymark.io.report.page.Page;
import org.waymark.io.report.words.Words;

/**
 * A file of pages, written as a stream: the frame, then page after page, each forgotten once it is written.
 *
 * <p>A page is rendered by the template of its class's name. The templates are compiled with the module and escape whatever
 * they print by where it stands; the file's own policy lets only its own two scripts run, by their digests, and lets nothing be
 * loaded.
 */
public final class HtmlFile {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlFile.class.getClassLoader(), "org.waymark.io.report.template");

    private HtmlFile() {}

    /**
     * Writes a file; the stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(OutputStream stream, Head head, List<Contents> contents, Stream<? extends Page> pages) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
            TemplateOutput output = new WriterOutput(writer);
            Words words = head.words();
            Content body = place -> pages.forEachOrdered(page -> ENGINE.render(
                    "page/" + page.getClass().getSimpleName() + ".jte", Map.of("page", page, "w", words), place));
            ENGINE.render("frame.jte", Map.of("head", head, "contents", contents, "pages", body, "w", words), output);
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException("the report cannot be written", failed);
        }
    }
}
