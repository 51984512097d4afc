package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.measure.MeasureInfo;

/**
 * Schools beside each other, each against the limits within which it would lie by chance alone: no ranking, and no figure of a
 * school with too few pupils. Where there is no funnel, the chart says why and draws nothing. Immutable.
 */
public final class FunnelChart {

    private static final int STEPS = 40;

    private static final int LONGEST = 28;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Funnel.Result funnel;
    private final boolean share;
    private final Optional<String> title;
    private final Optional<MeasureInfo<?>> info;
    private final Map<String, String> names;

    private FunnelChart(
            Funnel.Result funnel,
            boolean share,
            Optional<String> title,
            Optional<MeasureInfo<?>> info,
            Map<String, String> names) {
        this.funnel = funnel;
        this.share = share;
        this.title = title;
        this.info = info;
        this.names = new TreeMap<>(names);
    }

    /** Returns the picture of a funnel of means. */
    public static FunnelChart ofMeans(Funnel.Result funnel) {
        return new FunnelChart(funnel, false, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Returns the picture of a funnel of shares. */
    public static FunnelChart ofShares(Funnel.Result funnel) {
        return new FunnelChart(funnel, true, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Returns a copy with a title; a blank one is none. */
    public FunnelChart titled(String text) {
        return new FunnelChart(funnel, share, Optional.of(text).filter(some -> !some.isBlank()), info, names);
    }

    /** Returns a copy that says by which measure the results are. */
    public FunnelChart measuredBy(MeasureInfo<?> measure) {
        return new FunnelChart(funnel, share, title, Optional.of(measure), names);
    }

    /** Returns a copy that shows codes of schools by these names; a code without one is shown as it is. */
    public FunnelChart withNames(Map<String, String> titles) {
        return new FunnelChart(funnel, share, title, info, titles);
    }

    /** Returns the picture in these words. */
    public Chart chart(Words words) {
        String measure = info.map(MeasureInfo::title).orElseGet(() -> words.text("chart.change.results"));
        List<String> sources = new ArrayList<>();
        info.ifPresent(some -> sources.add(some.citation()));
        sources.add(words.text("chart.funnel.source"));
        return new Chart(
                title.orElseGet(() -> words.text("chart.funnel.title", "measure", measure)),
                funnel.refusal().isPresent() ? Data.NULL : option(words),
                table(words),
                alternative(words),
                List.of(words.text("chart.funnel.care"), words.text("chart.funnel.spread")),
                Optional.of(String.join(" ", sources)),
                420);
    }

    private String name(CohortValue value, Words words) {
        return value.text().map(text -> names.getOrDefault(text, text)).orElseGet(() -> words.text("chart.unknown"));
    }

    private BigDecimal scaled(double figure) {
        BigDecimal number = BigDecimal.valueOf(figure);
        return share
                ? number.multiply(HUNDRED).setScale(0, RoundingMode.HALF_EVEN)
                : number.setScale(2, RoundingMode.HALF_EVEN);
    }

    private String shown(double figure, Words words) {
        String number = words.number(scaled(figure));
        return share ? words.text("chart.percent", "number", number) : number;
    }

    private ChartTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Funnel.Point point : funnel.points()) {
            rows.add(List.of(
                    name(point.group(), words),
                    words.number(BigDecimal.valueOf(point.behind().pupils())),
                    shown(point.figure(), words),
                    range(point.inner(), words),
                    range(point.outer(), words),
                    words.text("chart.funnel.place." + point.place())));
        }
        for (CohortValue small : funnel.tooSmall()) {
            rows.add(List.of(
                    name(small, words),
                    words.text("chart.funnel.few"),
                    words.text("chart.none"),
                    words.text("chart.none"),
                    words.text("chart.none"),
                    words.text("chart.funnel.small")));
        }
        return new ChartTable(
                List.of(
                        words.text("chart.funnel.school"),
                        words.text("chart.pupils"),
                        words.text(share ? "chart.funnel.share" : "chart.mean"),
                        words.text("chart.funnel.inner"),
                        words.text("chart.funnel.outer"),
                        words.text("chart.funnel.place")),
                rows);
    }

    private String range(Funnel.Range range, Words words) {
        return words.text("chart.range", "low", shown(range.low(), words), "high", shown(range.high(), words));
    }

    private String alternative(Words words) {
        List<String> said = new ArrayList<>();
        if (funnel.refusal().isPresent()) {
            said.add(words.text("chart.funnel.refused." + funnel.refusal().get()));
        } else {
            said.add(words.text(
                    "chart.funnel.overall",
                    "figure",
                    shown(funnel.overall().orElseThrow(), words),
                    "schools",
                    funnel.points().size()));
            List<Funnel.Point> outside = funnel.points().stream()
                    .filter(point -> point.place() != Funnel.Place.WITHIN)
                    .toList();
            if (outside.isEmpty()) {
                said.add(words.text("chart.funnel.within"));
            }
            outside.forEach(point -> said.add(words.text(
                    "chart.funnel.outside",
                    "school",
                    name(point.group(), words),
                    "figure",
                    shown(point.figure(), words),
                    "pupils",
                    point.behind().pupils(),
                    "place",
                    words.text("chart.funnel.place." + point.place()))));
        }
        if (!funnel.tooSmall().isEmpty()) {
            said.add(words.count("chart.funnel.left", funnel.tooSmall().size()));
        }
        return String.join(" ", said);
    }

    /** How far the limits lie apart for one pupil; they narrow with the square root of the number. */
    private double unit(boolean inner) {
        double overall = funnel.overall().orElseThrow();
        double widest = 0;
        for (Funnel.Point point : funnel.points()) {
            Funnel.Range range = inner ? point.inner() : point.outer();
            // A limit that was drawn in to 0 or 1 says less than the other.
            double half = Math.max(overall - range.low(), range.high() - overall);
            widest = Math.max(widest, half * Math.sqrt((double) point.behind().pupils()));
        }
        return widest;
    }

    private double percent(double figure) {
        return share ? 100 * figure : figure;
    }

    private double limit(double at) {
        return percent(share ? Math.max(0, Math.min(1, at)) : at);
    }

    private Data option(Words words) {
        long least = funnel.points().stream()
                .mapToLong(point -> point.behind().pupils())
                .min()
                .orElseThrow();
        long most = funnel.points().stream()
                .mapToLong(point -> point.behind().pupils())
                .max()
                .orElseThrow();
        double from = Math.max(1, least * 0.8);
        double to = most * 1.15;
        double overall = funnel.overall().orElseThrow();
        List<Object> series = new ArrayList<>();
        double low = percent(overall);
        double high = low;
        for (int which = 0; which < 4; which++) {
            boolean inner = which < 2;
            double unit = unit(inner) * (which % 2 == 0 ? -1 : 1);
            List<Object> curve = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                double n = from + (to - from) * i / STEPS;
                double at = limit(overall + unit / Math.sqrt(n));
                low = Math.min(low, at);
                high = Math.max(high, at);
                curve.add(Json.list(n, at));
            }
            series.add(curve(
                    curve,
                    inner,
                    words.text(inner ? "chart.funnel.label.inner" : "chart.funnel.label.outer"),
                    which % 2 == 1));
        }
        // Names above and below in turn, along the axis, keep neighbours apart.
        List<Funnel.Point> places = new ArrayList<>(funnel.points());
        places.sort(Comparator.comparingLong(point -> point.behind().pupils()));
        List<Object> points = new ArrayList<>();
        for (Funnel.Point point : funnel.points()) {
            double at = percent(point.figure());
            low = Math.min(low, at);
            high = Math.max(high, at);
            points.add(point(point, at, places.indexOf(point) % 2 == 0, words));
        }
        series.add(Json.object(
                "type",
                "scatter",
                "silent",
                true,
                "z",
                5,
                "data",
                points,
                "labelLayout",
                Json.object("hideOverlap", true),
                "markLine",
                Look.marks(List.of(Look.mark(
                        "yAxis",
                        percent(overall),
                        words.text("chart.funnel.all", "figure", shown(overall, words)),
                        Look.INK,
                        "solid",
                        "insideEndBottom")))));
        Ends ends = Ends.around(low, high);
        if (share) {
            ends = ends.within(0, 100);
        }
        return Look.option(
                "grid",
                Json.object("left", 8, "right", 24, "top", 36, "bottom", 30, "containLabel", true),
                "xAxis",
                ScaleWords.across(from, to, words.text("chart.funnel.axis")),
                "yAxis",
                ScaleWords.value(ends, words.text(share ? "chart.funnel.share" : "chart.mean")),
                "series",
                series);
    }

    private static Data curve(List<Object> curve, boolean inner, String label, boolean named) {
        return Json.object(
                "type",
                "line",
                "silent",
                true,
                "data",
                curve,
                "symbol",
                "none",
                "smooth",
                false,
                "lineStyle",
                Look.line(Look.LINE, inner ? Json.list(6, 4) : "solid", 1.5),
                "endLabel",
                Json.object(
                        "show",
                        named,
                        "formatter",
                        "{a}",
                        "align",
                        "right",
                        "verticalAlign",
                        "bottom",
                        "distance",
                        0,
                        "offset",
                        List.of(-4, -2),
                        "fontSize",
                        12,
                        "color",
                        Look.SOFT),
                "name",
                label);
    }

    private Data point(Funnel.Point point, double at, boolean above, Words words) {
        boolean within = point.place() == Funnel.Place.WITHIN;
        return Json.object(
                "name",
                Look.brief(name(point.group(), words), LONGEST),
                "value",
                Json.list(point.behind().pupils(), at),
                "symbol",
                within ? "circle" : "diamond",
                "symbolSize",
                within ? 11 : 17,
                "itemStyle",
                Json.object(
                        "color",
                        within ? Look.BLUE : Look.RED,
                        "borderColor",
                        Look.PAPER,
                        "borderWidth",
                        1,
                        "opacity",
                        1),
                "label",
                Json.object(
                        "show",
                        true,
                        "formatter",
                        "{b}",
                        "position",
                        above ? "top" : "bottom",
                        "fontSize",
                        12,
                        "color",
                        Look.INK,
                        "fontWeight",
                        within ? "normal" : "bold",
                        "backgroundColor",
                        "rgba(255,255,255,0.85)",
                        "padding",
                        Json.list(1, 3)));
    }

    /** How many schools there are. */
    @Override
    public String toString() {
        return "FunnelChart[" + funnel.points().size() + " schools]";
    }
}
