package org.waymark.scoring.catalogue.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Achievement;
import org.waymark.target.TargetStatus;

/**
 * How many of the targets that a pupil had at the baseline are covered, or secured, by now. The denominator is fixed at the
 * baseline: harder work that is added later does not lower the share, and work that is given up does not raise it.
 *
 * <p>A target was there at the baseline if its own baseline lies no more than 42 days after the first one that the pupil has
 * ({@link #withDays(int)}); {@link #since(LocalDate)} begins at a later day, such as the first of a school year. What became of
 * such a target since, closed, on hold or cancelled, leaves it in; drafts and entries in error were never in force. Targets
 * that came later are counted beside the share and not in it.
 *
 * <ul>
 *   <li><em>Covered</em>: there is a mark after the baseline, so somebody has worked on it and looked again.
 *   <li><em>Secured</em>: the latest mark is at the aim or beyond, or the target was judged achieved, exceeded or sustained.
 * </ul>
 *
 * <p>There is no result without a target that has a baseline ({@link Reason#NO_BASELINE}; {@link Reason#NOT_APPLICABLE} without
 * any target in force). Caveats: where the school set the targets, easy ones give high shares ({@link
 * Caveat#SELF_SET_TARGETS}); below five targets one more could change the picture ({@link Caveat#FEW_DATA}). Only compared
 * within the pupil.
 */
public final class BaselineShare implements ProgressMeasure<PupilHistory> {

    private static final int DEFAULT_DAYS = 42;
    private static final int FEW = 5;
    private static final String FIRST = "first";
    private static final Set<TargetStatus> NEVER_IN_FORCE = Set.of(TargetStatus.DRAFT, TargetStatus.ENTERED_IN_ERROR);
    private static final Set<Achievement> REACHED =
            Set.of(Achievement.ACHIEVED, Achievement.EXCEEDED, Achievement.SUSTAINED);

    private static final BaselineShare COVERED = new BaselineShare(false, LocalDate.MIN, DEFAULT_DAYS);
    private static final BaselineShare SECURED = new BaselineShare(true, LocalDate.MIN, DEFAULT_DAYS);

    private final boolean secured;
    private final LocalDate since;
    private final int days;
    private final MeasureInfo<PupilHistory> info;

    private BaselineShare(boolean secured, LocalDate since, int days) {
        this.secured = secured;
        this.since = since;
        this.days = days;
        String name = secured ? "secured" : "covered";
        this.info = MeasureInfo.of(PupilHistory.class)
                .id("targets." + name)
                .title(secured ? "Targets secured since the baseline" : "Targets covered since the baseline")
                .answers("How many of the targets that the pupil had at the baseline are " + name + " by now?")
                .needs("a target with a baseline")
                .useWhen("For a pupil whose targets are set together, as at the start of a year: the denominator stays"
                        + " what it was then, so adding harder work costs nothing.")
                .notWhen("Not across pupils or schools, which set targets of different difficulty; and not for targets"
                        + " that come one after the other through the year.")
                .differences("Common trackers divide by all that is on the list today, so that their percentage falls"
                        + " when harder work is added and rises when it is taken off.")
                .addOutputs(
                        Output.headline("share of the targets at the baseline", 0, 1),
                        Output.figure("set", "targets at the baseline"),
                        Output.figure("covered", "targets"),
                        Output.figure("secured", "targets"),
                        Output.figure("addedLater", "targets"))
                .direction(Direction.HIGHER_IS_BETTER)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        Parameter.builder()
                                .name("since")
                                .type("first, or a date")
                                .defaultValue(FIRST)
                                .value(since.equals(LocalDate.MIN) ? FIRST : since.toString())
                                .description("the first baseline of the pupil, or the first on or after a day")
                                .build(),
                        Parameter.builder()
                                .name("days")
                                .type("whole number from 0")
                                .defaultValue(String.valueOf(DEFAULT_DAYS))
                                .value(String.valueOf(days))
                                .description("how many days after it a baseline still counts as set with it")
                                .build())
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure of targets that were worked on and looked at again. */
    public static BaselineShare covered() {
        return COVERED;
    }

    /** Returns the measure of targets whose aim was reached. */
    public static BaselineShare secured() {
        return SECURED;
    }

    /** Returns a copy that begins with the first baseline on or after a day. */
    public BaselineShare since(LocalDate day) {
        return new BaselineShare(secured, day, days);
    }

    /**
     * Returns a copy for targets whose baselines lie within so many days of the first.
     *
     * @param number at least 0
     * @throws IllegalArgumentException if it is less
     */
    public BaselineShare withDays(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("days is negative");
        }
        return new BaselineShare(secured, since, number);
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return info;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        List<TargetHistory> inForce = pupil.targets().stream()
                .filter(target -> !NEVER_IN_FORCE.contains(target.facts().status()))
                .toList();
        Optional<LocalDate> first = inForce.stream()
                .filter(this::isSince)
                .map(TargetHistory::baselineDay)
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return refusal(inForce);
        }
        LocalDate last = first.get().plusDays(days);
        List<TargetHistory> set = inForce.stream()
                .filter(target -> isSince(target) && !target.baselineDay().isAfter(last))
                .toList();
        long later = inForce.stream()
                .filter(target -> isSince(target) && target.baselineDay().isAfter(last))
                .count();
        long coveredCount = set.stream().filter(BaselineShare::isCovered).count();
        long securedCount = set.stream().filter(BaselineShare::isSecured).count();
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("targets.baseline")
                    .and("from", first.get().toString())
                    .and("to", last.toString())
                    .and("set", set.size())
                    .and("later", (double) later));
            trace.step(
                    "targets.result",
                    "covered",
                    (double) coveredCount,
                    "secured",
                    (double) securedCount,
                    "set",
                    set.size());
        }
        Scored.Builder score = Score.of((double) (secured ? securedCount : coveredCount) / set.size())
                .figure("set", set.size())
                .figure("covered", (double) coveredCount)
                .figure("secured", (double) securedCount)
                .figure("addedLater", (double) later)
                .used(set.size())
                .missing(inForce.size() - set.size() - (int) later);
        if (set.stream().anyMatch(Targets::isSelfSet)) {
            score.addCaveats(Caveat.SELF_SET_TARGETS);
        }
        if (set.size() < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    private static NotScored refusal(List<TargetHistory> inForce) {
        return Score.none(inForce.isEmpty() ? Reason.NOT_APPLICABLE : Reason.NO_BASELINE);
    }

    private boolean isSince(TargetHistory target) {
        return target.hasBaseline() && !target.baselineDay().isBefore(since);
    }

    private static boolean isCovered(TargetHistory target) {
        return target.hasLatest() || isSecured(target);
    }

    private static boolean isSecured(TargetHistory target) {
        boolean atAim = target.hasAim()
                && target.hasLatest()
                && target.scale().scored()
                && target.scale().direction() != Direction.NONE
                && !target.fallsShortOfAim(target.latest());
        return atAim || target.facts().achievement().filter(REACHED::contains).isPresent();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
