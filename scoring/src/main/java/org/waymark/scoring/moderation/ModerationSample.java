package org.waymark.scoring.moderation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.id.CycleId;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.subject.Facet;

/**
 * What was drawn to be moderated in one cycle, stratum by stratum. Made by {@link ModerationSampling}; kept within the schools whose
 * pupils are in it. Immutable.
 */
public final class ModerationSample {

    private final CycleId cycle;
    private final List<Facet> facets;
    private final long seed;
    private final List<Stratum> strata;
    private final Map<LeftOut, Integer> leftOut;

    ModerationSample(
            CycleId cycle, List<Facet> facets, long seed, List<Stratum> strata, Map<LeftOut, Integer> leftOut) {
        this.cycle = cycle;
        this.facets = List.copyOf(facets);
        this.seed = seed;
        this.strata = List.copyOf(strata);
        this.leftOut = Collections.unmodifiableMap(leftOut);
    }

    /** Returns the cycle whose ratings were drawn. */
    public CycleId cycle() {
        return cycle;
    }

    /** Returns the facets of the strata, in order. */
    public List<Facet> facets() {
        return facets;
    }

    /** Returns the seed; whoever has it and the records can draw the same again. */
    public long seed() {
        return seed;
    }

    /** Returns the strata in the order of their values, those from which nothing was drawn as well. */
    public List<Stratum> strata() {
        return strata;
    }

    /** Returns the stratum of these values; empty if no rating was in it. */
    public Optional<Stratum> stratum(String... values) {
        CohortKey key = CohortKey.of(values);
        return strata.stream().filter(stratum -> stratum.key().equals(key)).findFirst();
    }

    /** Returns the strata that held fewer than were asked for. */
    public List<Stratum> tooSmall() {
        return strata.stream().filter(Stratum::isTooSmall).toList();
    }

    /** Returns all that was drawn, in the order of the ids. */
    public List<DrawnUnit> drawn() {
        return strata.stream()
                .flatMap(stratum -> stratum.drawn().stream())
                .sorted()
                .toList();
    }

    /** Returns how many units of the cycle could not be drawn, by reason; no entry is none. */
    public Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    /** How many were drawn from how many strata; nobody is in it. */
    @Override
    public String toString() {
        return "ModerationSample[cycle=" + cycle + ", strata=" + strata.size() + ", drawn=" + drawn().size() + "]";
    }
}
