package org.waymark.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.code.Role;
import org.waymark.finding.Position;
import org.waymark.need.SenProvision;
import org.waymark.pupil.Enrolment;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.review.StructuredConversation;
import org.waymark.school.AcademicYear;

/**
 * Meetings with the parents of pupils on SEN support. A structured conversation is one, a review of SEN support is one, and so is
 * any review at which a parent was present; two on one day are one.
 */
final class MeetingDue {

    private static final String SOURCE =
            "SEND code of practice, England: schools should meet parents at least three times each"
                    + " year, as the local offer of Southwark and The Key restate it";

    private MeetingDue() {}

    static void find(Found found) {
        found.year().filter(year -> found.has(SenProvision.SEN_SUPPORT)).ifPresent(year -> meetings(found, year));
        nextConversation(found);
    }

    private static void meetings(Found found, AcademicYear year) {
        LocalDate start = start(found, year);
        List<LocalDate> owed = found.settings.meetingsBy().stream()
                .map(day -> Days.in(year, day))
                .sorted()
                .filter(day -> !day.isBefore(start))
                .toList();
        int held = held(found, year).size();
        if (held < owed.size()) {
            DueItem.Builder item = found.item("meeting.parents", Position.root(), owed.get(held));
            item.title("a meeting with the parents of a pupil on SEN support")
                    .todo("Meet the parents, and record it as a review or as a structured conversation")
                    .source(SOURCE);
            found.add(item.build());
        }
    }

    /** From when meetings are owed in this year: since SEN support began, and the pupil was on the roll of the school. */
    private static LocalDate start(Found found, AcademicYear year) {
        LocalDate start = found.provision().map(spell -> spell.from()).orElse(year.firstDay());
        Optional<Enrolment> main = found.record.pupil().mainEnrolmentOn(found.on);
        LocalDate here = main.map(now -> found.record.pupil().enrolments().stream()
                        .filter(spell -> spell.school().equals(now.school())
                                && spell.kind().equals(now.kind()))
                        .map(Enrolment::from)
                        .min(LocalDate::compareTo)
                        .orElse(now.from()))
                .orElse(start);
        return start.isAfter(here) ? start : here;
    }

    private static Set<LocalDate> held(Found found, AcademicYear year) {
        Set<LocalDate> days = new HashSet<>();
        for (Review review : found.record.reviews()) {
            boolean parents = review.kind().equals(ReviewKind.SEN_SUPPORT)
                    || review.present().stream().anyMatch(one -> one.role().equals(Role.PARENT));
            if (parents) {
                days.add(review.on());
            }
        }
        found.record.conversations().forEach(conversation -> days.add(conversation.on()));
        days.removeIf(day -> !year.contains(day) || day.isAfter(found.on));
        return days;
    }

    private static void nextConversation(Found found) {
        List<StructuredConversation> all = found.record.conversations();
        Optional<StructuredConversation> last = all.stream()
                .filter(conversation -> !conversation.on().isAfter(found.on))
                .max(Comparator.comparing(StructuredConversation::on));
        if (last.isPresent() && last.get().nextOn().isPresent()) {
            DueItem.Builder item = found.item(
                    "conversation.next",
                    Position.root().item("conversations", all.indexOf(last.get())),
                    last.get().nextOn().get());
            item.title("the next structured conversation, as agreed at the last")
                    .todo("Hold it, and record it")
                    .review(last.get().id());
            found.add(item.build());
        }
    }
}
