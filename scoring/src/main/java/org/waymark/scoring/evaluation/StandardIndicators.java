package org.waymark.scoring.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.rating.Perspective;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.target.Achievement;
import org.waymark.target.Aim;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;
import org.waymark.wider.AttendanceCount;

/** The rules of the library; {@link IndicatorRules} says what each counts. */
final class StandardIndicators {

    private static final String STEPS = "steps.gained";

    private static final Set<Achievement> REACHED =
            Set.of(Achievement.ACHIEVED, Achievement.EXCEEDED, Achievement.SUSTAINED);

    private static final Set<Achievement> NOT_REACHED = Set.of(Achievement.PARTLY, Achievement.NOT_ACHIEVED);

    private StandardIndicators() {}

    static Map<String, IndicatorRule> all() {
        Map<String, IndicatorRule> rules = new HashMap<>();
        rules.put(IndicatorRules.RATED, StandardIndicators::rated);
        rules.put(IndicatorRules.DECIDED_ON_TIME, data -> decided(data, true));
        rules.put(IndicatorRules.DECIDED, data -> decided(data, false));
        rules.put(IndicatorRules.MODERATED, StandardIndicators::moderated);
        rules.put(
                IndicatorRules.PUPIL_HEARD,
                data -> IndicatorFigure.share(
                        heard(data, Perspective.PUPIL), data.records().size()));
        rules.put(
                IndicatorRules.PARENT_HEARD,
                data -> IndicatorFigure.share(
                        heard(data, Perspective.PARENT), data.records().size()));
        rules.put(
                IndicatorRules.HEARD,
                data -> IndicatorFigure.share(
                        heard(data, Perspective.PUPIL) + heard(data, Perspective.PARENT),
                        2L * data.records().size()));
        rules.put(
                IndicatorRules.CONVERSATIONS,
                data -> IndicatorFigure.share(
                        count(data, record -> record.conversations().stream().anyMatch(one -> data.holds(one.on()))),
                        data.records().size()));
        rules.put(IndicatorRules.DELIVERED, StandardIndicators::delivered);
        rules.put(IndicatorRules.ATTENDANCE, StandardIndicators::attendance);
        rules.put(IndicatorRules.REACHED, StandardIndicators::reached);
        rules.put(IndicatorRules.MOVED_ON, StandardIndicators::movedOn);
        return rules;
    }

    private static long count(IndicatorData data, Predicate<PupilRecord> condition) {
        return data.records().stream().filter(condition).count();
    }

    private static boolean hasMark(Rating rating) {
        return rating.mark().isPresent();
    }

    private static boolean isRated(PupilRecord record, TargetId target, Predicate<Rating> which) {
        return record.ratings().stream()
                .anyMatch(rating -> rating.target().equals(target) && hasMark(rating) && which.test(rating));
    }

    /** Whether a target was to be worked on from the first day of a cycle to its last. */
    private static boolean isDue(Target target, ReviewCycle cycle, LocalDate last) {
        return target.statusOn(last).isOpen()
                && target.setIn().filter(cycle.id()::equals).isEmpty()
                && target.setOn().map(day -> day.isBefore(cycle.from())).orElse(true);
    }

    private static boolean isIn(Rating rating, ReviewCycle cycle) {
        return rating.cycle().map(cycle.id()::equals).orElseGet(() -> cycle.isOn(rating.on()));
    }

