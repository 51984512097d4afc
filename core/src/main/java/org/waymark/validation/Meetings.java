package org.waymark.validation;

import org.waymark.caseload.PupilRecord;
import org.waymark.id.ReviewId;

/** Reviews and structured conversations, which share their ids. */
final class Meetings {

    private Meetings() {}

    static boolean has(PupilRecord record, ReviewId id) {
        return record.review(id).isPresent() || record.conversation(id).isPresent();
    }
}
