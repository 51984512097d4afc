package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.scoring.catalogue.goals.AmountGained;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.catalogue.sequence.SequenceRegression;
import org.waymark.scoring.catalogue.sequence.SequenceStalled;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Achievement;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;

/** Targets that slipped or stalled, by measures of the catalogue. */
final class MovementReasons {

    private static final SequenceRegression REGRESSION = SequenceRegression.withDefaults();
    /** What is asked where ratings are in no cycles: whether the target stands lower than its baseline. */
    private static final List<ProgressMeasure<TargetHistory>> AGAINST_BASELINE =
            List.of(StepsGained.withDefaults(), AmountGained.withDefaults());

    private static final Set<Achievement> REACHED =
            Set.of(Achievement.EXCEEDED, Achievement.ACHIEVED, Achievement.SUSTAINED);

    private final LocalDate day;
    private final boolean slips;
    private final boolean stalls;
    private final SequenceStalled stalled;

    MovementReasons(LocalDate day, AttentionSettings settings) {
        this.day = day;
        this.slips = settings.order().contains(AttentionKind.SLIPPED);
        this.stalls = settings.order().contains(AttentionKind.STALLED);
        this.stalled = SequenceStalled.withDefaults().forCycles(settings.stalledCycles());
    }

    void find(PupilRecord record, PupilHistory history, Judged judged) {
        if (!slips && !stalls) {
            return;
        }
        Map<TargetId, TargetHistory> histories = new HashMap<>();
        history.targets().forEach(one -> one.facts().id().ifPresent(id -> histories.put(id, one)));
        List<AttentionMatter> slipped = new ArrayList<>();
        List<AttentionMatter> still = new ArrayList<>();
        int open = 0;
        int onHold = 0;
        for (Target target : record.targets()) {
            TargetStatus status = target.statusOn(day);
            if (target.setOn().filter(day::isBefore).isPresent() || isEnded(target)) {
                continue;
            }
            onHold += status.equals(TargetStatus.ON_HOLD) ? 1 : 0;
            if (status.isOpen()) {
                open++;
                judge(target.id(), histories.get(target.id()), slipped, still, judged);
            }
        }
        judged.add(AttentionKind.SLIPPED, slipped);
        judged.add(AttentionKind.STALLED, still);
        if (open == 0 && onHold > 0) {
            judged.onHold();
        } else if (open == 0) {
            gap(AttentionGap.NO_OPEN_TARGET, 0, judged);
        }
    }

    private boolean isEnded(Target target) {
        return target.decisions().stream()
                .filter(decision -> !decision.on().isAfter(day))
                .anyMatch(TargetDecision::endsTarget);
    }

    /** A target that slipped is not listed again as one that stalled. */
    private void judge(
            TargetId id,
            @Nullable TargetHistory target,
            List<AttentionMatter> slipped,
            List<AttentionMatter> still,
            Judged judged) {
        if (target == null) {
            gap(AttentionGap.UNKNOWN_SCALE, 1, judged);
            return;
        }
        Optional<AttentionMatter> slip = slips ? slip(id, target, judged) : Optional.empty();
        slip.ifPresent(slipped::add);
        if (stalls) {
            stall(id, target, judged).filter(matter -> slip.isEmpty()).ifPresent(still::add);
        }
    }

    private Optional<AttentionMatter> slip(TargetId id, TargetHistory target, Judged judged) {
        Score score = REGRESSION.score(target, Trace.off());
        if (score instanceof NotScored none) {
            for (ProgressMeasure<TargetHistory> measure : AGAINST_BASELINE) {
                if (measure.score(target, Trace.off()) instanceof Scored gained) {
                    judged.answered(AttentionKind.SLIPPED);
                    return gained.number().orElse(0) < 0
                            ? Optional.of(matter(id, measure, gained, target.day(target.latestIndex())))
                            : Optional.empty();
                }
            }
            judged.gap(AttentionKind.SLIPPED, none.reason(), 1);
            return Optional.empty();
        }
        judged.answered(AttentionKind.SLIPPED);
        Scored some = (Scored) score;
        return isYes(some)
                ? REGRESSION.since(target).map(since -> matter(id, REGRESSION, some, since))
                : Optional.empty();
    }

    private Optional<AttentionMatter> stall(TargetId id, TargetHistory target, Judged judged) {
        if (hasReached(target)) {
            judged.answered(AttentionKind.STALLED);
            return Optional.empty();
        }
        Score score = stalled.score(target, Trace.off());
        if (score instanceof NotScored none) {
            judged.gap(AttentionKind.STALLED, none.reason(), 1);
            return Optional.empty();
        }
        judged.answered(AttentionKind.STALLED);
        Scored some = (Scored) score;
        return isYes(some) ? stalled.since(target).map(since -> matter(id, stalled, some, since)) : Optional.empty();
    }

    private static boolean hasReached(TargetHistory target) {
        return target.facts().achievement().filter(REACHED::contains).isPresent()
                || (target.hasAim() && target.hasLatest() && target.gain(target.latest(), target.aim()) <= 0);
    }

    private static boolean isYes(Scored score) {
        return score.headline() instanceof Headline.YesNo answer && answer.value();
    }

    private void gap(Reason why, int matters, Judged judged) {
        if (slips) {
            judged.gap(AttentionKind.SLIPPED, why, matters);
        }
        if (stalls) {
            judged.gap(AttentionKind.STALLED, why, matters);
        }
    }

    private AttentionMatter matter(TargetId id, ProgressMeasure<TargetHistory> measure, Scored score, LocalDate since) {
        return AttentionMatter.builder()
                .since(since)
                .days(ChronoUnit.DAYS.between(since, day))
                .target(id)
                .measure(measure.info().key())
                .score(score)
                .build();
    }
}
