package org.waymark.scoring.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.MeasureInfo;

/** The scales that invented subjects are on: those of the library and some odd ones. */
final class InventedScales {

    private static final int FIT = 85;
    private static final int REACH = 60;

    private static final Scale UNDECIDED = Scale.builder()
            .ref("law-undecided@1")
            .title("Neither way is better")
            .kind(ScaleKind.ORDINAL)
            .direction(Direction.NONE)
            .addPoints(point("a"), point("b"), point("c"))
            .source("invented")
            .build();

    private static final Scale SIGNED = Scale.builder()
            .ref("law-signed@1")
            .title("Below and above nothing, with a decimal")
            .kind(ScaleKind.INTERVAL)
            .decimals(1)
            .source("invented")
            .build();

    private static final Scale POINTLESS = Scale.builder()
            .ref("law-one-point@1")
            .title("One point only")
            .kind(ScaleKind.ORDINAL)
            .addPoints(point("only"))
            .source("invented")
            .build();

    private static final List<Scale> ALL = all();

    private InventedScales() {}

    /** A scale that the measure takes, in most cases. */
    static Scale any(MeasureInfo<?> info, Random random) {
        List<Scale> fit =
                ALL.stream().filter(scale -> Fitness.accepts(info, scale)).toList();
        List<Scale> from = fit.isEmpty() || !Drafts.in(random, FIT) ? ALL : fit;
        return from.get(random.nextInt(from.size()));
    }

    /** A mark that the scale can take. */
    static Mark mark(Scale scale, Random random) {
        if (!scale.points().isEmpty()) {
            return Mark.point(
                    scale.points().get(random.nextInt(scale.points().size())).code());
        }
        BigDecimal low = scale.minimum().orElse(BigDecimal.valueOf(-REACH));
        BigDecimal high = scale.maximum().orElse(low.add(BigDecimal.valueOf(2 * REACH)));
        int units = high.subtract(low).movePointRight(scale.decimals()).intValue();
        return Mark.quantity(low.add(BigDecimal.valueOf(random.nextInt(units + 1), scale.decimals())));
    }

    /** The reversed scale. On a scale of points the marks stay; on one of numbers they are negated. */
    static Scale mirrored(Scale scale) {
        List<ScalePoint> points = new ArrayList<>();
        for (ScalePoint point : scale.points()) {
            points.add(point.withValue(point.value().map(BigDecimal::negate)));
        }
        Collections.reverse(points);
        return scale.withRef(
                        ScaleRef.of(scale.ref().id() + "-mirrored", scale.ref().version()))
                .withPoints(points)
                .withBands()
                .withMinimum(scale.maximum().map(BigDecimal::negate))
                .withMaximum(scale.minimum().map(BigDecimal::negate))
                .withDirection(mirrored(scale.direction()));
    }

    static Direction mirrored(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> Direction.LOWER_IS_BETTER;
            case LOWER_IS_BETTER -> Direction.HIGHER_IS_BETTER;
            case NONE -> Direction.NONE;
        };
    }

    private static List<Scale> all() {
        List<Scale> all = new ArrayList<>(Scales.all());
        Scales.all()
                .forEach(scale -> all.add(scale.withRef(ScaleRef.of(
                                scale.ref().id() + "-falling", scale.ref().version()))
                        .withDirection(mirrored(scale.direction()))));
        Collections.addAll(all, UNDECIDED, SIGNED, POINTLESS);
        return List.copyOf(all);
    }

    private static ScalePoint point(String code) {
        return ScalePoint.of(code, code);
    }
}
