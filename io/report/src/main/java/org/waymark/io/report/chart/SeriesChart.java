package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.RatingState;

/**
 * A series of observations in phases: each phase a line of its own, an upright line where a phase begins, and the trend of each
 * phase, which is the median of the slopes between its observations ({@link TheilSen}).
 *
 * <p>Sessions without a mark are gaps. A trend is drawn from {@value #TREND_FROM} observations of a phase on, which is few: it
 * helps the eye and proves nothing. Immutable.
 */
public final class SeriesChart {

    /** How many observations a phase needs for a trend to be drawn. */
    public static final int TREND_FROM = 3;

    /** A dashed line beside its name. */
    private static final String DASHES = "path://M0,0L8,0L8,3L0,3ZM12,0L20,0L20,3L12,3ZM24,0L32,0L32,3L24,3Z";

    private final PhaseSeries series;
    private final Optional<String> title;
    private final List<Said> said;

    private SeriesChart(PhaseSeries series, Optional<String> title, List<Said> said) {
        this.series = series;
        this.title = title;
        this.said = List.copyOf(said);
    }

    /** Returns the picture of this series. */
    public static SeriesChart of(PhaseSeries series) {
        return new SeriesChart(series, Optional.empty(), List.of());
    }

    /** Returns a copy with a title; a blank one is none. */
    public SeriesChart titled(String text) {
        return new SeriesChart(series, Optional.of(text).filter(some -> !some.isBlank()), said);
    }

    /** Returns a copy with what one more measure said of the series, such as NAP: result, interval, caveats, citation. */
    public SeriesChart with(MeasureInfo<?> info, Score score) {
        List<Said> more = new ArrayList<>(said);
        more.add(new Said(info, score));
        return new SeriesChart(series, title, more);
    }

