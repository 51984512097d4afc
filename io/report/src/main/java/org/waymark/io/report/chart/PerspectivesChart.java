package org.waymark.io.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.id.CycleId;
import org.waymark.id.TargetId;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Scale;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How the school, the pupil and the parents rate one target, side by side on its scale. Nobody's rating corrects anybody's: where
 * they differ there is something to talk about. Immutable.
 */
public final class PerspectivesChart {

    /** How far views stand apart, of the room of an occasion. */
    private static final double SPREAD = 0.14;

    private static final List<Perspective> KNOWN = List.of(Perspective.SCHOOL, Perspective.PUPIL, Perspective.PARENT);

    /**
     * One perspective.
     *
     * @param perspective whose
     * @param history the ratings of the target in this perspective
     */
    public record View(Perspective perspective, TargetHistory history) {

        /** Says whose it is, and nothing of it. */
        @Override
        public String toString() {
            return "View[" + perspective + "]";
        }
    }

    private final List<View> views;
    private final Optional<String> title;
    private final List<ReviewCycle> cycles;

    private PerspectivesChart(List<View> views, Optional<String> title, List<ReviewCycle> cycles) {
        this.views = List.copyOf(views);
        this.title = title;
        this.cycles = List.copyOf(cycles);
    }

    /**
     * Returns the picture of these views, in this order.
     *
     * @throws IllegalArgumentException if there is none, or they are on different scales
     */
    public static PerspectivesChart of(List<View> views) {
        if (views.stream().map(view -> view.history().scale().ref()).distinct().count() != 1) {
            throw new IllegalArgumentException("perspectives stand side by side on one scale");
        }
        return new PerspectivesChart(views, Optional.empty(), List.of());
    }

    /** Returns the picture of a target of a record: school, pupil and parents, those who rated it; empty if nobody did. */
    public static Optional<PerspectivesChart> of(PupilRecord record, TargetId target, ReferenceData reference) {
        List<View> views = new ArrayList<>();
        for (Perspective perspective : KNOWN) {
            HistoryPolicy policy = HistoryPolicy.DEFAULT.withPerspective(perspective);
            Histories.of(reference, policy).from(record).targets().stream()
                    .filter(history ->
                            history.facts().id().filter(target::equals).isPresent())
                    .filter(history -> history.size() > 0)
                    .forEach(history -> views.add(new View(perspective, history)));
        }
        return views.isEmpty() ? Optional.empty() : Optional.of(of(views).withCycles(reference.cycles()));
    }

    /** Returns a copy with a title, such as the statement of the target; a blank one is none. */
    public PerspectivesChart titled(String text) {
        return new PerspectivesChart(views, Optional.of(text).filter(some -> !some.isBlank()), cycles);
    }

    /** Returns a copy that names ratings by these cycles. */
    public PerspectivesChart withCycles(List<ReviewCycle> known) {
        return new PerspectivesChart(views, title, known);
    }

    /** How many perspectives have a mark. */
    public long voices() {
        return views.stream().filter(view -> view.history().presentCount() > 0).count();
    }

    /** Returns the picture in these words; without a mark there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        Scale scale = views.get(0).history().scale();
        ScaleWords marks = new ScaleWords(scale, words);
        Map<String, int[]> columns = columns(words);
        return new Chart(
                title.orElseGet(() -> words.text("chart.perspectives.title", "scale", scale.title())),
                voices() == 0 ? Data.NULL : option(columns, marks, words),
                table(columns, marks, words),
                alternative(marks, words),
                List.of(),
                Optional.empty(),
                marks.height());
    }

    /** For each occasion the index of the latest rating of each view, -1 for none. */
    private Map<String, int[]> columns(Words words) {
        Map<CycleId, String> titles = new LinkedHashMap<>();
        cycles.forEach(cycle -> titles.putIfAbsent(cycle.id(), cycle.title()));
        record Seen(String name, LocalDate day, int view, int index) {}
        List<Seen> all = new ArrayList<>();
        for (int view = 0; view < views.size(); view++) {
            TargetHistory history = views.get(view).history();
            for (int i = 0; i < history.size(); i++) {
                int index = i;
                String name = history.isBaseline(i)
                        ? words.text("chart.baseline")
                        : history.cycle(i)
                                .map(cycle -> titles.getOrDefault(cycle, cycle.value()))
                                .orElseGet(() -> words.date(history.day(index)));
                all.add(new Seen(name, history.day(i), view, i));
            }
        }
        all.sort(Comparator.comparing(Seen::day));
        Map<String, int[]> columns = new LinkedHashMap<>();
        for (Seen seen : all) {
            int[] places = columns.computeIfAbsent(seen.name(), name -> {
                int[] none = new int[views.size()];
                Arrays.fill(none, -1);
                return none;
            });
            places[seen.view()] = seen.index();
        }
        return columns;
    }

