package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.ScaleRef;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Scale;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.KendallTau;
import org.waymark.scoring.stat.MannKendall;
import org.waymark.scoring.stat.OlsSlope;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.Facet;

/**
 * Whether recorded marks move away from those of moderators over cycles, for each version of a scale by itself.
 *
 * <p>For each cycle: the share of exact agreement and the mean difference (recorded less moderator's), each with an interval for which
 * pupils are drawn again. Over cycles: the straight line by least squares through the mean differences, each cycle counting once, at the
 * place of the cycle among all of them; for its interval a pupil is drawn with the pairs of all cycles. Beside it the rank correlation of
 * the mean differences with time.
 *
 * <p>A trend is stated only if <b>three</b> cycles or more have enough pupils and the interval of the slope does not hold zero; only those
 * cycles are in the line. With a few cycles a rank correlation is 1 easily and proves nothing, so that it decides nothing here. A cycle
 * with too few pupils has its counts and no figures.
 *
 * <p>Pairs outside the cycles are left out and counted. Caveats: moderators change from cycle to cycle, so that a drift may be theirs;
 * another mix of targets looks like a drift too. On a scale of names there is no difference, and so no trend.
 */
public final class ModerationDrift {

    /** How many cycles a trend needs. */
    public static final int MINIMUM_CYCLES = 3;

    private static final ModerationDrift DEFAULTS =
            new ModerationDrift(List.of(), ModerationAgreement.MINIMUM_PUPILS, ClusterBootstrap.withDefaults());

    private final List<Facet> facets;
    private final int minimumPupils;
    private final ClusterBootstrap bootstrap;

    private ModerationDrift(List<Facet> facets, int minimumPupils, ClusterBootstrap bootstrap) {
        this.facets = facets;
        this.minimumPupils = minimumPupils;
        this.bootstrap = bootstrap;
    }

    /** Returns the calculator that groups by scale only. */
    public static ModerationDrift withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that also groups by these facets.
     *
     * @throws IllegalArgumentException if a facet groups by members of staff
     */
    public ModerationDrift by(Facet... facets) {
        List<Facet> chosen = List.of(facets);
        chosen.forEach(ModerationFacets::refusingStaff);
        return new ModerationDrift(chosen, minimumPupils, bootstrap);
    }

    /**
     * Returns a copy that asks for more or fewer pupils in each cycle.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public ModerationDrift withMinimumPupils(int minimum) {
        if (minimum < 2) {
            throw new IllegalArgumentException("minimumPupils is below 2");
        }
        return new ModerationDrift(facets, minimum, bootstrap);
    }

    /** Returns a copy with this bootstrap: its seed, its number of resamples, its level. */
    public ModerationDrift with(ClusterBootstrap bootstrap) {
        return new ModerationDrift(facets, minimumPupils, bootstrap);
    }

    /** Returns the drift over the cycles of the reference data, in their order. */
    public Result of(Moderation moderation, ReferenceData reference) {
        return of(
                moderation,
                reference.cyclesInOrder().stream().map(ReviewCycle::id).toList());
    }

    /**
     * Returns the drift over these cycles.
     *
     * @param cycles in their order, each once
     */
    public Result of(Moderation moderation, List<CycleId> cycles) {
        Map<CycleId, Integer> places = new LinkedHashMap<>();
        cycles.forEach(cycle -> places.putIfAbsent(cycle, places.size()));
        SortedMap<ScaleRef, SortedMap<CohortKey, List<Moderated>>> groups = new TreeMap<>();
        int outside = 0;
        for (Moderated one : moderation.all()) {
            if (one.cycle().filter(places::containsKey).isPresent()) {
                groups.computeIfAbsent(one.scale().ref(), any -> new TreeMap<>())
                        .computeIfAbsent(ModerationAgreement.key(one, facets), any -> new ArrayList<>())
                        .add(one);
            } else {
                outside++;
            }
        }
        List<DriftRow> rows = new ArrayList<>();
        groups.forEach((scale, byKey) -> byKey.forEach((key, pairs) -> rows.add(row(key, pairs, places))));
        return new Result(rows, outside);
    }

