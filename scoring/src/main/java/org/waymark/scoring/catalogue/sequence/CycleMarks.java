package org.waymark.scoring.catalogue.sequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.scoring.subject.TargetHistory;

/** The last mark of each cycle of a target, the baseline before them, in the order of their days. */
final class CycleMarks {

    private CycleMarks() {}

    /** A value in units of the last decimal, and its day. */
    record At(long value, LocalDate day) {}

    /** The values and their days. Ratings between cycles are passed over. */
    static List<At> of(TargetHistory target) {
        List<At> marks = new ArrayList<>();
        Optional<CycleId> last = Optional.empty();
        if (target.hasBaseline()) {
            marks.add(new At(target.baseline(), target.baselineDay()));
        }
        for (int i = 0; i < target.size(); i++) {
            boolean before = target.hasBaseline() && target.day(i).isBefore(target.baselineDay());
            Optional<CycleId> cycle = target.cycle(i);
            if (target.isPresent(i) && !target.isBaseline(i) && !before && cycle.isPresent()) {
                At mark = new At(target.value(i), target.day(i));
                if (cycle.equals(last)) {
                    marks.set(marks.size() - 1, mark);
                } else {
                    marks.add(mark);
                }
                last = cycle;
            }
        }
        return marks;
    }
}