    private static IndicatorFigure rated(IndicatorData data) {
        long due = 0;
        long rated = 0;
        for (ReviewCycle cycle : data.referenceData().cycles()) {
            if (!data.holds(cycle)) {
                continue;
            }
            LocalDate last = cycle.to().orElseThrow();
            for (PupilRecord record : data.records()) {
                for (Target target : record.targets()) {
                    if (isDue(target, cycle, last) && isOnRoll(record, last)) {
                        due++;
                        rated += isRated(
                                        record,
                                        target.id(),
                                        rating -> rating.perspective().equals(Perspective.SCHOOL)
                                                && !rating.purpose().equals(Purpose.MODERATION)
                                                && isIn(rating, cycle))
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return IndicatorFigure.share(rated, due);
    }

    private static boolean isOnRoll(PupilRecord record, LocalDate day) {
        return record.pupil().enrolments().isEmpty()
                || record.pupil().mainEnrolmentOn(day).isPresent();
    }

    /** Of the targets that fell due, how many were decided on: in time, or at all by the last day that is looked at. */
    private static IndicatorFigure decided(IndicatorData data, boolean inTime) {
        long due = 0;
        long decided = 0;
        for (PupilRecord record : data.records()) {
            for (Target target : record.targets()) {
                Optional<LocalDate> day = target.aim().map(Aim::by).filter(data::holds);
                if (day.isEmpty() || !isOnRoll(record, day.get()) || isExempt(target.statusOn(day.get()))) {
                    continue;
                }
                Optional<ReviewCycle> cycle = cycle(data, day.get());
                LocalDate end = cycle.flatMap(ReviewCycle::to).orElse(day.get());
                if (!end.isAfter(data.to())) {
                    due++;
                    decided += isDecided(target, cycle, inTime ? end : data.to()) ? 1 : 0;
                }
            }
        }
        return IndicatorFigure.share(decided, due);
    }

    /** Whether a target was decided on by this day; to go on was to be decided in the cycle in which it fell due, not before. */
    private static boolean isDecided(Target target, Optional<ReviewCycle> cycle, LocalDate last) {
        return target.decisions().stream()
                .filter(one -> !one.on().isAfter(last))
                .anyMatch(one -> cycle.isEmpty()
                        || !one.decision().equals(Decision.CONTINUE)
                        || one.cycle()
                                .map(cycle.get().id()::equals)
                                .orElseGet(() -> cycle.get().isOn(one.on())));
    }

    private static boolean isExempt(TargetStatus status) {
        return !status.equals(TargetStatus.ACTIVE) && !status.equals(TargetStatus.CLOSED);
    }

    /** The cycle in whose course something is due that ends last; absent if there is none. */
    private static Optional<ReviewCycle> cycle(IndicatorData data, LocalDate due) {
        return data.referenceData().cycles().stream()
                .filter(cycle -> cycle.isOn(due) && cycle.to().isPresent())
                .max(Comparator.comparing((ReviewCycle cycle) -> cycle.to().orElseThrow())
                        .thenComparing(cycle -> cycle.id().value()));
    }

    private static IndicatorFigure moderated(IndicatorData data) {
        long rated = 0;
        long moderated = 0;
        for (PupilRecord record : data.records()) {
            for (Target target : record.targets()) {
                boolean isRated = isRated(
                        record,
                        target.id(),
                        rating -> data.holds(rating.on())
                                && rating.perspective().equals(Perspective.SCHOOL)
                                && !rating.purpose().equals(Purpose.MODERATION));
                if (isRated) {
                    rated++;
                    moderated += isRated(
                                    record,
                                    target.id(),
                                    rating -> data.holds(rating.on())
                                            && rating.purpose().equals(Purpose.MODERATION))
                            ? 1
                            : 0;
                }
            }
        }
        return IndicatorFigure.share(moderated, rated);
    }

    /** How many pupils have a view of this holder on record, in words or as a rating. */
    private static long heard(IndicatorData data, Perspective holder) {
        return count(
                data,
                record ->
                        record.views().stream().anyMatch(view -> view.holder().equals(holder) && data.holds(view.on()))
                                || record.ratings().stream()
                                        .anyMatch(rating -> rating.perspective().equals(holder)
                                                && hasMark(rating)
                                                && data.holds(rating.on())));
    }

    private static IndicatorFigure delivered(IndicatorData data) {
        DeliveryTotals totals = DeliveryTotals.NONE;
        for (PupilRecord record : data.records()) {
            for (Intervention one : record.interventions()) {
                totals = totals.plus(Dosage.of(one, data.from(), data.to()));
            }
        }
        return IndicatorFigure.share(totals.known() <= 0 ? 0 : totals.delivered(), Math.max(0, totals.known()));
    }

    private static IndicatorFigure attendance(IndicatorData data) {
        long possible = 0;
        long absent = 0;
        for (PupilRecord record : data.records()) {
            List<AttendanceCount> counts = record.attendance().stream()
                    .filter(count -> data.school().map(count.school()::equals).orElse(true))
                    .filter(count -> data.holds(count.from(), count.to()))
                    .toList();
            if (!overlap(counts)) {
                for (AttendanceCount count : counts) {
                    if (count.addsUp()) {
                        possible += count.possible();
                        absent += count.absent();
                    }
                }
            }
        }
        return IndicatorFigure.share(possible - absent, possible);
    }

    /** Whether two counts of one school share a day, so that something would be counted twice. */
    private static boolean overlap(List<AttendanceCount> counts) {
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                AttendanceCount one = counts.get(i);
                AttendanceCount other = counts.get(j);
                if (one.school().equals(other.school())
                        && !one.from().isAfter(other.to())
                        && !other.from().isAfter(one.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static IndicatorFigure reached(IndicatorData data) {
        List<Achievement> assessed = data.records().stream()
                .flatMap(record -> record.targets().stream())
                .filter(target -> !target.statusOn(data.to()).equals(TargetStatus.ENTERED_IN_ERROR))
                .filter(target -> target.achievements().stream().anyMatch(change -> data.holds(change.on())))
                .flatMap(target -> target.achievementOn(data.to()).stream())
                .filter(one -> REACHED.contains(one) || NOT_REACHED.contains(one))
                .toList();
        return IndicatorFigure.share(assessed.stream().filter(REACHED::contains).count(), assessed.size());
    }

    private static IndicatorFigure movedOn(IndicatorData data) {
        Scorer scorer = Scorer.of(MeasureSet.standard().only(STEPS), data.referenceData())
                .under(HistoryPolicy.DEFAULT.withAsOf(data.to()));
        long scored = 0;
        long moved = 0;
        for (PupilRecord record : data.records()) {
            for (ScoreRow row : scorer.score(record).rows()) {
                if (row.score() instanceof Scored score && score.number().isPresent()) {
                    scored++;
                    moved += score.number().getAsDouble() > 0 ? 1 : 0;
                }
            }
        }
        return IndicatorFigure.share(moved, scored);
    }
}
