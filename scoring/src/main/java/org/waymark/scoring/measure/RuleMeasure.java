package org.waymark.scoring.measure;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetHistory;

/** A measure made of a declaration and one function. */
record RuleMeasure<S extends Subject>(MeasureInfo<S> info, Function<S, Score> rule) implements ProgressMeasure<S> {

    @Override
    public Score score(S subject, Trace trace) {
        if (subject instanceof TargetHistory target) {
            Optional<NotScored> refusal = Fitness.refusal(info, target);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            trace.step("rule.ratings", "present", target.presentCount(), "missing", target.missingCount());
        } else if (subject instanceof PhaseSeries series) {
            Optional<NotScored> refusal = Fitness.refusal(info, series);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            trace.step("rule.series", "phases", series.phaseCount());
        } else if (subject instanceof PupilHistory pupil) {
            trace.step("rule.pupil", "targets", pupil.targets().size());
        }
        return rule.apply(subject);
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
