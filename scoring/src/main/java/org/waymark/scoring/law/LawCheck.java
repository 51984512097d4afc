package org.waymark.scoring.law;

import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.subject.Subject;

/**
 * Tries to break a measure with invented subjects: {@code LawCheck.of(measure).run()}.
 *
 * <p>Every measure is held to these: it is deterministic (twice the same, and the same from several threads), total (it refuses
 * and never throws), in the range that it declares for each figure, it explains itself (the explanation has steps and ends in
 * the same score), its headline is always of one kind, and its key reads back. Beyond these it is held to the {@link
 * org.waymark.scoring.measure.Law}s that it declares.
 *
 * <p>A check tries and does not prove. It is repeatable: the same seed gives the same subjects on every machine. Immutable.
 *
 * @param <S> what the measure looks at
 */
public final class LawCheck<S extends Subject> {

    private static final int DEFAULT_TRIES = 300;

    private final ProgressMeasure<S> measure;
    private final long seed;
    private final int tries;

    private LawCheck(ProgressMeasure<S> measure, long seed, int tries) {
        this.measure = measure;
        this.seed = seed;
        this.tries = tries;
    }

    /** Returns a check of a measure with 300 subjects. */
    public static <S extends Subject> LawCheck<S> of(ProgressMeasure<S> measure) {
        return new LawCheck<>(measure, 1, DEFAULT_TRIES);
    }

    /** Returns a copy that begins at another seed; the seed of a {@link Violation} replays it. */
    public LawCheck<S> withSeed(long first) {
        return new LawCheck<>(measure, first, tries);
    }

    /**
     * Returns a copy with more or fewer subjects.
     *
     * @param subjects how many, at least 1; 300 by default
     * @throws IllegalArgumentException if it is less
     */
    public LawCheck<S> withTries(int subjects) {
        if (subjects < 1) {
            throw new IllegalArgumentException("tries is not at least 1");
        }
        return new LawCheck<>(measure, seed, subjects);
    }

    /**
     * Tries all laws with all subjects. A broken law is no exception here; {@link LawReport#assertHolds()} makes it one.
     *
     * @return which laws held and which did not
     */
    public LawReport run() {
        return new LawRun<>(measure, seed, tries).run();
    }
}
