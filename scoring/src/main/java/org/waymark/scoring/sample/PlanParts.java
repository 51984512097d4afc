package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.TargetId;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;

/** What a plan takes from the record of its pupil. */
final class PlanParts {

    private PlanParts() {}

    /** The personal targets, in order. */
    static List<TargetId> personal(PupilRecord record) {
        return record.targets().stream()
                .filter(target -> target.kind().equals(TargetKind.PERSONAL))
                .map(Target::id)
                .toList();
    }

    /** The academic targets, which a plan lists without an outcome above them. */
    static List<TargetId> others(PupilRecord record) {
        return record.targets().stream()
                .filter(target -> target.kind().equals(TargetKind.ACADEMIC))
                .map(Target::id)
                .toList();
    }
}
