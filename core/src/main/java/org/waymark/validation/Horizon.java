package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.review.StructuredConversation;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** How far some records go: the latest day on which anything was rated, decided or reviewed. Stands in for a clock. */
final class Horizon {

    private Horizon() {}

    static @Nullable LocalDate of(List<PupilRecord> records) {
        @Nullable LocalDate latest = null;
        for (PupilRecord record : records) {
            for (Rating rating : record.ratings()) {
                latest = later(latest, rating.on());
            }
            for (Review review : record.reviews()) {
                latest = later(latest, review.on());
            }
            for (StructuredConversation conversation : record.conversations()) {
                latest = later(latest, conversation.on());
            }
            for (Target target : record.targets()) {
                for (TargetDecision decision : target.decisions()) {
                    latest = later(latest, decision.on());
                }
            }
        }
        return latest;
    }

    private static LocalDate later(@Nullable LocalDate latest, LocalDate day) {
        return latest == null || day.isAfter(latest) ? day : latest;
    }
}
