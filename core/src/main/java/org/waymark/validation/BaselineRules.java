package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.RatingId;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleBasis;
import org.waymark.target.Baseline;
import org.waymark.target.Target;

/** What progress on a target is measured from. */
final class BaselineRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.WARNING,
                    "target.no-baseline",
                    "a target has no baseline",
                    "No baseline is designated, and no rating with a mark was made for that purpose. Drafts and cancelled targets need none, nor do targets on scales of judgements or on scales that are never scored.",
                    "Rate where the pupil starts, or designate a rating that says so",
                    BaselineRules::noBaseline),
            rule(
                    Severity.WARNING,
                    "target.baseline-ambiguous",
                    "a target has several ratings made as a baseline and none is designated",
                    "Two ratings from the same perspective were made for that purpose, and neither corrects, revises or agrees on the other.",
                    "Designate one of them, with the reason",
                    BaselineRules::ambiguous),
            rule(
                    Severity.ERROR,
                    "target.baseline-rating-unknown",
                    "a baseline designates a rating that the record does not have",
                    "Give the rating the id that the baseline names, or correct the baseline",
                    BaselineRules::ratingUnknown),
            rule(
                    Severity.ERROR,
                    "target.baseline-of-other-target",
                    "a baseline designates a rating of another target",
                    "Designate a rating of the target itself",
                    BaselineRules::ofOtherTarget));

    private BaselineRules() {}

    private static void noBaseline(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (Targets.counts(target)
                    && target.baselines().isEmpty()
                    && needsBaseline(view.scaleOf(target))
                    && view.placesOf(target.id()).stream()
                            .map(view.record().ratings()::get)
                            .noneMatch(BaselineRules::isBaseline)) {
                report.at(Targets.at(i)).with("target", target.id());
            }
        }
    }

    private static boolean needsBaseline(Optional<Scale> scale) {
        return scale.map(one -> one.scored() && one.basis() == ScaleBasis.STATE).orElse(true);
    }

    private static boolean isBaseline(Rating rating) {
        return rating.purpose().equals(Purpose.BASELINE) && rating.mark().isPresent();
    }

    private static void ambiguous(RecordView view, Reporter report) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (!target.baselines().isEmpty()) {
                continue;
            }
            Set<Perspective> seen = new HashSet<>();
            for (int place : view.placesOf(target.id())) {
                Rating rating = view.record().ratings().get(place);
                if (isBaseline(rating) && !view.isReplaced(rating) && !seen.add(rating.perspective())) {
                    report.at(Targets.at(i)).with("target", target.id());
                    break;
                }
            }
        }
    }

    private static void ratingUnknown(RecordView view, Reporter report) {
        eachDesignated(view, (position, target, rating) -> {
            if (view.rating(rating).isEmpty()) {
                report.at(position).with("target", target.id()).with("rating", rating);
            }
        });
    }

    private static void ofOtherTarget(RecordView view, Reporter report) {
        eachDesignated(view, (position, target, rating) -> {
            if (view.rating(rating)
                    .filter(found -> !found.target().equals(target.id()))
                    .isPresent()) {
                report.at(position).with("target", target.id()).with("rating", rating);
            }
        });
    }

    private interface DesignatedConsumer {

        void accept(Position position, Target target, RatingId rating);
    }

    private static void eachDesignated(RecordView view, DesignatedConsumer consumer) {
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            for (int j = 0; j < target.baselines().size(); j++) {
                Baseline baseline = target.baselines().get(j);
                for (int k = 0; k < baseline.ratings().size(); k++) {
                    Position position = Targets.at(i).item("baselines", j).item("ratings", k);
                    consumer.accept(position, target, baseline.ratings().get(k));
                }
            }
        }
    }
}
