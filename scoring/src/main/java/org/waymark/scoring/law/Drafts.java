package org.waymark.scoring.law;

import java.util.Random;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetHistory;

/** Invents subjects of the kind that a measure looks at. */
final class Drafts {

    private Drafts() {}

    @SuppressWarnings("unchecked") // the class token says which of the three it is
    static <S extends Subject> Draft<S> of(MeasureInfo<S> info, Random random) {
        if (info.subject() == TargetHistory.class) {
            return (Draft<S>) TargetDraft.of(InventedScales.any(info, random), random);
        }
        return info.subject() == PhaseSeries.class
                ? (Draft<S>) SeriesDraft.of(InventedScales.any(info, random), random)
                : (Draft<S>) PupilDraft.of(info, random);
    }

    /** One of these. */
    @SafeVarargs
    static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    /** True in about so many of a hundred cases. */
    static boolean in(Random random, int percent) {
        return random.nextInt(100) < percent;
    }
}
