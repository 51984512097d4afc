package org.waymark.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;

/** The cycles that end, of each programme, in the order in which they begin. Cycles that are upside down are left out. */
final class CyclePlan {

    /**
     * A cycle of a programme.
     *
     * @param dueAfter the last day of the cycle before it, so that a date between the two belongs here; absent for the first
     */
    record Planned(ReviewCycle cycle, LocalDate end, Optional<LocalDate> dueAfter) {}

    private final Map<ProgrammeId, List<Planned>> byProgramme = new HashMap<>();
    private final Map<ProgrammeId, Set<CycleId>> cyclesOf = new HashMap<>();

    CyclePlan(Collection<Programme> programmes, Function<CycleId, Optional<ReviewCycle>> cycles) {
        for (Programme programme : programmes) {
            List<ReviewCycle> ending = programme.cyclePlan().stream()
                    .distinct()
                    .flatMap(id -> cycles.apply(id).stream())
                    .filter(cycle ->
                            cycle.to().filter(to -> !to.isBefore(cycle.from())).isPresent())
                    .sorted(Comparator.comparing(ReviewCycle::from))
                    .toList();
            List<Planned> planned = new ArrayList<>();
            Optional<LocalDate> before = Optional.empty();
            for (ReviewCycle cycle : ending) {
                LocalDate end = cycle.to().orElseThrow();
                planned.add(new Planned(cycle, end, before));
                before = before.filter(day -> day.isAfter(end)).or(() -> Optional.of(end));
            }
            byProgramme.put(programme.id(), planned);
            cyclesOf.put(programme.id(), Set.copyOf(programme.cyclePlan()));
        }
    }

    /** Whether this programme plans this cycle. */
    boolean has(ProgrammeId programme, CycleId cycle) {
        return cyclesOf.getOrDefault(programme, Set.of()).contains(cycle);
    }

    /** The cycles of these programmes that ended before this day, each once: the first programme that plans it counts. */
    Map<CycleId, Planned> endedBefore(LocalDate day, Set<ProgrammeId> programmes) {
        Map<CycleId, Planned> ended = new LinkedHashMap<>();
        for (ProgrammeId programme : programmes) {
            for (Planned planned : byProgramme.getOrDefault(programme, List.of())) {
                if (planned.end().isBefore(day)) {
                    ended.putIfAbsent(planned.cycle().id(), planned);
                }
            }
        }
        return ended;
    }
}
