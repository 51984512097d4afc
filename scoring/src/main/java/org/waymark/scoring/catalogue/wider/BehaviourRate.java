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
import org.waymark.scoring.stat.IncidentRate;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.IncidentKind;

/**
 * How often incidents of one kind happened in the latest period, for each unit of exposure, with the exact interval of Garwood.
 *
 * <p>{@code rate = incidents / exposure}; see {@link IncidentRate}. Counts of the same period at several schools are pooled. There is
 * no result if nobody counted ({@link Reason#NOT_APPLICABLE}), if nobody said how long they could have happened ({@link
 * Reason#NO_EXPOSURE}), or if schools counted that in different units ({@link Reason#DIFFERENT_UNITS}).
 *
 * <p>Caveats: {@link Caveat#RECORDING}, so that rates are compared within the pupil only; {@link Caveat#AUTOCORRELATION}, since bad
 * days come together; {@link Caveat#FEW_DATA} below five incidents.
 */
public final class BehaviourRate implements ProgressMeasure<PupilHistory> {

    static final int FEW = 5;

    private static final BehaviourRate DEFAULTS = new BehaviourRate(IncidentKind.BEHAVIOUR);

    private final IncidentKind kind;
    private final MeasureInfo<PupilHistory> info;

    private BehaviourRate(IncidentKind kind) {
        this.kind = kind;
        this.info = Incidents.info(kind, "behaviour.rate")
                .title("Rate of incidents")
                .answers("How often did such incidents happen in the latest period?")
                .needs("a period with counts and the time in which it could happen")
                .useWhen("For how often something happened, where the time in which it could happen is known.")
                .notWhen("Not across schools, which decide differently what they count.")
                .differences("The interval is the exact one; a program that takes a normal approximation gives "
                        + "limits below zero for rare things.")
                .addOutputs(
                        Output.headline("incidents per unit of exposure"),
                        Output.figure("incidents", "incidents"),
                        Output.figure("exposure", "units of exposure"))
                .addReferences(Reference.builder()
                        .authors("Garwood F")
                        .year(1936)
                        .title("Fiducial limits for the Poisson distribution")
                        .where("Biometrika 28:437-442")
                        .doi("10.1093/biomet/28.3-4.437")
                        .build())
                .build();
    }

    /** Returns the measure of incidents of behaviour. */
    public static BehaviourRate withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for another kind of incident.
     *
     * @throws IllegalArgumentException if its code cannot stand in the key of a measure
     */
    public BehaviourRate of(IncidentKind other) {
        return new BehaviourRate(other);
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
        Incidents period = latest.get();
        Optional<Reason> refusal = period.refusal();
        if (refusal.isPresent()) {
            return Score.none(refusal.get());
        }
        IncidentRate calculator = IncidentRate.withDefaults();
        IncidentRate.Result result = calculator.of(period.count(), period.exposure());
        period.trace(trace);
        trace.step("behaviour.rate.result", "rate", result.rate(), "lower", result.lower(), "upper", result.upper());
        Scored.Builder score = Score.of(result.rate())
                .interval(new Interval(result.lower(), result.upper(), calculator.confidence()))
                .figure("incidents", (double) period.count())
                .figure("exposure", period.exposure())
                .used(1)
                .addCaveats(Caveat.RECORDING, Caveat.AUTOCORRELATION);
        if (period.count() < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
