package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Severity;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ReviewId;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;
import org.waymark.validation.CyclePlan.Planned;

/**
 * What was forgotten in a review cycle that has ended.
 *
 * <p>A target that is due in a cycle needs a decision; one that runs on needs a rating, or the reason why there is none; one
 * that was set in the cycle needs neither, nor does an outcome of a plan that runs on. It is due in the cycle in which the day of its aim lies, or which ends first
 * after that day if it lies between two. The cycles are those planned by the programmes in which the pupil is on the last
 * day of the cycle; if no programme of the pupil is recorded at all, by the programme of the target.
 *
 * <p>Nothing is owed for a pupil who has enrolments and none on the last day of the cycle, for a target that is not active
 * on that day or was ended by a decision, and for one of which nobody knows when it was set or first rated.
 */
final class CycleRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.WARNING,
                    "cycle.decision-missing",
                    "a target was due in a review cycle that has ended, and nothing was decided",
                    "The day of the aim lies in the cycle, or between the one before and it; no decision names the cycle or a review of it, and none was made on or after the first day on which the target could be due in it. Leavers and targets that are not active on the last day are left out.",
                    "Decide: close, continue, revise, withdraw or hand over, with the reason",
                    CycleRules::decisionMissing),
            rule(
                    Severity.WARNING,
                    "cycle.rating-missing",
                    "a target ran on in a review cycle that has ended, and it was neither rated nor said why not",
                    "No rating names the cycle or, naming none, was made in it; one that only says that nothing was recorded is none. Targets that are due or were set in the cycle, outcomes of a plan, leavers, and targets that are not active on the last day are left out.",
                    "Rate it, or record the reason why there is no rating",
                    CycleRules::ratingMissing));

    private CycleRules() {}

    private static void decisionMissing(RecordView view, Reporter report) {
        eachOwing(view, true, (place, target, planned, reviews) -> {
            if (!isDecided(target, planned, reviews)) {
                report.at(Targets.at(place))
                        .with("target", target.id())
                        .with("cycle", planned.cycle().id());
            }
        });
    }

    private static void ratingMissing(RecordView view, Reporter report) {
        eachOwing(view, false, (place, target, planned, reviews) -> {
            if (!target.kind().equals(TargetKind.OUTCOME)
                    && view.placesOf(target.id()).stream()
                            .map(view.record().ratings()::get)
                            .noneMatch(rating -> speaksOf(rating, planned))) {
                report.at(Targets.at(place))
                        .with("target", target.id())
                        .with("cycle", planned.cycle().id());
            }
        });
    }

    private interface OwingConsumer {

        void accept(int place, Target target, Planned planned, Set<ReviewId> reviews);
    }

    /** Goes through the targets that owe something in a cycle that has ended: a decision if due, otherwise a rating. */
    private static void eachOwing(RecordView view, boolean due, OwingConsumer consumer) {
        Optional<LocalDate> today = view.today();
        if (today.isEmpty()) {
            return;
        }
        Coverage enrolled = Coverage.of(view.record().pupil().enrolments());
        List<Target> targets = view.record().targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (!Targets.counts(target)) {
                continue;
            }
            Optional<LocalDate> start = start(view, target);
            if (start.isEmpty()) {
                continue;
            }
            StatusLine statuses = StatusLine.of(target);
            for (Planned planned : endedCycles(view, target, today.get())) {
                if (isHere(view, enrolled, planned.end())
                        && owes(target, planned, start.get(), statuses)
                        && isDue(target, planned) == due) {
                    consumer.accept(
                            i, target, planned, reviewsOf(view, planned.cycle().id()));
                }
            }
        }
    }

    private static List<Planned> endedCycles(RecordView view, Target target, LocalDate today) {
        List<ProgrammeSpell> spells = view.record().pupil().programmes();
        Set<ProgrammeId> programmes = new LinkedHashSet<>();
        if (spells.isEmpty()) {
            target.programme().ifPresent(programmes::add);
        } else {
            spells.forEach(spell -> programmes.add(spell.programme()));
        }
        return view.references().plan().endedBefore(today, programmes).values().stream()
                .filter(planned -> spells.isEmpty()
                        || spells.stream()
                                .anyMatch(spell -> spell.isOn(planned.end())
                                        && view.references()
                                                .plan()
                                                .has(
                                                        spell.programme(),
                                                        planned.cycle().id())))
                .toList();
    }

    private static boolean isHere(RecordView view, Coverage enrolled, LocalDate day) {
        return view.record().pupil().enrolments().isEmpty() || enrolled.contains(day.toEpochDay(), day.toEpochDay());
    }

    /** When the target began: when it was set, else when the cycle began in which it was, else when it was first rated. */
    private static Optional<LocalDate> start(RecordView view, Target target) {
        return Targets.start(target, view.references())
                .or(() -> view.placesOf(target.id()).stream()
                        .map(place -> view.record().ratings().get(place).on())
                        .min(LocalDate::compareTo));
    }

    private static boolean owes(Target target, Planned planned, LocalDate start, StatusLine statuses) {
        LocalDate from = planned.cycle().from();
        boolean setHere = target.setIn()
                .map(cycle -> cycle.equals(planned.cycle().id()))
                .orElse(!start.isBefore(from) && !start.isAfter(planned.end()));
        boolean active = statuses.on(planned.end())
                .map(change -> change.status().equals(TargetStatus.ACTIVE))
                .orElse(true);
        boolean ended = target.decisions().stream()
                .anyMatch(decision -> Targets.ends(decision) && !decision.on().isAfter(planned.end()));
        return !start.isAfter(planned.end()) && active && !ended && (!setHere || isDue(target, planned));
    }

    private static boolean isDue(Target target, Planned planned) {
        Optional<LocalDate> by = target.aim().map(aim -> aim.by());
        return by.isPresent() && !by.get().isAfter(planned.end()) && !by.get().isBefore(firstDue(planned));
    }

    /** The first day of an aim that makes a target due in this cycle. */
    private static LocalDate firstDue(Planned planned) {
        LocalDate from = planned.cycle().from();
        return planned.dueAfter()
                .filter(last -> last.isBefore(from))
                .map(last -> last.plusDays(1))
                .orElse(from);
    }

    private static boolean isDecided(Target target, Planned planned, Set<ReviewId> reviews) {
        for (TargetDecision decision : target.decisions()) {
            if (decision.cycle().filter(planned.cycle().id()::equals).isPresent()
                    || decision.review().filter(reviews::contains).isPresent()
                    || !decision.on().isBefore(firstDue(planned))) {
                return true;
            }
        }
        return false;
    }

    private static Set<ReviewId> reviewsOf(RecordView view, CycleId cycle) {
        Set<ReviewId> reviews = new HashSet<>();
        for (Review review : view.record().reviews()) {
            if (review.cycle().filter(cycle::equals).isPresent()) {
                reviews.add(review.id());
            }
        }
        return reviews;
    }

    private static boolean speaksOf(Rating rating, Planned planned) {
        boolean said = !(rating.mark() instanceof Mark.Absent absent)
                || !absent.reason().equals(AbsenceReason.NOT_RECORDED);
        boolean here = rating.cycle()
                .map(planned.cycle().id()::equals)
                .orElse(planned.cycle().isOn(rating.on()));
        return said && here;
    }
}
