package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.subject.RatingState;
import org.waymark.scoring.subject.TargetHistory;

/** A scale as the axis of a picture, and its marks in its own words. */
final class ScaleWords {

    /** A scale with more points than this has numbers at its axis, not every point's words. */
    private static final int MOST_WORDS = 15;

    /** How wide its words are where there is little room, and where there is enough. */
    static final int NARROW = 96;

    static final int WIDE = 150;

    private final Scale scale;
    private final Words words;

    ScaleWords(Scale scale, Words words) {
        this.scale = scale;
        this.words = words;
    }

    boolean hasPoints() {
        return !scale.points().isEmpty();
    }

    /** What a point is called, with its code where that is how people speak of it. */
    static String point(ScalePoint point) {
        String label = point.label();
        if (label.startsWith(point.code())) {
            return point.description()
                    .map(meaning -> point.code() + ": " + meaning)
                    .orElse(label);
        }
        if (label.contains(point.code())) {
            return label;
        }
        boolean counted = point.value().isPresent() && point.code().matches("[-+]?\\d{1,3}");
        return counted ? point.code() + ": " + label : label;
    }

    /** A rating of a history in words; it must have a mark. */
    String mark(TargetHistory history, int index) {
        return hasPoints()
                ? point(scale.points().get(history.step(index)))
                : quantity(history.toDecimal(history.value(index)));
    }

    String baseline(TargetHistory history) {
        return hasPoints()
                ? point(scale.points().get(history.baselineStep()))
                : quantity(history.toDecimal(history.baseline()));
    }

    String aim(TargetHistory history) {
        return hasPoints() ? point(scale.points().get(history.aimStep())) : quantity(history.toDecimal(history.aim()));
    }

    String mark(Mark mark) {
        if (mark instanceof Mark.Point point) {
            return scale.find(point.code()).map(ScaleWords::point).orElse(point.code());
        }
        return mark instanceof Mark.Quantity quantity ? quantity(quantity.value()) : "";
    }

    String quantity(BigDecimal number) {
        String shown = words.number(number);
        return scale.unit()
                .map(unit -> words.text("chart.quantity", "number", shown, "unit", unit))
                .orElse(shown);
    }

    /** Where a rating stands on the axis. */
    Object place(TargetHistory history, int index) {
        return hasPoints() ? (Object) history.step(index) : history.toDecimal(history.value(index));
    }

    Object baselinePlace(TargetHistory history) {
        return hasPoints() ? (Object) history.baselineStep() : history.toDecimal(history.baseline());
    }

    Object aimPlace(TargetHistory history) {
        return hasPoints() ? (Object) history.aimStep() : history.toDecimal(history.aim());
    }

    /** Where a mark stands on the axis; absent if it cannot stand on the scale. */
    Optional<Object> place(Mark mark) {
        if (!scale.accepts(mark) || !mark.isPresent()) {
            return Optional.empty();
        }
        return mark instanceof Mark.Point point
                ? Optional.of(scale.position(point.code()).orElseThrow())
                : scale.number(mark).map(Object.class::cast);
    }

    /** The axis, upright, that holds all these places. */
    Data axis(List<Object> places) {
        if (!hasPoints()) {
            return numbers(places);
        }
        List<String> labels = scale.points().stream().map(ScaleWords::point).toList();
        Data look = labels.size() > MOST_WORDS
                ? Json.with(Look.words(WIDE), Json.object("interval", "auto"))
                : Look.words(WIDE);
        return Json.object(
                "type",
                "category",
                "data",
                labels,
                "boundaryGap",
                true,
                "axisLabel",
                look,
                "axisLine",
                Look.hidden(),
                "axisTick",
                Look.hidden(),
                "splitLine",
                Look.hidden(),
                "splitArea",
                Json.object("show", true, "areaStyle", Json.object("color", List.of(Look.TINT, Look.PAPER))));
    }

    private Data numbers(List<Object> places) {
        List<Double> all = new ArrayList<>();
        places.forEach(place -> all.add(((Number) place).doubleValue()));
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Ends ends = Ends.around(least, most);
        ends = new Ends(
                ends.low() - (least == ends.low() ? ends.step() : 0),
                ends.high() + (most == ends.high() ? ends.step() : 0),
                ends.step());
        ends = ends.within(
                scale.minimum().map(BigDecimal::doubleValue).orElse(-Double.MAX_VALUE),
                scale.maximum().map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE));
        return value(ends, direction(scale.unit().orElse(""), scale.direction(), words));
    }

    /** What stands over an upright axis of numbers. */
    static String direction(String unit, Direction direction, Words words) {
        String which = switch (direction) {
            case HIGHER_IS_BETTER -> words.text("chart.axis.higher");
            case LOWER_IS_BETTER -> words.text("chart.axis.lower");
            case NONE -> "";
        };
        return unit.isEmpty() || which.isEmpty()
                ? unit + which
                : words.text("chart.axis", "unit", unit, "which", which);
    }

    /** A level axis of numbers that ends where it is told to, named below. */
    static Data across(double from, double to, String name) {
        return Json.object(
                "type",
                "value",
                "min",
                from,
                "max",
                to,
                "name",
                name,
                "nameLocation",
                "middle",
                "nameGap",
                26,
                "nameTextStyle",
                Look.text(12, Look.SOFT),
                "axisLabel",
                Json.with(Look.text(12, Look.INK), Json.object("showMinLabel", false, "showMaxLabel", false)),
                "axisLine",
                Json.object("show", true, "onZero", false, "lineStyle", Json.object("color", Look.LINE)),
                "splitLine",
                Look.hidden());
    }

    /** An upright axis of numbers. */
    static Data value(Ends ends, String name) {
        return Json.object(
                "type",
                "value",
                "min",
                ends.low(),
                "max",
                ends.high(),
                "interval",
                ends.step(),
                "name",
                name,
                "nameLocation",
                "end",
                "nameGap",
                14,
                "nameTextStyle",
                Json.object("align", "left", "fontSize", 12, "color", Look.SOFT),
                "axisLabel",
                Look.text(12, Look.INK),
                "splitLine",
                Look.quietGrid());
    }

    /** How high a picture on this scale is. */
    int height() {
        int lines = scale.points().stream()
                .mapToInt(point -> Look.lines(point(point), NARROW))
                .max()
                .orElse(1);
        // Ten points with words at both ends alone leave room for these; five with words at each do not.
        boolean all = scale.points().size() <= 7;
        int each = all ? Math.max(34, 15 * lines + 6) : 34;
        return hasPoints()
                ? Math.max(300, Math.min(600, 130 + each * scale.points().size()))
                : 340;
    }

    /** Why there is no mark. */
    static String why(RatingState state, Words words) {
        return words.text(
                switch (state) {
                    case MISSING -> "chart.missing";
                    case NOT_APPLICABLE -> "chart.not-applicable";
                    case REFUSED -> "chart.refused";
                    case OFF_SCALE -> "chart.off-scale";
                    case PRESENT -> throw new IllegalArgumentException("there is a mark");
                });
    }
}
