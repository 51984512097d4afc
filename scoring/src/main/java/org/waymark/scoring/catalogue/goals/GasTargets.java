package org.waymark.scoring.catalogue.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleBasis;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.stat.Weights;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.TargetStatus;

/** The targets of a pupil that goal attainment scaling takes, and how many it leaves out. */
final class GasTargets {

    private static final int LEVELS = 5;
    private static final int LOWEST = -2;
    private static final Set<TargetStatus> NOT_IN_FORCE =
            Set.of(TargetStatus.DRAFT, TargetStatus.CANCELLED, TargetStatus.ENTERED_IN_ERROR);

    private final List<TargetHistory> fit = new ArrayList<>();
    private int withoutLevels;
    private int onOtherScales;

    private GasTargets() {}

    static GasTargets of(PupilHistory pupil) {
        GasTargets targets = new GasTargets();
        inForce(pupil).forEach(targets::sort);
        return targets;
    }

    /** The targets that are or were in force. */
    static List<TargetHistory> inForce(PupilHistory pupil) {
        return pupil.targets().stream()
                .filter(target -> !NOT_IN_FORCE.contains(target.facts().status()))
                .toList();
    }

    private void sort(TargetHistory target) {
        if (!isGas(target.scale())) {
            onOtherScales++;
        } else if (hasLevels(target)) {
            fit.add(target);
        } else {
            withoutLevels++;
        }
    }

    /** Why nothing can be said of the pupil; absent if something can. */
    Optional<NotScored> refusal() {
        if (!fit.isEmpty()) {
            return Optional.empty();
        }
        if (withoutLevels > 0) {
            return Optional.of(Score.none(Reason.NO_LEVELS, "targets", withoutLevels));
        }
        return Optional.of(Score.none(onOtherScales > 0 ? Reason.SCALE_NOT_ACCEPTED : Reason.NOT_APPLICABLE));
    }

    List<TargetHistory> fit() {
        return fit;
    }

    List<TargetHistory> where(Predicate<TargetHistory> condition) {
        return fit.stream().filter(condition).toList();
    }

    int withoutLevels() {
        return withoutLevels;
    }

    /** The weights of {@code rated}, which are some of the targets that are fit. */
    int[] weights(List<TargetHistory> rated, GasWeights how) {
        return weights(fit, rated, how);
    }

    /** The weights of {@code rated}, which are some of {@code fit}. */
    static int[] weights(List<TargetHistory> fit, List<TargetHistory> rated, GasWeights how) {
        boolean recorded = how == GasWeights.RECORDED
                && fit.stream()
                        .allMatch(target -> target.facts().importance().isPresent()
                                && target.facts().difficulty().isPresent());
        int[] importance = new int[rated.size()];
        int[] difficulty = new int[rated.size()];
        for (int i = 0; i < importance.length; i++) {
            importance[i] = recorded ? rated.get(i).facts().importance().orElseThrow() : 1;
            difficulty[i] = recorded ? rated.get(i).facts().difficulty().orElseThrow() : 1;
        }
        return Weights.ofImportanceAndDifficulty(importance, difficulty);
    }

    /** Whether a scale has the five levels -2 to 2 as states, for which each target has words of its own. */
    private static boolean isGas(Scale scale) {
        if (!scale.needsLevels()
                || !scale.scored()
                || scale.basis() != ScaleBasis.STATE
                || scale.direction() != Direction.HIGHER_IS_BETTER
                || scale.points().size() != LEVELS) {
            return false;
        }
        for (int i = 0; i < LEVELS; i++) {
            int level = LOWEST + i;
            if (scale.points()
                    .get(i)
                    .value()
                    .filter(value -> value.compareTo(BigDecimal.valueOf(level)) == 0)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the levels were fixed no later than the first mark was given. */
    private static boolean hasLevels(TargetHistory target) {
        Optional<LocalDate> fixedOn = target.facts().levelsFixedOn();
        if (fixedOn.isEmpty()) {
            return false;
        }
        for (int i = 0; i < target.size(); i++) {
            if (target.isPresent(i)) {
                return !fixedOn.get().isAfter(target.day(i));
            }
        }
        return true;
    }

    /** The place of a point as a level from -2 to 2. */
    static int level(int step) {
        return LOWEST + step;
    }
}
