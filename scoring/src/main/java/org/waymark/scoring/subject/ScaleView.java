package org.waymark.scoring.subject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScalePoint;

/** A scale as plain numbers: what each mark is in whole units of the last decimal, and its place among the points. */
final class ScaleView {

    /** A mark as plain numbers. {@code step} is -1 on a scale of numbers. */
    record Reading(RatingState state, long value, int step) {
        static Reading none(RatingState state) {
            return new Reading(state, 0, -1);
        }
    }

    private static final Reading OFF_SCALE = Reading.none(RatingState.OFF_SCALE);

    private final Scale scale;
    private final int decimals;
    private final boolean numbered;
    private final Map<String, Reading> points = new HashMap<>();

    private ScaleView(Scale scale, int decimals, boolean numbered) {
        this.scale = scale;
        this.decimals = decimals;
        this.numbered = numbered;
        List<ScalePoint> list = scale.points();
        for (int step = 0; step < list.size(); step++) {
            ScalePoint point = list.get(step);
            long value = numbered ? unscaled(point.value().orElseThrow()) : step;
            points.put(point.code(), new Reading(RatingState.PRESENT, value, step));
        }
    }

    static ScaleView of(Scale scale) {
        if (scale.points().isEmpty()) {
            return new ScaleView(scale, scale.decimals(), true);
        }
        boolean numbered =
                scale.points().stream().allMatch(point -> point.value().isPresent());
        int decimals = scale.points().stream()
                .flatMap(point -> point.value().stream())
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        return new ScaleView(scale, numbered ? decimals : 0, numbered);
    }

    Scale scale() {
        return scale;
    }

    int decimals() {
        return decimals;
    }

    /** Whether values are the numbers of the scale itself; otherwise they are places in its order, from 0. */
    boolean isNumbered() {
        return numbered;
    }

    Reading read(Mark mark) {
        if (mark instanceof Mark.Absent absent) {
            return Reading.none(RatingState.of(absent.reason()));
        }
        if (mark instanceof Mark.Point point) {
            return points.getOrDefault(point.code(), OFF_SCALE);
        }
        BigDecimal number = ((Mark.Quantity) mark).value();
        if (!scale.accepts(mark) || number.precision() - number.scale() > 18 - decimals) {
            return OFF_SCALE;
        }
        return new Reading(RatingState.PRESENT, unscaled(number), -1);
    }

    private long unscaled(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }
}
