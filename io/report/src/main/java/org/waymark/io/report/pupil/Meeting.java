package org.waymark.io.report.pupil;

import java.util.List;

/**
 * A meeting, or a conversation, and what was agreed.
 *
 * @param heading its kind and its day
 * @param present who was there
 * @param notes what was noted
 * @param actions what was agreed: what, who, by when, and what became of it
 */
public record Meeting(String heading, String present, List<String> notes, List<String> actions) {

    /** Copies the lists. */
    public Meeting {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "Meeting[redacted]";
    }
}
