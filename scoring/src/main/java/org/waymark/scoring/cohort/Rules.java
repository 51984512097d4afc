package org.waymark.scoring.cohort;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;

/** What is known of measures and scales, and so what may be done with a result. Immutable. */
final class Rules {

    /** The headline that means no change, of the measures of the library that have one. */
    private static final Map<String, Double> NO_CHANGE = Map.of(
            "steps.gained", 0.0,
            "steps.towardsAim", 0.0,
            "lateral.gain", 0.0,
            "amount.gained", 0.0,
            "attainment.pointsProgress", 0.0,
            "gas.change", 0.0,
            "trend.theilSen", 0.0,
            "singleCase.nap", 0.5);

    static final Rules DEFAULT = new Rules(
            infos(MeasureSet.research()),
            Scales.all().stream().collect(Collectors.toMap(Scale::ref, Scale::kind)),
            NO_CHANGE);

    private final Map<MeasureKey, MeasureInfo<?>> measures;
    private final Map<ScaleRef, ScaleKind> scales;
    private final Map<String, Double> noChange;

    private Rules(
            Map<MeasureKey, MeasureInfo<?>> measures, Map<ScaleRef, ScaleKind> scales, Map<String, Double> noChange) {
        this.measures = measures;
        this.scales = scales;
        this.noChange = noChange;
    }

    private static Map<MeasureKey, MeasureInfo<?>> infos(MeasureSet set) {
        Map<MeasureKey, MeasureInfo<?>> infos = new HashMap<>();
        set.measures().forEach(measure -> infos.put(measure.info().key(), measure.info()));
        return infos;
    }

    Rules with(MeasureSet set) {
        Map<MeasureKey, MeasureInfo<?>> more = new HashMap<>(measures);
        more.putAll(infos(set));
        return new Rules(more, scales, noChange);
    }

    Rules with(Iterable<Scale> known) {
        Map<ScaleRef, ScaleKind> more = new HashMap<>(scales);
        known.forEach(scale -> more.put(scale.ref(), scale.kind()));
        return new Rules(measures, more, noChange);
    }

    Rules withNoChange(String id, double value) {
        Map<String, Double> more = new HashMap<>(noChange);
        more.put(id, new Headline.Numeric(value).value());
        return new Rules(measures, scales, more);
    }

    /** Whether the results of a measure compare within one concept and scale only. */
    boolean comparesWithinConcept(MeasureKey key) {
        MeasureInfo<?> info = measures.get(key);
        return info != null && info.comparability() == Comparability.SAME_CONCEPT_AND_SCALE;
    }

    /** What a result was made under. */
    Ground ground(ScoreRow row) {
        MeasureInfo<?> info = measures.get(row.measure());
        boolean within = info != null && info.comparability() == Comparability.SAME_CONCEPT_AND_SCALE;
        Optional<String> concept = within ? row.facets().find(Facet.CONCEPT) : Optional.empty();
        Set<Restraint> own = EnumSet.noneOf(Restraint.class);
        if (info == null) {
            own.add(Restraint.UNKNOWN_MEASURE);
        } else if (info.comparability().compareTo(Comparability.SAME_CONCEPT_AND_SCALE) < 0) {
            own.add(Restraint.IPSATIVE);
        } else if (within && concept.isEmpty()) {
            own.add(Restraint.NO_CONCEPT);
        }
        if (isOrdinal(row)) {
            own.add(Restraint.ORDINAL);
        }
        return new Ground(
                row.measure(),
                row.measureVersion(),
                row.cycle(),
                own,
                within ? row.scale() : Optional.empty(),
                concept);
    }

    private boolean isOrdinal(ScoreRow row) {
        boolean says = row.score() instanceof Scored scored && scored.caveats().contains(Caveat.ORDINAL_AS_INTERVAL);
        ScaleKind kind = row.scale().map(scales::get).orElse(null);
        return says || (row.scale().isPresent() && kind != ScaleKind.INTERVAL && kind != ScaleKind.COUNT);
    }

    /** How a result stands to no change; absent if it is not known what no change is. */
    Optional<Movement> movement(ScoreRow row) {
        Double none = noChange.get(row.measure().id());
        if (none == null || !(row.score() instanceof Scored scored)) {
            return Optional.empty();
        }
        return scored.headline() instanceof Headline.Numeric number
                ? Optional.of(movement(Double.compare(number.value(), none), measures.get(row.measure())))
                : Optional.empty();
    }

    /** Which way a difference of two results went; absent if it is not known which way is better. */
    Optional<Movement> movement(int order, ScoreRow row) {
        MeasureInfo<?> info = measures.get(row.measure());
        boolean known = info != null && (info.direction() != Direction.NONE || noChange.containsKey(info.id()));
        return known ? Optional.of(movement(order, info)) : Optional.empty();
    }

    private static Movement movement(int order, @Nullable MeasureInfo<?> info) {
        if (order == 0) {
            return Movement.SAME;
        }
        boolean lessIsBetter = info != null && info.direction() == Direction.LOWER_IS_BETTER;
        return order > 0 != lessIsBetter ? Movement.BETTER : Movement.WORSE;
    }
}
