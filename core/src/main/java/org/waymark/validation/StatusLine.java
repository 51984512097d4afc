package org.waymark.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;

/** The statuses of a target in the order of their days, so that asking for many days does not mean reading all of them each time. */
final class StatusLine {

    private final List<StatusChange> changes;

    private StatusLine(List<StatusChange> changes) {
        this.changes = changes;
    }

    static StatusLine of(Target target) {
        return new StatusLine(target.statuses().stream()
                .sorted(Comparator.comparing(StatusChange::on))
                .toList());
    }

    /** The change in force on this day: the latest up to it, the later in the list if two share a day. */
    Optional<StatusChange> on(LocalDate day) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).on().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(changes.get(low - 1));
    }
}
