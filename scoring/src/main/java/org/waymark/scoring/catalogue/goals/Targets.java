package org.waymark.scoring.catalogue.goals;

import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.TargetSource;

/** What the measures of a pupil's targets ask of each. */
final class Targets {

    private Targets() {}

    /** Whether a target was set by those who are measured by it, as far as anybody said. */
    static boolean isSelfSet(TargetHistory target) {
        return target.facts().setBy().filter(TargetSource.CENTRAL::equals).isEmpty();
    }
}
