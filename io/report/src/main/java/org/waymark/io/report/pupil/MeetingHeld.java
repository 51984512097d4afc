package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Note;
import org.waymark.rating.Rater;
import org.waymark.review.AgreedAction;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.review.StructuredConversation;

/**
 * A review or a structured conversation, alike for whoever reads a page.
 *
 * @param kind the kind of a review; absent for a conversation
 */
record MeetingHeld(
        LocalDate on,
        Optional<ReviewKind> kind,
        List<Rater> present,
        List<Note> notes,
        List<AgreedAction> actions,
        Optional<LocalDate> nextOn) {

    /** The meetings up to a day, the latest first. */
    static List<MeetingHeld> upTo(LocalDate day, PupilRecord record) {
        List<MeetingHeld> held = new ArrayList<>();
        record.reviews().forEach(review -> held.add(of(review)));
        record.conversations().forEach(conversation -> held.add(of(conversation)));
        return held.stream()
                .filter(meeting -> !meeting.on().isAfter(day))
                .sorted(Comparator.comparing(MeetingHeld::on).reversed())
                .toList();
    }

    private static MeetingHeld of(Review review) {
        return new MeetingHeld(
                review.on(),
                Optional.of(review.kind()),
                review.present(),
                review.notes(),
                review.actions(),
                Optional.empty());
    }

    private static MeetingHeld of(StructuredConversation conversation) {
        List<Note> notes = new ArrayList<>(conversation.explore());
        notes.addAll(conversation.focus());
        notes.addAll(conversation.plan());
        notes.addAll(conversation.review());
        return new MeetingHeld(
                conversation.on(),
                Optional.empty(),
                conversation.present(),
                List.copyOf(notes),
                conversation.actions(),
                conversation.nextOn());
    }

    @Override
    public String toString() {
        return "MeetingHeld[redacted]";
    }
}
