package org.waymark.scoring.catalogue.inadequate;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * The four ways in which the SEND Code of Practice (2015, paragraph 6.17) describes less than adequate progress, each as a
 * question to a target with yes or no for an answer.
 *
 * <ul>
 *   <li>{@code inadequate.slowerThanPeers}: {@code own gain < gain of peers from the same start - margin};
 *   <li>{@code inadequate.belowPreviousRate}: the gain a day from the mark before to the latest is less than the one from the
 *       baseline to the mark before; no peers are needed;
 *   <li>{@code inadequate.gapNotClosing}: {@code gap now >= gap then}, where there was a gap;
 *   <li>{@code inadequate.gapWidening}: {@code gap now > gap then}.
 * </ul>
 *
 * <p>A gap is how much better the peers are, in the better direction of the scale; all comparisons are exact. There is no result
 * without a comparator where one is needed ({@link Reason#NO_COMPARATOR}), without a baseline or a later mark, on a scale that is
 * neither the one of the comparator nor made of states in order, with fewer than three marks on days of their own where the
 * previous rate is asked for ({@link Reason#TOO_FEW_RATINGS}), or without a gap at the start where its closing is ({@link
 * Reason#NOT_APPLICABLE}).
 *
 * <p>A yes is a reason to look closer, never a finding about the pupil: the Code says that slow progress alone does not mean
 * that there is a special educational need. Caveats: {@link Caveat#ORDINAL_AS_INTERVAL} on scales of points. A rate from two
 * marks is hardly a rate ({@link Caveat#FEW_DATA}).
 */
public final class InadequateProgress implements ProgressMeasure<TargetHistory> {

    private enum Question {
        SLOWER_THAN_PEERS(
                "slowerThanPeers", "Slower than peers", "Is progress slower than that of peers from the same start?"),
        BELOW_PREVIOUS_RATE("belowPreviousRate", "Below the previous rate", "Is progress slower than it was before?"),
        GAP_NOT_CLOSING("gapNotClosing", "Gap not closing", "Does the gap to peers fail to close?"),
        GAP_WIDENING("gapWidening", "Gap widening", "Does the gap to peers widen?");

        private final String name;
        private final String title;
        private final String answers;

        Question(String name, String title, String answers) {
            this.name = name;
            this.title = title;
            this.answers = answers;
        }
    }

    private final Question question;
    private final Optional<Peers> peers;
    private final MeasureInfo<TargetHistory> info;

    private InadequateProgress(Question question, Optional<Peers> peers) {
        this.question = question;
        this.peers = peers;
        MeasureInfo.Builder<TargetHistory> about = MeasureInfo.of(TargetHistory.class)
                .id("inadequate." + question.name)
                .title(question.title)
                .answers(question.answers)
                .useWhen("As one of the four questions of the SEND Code of Practice (2015, paragraph "
                        + "6.17), to decide where to look closer.")
                .notWhen("Not as evidence of a special educational need: the Code says that slow progress "
                        + "alone is none.")
                .addOutputs(
                        Output.headline("yes or no"),
                        Output.figure("before", "of the scale"),
                        Output.figure("after", "of the scale"))
                .direction(Direction.LOWER_IS_BETTER)
                .addScaleKinds(ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.WITHIN_TARGET)
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER);
        if (question != Question.BELOW_PREVIOUS_RATE) {
            about.addParameters(Parameter.builder()
                    .name("peers")
                    .type("scale, then, now, gain from the same start and margin, joined by two points; or none")
                    .defaultValue("none")
                    .value(peers.map(Peers::text).orElse("none"))
                    .description("what the marks are held against")
                    .build());
        }
        this.info = about.build();
        MeasureKey.parse(info.key().toString());
    }

    /** Returns the question whether progress is slower than that of peers from the same start; it needs them. */
    public static InadequateProgress slowerThanPeers() {
        return new InadequateProgress(Question.SLOWER_THAN_PEERS, Optional.empty());
    }

    /** Returns the question whether progress is slower than it was before. */
    public static InadequateProgress belowPreviousRate() {
        return new InadequateProgress(Question.BELOW_PREVIOUS_RATE, Optional.empty());
    }

    /** Returns the question whether the gap to peers fails to close; it needs them. */
    public static InadequateProgress gapNotClosing() {
        return new InadequateProgress(Question.GAP_NOT_CLOSING, Optional.empty());
    }

    /** Returns the question whether the gap to peers widens; it needs them. */
    public static InadequateProgress gapWidening() {
        return new InadequateProgress(Question.GAP_WIDENING, Optional.empty());
    }

    /** Returns the four questions, without peers. */
    public static List<InadequateProgress> all() {
        return List.of(slowerThanPeers(), belowPreviousRate(), gapNotClosing(), gapWidening());
    }

    /** Returns the four questions, held against these peers. */
    public static List<InadequateProgress> against(Peers others) {
        return all().stream().map(question -> question.with(others)).toList();
    }

    /** Returns a copy that is held against these peers; the question about the previous rate stays as it is. */
    public InadequateProgress with(Peers others) {
        return question == Question.BELOW_PREVIOUS_RATE ? this : new InadequateProgress(question, Optional.of(others));
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (target.scale().direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (question == Question.BELOW_PREVIOUS_RATE) {
            return previousRate(target, trace);
        }
        if (peers.isEmpty()) {
            return Score.none(Reason.NO_COMPARATOR);
        }
        return target.scale().ref().equals(peers.get().scale())
                ? compared(target, peers.get(), trace)
                : Score.none(Reason.SCALE_NOT_ACCEPTED);
    }

    private Score compared(TargetHistory target, Peers others, Trace trace) {
        BigDecimal baseline = target.toDecimal(target.baseline());
        BigDecimal latest = target.toDecimal(target.latest());
        if (question == Question.SLOWER_THAN_PEERS) {
            BigDecimal own = towardsBetter(target, latest.subtract(baseline));
            BigDecimal least = others.gainFromSameStart().subtract(others.margin());
            if (trace.isOn()) {
                trace.step(Explanation.Step.of("inadequate.peers")
                        .and("own", own)
                        .and("peers", others.gainFromSameStart())
                        .and("margin", others.margin()));
            }
            return answer(target, own.compareTo(least) < 0, least, own).build();
        }
        BigDecimal then = towardsBetter(target, others.then().subtract(baseline));
        BigDecimal now = towardsBetter(target, others.now().subtract(latest));
        if (question == Question.GAP_NOT_CLOSING && then.signum() <= 0) {
            return Score.none(Reason.NOT_APPLICABLE);
        }
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("inadequate.gap").and("before", then).and("after", now));
        }
        int change = now.compareTo(then);
        return answer(target, question == Question.GAP_WIDENING ? change > 0 : change >= 0, then, now)
                .build();
    }

    private Score previousRate(TargetHistory target, Trace trace) {
        int latest = target.latestIndex();
        int middle = middle(target, latest);
        if (middle < 0) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", target.presentCount());
        }
        long daysBefore = ChronoUnit.DAYS.between(target.baselineDay(), target.day(middle));
        long daysAfter = ChronoUnit.DAYS.between(target.day(middle), target.day(latest));
        BigDecimal before = target.toDecimal(target.gain(target.baseline(), target.value(middle)));
        BigDecimal after = target.toDecimal(target.gain(target.value(middle), target.value(latest)));
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("inadequate.rates")
                    .and("before", before)
                    .and("daysBefore", String.valueOf(daysBefore))
                    .and("after", after)
                    .and("daysAfter", String.valueOf(daysAfter)));
        }
        // Gains a day, compared without dividing: after / daysAfter < before / daysBefore.
        boolean slower =
                after.multiply(BigDecimal.valueOf(daysBefore)).compareTo(before.multiply(BigDecimal.valueOf(daysAfter)))
                        < 0;
        return answer(target, slower, before, after).addCaveats(Caveat.FEW_DATA).build();
    }

    /** The last mark between the days of the baseline and of the latest mark; -1 if there is none. */
    private static int middle(TargetHistory target, int latest) {
        for (int i = latest - 1; i >= 0; i--) {
            if (target.isPresent(i)
                    && !target.isBaseline(i)
                    && target.day(i).isBefore(target.day(latest))
                    && target.day(i).isAfter(target.baselineDay())) {
                return i;
            }
        }
        return -1;
    }

    private static BigDecimal towardsBetter(TargetHistory target, BigDecimal difference) {
        return target.scale().direction() == Direction.LOWER_IS_BETTER ? difference.negate() : difference;
    }

    private static Scored.Builder answer(TargetHistory target, boolean yes, BigDecimal before, BigDecimal after) {
        Scored.Builder score = Scored.builder()
                .headline(new Headline.YesNo(yes))
                .figure("before", before.doubleValue())
                .figure("after", after.doubleValue())
                .used(target.presentCount())
                .missing(target.missingCount())
                .baseline(target.toDecimal(target.baseline()))
                .latest(target.toDecimal(target.latest()));
        if (target.scale().kind() == ScaleKind.ORDINAL) {
            score.addCaveats(Caveat.ORDINAL_AS_INTERVAL);
        }
        return score;
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
