package org.waymark.target;

import static org.waymark.target.SmartVerdict.CANNOT_TELL;
import static org.waymark.target.SmartVerdict.MET;
import static org.waymark.target.SmartVerdict.NOT_MET;

import java.util.Optional;
import java.util.Set;

/** One rule for each criterion; {@link SmartCheck#of(Target)} says what they are. */
final class SmartRules {

    private static final int FEWEST_WORDS = 3;

    /** Who sets a target because it matters to them, rather than because a system asks for it. */
    private static final Set<TargetSource> CLOSE_TO_THE_PUPIL =
            Set.of(TargetSource.PUPIL, TargetSource.PARENT, TargetSource.PLAN);

    private SmartRules() {}

    static SmartAnswer specific(Target target) {
        int words = words(target.statement());
        if (words >= FEWEST_WORDS) {
            return answer(
                    SmartCriterion.SPECIFIC, MET, "specific.statement", "A statement says what the pupil is to do.");
        }
        if (isAcademic(target) && isWritten(target.subject())) {
            return answer(SmartCriterion.SPECIFIC, MET, "specific.subject", "The target names its subject.");
        }
        return words > 0
                ? answer(
                        SmartCriterion.SPECIFIC,
                        CANNOT_TELL,
                        "specific.short",
                        "The statement is very short; say what the pupil will do, where and with whom.")
                : answer(
                        SmartCriterion.SPECIFIC,
                        NOT_MET,
                        "specific.no-statement",
                        "Nothing says what the pupil is to do.");
    }

    static SmartAnswer measurable(Target target) {
        if (isWritten(target.criterion())) {
            return answer(
                    SmartCriterion.MEASURABLE,
                    MET,
                    "measurable.criterion",
                    "A success criterion says how it will be known.");
        }
        if (target.levels().filter(levels -> !levels.descriptors().isEmpty()).isPresent()) {
            return answer(
                    SmartCriterion.MEASURABLE, MET, "measurable.levels", "Written levels say how it will be known.");
        }
        if (!hasAim(target)) {
            return answer(
                    SmartCriterion.MEASURABLE,
                    NOT_MET,
                    "measurable.nothing",
                    "Neither a success criterion nor written levels nor an aim say how it will be known.");
        }
        return isAcademic(target)
                ? answer(SmartCriterion.MEASURABLE, MET, "measurable.aim", "The aim is a mark on the scale.")
                : answer(
                        SmartCriterion.MEASURABLE,
                        CANNOT_TELL,
                        "measurable.aim-only",
                        "There is a mark to reach, but nothing says what will be seen then.");
    }

    static SmartAnswer achievable(Target target) {
        if (!hasAim(target)) {
            return answer(SmartCriterion.ACHIEVABLE, NOT_MET, "achievable.no-aim", "There is no aim to reach.");
        }
        if (target.difficulty().isPresent()) {
            return answer(
                    SmartCriterion.ACHIEVABLE,
                    MET,
                    "achievable.judged",
                    "Somebody judged how hard the aim is to reach.");
        }
        return target.baselines().isEmpty()
                ? answer(
                        SmartCriterion.ACHIEVABLE,
                        CANNOT_TELL,
                        "achievable.aim-only",
                        "There is an aim; whether it is within reach is for those who know the pupil.")
                : answer(
                        SmartCriterion.ACHIEVABLE,
                        CANNOT_TELL,
                        "achievable.start-and-aim",
                        "Start and aim are known; whether the way is realistic is for those who know the pupil.");
    }

    static SmartAnswer relevant(Target target) {
        if (target.importance().isPresent()) {
            return target.importance().getAsInt() > 0
                    ? answer(
                            SmartCriterion.RELEVANT,
                            MET,
                            "relevant.importance",
                            "It was said to matter to the pupil and the family.")
                    : answer(
                            SmartCriterion.RELEVANT,
                            NOT_MET,
                            "relevant.no-importance",
                            "It was said not to matter to the pupil and the family.");
        }
        if (target.setBy().filter(CLOSE_TO_THE_PUPIL::contains).isPresent()) {
            return answer(
                    SmartCriterion.RELEVANT,
                    MET,
                    "relevant.set-by",
                    "It comes from the pupil, the parents or the support plan.");
        }
        if (target.concept().isPresent() || isWritten(target.area()) || isWritten(target.subject())) {
            return answer(
                    SmartCriterion.RELEVANT,
                    MET,
                    "relevant.place",
                    "It names the concept, area or subject that it serves.");
        }
        return answer(SmartCriterion.RELEVANT, CANNOT_TELL, "relevant.nothing", "Nothing says what it serves.");
    }

    static SmartAnswer timeBound(Target target) {
        Optional<Aim> aim = target.aim();
        if (aim.isEmpty()) {
            return answer(SmartCriterion.TIME_BOUND, NOT_MET, "time-bound.no-aim", "There is no aim with a day.");
        }
        return target.setOn().filter(day -> !aim.get().by().isAfter(day)).isPresent()
                ? answer(
                        SmartCriterion.TIME_BOUND,
                        NOT_MET,
                        "time-bound.no-time",
                        "The day of the aim is not after the day on which the target was set.")
                : answer(SmartCriterion.TIME_BOUND, MET, "time-bound.day", "The aim has a day.");
    }

    private static boolean hasAim(Target target) {
        return target.aim().filter(aim -> aim.mark().isPresent()).isPresent();
    }

    private static boolean isAcademic(Target target) {
        return target.kind().equals(TargetKind.ACADEMIC);
    }

    private static boolean isWritten(Optional<String> text) {
        return words(text) > 0;
    }

    private static int words(Optional<String> text) {
        String stripped = text.orElse("").strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
    }

    private static SmartAnswer answer(SmartCriterion criterion, SmartVerdict verdict, String key, String reason) {
        return ImmutableSmartAnswer.builder()
                .criterion(criterion)
                .verdict(verdict)
                .key(key)
                .reason(reason)
                .build();
    }
}
