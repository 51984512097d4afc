package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * One phase of a series in a picture.
 *
 * @param index its place in the series
 * @param from its first session
 * @param to its last session
 * @param present how many observations have a mark
 * @param missing how many have none
 * @param points a pair of session and number for each observation, a hyphen for one without a mark
 * @param median the median of the marks; 0 without one
 * @param low the lowest; 0 without one
 * @param high the highest; 0 without one
 */
record SeriesPhase(
        int index,
        int from,
        int to,
        int present,
        int missing,
        List<Object> points,
        BigDecimal median,
        BigDecimal low,
        BigDecimal high) {

    /** The slopes grow with the square of the observations. */
    private static final int MOST_FOR_TREND = 1_000;

    /** The phases of a series that have sessions. */
    static List<SeriesPhase> of(PhaseSeries series) {
        List<SeriesPhase> phases = new ArrayList<>();
        for (int phase = 0; phase < series.phaseCount(); phase++) {
            int size = series.size(phase);
            if (size == 0) {
                continue;
            }
            List<Object> points = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Object y = series.isPresent(phase, i) ? series.toDecimal(series.value(phase, i)) : "-";
                points.add(Json.list(series.session(phase, i), y));
            }
            long[] values = series.presentValues(phase);
            Arrays.sort(values);
            int n = values.length;
            BigDecimal none = BigDecimal.ZERO;
            phases.add(new SeriesPhase(
                    phase,
                    series.session(phase, 0),
                    series.session(phase, size - 1),
                    n,
                    size - n,
                    points,
                    n == 0 ? none : middle(series, values),
                    n == 0 ? none : series.toDecimal(values[0]),
                    n == 0 ? none : series.toDecimal(values[n - 1])));
        }
        return phases;
    }

    private static BigDecimal middle(PhaseSeries series, long[] sorted) {
        int n = sorted.length;
        BigDecimal upper = series.toDecimal(sorted[n / 2]);
        return n % 2 == 1
                ? upper
                : upper.add(series.toDecimal(sorted[n / 2 - 1])).multiply(new BigDecimal("0.5"));
    }

    Data line(String colour, String symbol) {
        return Json.object(
                "type",
                "line",
                "data",
                points,
                "connectNulls",
                false,
                "showAllSymbol",
                true,
                "symbol",
                symbol,
                "symbolSize",
                9,
                "lineStyle",
                Look.line(colour, "solid", 2),
                "itemStyle",
                Json.object("color", colour));
    }

    /** The median of all slopes, through the median of the observations; absent if they are too few. */
    Optional<Data> trend(PhaseSeries series, String name) {
        if (present < SeriesChart.TREND_FROM || present > MOST_FOR_TREND) {
            return Optional.empty();
        }
        TheilSen.Result trend = TheilSen.withDefaults()
                .of(series.presentSessions(index), series.presentValues(index), series.decimals());
        if (!trend.isDefined()) {
            return Optional.empty();
        }
        double start = trend.interceptJoint() + trend.slope() * from;
        double end = trend.interceptJoint() + trend.slope() * to;
        return Optional.of(Json.object(
                "type",
                "line",
                "name",
                name,
                "silent",
                true,
                "data",
                Json.list(Json.list(from, start), Json.list(to, end)),
                "symbol",
                "none",
                "itemStyle",
                Json.object("color", Look.INK),
                "lineStyle",
                Look.line(Look.INK, List.of(6, 4), 1.5)));
    }

    /** How many observations there are, and nothing of them. */
    @Override
    public String toString() {
        return "SeriesPhase[" + present + " observations]";
    }
}
