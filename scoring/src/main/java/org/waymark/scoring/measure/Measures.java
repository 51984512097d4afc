package org.waymark.scoring.measure;

import java.util.function.Function;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetHistory;

/** Measures in one line, for rules that need no class of their own. */
public final class Measures {

    private Measures() {}

    /**
     * Returns a measure of targets. It takes every scale that may be scored, and its results are only compared within the
     * target; {@link #of(MeasureInfo, Function)} says more.
     *
     * @param id {@code namespace:name}
     * @param rule what it says of a target
     */
    public static ProgressMeasure<TargetHistory> ofTarget(String id, Function<TargetHistory, Score> rule) {
        return of(MeasureInfo.of(TargetHistory.class).id(id).build(), rule);
    }

    /** Returns a measure of pupils; see {@link #ofTarget(String, Function)}. */
    public static ProgressMeasure<PupilHistory> ofPupil(String id, Function<PupilHistory, Score> rule) {
        MeasureInfo<PupilHistory> info = MeasureInfo.of(PupilHistory.class)
                .id(id)
                .comparability(Comparability.WITHIN_PUPIL)
                .build();
        return of(info, rule);
    }

    /** Returns a measure of observation series; see {@link #ofTarget(String, Function)}. */
    public static ProgressMeasure<PhaseSeries> ofSeries(String id, Function<PhaseSeries, Score> rule) {
        return of(MeasureInfo.of(PhaseSeries.class).id(id).build(), rule);
    }

    /** Returns a measure that says this about itself. A target or series that it declares unfit never reaches the rule. */
    public static <S extends Subject> ProgressMeasure<S> of(MeasureInfo<S> info, Function<S, Score> rule) {
        return new RuleMeasure<>(info, rule);
    }
}
