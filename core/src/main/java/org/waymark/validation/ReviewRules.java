package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.review.Review;

/** Meetings and decisions, and what they cite. */
final class ReviewRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "review.duplicate-id",
                    "an earlier review of the record has the same id",
                    "Give each review of a record an id of its own",
                    ReviewRules::duplicateId),
            rule(
                    Severity.ERROR,
                    "review.cycle-unknown",
                    "a review closes a review cycle that the reference data does not have",
                    "Add the cycle to the reference data, or correct its id",
                    ReviewRules::cycleUnknown),
            rule(
                    Severity.ERROR,
                    "review.target-unknown",
                    "a review looked at a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    ReviewRules::targetUnknown),
            rule(
                    Severity.ERROR,
                    "review.rating-unknown",
                    "a review cites a rating that the record does not have",
                    "Give the rating the id that is cited, or correct the citation",
                    ReviewRules::ratingUnknown));

    private ReviewRules() {}

    private static Position at(int place) {
        return Position.root().item("reviews", place);
    }

    private static void duplicateId(RecordView view, Reporter report) {
        List<Review> reviews = view.record().reviews();
        for (int i : Repeats.in(reviews, Review::id)) {
            report.at(at(i).field("id")).with("review", reviews.get(i).id());
        }
    }

    private static void cycleUnknown(RecordView view, Reporter report) {
        List<Review> reviews = view.record().reviews();
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            if (review.cycle().isPresent()
                    && view.references().cycle(review.cycle().get()).isEmpty()) {
                report.at(at(i).field("cycle"))
                        .with("review", review.id())
                        .with("cycle", review.cycle().get());
            }
        }
    }

    private static void targetUnknown(RecordView view, Reporter report) {
        List<Review> reviews = view.record().reviews();
        for (int i = 0; i < reviews.size(); i++) {
            List<TargetId> targets = reviews.get(i).targets();
            for (int j = 0; j < targets.size(); j++) {
                if (view.placeOf(targets.get(j)).isEmpty()) {
                    report.at(at(i).item("targets", j))
                            .with("review", reviews.get(i).id())
                            .with("target", targets.get(j));
                }
            }
        }
    }

    private static void ratingUnknown(RecordView view, Reporter report) {
        List<Review> reviews = view.record().reviews();
        for (int i = 0; i < reviews.size(); i++) {
            List<RatingId> cites = reviews.get(i).cites();
            for (int j = 0; j < cites.size(); j++) {
                if (view.placeOf(cites.get(j)).isEmpty()) {
                    report.at(at(i).item("cites", j))
                            .with("review", reviews.get(i).id())
                            .with("rating", cites.get(j));
                }
            }
        }
    }
}
