package org.waymark.io.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.TargetHistory;

/**
 * One target from its baseline on, in the words of its own scale: each rating a point, a rating without a mark a gap, the aim and
 * a yardstick as lines across.
 *
 * <p>No line is drawn from the baseline to the aim: nobody expects progress to be straight. Ratings stand at equal distances, with
 * their days under them. Immutable.
 *
 * <pre>{@code
 * Chart chart = TrajectoryChart.of(history).titled(target.statement().orElse("")).withCycles(cycles).chart(words);
 * }</pre>
 */
public final class TrajectoryChart {

    private final TargetHistory history;
    private final Optional<String> title;
    private final List<ReviewCycle> cycles;
    private final List<Yard> yardsticks;
    private final Optional<Said> said;

    /** A yardstick: whose, and where on the scale. */
    private record Yard(String name, Mark mark) {}

    private TrajectoryChart(
            TargetHistory history,
            Optional<String> title,
            List<ReviewCycle> cycles,
            List<Yard> yardsticks,
            Optional<Said> said) {
        this.history = history;
        this.title = title;
        this.cycles = List.copyOf(cycles);
        this.yardsticks = List.copyOf(yardsticks);
        this.said = said;
    }

    /** Returns the picture of this history. */
    public static TrajectoryChart of(TargetHistory history) {
        return new TrajectoryChart(history, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Returns a copy with a title, such as the statement of the target; a blank one is none. */
    public TrajectoryChart titled(String text) {
        Optional<String> given = Optional.of(text).filter(some -> !some.isBlank());
        return new TrajectoryChart(history, given, cycles, yardsticks, said);
    }

    /**
     * Returns a copy that knows these cycles: ratings are named by them, and a cycle without a rating between the first and the
     * last is shown as a gap.
     */
    public TrajectoryChart withCycles(List<ReviewCycle> known) {
        return new TrajectoryChart(history, title, known, yardsticks, said);
    }

    /**
     * Returns a copy with one more yardstick, such as the median of comparable pupils.
     *
     * @param name whose it is, as it is to be read in the picture
     * @param mark where it stands
     * @throws IllegalArgumentException if the mark cannot stand on the scale of the target
     */
    public TrajectoryChart withYardstick(String name, Mark mark) {
        if (!mark.isPresent() || !history.scale().accepts(mark)) {
            throw new IllegalArgumentException("a yardstick is a mark on the scale of the target");
        }
        List<Yard> more = new ArrayList<>(yardsticks);
        more.add(new Yard(name, mark));
        return new TrajectoryChart(history, title, cycles, more, said);
    }

    /** Returns a copy with what a measure said of the target: its result, its caveats and how to cite it. */
    public TrajectoryChart with(MeasureInfo<?> info, Score score) {
        return new TrajectoryChart(history, title, cycles, yardsticks, Optional.of(new Said(info, score)));
    }

    /** Returns the picture in these words; without a mark there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        Scale scale = history.scale();
        ScaleWords marks = new ScaleWords(scale, words);
        List<Occasion> occasions = Occasion.of(history, cycles, words);
        boolean drawn = history.presentCount() > 0;
        return new Chart(
                title.orElseGet(() -> words.text("chart.trajectory.title", "scale", scale.title())),
                drawn ? option(occasions, marks, words) : Data.NULL,
                table(occasions, marks, words),
                new TargetFinding(history, marks, words).sentences(yardsticks(marks, words), said),
                Said.caveats(said, words),
                said.flatMap(Said::citation),
                marks.height());
    }

    private List<String> yardsticks(ScaleWords marks, Words words) {
        return yardsticks.stream()
                .map(yard -> words.text("chart.yardstick", "name", yard.name(), "mark", marks.mark(yard.mark())))
                .toList();
    }

    private ChartTable table(List<Occasion> occasions, ScaleWords marks, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Occasion occasion : occasions) {
            rows.add(List.of(
                    occasion.name(), occasion.day().map(words::date).orElse(""), occasion.mark(history, marks, words)));
        }
        if (history.hasAim()) {
            rows.add(List.of(words.text("chart.aim"), words.date(history.aimDay()), marks.aim(history)));
        }
        yardsticks.forEach(yard -> rows.add(List.of(yard.name(), "", marks.mark(yard.mark()))));
        return new ChartTable(
                List.of(words.text("chart.when"), words.text("chart.day"), words.text("chart.mark")), rows);
    }

    private Data option(List<Occasion> occasions, ScaleWords marks, Words words) {
        List<Object> points = new ArrayList<>();
        List<Object> places = new ArrayList<>();
        for (int x = 0; x < occasions.size(); x++) {
            Occasion occasion = occasions.get(x);
            if (!occasion.isPresent(history)) {
                points.add(Json.list(x, "-"));
                continue;
            }
            Object place = marks.place(history, occasion.index());
            places.add(place);
            points.add(point(x, place, occasion, words));
        }
        List<Data> lines = new ArrayList<>();
        if (history.hasAim()) {
            places.add(marks.aimPlace(history));
            lines.add(Look.mark(
                    "yAxis", marks.aimPlace(history), aim(words), Look.GREEN, List.of(8, 4), "insideStartTop"));
        }
        for (Yard yard : yardsticks) {
            Object place = marks.place(yard.mark()).orElseThrow();
            places.add(place);
            lines.add(Look.mark("yAxis", place, yard.name(), Look.SOFT, List.of(2, 3), "insideEndBottom"));
        }
        Data series = Json.object(
                "type",
                "line",
                "data",
                points,
                "connectNulls",
                false,
                "showAllSymbol",
                true,
                "symbol",
                "circle",
                "symbolSize",
                11,
                "lineStyle",
                Look.line(Look.BLUE, "solid", 2.5),
                "itemStyle",
                Json.object("color", Look.BLUE, "borderColor", Look.BLUE, "borderWidth", 2),
                "markLine",
                Look.marks(lines));
        Data axis = marks.axis(places);
        return Look.fitted(
                Look.option(
                        "grid",
                        Json.object("left", 8, "right", 28, "top", 34, "bottom", 8, "containLabel", true),
                        "xAxis",
                        Occasion.axis(occasions, history, words),
                        "yAxis",
                        axis,
                        "series",
                        List.of(series)),
                Occasion.room(ScaleWords.WIDE, 0, marks.hasPoints()),
                Occasion.room(ScaleWords.NARROW, occasions.size() > 3 ? 60 : 0, marks.hasPoints()));
    }

    private String aim(Words words) {
        LocalDate by = history.aimDay();
        return words.text("chart.aim.by", "date", by);
    }

    private Object point(int x, Object place, Occasion occasion, Words words) {
        boolean baseline = history.isBaseline(occasion.index());
        boolean latest = history.hasLatest() && occasion.index() == history.latestIndex();
        if (!baseline && !latest) {
            return Json.list(x, place);
        }
        return Json.object(
                "value",
                Json.list(x, place),
                "name",
                words.text(baseline ? "chart.baseline" : "chart.latest"),
                "symbol",
                baseline ? "diamond" : "circle",
                "symbolSize",
                baseline ? 15 : 13,
                "itemStyle",
                Json.object("color", baseline ? Look.PAPER : Look.BLUE, "borderColor", Look.BLUE, "borderWidth", 2.5),
                "label",
                Json.object(
                        "show",
                        true,
                        "formatter",
                        "{b}",
                        "position",
                        "bottom",
                        "fontSize",
                        12,
                        "fontWeight",
                        "bold",
                        "color",
                        Look.INK,
                        "textBorderColor",
                        Look.PAPER,
                        "textBorderWidth",
                        3));
    }

    /** Says nothing of the target. */
    @Override
    public String toString() {
        return "TrajectoryChart[" + history.size() + " ratings]";
    }
}
