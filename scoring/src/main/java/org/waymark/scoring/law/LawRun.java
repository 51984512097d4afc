package org.waymark.scoring.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Subject;

/** One run of a check over one measure. */
final class LawRun<S extends Subject> {

    private static final int THREADS = 4;

    private final ProgressMeasure<S> measure;
    private final MeasureInfo<S> info;
    private final long first;
    private final int tries;
    private final Map<String, Optional<Violation>> found = new LinkedHashMap<>();
    private Optional<Class<?>> kind = Optional.empty();
    private int scored;
    private int refused;

    LawRun(ProgressMeasure<S> measure, long first, int tries) {
        this.measure = measure;
        this.info = measure.info();
        this.first = first;
        this.tries = tries;
    }

    LawReport run() {
        key();
        for (String law : Always.ALL) {
            found.put(law, Optional.empty());
        }
        info.laws().forEach(law -> found.put(Always.name(law), Optional.empty()));
        for (int i = 0; i < tries; i++) {
            one(first + i);
        }
        List<String> held = new ArrayList<>();
        List<Violation> broken = new ArrayList<>();
        found.forEach((law, violation) -> violation.ifPresentOrElse(broken::add, () -> held.add(law)));
        return new LawReport(info.key(), held, broken, scored, refused);
    }

    private void key() {
        found.put(Always.KEY, Optional.empty());
        boolean same = measure.info().equals(info)
                && MeasureKey.parse(info.key().toString()).equals(info.key());
        if (!same) {
            broken(Always.KEY, first, "the measure says something else of itself, or its key does not read back");
        }
    }

    private void one(long seed) {
        Random random = new Random(seed);
        Draft<S> draft = Drafts.of(info, random);
        S subject = draft.build();
        Optional<Score> plain = score(subject, seed);
        if (plain.isEmpty()) {
            return;
        }
        if (plain.get().isScored()) {
            scored++;
        } else {
            refused++;
        }
        always(draft, subject, plain.get(), seed);
        for (Law law : info.laws()) {
            declared(law, draft, plain.get(), random, seed);
        }
    }

    private void always(Draft<S> draft, S subject, Score plain, long seed) {
        check(Always.DETERMINISTIC, seed, () -> Always.deterministic(measure, draft, subject, plain));
        check(Always.DETERMINISTIC, seed, () -> concurrently(subject, plain));
        check(Always.IN_RANGE, seed, () -> Always.inRange(info, plain));
        check(Always.EXPLAINS, seed, () -> Always.explains(measure, subject, plain));
        check(Always.ONE_KIND, seed, () -> oneKind(plain));
    }

    private Optional<String> concurrently(S subject, Score plain) {
        boolean same = IntStream.range(0, THREADS)
                .parallel()
                .allMatch(thread -> measure.score(subject).equals(plain));
        return same ? Optional.empty() : Optional.of("several threads at once got another score");
    }

    private Optional<String> oneKind(Score plain) {
        Optional<Class<?>> now = plain.fold(some -> Optional.of(some.headline().getClass()), none -> Optional.empty());
        if (kind.isEmpty()) {
            kind = now;
        }
        return now.isEmpty() || now.equals(kind)
                ? Optional.empty()
                : Optional.of("the headline was a " + kind.get().getSimpleName() + " and is now a "
                        + now.get().getSimpleName());
    }

    private void declared(Law law, Draft<S> draft, Score plain, Random random, long seed) {
        String name = Always.name(law);
        switch (law) {
            case BOUNDED -> check(name, seed, () -> Declared.bounded(info, plain));
            case MONOTONE_IN_LATEST ->
                draft.improved(random)
                        .flatMap(other -> score(other.build(), seed))
                        .ifPresent(other -> check(name, seed, () -> Declared.monotone(info, plain, other)));
            case INDIFFERENT_TO_MISSING ->
                score(draft.withMissing(random).build(), seed)
                        .ifPresent(other -> check(name, seed, () -> Declared.same(plain, other)));
            case INDIFFERENT_TO_ORDER ->
                score(draft.shuffled(random).build(), seed)
                        .ifPresent(other -> check(name, seed, () -> Declared.same(plain, other)));
            case MIRRORED ->
                score(draft.mirrored().build(), seed)
                        .ifPresent(other -> check(name, seed, () -> Declared.same(plain, other)));
        }
    }

    /** The score; absent, and a violation, if the measure fails. */
    private Optional<Score> score(S subject, long seed) {
        try {
            return Optional.of(measure.score(subject));
        } catch (RuntimeException failure) {
            broken(Always.TOTAL, seed, "the measure threw " + failure.getClass().getName());
            return Optional.empty();
        }
    }

    private void check(String law, long seed, Trial trial) {
        try {
            trial.objection().ifPresent(objection -> broken(law, seed, objection));
        } catch (RuntimeException failure) {
            broken(law, seed, "the measure threw " + failure.getClass().getName());
        }
    }

    private void broken(String law, long seed, String description) {
        if (found.getOrDefault(law, Optional.empty()).isEmpty()) {
            found.put(law, Optional.of(new Violation(law, seed, description)));
        }
    }

    /** Looks whether a law holds for one subject. */
    private interface Trial {
        /** What speaks against it; absent if nothing does. */
        Optional<String> objection();
    }
}
