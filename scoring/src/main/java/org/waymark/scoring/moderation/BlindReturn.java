package org.waymark.scoring.moderation;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.code.Note;
import org.waymark.data.Personal;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.scale.Mark;

/**
 * What a moderator gave for an item of a blind sheet.
 *
 * @param key the key of the item
 * @param from the school that moderates
 * @param by an opaque id of the moderator; the school that moderates may make one up for the purpose, as long as each moderator keeps
 *     one
 * @param mark the mark, or the reason why there is none, such as that the evidence shows too little
 * @param on the day on which it was given
 * @param note a note for the school; absent if there is none
 */
public record BlindReturn(String key, SchoolId from, StaffId by, Mark mark, LocalDate on, Optional<Note> note)
        implements Personal {

    /** Returns a return without a note that names a point of the scale. */
    public static BlindReturn of(String key, String from, String by, String point, LocalDate on) {
        return new BlindReturn(key, SchoolId.of(from), StaffId.of(by), Mark.point(point), on, Optional.empty());
    }

    @Override
    public String redacted() {
        return "BlindReturn[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
