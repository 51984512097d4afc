package org.waymark.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.io.json.Limits;

/** Collects what is wrong with the lines of a document, up to as many faults as are reported of one. */
final class FindingsOfLines implements Consumer<Findings> {

    private final List<Finding> list = new ArrayList<>();

    @Override
    public void accept(Findings ofLine) {
        ofLine.stream().limit(Limits.FAULTS - (long) list.size()).forEach(list::add);
    }

    boolean isFull() {
        return list.size() >= Limits.FAULTS;
    }

    Optional<Findings> findings() {
        return list.isEmpty() ? Optional.empty() : Optional.of(Findings.of(list));
    }
}
