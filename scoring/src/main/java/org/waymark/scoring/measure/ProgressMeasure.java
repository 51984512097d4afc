package org.waymark.scoring.measure;

import org.waymark.scoring.subject.Subject;

/**
 * A way of saying what records mean.
 *
 * <p>A measure is immutable and thread-safe, looks at its subject and nothing else (no clock, no file, no state), gives the
 * same score for the same subject, and never throws because of the data: what it cannot honestly measure it refuses with a
 * reason. Its configuration is part of it and stands in its {@link MeasureKey}.
 *
 * @param <S> what it looks at: a target, a pupil, or a series
 */
public interface ProgressMeasure<S extends Subject> {

    /** What the measure says about itself; the same each time. */
    MeasureInfo<S> info();

    /**
     * The score of a subject.
     *
     * @param subject what to look at
     * @param trace takes the steps of the calculation; {@link Trace#off()} if nobody asks for them
     */
    Score score(S subject, Trace trace);

    /** The score of a subject, without an explanation. */
    default Score score(S subject) {
        return score(subject, Trace.off());
    }
}
