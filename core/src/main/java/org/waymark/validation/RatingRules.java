package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

/** What a rating says, and when and where it was made. */
final class RatingRules {

    /** How far the clocks of the earth are ahead of UTC at most, in seconds. */
    private static final long FARTHEST_AHEAD = 14 * 3600L;

    private static final Set<TargetStatus> OVER =
            Set.of(TargetStatus.CLOSED, TargetStatus.CANCELLED, TargetStatus.ENTERED_IN_ERROR);

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "rating.duplicate-id",
                    "an earlier rating of the record has the same id",
                    "Give each rating of a record an id of its own, or none",
                    RatingRules::duplicateId),
            rule(
                    Severity.ERROR,
                    "rating.target-unknown",
                    "a rating belongs to a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    RatingRules::targetUnknown),
            rule(
                    Severity.ERROR,
                    "rating.wrong-form",
                    "a rating is of another form than the marks of its scale",
                    "A number was given on a scale of points, or a point on a scale of numbers.",
                    "Give a mark of the form that the scale has",
                    RatingRules::wrongForm),
            rule(
                    Severity.ERROR,
                    "rating.off-scale",
                    "a rating is off the scale of its target",
                    "The scale has no such point, or the number is too low, too high, or has too many decimals.",
                    "Choose a mark from the scale of the target; a mark on another scale belongs to another target",
                    RatingRules::offScale),
            rule(
                    Severity.WARNING,
                    "rating.before-target",
                    "a rating was made before its target was set",
                    "Baselines may be.",
                    "Correct one of the two days, or say that the rating was made as a baseline",
                    RatingRules::beforeTarget),
            rule(
                    Severity.WARNING,
                    "rating.after-recorded",
                    "a rating was written down before it was made",
                    "The day of the rating lies after the day on which it was recorded, wherever on earth that was.",
                    "Correct the day of the rating or the time of recording",
                    RatingRules::afterRecorded),
            rule(
                    Severity.WARNING,
                    "rating.after-close",
                    "a rating was made after its target was over",
                    "The target had been closed, cancelled or marked as entered in error on an earlier day.",
                    "Correct the day of the rating, or make the target active again",
                    RatingRules::afterClose),
            rule(
                    Severity.ERROR,
                    "rating.cycle-unknown",
                    "a rating names a review cycle that the reference data does not have",
                    "Add the cycle to the reference data, or correct its id",
                    RatingRules::cycleUnknown),
            rule(
                    Severity.WARNING,
                    "rating.outside-cycle",
                    "a rating was made on a day outside its review cycle",
                    "Correct the day or the cycle, or name no cycle for a rating between two",
                    RatingRules::outsideCycle),
            rule(
                    Severity.ERROR,
                    "rating.school-unknown",
                    "a rating names a school that the reference data does not have",
                    "Add the school to the reference data, or correct its id",
                    RatingRules::schoolUnknown),
            rule(
                    Severity.INFO,
                    "rating.school-unclear",
                    "it is unclear which school a rating counts for",
                    "The rating names no school, and the pupil has enrolments, but none at a main school on that day.",
                    "Name the school where the rating was made",
                    RatingRules::schoolUnclear));

    private RatingRules() {}

    static Position at(int place) {
        return Position.root().item("ratings", place);
    }

    private static void duplicateId(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            int first = ratings.get(i).id().flatMap(view::placeOf).orElse(i);
            if (first != i) {
                report.at(at(i).field("id"))
                        .with("target", ratings.get(i).target())
                        .with("rating", ratings.get(i).id().orElseThrow());
            }
        }
    }

    private static void targetUnknown(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            if (view.target(ratings.get(i).target()).isEmpty()) {
                report.at(at(i).field("target")).with("target", ratings.get(i).target());
            }
        }
    }

    private static Optional<Scale> scale(RecordView view, Rating rating) {
        return view.target(rating.target()).flatMap(view::scaleOf);
    }

    private static void wrongForm(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            Optional<Scale> scale = scale(view, rating);
            if (scale.isPresent() && isOfWrongForm(rating.mark(), scale.get())) {
                String remedy = scale.get().points().isEmpty()
                        ? "Give a number: the scale is one of numbers and has no points"
                        : "Give the code of a point: the scale is one of points, even where they look like numbers";
                report.at(at(i).field("mark"))
                        .remedy(remedy)
                        .with("target", rating.target())
                        .with("scale", scale.get().ref());
            }
        }
    }

    static boolean isOfWrongForm(Mark mark, Scale scale) {
        return scale.points().isEmpty() ? mark instanceof Mark.Point : mark instanceof Mark.Quantity;
    }

    private static void offScale(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            Optional<Scale> scale = scale(view, rating);
            if (scale.isPresent()
                    && !isOfWrongForm(rating.mark(), scale.get())
                    && !scale.get().accepts(rating.mark())) {
                report.at(at(i).field("mark"))
                        .with("target", rating.target())
                        .with("scale", scale.get().ref());
            }
        }
    }

    private static void beforeTarget(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            Optional<LocalDate> setOn = view.target(rating.target()).flatMap(Target::setOn);
            if (!rating.purpose().equals(Purpose.BASELINE)
                    && setOn.filter(day -> rating.on().isBefore(day)).isPresent()) {
                report.at(at(i).field("on")).with("target", rating.target());
            }
        }
    }

    private static void afterRecorded(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            Optional<Instant> recorded = rating.recordedAt();
            if (recorded.isPresent()
                    && rating.on().toEpochDay()
                            > Math.floorDiv(recorded.get().getEpochSecond() + FARTHEST_AHEAD, 86400L)) {
                report.at(at(i).field("recordedAt")).with("target", rating.target());
            }
        }
    }

    private static void afterClose(RecordView view, Reporter report) {
        for (Target target : view.record().targets()) {
            if (target.statuses().isEmpty()) {
                continue;
            }
            StatusLine line = StatusLine.of(target);
            for (int place : view.placesOf(target.id())) {
                LocalDate on = view.record().ratings().get(place).on();
                Optional<StatusChange> change = line.on(on);
                if (change.isPresent()
                        && OVER.contains(change.get().status())
                        && change.get().on().isBefore(on)) {
                    report.at(at(place).field("on")).with("target", target.id());
                }
            }
        }
    }

    private static void cycleUnknown(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.cycle().isPresent()
                    && view.references().cycle(rating.cycle().get()).isEmpty()) {
                report.at(at(i).field("cycle"))
                        .with("target", rating.target())
                        .with("cycle", rating.cycle().get());
            }
        }
    }

    private static void outsideCycle(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            Optional<ReviewCycle> cycle = rating.cycle().flatMap(view.references()::cycle);
            if (cycle.isPresent() && !cycle.get().isOn(rating.on())) {
                report.at(at(i).field("on"))
                        .with("target", rating.target())
                        .with("cycle", cycle.get().id());
            }
        }
    }

    private static void schoolUnknown(RecordView view, Reporter report) {
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.school().isPresent()
                    && view.references().school(rating.school().get()).isEmpty()) {
                report.at(at(i).field("school"))
                        .with("target", rating.target())
                        .with("school", rating.school().get());
            }
        }
    }

    private static void schoolUnclear(RecordView view, Reporter report) {
        List<Enrolment> enrolments = view.record().pupil().enrolments();
        Coverage main = Coverage.of(enrolments.stream()
                .filter(spell -> spell.kind().equals(EnrolmentKind.MAIN))
                .toList());
        List<Rating> ratings = view.record().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            long day = ratings.get(i).on().toEpochDay();
            if (ratings.get(i).school().isEmpty() && !enrolments.isEmpty() && !main.contains(day, day)) {
                report.at(at(i)).with("target", ratings.get(i).target());
            }
        }
    }
}
