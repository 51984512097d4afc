package org.waymark.io.report.html;

import java.util.Optional;
import org.waymark.io.report.words.Words;

/**
 * What stands above all pages of a file.
 *
 * @param title what the file is
 * @param note who it is for and what it was written on; absent if the pages say it themselves
 * @param words the language of the file
 */
public record Head(String title, Optional<String> note, Words words) {

    /** Which language it is in; the title may be personal. */
    @Override
    public String toString() {
        return "Head[" + words.language() + "]";
    }
}
