package org.waymark.scoring.cohort;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.id.CycleId;
import org.waymark.id.ScaleRef;
import org.waymark.scoring.measure.MeasureKey;

/**
 * What a result was made under: results share a group as amounts only on the same ground.
 *
 * @param measure the measure
 * @param version its version
 * @param cycle the cycle that it sees
 * @param own why this result is not used as an amount even beside its like
 * @param scale the scale, where the measure compares within one
 * @param concept the concept, where the measure compares within one
 */
record Ground(
        MeasureKey measure,
        String version,
        Optional<CycleId> cycle,
        Set<Restraint> own,
        Optional<ScaleRef> scale,
        Optional<String> concept) {

    /** The same ground for a comparison of cycles. */
    Ground withoutCycle() {
        return new Ground(measure, version, Optional.empty(), own, scale, concept);
    }

    /** All that holds the results of several grounds back. */
    static Set<Restraint> restraints(Set<Ground> grounds) {
        Set<Restraint> restraints = EnumSet.noneOf(Restraint.class);
        grounds.forEach(ground -> restraints.addAll(ground.own));
        if (differ(grounds, Ground::measure)) {
            restraints.add(Restraint.MIXED_MEASURES);
        } else if (differ(grounds, Ground::version)) {
            restraints.add(Restraint.MIXED_VERSIONS);
        }
        if (differ(grounds, Ground::cycle)) {
            restraints.add(Restraint.MIXED_CYCLES);
        }
        if (differ(grounds, Ground::scale) || differ(grounds, Ground::concept)) {
            restraints.add(Restraint.MIXED_SCALES);
        }
        return restraints;
    }

    private static boolean differ(Set<Ground> grounds, Function<Ground, Object> part) {
        return grounds.stream().map(part).distinct().count() > 1;
    }
}