    /** Returns the picture in these words; without an observation that has a mark there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        List<SeriesPhase> phases = SeriesPhase.of(series);
        boolean drawn = phases.stream().anyMatch(phase -> phase.present() > 0);
        return new Chart(
                title.orElseGet(() -> series.scale()
                        .map(scale -> words.text("chart.series.title.scale", "scale", scale.title()))
                        .orElseGet(() -> words.text("chart.series.title"))),
                drawn ? option(phases, words) : Data.NULL,
                table(words),
                alternative(phases, words),
                said.stream()
                        .flatMap(each -> each.caveats(words).stream())
                        .distinct()
                        .toList(),
                said.isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(
                                " ",
                                said.stream()
                                        .flatMap(each -> each.citation().stream())
                                        .toList())),
                380);
    }

    private String phase(int phase, Words words) {
        String code = series.kind(phase).code();
        String kind = words.textOr("chart.phase." + code, code);
        return words.text("chart.phase", "label", series.label(phase), "kind", kind);
    }

    private String quantity(BigDecimal value, Words words) {
        return series.scale()
                .map(scale -> new ScaleWords(scale, words))
                .map(marks -> point(value).map(ScaleWords::point).orElseGet(() -> marks.quantity(value)))
                .orElseGet(() -> words.number(value));
    }

    private Optional<ScalePoint> point(BigDecimal value) {
        return series.scale()
                .flatMap(scale -> scale.points().stream()
                        .filter(point -> point.value()
                                .filter(number -> number.compareTo(value) == 0)
                                .isPresent())
                        .findFirst());
    }

    private ChartTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (int phase = 0; phase < series.phaseCount(); phase++) {
            for (int i = 0; i < series.size(phase); i++) {
                RatingState state = series.state(phase, i);
                rows.add(List.of(
                        words.number(BigDecimal.valueOf(series.session(phase, i))),
                        series.on(phase, i).map(words::date).orElse(""),
                        phase(phase, words),
                        state == RatingState.PRESENT
                                ? quantity(series.toDecimal(series.value(phase, i)), words)
                                : ScaleWords.why(state, words)));
            }
        }
        return new ChartTable(
                List.of(
                        words.text("chart.series.session"),
                        words.text("chart.day"),
                        words.text("chart.series.phase"),
                        words.text("chart.mark")),
                rows);
    }

    private String alternative(List<SeriesPhase> phases, Words words) {
        List<String> sentences = new ArrayList<>();
        for (SeriesPhase phase : phases) {
            String name = phase(phase.index(), words);
            if (phase.present() == 0) {
                sentences.add(words.text("chart.series.empty", "phase", name));
                continue;
            }
            sentences.add(words.text(
                    phase.present() == 1 ? "chart.series.one" : "chart.series.median",
                    "phase",
                    name,
                    "median",
                    words.number(phase.median()),
                    "count",
                    phase.present(),
                    "low",
                    words.number(phase.low()),
                    "high",
                    words.number(phase.high())));
        }
        if (phases.stream().allMatch(phase -> phase.present() == 0)) {
            sentences.add(words.text("chart.series.none"));
        }
        said.forEach(each -> sentences.add(each.sentence(words)));
        long missing = phases.stream().mapToLong(SeriesPhase::missing).sum();
        if (missing > 0) {
            sentences.add(words.count("chart.series.missing", missing));
        }
        return String.join(" ", sentences);
    }

    private Data option(List<SeriesPhase> phases, Words words) {
        List<Object> lines = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (SeriesPhase phase : phases) {
            if (phase.present() > 0) {
                low = Math.min(low, phase.low().doubleValue());
                high = Math.max(high, phase.high().doubleValue());
            }
            first = Math.min(first, phase.from());
            last = Math.max(last, phase.to());
        }
        List<Data> marks = new ArrayList<>();
        if (series.aim().isPresent()) {
            double goal = series.aim().get().goal().doubleValue();
            low = Math.min(low, goal);
            high = Math.max(high, goal);
            marks.add(Look.mark(
                    "yAxis",
                    series.aim().get().goal(),
                    words.text("chart.aim.by", "date", series.aim().get().by()),
                    Look.GREEN,
                    List.of(8, 4),
                    "insideEndTop"));
        }
        List<Data> bounds = new ArrayList<>();
        List<Data> letters = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            SeriesPhase phase = phases.get(i);
            String name = phase(phase.index(), words);
            double begin = i == 0 ? first - 0.5 : (phases.get(i - 1).to() + phase.from()) / 2.0;
            double end = i + 1 == phases.size()
                    ? last + 0.5
                    : (phase.to() + phases.get(i + 1).from()) / 2.0;
            bounds.add(Json.list(
                    Json.object(
                            "name",
                            name,
                            "xAxis",
                            begin,
                            "itemStyle",
                            Json.object("color", i % 2 == 0 ? Look.TINT : Look.PAPER)),
                    Json.object("xAxis", end)));
            letters.add(Json.list(
                    Json.object(
                            "name",
                            series.label(phase.index()),
                            "xAxis",
                            begin,
                            "itemStyle",
                            Json.object("color", "transparent")),
                    Json.object("xAxis", end)));
            if (i > 0) {
                Data bound = Json.object(
                        "xAxis", begin, "lineStyle", Look.line(Look.INK, "solid", 1.5), "label", Look.hidden());
                marks.add(bound);
            }
            lines.add(phase.line(Look.colour(i), Look.symbol(i)));
            phase.trend(series, words.text("chart.series.trend")).ifPresent(lines::add);
        }
        double room = (high > low ? high - low : 1) * 0.18;
        Ends ends = Ends.around(low, high + room);
        if (series.scale()
                .flatMap(scale -> scale.minimum())
                .filter(least -> least.signum() == 0)
                .isPresent()) {
            ends = ends.within(0, Double.MAX_VALUE);
        }
        List<Object> all = new ArrayList<>();
        all.add(areas("phases", bounds, marks));
        all.add(areas("letters", letters, List.of()));
        all.addAll(lines);
        String unit = series.scale().flatMap(scale -> scale.unit()).orElse("");
        Data option = Look.option(
                "legend",
                Json.object(
                        "show",
                        true,
                        "top",
                        0,
                        "right",
                        8,
                        "selectedMode",
                        false,
                        "itemWidth",
                        32,
                        "itemHeight",
                        3,
                        "data",
                        Json.list(Json.object("name", words.text("chart.series.trend"), "icon", DASHES)),
                        "textStyle",
                        Look.text(12, Look.INK)),
                "grid",
                Json.object("left", 8, "right", 20, "top", 50, "bottom", 30, "containLabel", true),
                "xAxis",
                Json.with(
                        ScaleWords.across(first - 0.5, last + 0.5, words.text("chart.series.session")),
                        Json.object("minInterval", 1)),
                "yAxis",
                ScaleWords.value(ends, ScaleWords.direction(unit, series.direction(), words)),
                "series",
                all);
        return Look.fitted(option, names(true), names(false));
    }

    /** Areas behind the lines, one for each phase, and the lines between them. */
    private static Data areas(String id, List<Data> areas, List<Data> lines) {
        return Json.object(
                "id",
                id,
                "type",
                "line",
                "data",
                List.of(),
                "silent",
                true,
                "markArea",
                Json.object(
                        "silent",
                        true,
                        "animation",
                        false,
                        "label",
                        Json.object(
                                "show",
                                true,
                                "formatter",
                                "{b}",
                                "position",
                                "insideTop",
                                "fontSize",
                                12,
                                "fontWeight",
                                "bold",
                                "color",
                                Look.INK),
                        "data",
                        areas),
                "markLine",
                Look.marks(lines));
    }

    /** Phases by their names where there is room, by their letters else. */
    private static Data names(boolean whole) {
        return Json.object("series", Json.list(shown("phases", whole), shown("letters", !whole)));
    }

    private static Data shown(String id, boolean show) {
        return Json.object("id", id, "markArea", Json.object("label", Json.object("show", show)));
    }

    /** How many phases there are. */
    @Override
    public String toString() {
        return "SeriesChart[" + series.phaseCount() + " phases]";
    }
}
