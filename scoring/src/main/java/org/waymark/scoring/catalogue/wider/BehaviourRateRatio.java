package org.waymark.scoring.catalogue.wider;

import java.util.Optional;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.RateRatio;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.IncidentKind;

/**
 * How many times as often incidents of one kind happened in the latest period as in the one before it, with an exact interval.
 * Below 1 is less often.
 *
 * <p>See {@link RateRatio}; the interval is the central one. The earlier period is the latest that ended before the latest one
 * began. There is no result without a period ({@link Reason#NOT_APPLICABLE}) or an earlier one ({@link
 * Reason#NOTHING_EARLIER}), without exposures ({@link Reason#NO_EXPOSURE}) in one unit ({@link Reason#DIFFERENT_UNITS}), or if
 * nothing happened earlier ({@link Reason#NO_INCIDENTS_BEFORE}): then nothing is a multiple of it.
 *
 * <p>Caveats: those of {@link BehaviourRate}. Help often begins after a bad time, and then the ratio falls by itself.
 */
public final class BehaviourRateRatio implements ProgressMeasure<PupilHistory> {

    private static final BehaviourRateRatio DEFAULTS = new BehaviourRateRatio(IncidentKind.BEHAVIOUR);

    private final IncidentKind kind;
    private final MeasureInfo<PupilHistory> info;

    private BehaviourRateRatio(IncidentKind kind) {
        this.kind = kind;
        this.info = Incidents.info(kind, "behaviour.rateRatio")
                .title("Change in the rate of incidents")
                .answers("How many times as often did such incidents happen as in the period before?")
                .needs("two periods, counted in one unit, with something that happened in the earlier one")
                .useWhen("To hold one period against the one before it, with the time in each taken into account.")
                .notWhen("Not to say that help worked: help often begins after a bad time, and then the "
                        + "ratio falls by itself.")
                .differences("Interval and p-value are both central and so never contradict each other; R's "
                        + "poisson.test joins a central interval with another p-value.")
                .addOutputs(
                        Output.headline("times the earlier rate"),
                        Output.figure("incidents", "incidents"),
                        Output.figure("incidentsBefore", "incidents"),
                        Output.figure("p", "p-value, central"))
                .addReferences(Reference.builder()
                        .authors("Fay MP")
                        .year(2010)
                        .title("Two-sided exact tests and matching confidence intervals for discrete data")
                        .where("R Journal 2:53-58")
                        .doi("10.32614/RJ-2010-008")
                        .build())
                .build();
    }

    /** Returns the measure of incidents of behaviour. */
    public static BehaviourRateRatio withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for another kind of incident.
     *
     * @throws IllegalArgumentException if its code cannot stand in the key of a measure
     */
    public BehaviourRateRatio of(IncidentKind other) {
        return new BehaviourRateRatio(other);
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return info;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        Optional<Incidents> latest = Incidents.latest(pupil, kind);
        if (latest.isEmpty()) {
            return Score.none(Reason.NOT_APPLICABLE);
        }
        Optional<Incidents> earlier = latest.get().before(pupil);
        if (earlier.isEmpty()) {
            return Score.none(Reason.NOTHING_EARLIER);
        }
        Incidents after = latest.get();
        Incidents before = earlier.get();
        Optional<Reason> refusal = after.refusal().or(before::refusal);
        if (refusal.isPresent()) {
            return Score.none(refusal.get());
        }
        if (!after.unit().equals(before.unit())) {
            return Score.none(Reason.DIFFERENT_UNITS);
        }
        if (before.count() == 0) {
            return Score.none(Reason.NO_INCIDENTS_BEFORE, "incidents", after.count());
        }
        RateRatio calculator = RateRatio.withDefaults();
        RateRatio.Result result = calculator.of(after.count(), after.exposure(), before.count(), before.exposure());
        if (!Double.isFinite(result.ratio()) || !Double.isFinite(result.upper())) {
            return Score.none(Reason.COUNTS_NOT_SOUND);
        }
        before.trace(trace);
        after.trace(trace);
        trace.step("behaviour.ratio.result", "ratio", result.ratio());
        Scored.Builder score = Score.of(result.ratio())
                .interval(new Interval(result.lower(), result.upper(), calculator.confidence()))
                .figure("incidents", (double) after.count())
                .figure("incidentsBefore", (double) before.count())
                .figure("p", result.pCentral())
                .used(2)
                .addCaveats(Caveat.RECORDING, Caveat.AUTOCORRELATION);
        if (after.count() + before.count() < BehaviourRate.FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
