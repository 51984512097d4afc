package org.waymark.examples.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;

/** Counts what one measure said of a group, and goes no further than the measure allows. */
final class Summary {

    /** The headline that means no change, of the measures that have one. */
    private static final Map<String, Double> NO_CHANGE = Map.of(
            "steps.gained", 0.0,
            "steps.towardsAim", 0.0,
            "lateral.gain", 0.0,
            "amount.gained", 0.0,
            "attainment.pointsProgress", 0.0,
            "gas.change", 0.0,
            "trend.theilSen", 0.0,
            "singleCase.nap", 0.5);

    private final MeasureInfo<?> info;

    Summary(MeasureInfo<?> info) {
        this.info = info;
    }

    Group of(List<String> values, List<ScoreRow> rows) {
        List<Scored> scored = rows.stream()
                .flatMap(row -> row.score().fold(List::of, none -> List.<Scored>of()).stream())
                .toList();
        Map<String, Long> results = new TreeMap<>();
        for (Scored score : scored) {
            String kind = kind(score.headline());
            if (!kind.isEmpty()) {
                results.merge(kind, 1L, Long::sum);
            }
        }
        return new Group(
                info.key(),
                values,
                rows.stream().map(ScoreRow::pupil).distinct().count(),
                scored.size(),
                rows.size() - (long) scored.size(),
                results,
                mayCompare(rows) ? median(scored) : OptionalDouble.empty());
    }

    private String kind(Headline headline) {
        if (headline instanceof Headline.Numeric number) {
            Double noChange = NO_CHANGE.get(info.id());
            return noChange == null ? "" : kind(Double.compare(number.value(), noChange));
        }
        return headline.toString();
    }

    private static String kind(int order) {
        return order == 0 ? "same" : order > 0 ? "better" : "worse";
    }

    private boolean mayCompare(List<ScoreRow> rows) {
        if (info.comparability() == Comparability.SAME_CONCEPT_AND_SCALE) {
            List<ScoreRow> scored =
                    rows.stream().filter(row -> row.score().isScored()).toList();
            return scored.stream()
                            .allMatch(row -> row.facets().find(Facet.CONCEPT).isPresent())
                    && scored.stream()
                                    .map(row -> row.scale() + " " + row.facets().find(Facet.CONCEPT))
                                    .distinct()
                                    .count()
                            == 1;
        }
        return info.comparability() == Comparability.ACROSS_SCHOOLS;
    }

    private static OptionalDouble median(List<Scored> scored) {
        double[] numbers = scored.stream()
                .map(Scored::number)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (numbers.length == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(numbers);
        int middle = numbers.length / 2;
        return OptionalDouble.of(
                numbers.length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2);
    }
}
