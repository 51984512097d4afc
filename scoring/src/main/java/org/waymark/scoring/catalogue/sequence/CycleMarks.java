package org.waymark.scoring.catalogue.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.scoring.subject.TargetHistory;

/** The last mark of each cycle of a target, the baseline before them, in the order of their days. */
final class CycleMarks {

    private CycleMarks() {}

    /** The values, in units of the last decimal. Ratings between cycles are passed over. */
    static List<Long> of(TargetHistory target) {
        List<Long> marks = new ArrayList<>();
        Optional<CycleId> last = Optional.empty();
        if (target.hasBaseline()) {
            marks.add(target.baseline());
        }
        for (int i = 0; i < target.size(); i++) {
            boolean before = target.hasBaseline() && target.day(i).isBefore(target.baselineDay());
            Optional<CycleId> cycle = target.cycle(i);
            if (target.isPresent(i) && !target.isBaseline(i) && !before && cycle.isPresent()) {
                if (cycle.equals(last)) {
                    marks.set(marks.size() - 1, target.value(i));
                } else {
                    marks.add(target.value(i));
                }
                last = cycle;
            }
        }
        return marks;
    }
}
