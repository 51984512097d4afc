package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TheilSenProperties {

    private static final TheilSen THEIL_SEN = TheilSen.withDefaults();

    record Point(long x, long y) {}

    @Provide
    Arbitrary<List<Point>> points() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 30), Arbitraries.longs().between(-20, 20))
                .as(Point::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .filter(list -> list.stream().mapToLong(Point::x).distinct().count() > 1);
    }

    @Property
    void aLineAddedIsALineGot(
            @ForAll("points") List<Point> points,
            @ForAll @IntRange(min = 1, max = 5) int factor,
            @ForAll @IntRange(min = -9, max = 9) int shift,
            @ForAll @IntRange(min = -9, max = 9) int tilt) {
        List<Point> moved = points.stream()
                .map(p -> new Point(p.x(), factor * p.y() + shift + tilt * p.x()))
                .toList();
        TheilSen.Result before = of(points);
        TheilSen.Result after = of(moved);
        assertThat(after.slope()).isEqualTo(factor * before.slope() + tilt, within(1e-9));
        assertThat(after.interceptJoint()).isEqualTo(factor * before.interceptJoint() + shift, within(1e-8));
    }

    @Property
    void aLineIsFoundExactly(
            @ForAll("points") List<Point> points,
            @ForAll @IntRange(min = -9, max = 9) int slope,
            @ForAll @IntRange(min = -9, max = 9) int intercept) {
        TheilSen.Result result = of(points.stream()
                .map(p -> new Point(p.x(), intercept + slope * p.x()))
                .toList());
        assertThat(result.slope()).isEqualTo(slope);
        assertThat(result.interceptJoint()).isEqualTo(intercept);
        assertThat(result.interceptSeparate()).isEqualTo(intercept);
    }

    @Property
    void orderOfThePointsChangesNoBit(@ForAll("points") List<Point> points, @ForAll Random random) {
        List<Point> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        TheilSen.Result one = of(points);
        TheilSen.Result other = of(shuffled);
        assertThat(other.slope()).isEqualTo(one.slope());
        assertThat(other.interceptJoint()).isEqualTo(one.interceptJoint());
        assertThat(other.interceptSeparate()).isEqualTo(one.interceptSeparate());
        assertThat(other.lower()).isEqualTo(one.lower());
        assertThat(other.gilbertUpper()).isEqualTo(one.gilbertUpper());
        assertThat(other.varS()).isEqualTo(one.varS());
    }

    @Property
    void itNeverOpposesTheSignOfS(@ForAll("points") List<Point> points) {
        long s = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                Point p = points.get(i);
                Point q = points.get(j);
                s += (long) Long.signum(p.x() - q.x()) * Long.signum(p.y() - q.y());
            }
        }
        double slope = of(points).slope();
        assertThat(Math.signum(slope) * Long.signum(s) >= 0).isTrue();
    }

    @Property
    void oneOutlierInEightMovesNothing(
            @ForAll @IntRange(min = 0, max = 7) int where, @ForAll @IntRange(min = -1000, max = 1000) int far) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            points.add(new Point(i, i == where ? far : 3 * i + 1));
        }
        assertThat(of(points).slope()).isEqualTo(3);
    }

    @Property
    void limitsHoldTheSlopeAndWholeNumbersEqualDoubles(@ForAll("points") List<Point> points) {
        TheilSen.Result result = of(points);
        result.lower().ifPresent(lower -> assertThat(lower).isLessThanOrEqualTo(result.slope()));
        result.upper().ifPresent(upper -> assertThat(upper).isGreaterThanOrEqualTo(result.slope()));
        TheilSen.Result doubles = THEIL_SEN.of(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray());
        assertThat(doubles).hasToString(result.toString());
        assertThat(doubles.lower()).isEqualTo(result.lower());
        assertThat(doubles.varS()).isEqualTo(result.varS());
    }

    @Property
    void timeReversedTurnsTheSign(@ForAll("points") List<Point> points) {
        TheilSen.Result reversed =
                of(points.stream().map(p -> new Point(-p.x(), p.y())).toList());
        assertThat(reversed.slope()).isEqualTo(0 - of(points).slope());
    }

    private static TheilSen.Result of(List<Point> points) {
        return THEIL_SEN.of(
                points.stream().mapToLong(Point::x).toArray(),
                points.stream().mapToLong(Point::y).toArray());
    }
}
