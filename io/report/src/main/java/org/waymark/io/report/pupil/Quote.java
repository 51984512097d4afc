package org.waymark.io.report.pupil;

import java.util.Optional;

/**
 * What somebody said, in their own words.
 *
 * @param words the words, as recorded
 * @param who who said it and when, in a line
 * @param question what was asked; absent if that is not recorded
 */
public record Quote(String words, String who, Optional<String> question) {

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "Quote[redacted]";
    }
}
