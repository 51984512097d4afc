package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;

/** Corrections, changes of mind and agreed results: the links between ratings. */
final class RatingLinkRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "rating.link-unknown",
                    "a rating corrects, revises or agrees on one that the record does not have",
                    "Give the earlier rating the id that is named, or correct the link",
                    RatingLinkRules::unknown),
            rule(
                    Severity.ERROR,
                    "rating.link-other-target",
                    "a rating corrects, revises or agrees on one of another target",
                    "Link ratings of one target only",
                    RatingLinkRules::otherTarget),
            rule(
                    Severity.ERROR,
                    "rating.link-circle",
                    "a rating corrects, revises or agrees on itself, perhaps by way of others",
                    "Let each link point at an earlier rating",
                    RatingLinkRules::circle),
            rule(
                    Severity.INFO,
                    "rating.moderation-unlinked",
                    "a rating was made in moderation and is linked to no other",
                    "It neither agrees on, corrects nor revises a rating, and no other does so with it.",
                    "Link the agreed result to the ratings that it rests on",
                    RatingLinkRules::moderationUnlinked),
            rule(
                    Severity.WARNING,
                    "rating.repeated",
                    "the same rater rated a target twice in one cycle, and neither rating is linked to the other",
                    "Target, cycle, perspective, purpose and rater are the same; both ratings name a cycle and a rater.",
                    "Say which one corrects or revises the other, or remove the double",
                    RatingLinkRules::repeated));

    private RatingLinkRules() {}

    private interface LinkConsumer {

        void accept(Position position, int from, RatingId to);
    }

    private static void eachLink(RecordView view, LinkConsumer consumer) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.corrects().isPresent()) {
                consumer.accept(
                        RatingRules.at(i).field("corrects"),
                        i,
                        rating.corrects().get());
            }
            if (rating.revises().isPresent()) {
                consumer.accept(
                        RatingRules.at(i).field("revises"), i, rating.revises().get());
            }
            for (int j = 0; j < rating.agrees().size(); j++) {
                consumer.accept(
                        RatingRules.at(i).item("agrees", j), i, rating.agrees().get(j));
            }
        }
    }

    private static void unknown(RecordView view, Reporter report) {
        eachLink(view, (position, from, to) -> {
            if (view.placeOf(to).isEmpty()) {
                report.at(position)
                        .with("target", view.record().ratings().get(from).target())
                        .with("rating", to);
            }
        });
    }

    private static void otherTarget(RecordView view, Reporter report) {
        eachLink(view, (position, from, to) -> {
            TargetId target = view.record().ratings().get(from).target();
            if (view.rating(to).filter(found -> !found.target().equals(target)).isPresent()) {
                report.at(position).with("target", target).with("rating", to);
            }
        });
    }

    private static void circle(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        Circles circles = new Circles(ratings.size());
        eachLink(view, (position, from, to) -> view.placeOf(to).ifPresent(place -> circles.link(from, place)));
        boolean[] found = circles.find();
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                report.at(RatingRules.at(i)).with("target", ratings.get(i).target());
            }
        }
    }

    private static boolean linksToOther(Rating rating) {
        return rating.corrects().isPresent()
                || rating.revises().isPresent()
                || !rating.agrees().isEmpty();
    }

    private static void moderationUnlinked(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.purpose().equals(Purpose.MODERATION) && !linksToOther(rating) && !view.isReplaced(rating)) {
                report.at(RatingRules.at(i)).with("target", rating.target());
            }
        }
    }

    private record Round(
            TargetId target,
            CycleId cycle,
            Perspective perspective,
            Purpose purpose,
            Optional<StaffId> staff,
            String role) {}

    private static void repeated(RecordView view, Reporter report) {
        Set<Round> seen = new HashSet<>();
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.cycle().isEmpty() || rating.by().isEmpty() || view.isReplaced(rating)) {
                continue;
            }
            Rater rater = rating.by().get();
            Round round = new Round(
                    rating.target(),
                    rating.cycle().get(),
                    rating.perspective(),
                    rating.purpose(),
                    rater.staff(),
                    rater.role().code());
            if (!seen.add(round)) {
                report.at(RatingRules.at(i))
                        .with("target", rating.target())
                        .with("cycle", rating.cycle().get());
            }
        }
    }
}