    private DriftRow row(CohortKey key, List<Moderated> pairs, Map<CycleId, Integer> places) {
        Scale scale = pairs.get(0).scale();
        SortedMap<Integer, List<Moderated>> byPlace = new TreeMap<>();
        pairs.forEach(one -> byPlace.computeIfAbsent(
                        places.getOrDefault(one.cycle().orElseThrow(), -1), any -> new ArrayList<>())
                .add(one));
        List<DriftRow.Point> points = new ArrayList<>();
        List<Moderated> inLine = new ArrayList<>();
        List<Integer> lineOf = new ArrayList<>();
        byPlace.forEach((place, ofCycle) -> {
            PairFigures figures = new PairFigures(scale, ofCycle, bootstrap);
            boolean shown = figures.pupils() >= minimumPupils;
            points.add(new DriftRow.Point(
                    ofCycle.get(0).cycle().orElseThrow(),
                    place,
                    ofCycle.size(),
                    figures.pupils(),
                    shown ? figures.exact() : ModerationAgreement.tooFew("exact"),
                    shown
                            ? figures.difference()
                            : Panel.isOrdered(scale)
                                    ? Optional.of(ModerationAgreement.tooFew("difference"))
                                    : Optional.empty()));
            if (shown && Panel.isOrdered(scale)) {
                inLine.addAll(ofCycle);
                ofCycle.forEach(one -> lineOf.add(place));
            }
        });
        ModerationFigure slope = slope(inLine, lineOf);
        return new DriftRow(scale.ref(), key, points, slope, tau(points), trend(slope));
    }

    private ModerationFigure slope(List<Moderated> pairs, List<Integer> placeOf) {
        int[] places = placeOf.stream().distinct().mapToInt(place -> place).toArray();
        if (places.length < MINIMUM_CYCLES) {
            return ModerationAgreement.tooFew("slope");
        }
        List<PupilId> pupils = new ArrayList<>(
                new TreeSet<>(pairs.stream().map(one -> one.unit().pupil()).toList()));
        Map<PupilId, Integer> numbers = new TreeMap<>();
        pupils.forEach(pupil -> numbers.put(pupil, numbers.size()));
        int[] clusters = pairs.stream()
                .mapToInt(one -> numbers.getOrDefault(one.unit().pupil(), 0))
                .toArray();
        double[] differences = pairs.stream()
                .mapToDouble(one -> one.difference().orElseThrow().doubleValue())
                .toArray();
        int[] cycleOf = placeOf.stream()
                .mapToInt(place -> Arrays.binarySearch(places, place))
                .toArray();
        return ModerationFigure.of("slope", bootstrap, clusters, chosen -> slope(chosen, places, cycleOf, differences));
    }

    private static OptionalDouble slope(int[] chosen, int[] places, int[] cycleOf, double[] differences) {
        double[] sums = new double[places.length];
        int[] counts = new int[places.length];
        for (int i : chosen) {
            sums[cycleOf[i]] += differences[i];
            counts[cycleOf[i]]++;
        }
        double[] x = new double[places.length];
        for (int c = 0; c < x.length; c++) {
            if (counts[c] == 0) {
                return OptionalDouble.empty();
            }
            sums[c] /= counts[c];
            x[c] = places[c];
        }
        return OptionalDouble.of(OlsSlope.withDefaults().of(x, sums).slope());
    }

    private static ModerationFigure tau(List<DriftRow.Point> points) {
        double[] means = points.stream()
                .flatMap(point -> point.difference().stream())
                .flatMapToDouble(figure -> figure.value().stream())
                .toArray();
        if (means.length < MINIMUM_CYCLES) {
            return ModerationAgreement.tooFew("kendall.tau-b");
        }
        KendallTau.Result result = MannKendall.withDefaults().of(means);
        return result.isDefined()
                ? new ModerationFigure(
                        "kendall.tau-b",
                        OptionalDouble.of(result.tauB()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty())
                : ModerationFigure.none("kendall.tau-b", result.undefined().orElse(Undefined.NO_SPREAD));
    }

    private static DriftTrend trend(ModerationFigure slope) {
        if (slope.lower().isEmpty() || slope.upper().isEmpty()) {
            return DriftTrend.CANNOT_TELL;
        }
        if (slope.lower().getAsDouble() > 0) {
            return DriftTrend.SCHOOL_RISING;
        }
        return slope.upper().getAsDouble() < 0 ? DriftTrend.SCHOOL_FALLING : DriftTrend.NONE_SHOWN;
    }

    /**
     * Drift by scale and group.
     *
     * @param rows in the order of the scales, then of the groups
     * @param outside how many pairs were made in none of the cycles
     */
    public record Result(List<DriftRow> rows, int outside) {

        /** Copies the list. */
        public Result {
            rows = List.copyOf(rows);
        }

        /** Returns the row of this scale and these values; empty if there is none. */
        public Optional<DriftRow> find(ScaleRef scale, String... values) {
            CohortKey group = CohortKey.of(values);
            return rows.stream()
                    .filter(row -> row.scale().equals(scale) && row.group().equals(group))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "ModerationDrift[rows=" + rows.size() + ", outside=" + outside + "]";
        }
    }

    @Override
    public String toString() {
        return "ModerationDrift[by=" + facets + ", minimumPupils=" + minimumPupils + "]";
    }
}