    private static String name(Perspective perspective, Words words) {
        return words.textOr("chart.perspective." + perspective.code(), perspective.code());
    }

    private static String mark(TargetHistory history, int index, ScaleWords marks, Words words) {
        if (index < 0) {
            return words.text("chart.not-asked");
        }
        return history.isPresent(index) ? marks.mark(history, index) : ScaleWords.why(history.state(index), words);
    }

    private ChartTable table(Map<String, int[]> columns, ScaleWords marks, Words words) {
        List<String> heads = new ArrayList<>();
        heads.add(words.text("chart.when"));
        views.forEach(view -> heads.add(name(view.perspective(), words)));
        List<List<String>> rows = new ArrayList<>();
        columns.forEach((when, places) -> {
            List<String> row = new ArrayList<>();
            row.add(when);
            for (int view = 0; view < views.size(); view++) {
                row.add(mark(views.get(view).history(), places[view], marks, words));
            }
            rows.add(row);
        });
        return new ChartTable(heads, rows);
    }

    private String alternative(ScaleWords marks, Words words) {
        List<String> said = new ArrayList<>();
        List<Long> latest = new ArrayList<>();
        for (View view : views) {
            TargetHistory history = view.history();
            String whose = name(view.perspective(), words);
            int last = lastPresent(history);
            if (last < 0) {
                said.add(words.text("chart.perspectives.none", "who", whose));
            } else {
                latest.add(history.value(last));
                said.add(words.text(
                        "chart.perspectives.latest",
                        "who",
                        whose,
                        "mark",
                        marks.mark(history, last),
                        "date",
                        history.day(last)));
            }
        }
        if (latest.size() > 1) {
            said.add(words.text(
                    latest.stream().distinct().count() == 1 ? "chart.perspectives.same" : "chart.perspectives.differ"));
        }
        return String.join(" ", said);
    }

    /** Beside each other, so that equal ratings do not hide behind one another. */
    private double aside(int view) {
        return SPREAD * (view - (views.size() - 1) / 2.0);
    }

    private static int lastPresent(TargetHistory history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.isPresent(i)) {
                return i;
            }
        }
        return -1;
    }

    private Data option(Map<String, int[]> columns, ScaleWords marks, Words words) {
        List<Data> series = new ArrayList<>();
        List<Object> all = new ArrayList<>();
        for (int view = 0; view < views.size(); view++) {
            TargetHistory history = views.get(view).history();
            List<Object> points = new ArrayList<>();
            int x = 0;
            for (int[] places : columns.values()) {
                boolean there = places[view] >= 0 && history.isPresent(places[view]);
                if (there) {
                    all.add(marks.place(history, places[view]));
                    points.add(Json.list(x + aside(view), marks.place(history, places[view])));
                }
                x++;
            }
            series.add(Json.object(
                    "type",
                    "line",
                    "name",
                    name(views.get(view).perspective(), words),
                    "data",
                    points,
                    "showAllSymbol",
                    true,
                    "symbol",
                    Look.symbol(view),
                    "symbolSize",
                    14,
                    "xAxisIndex",
                    1,
                    "lineStyle",
                    Json.object("color", Look.colour(view), "type", Look.dash(view), "width", 2),
                    "itemStyle",
                    Json.object("color", Look.colour(view), "borderColor", Look.PAPER, "borderWidth", 1)));
        }
        return Look.fitted(
                Look.option(
                        "legend",
                        Json.object(
                                "show",
                                true,
                                "top",
                                0,
                                "left",
                                0,
                                "itemWidth",
                                34,
                                "itemGap",
                                18,
                                "selectedMode",
                                false,
                                "textStyle",
                                Look.text(13, Look.INK)),
                        "grid",
                        Json.object("left", 8, "right", 20, "top", 44, "bottom", 8, "containLabel", true),
                        "xAxis",
                        List.of(
                                Occasion.axis(List.copyOf(columns.keySet())),
                                Json.object(
                                        "type",
                                        "value",
                                        "show",
                                        false,
                                        "position",
                                        "top",
                                        "min",
                                        -0.5,
                                        "max",
                                        columns.size() - 0.5)),
                        "yAxis",
                        marks.axis(all),
                        "series",
                        series),
                room(ScaleWords.WIDE, 0, marks),
                room(ScaleWords.NARROW, columns.size() > 3 ? 60 : 0, marks));
    }

    /** As {@link Occasion#room}, for the axis with words of the two that lie across. */
    private static Data room(int width, int rotate, ScaleWords marks) {
        Data one = Json.object("axisLabel", Json.object("rotate", rotate));
        Data across = Json.object("xAxis", Json.list(one, Json.object()));
        return marks.hasPoints()
                ? Json.with(across, Json.object("yAxis", Json.object("axisLabel", Json.object("width", width))))
                : across;
    }

    /** Says how many perspectives there are. */
    @Override
    public String toString() {
        return "PerspectivesChart[" + views.size() + " perspectives]";
    }
}
