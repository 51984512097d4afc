package org.waymark.io.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.id.CycleId;
import org.waymark.io.report.words.Words;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.subject.TargetHistory;

/**
 * A place on the axis of time: a rating, or a cycle without one.
 *
 * @param name the cycle, the baseline, or the day
 * @param day when; for a cycle without a rating its first day
 * @param index the rating in its history; -1 for a cycle without one
 */
record Occasion(String name, Optional<LocalDate> day, int index) {

    /** The ratings of a history in order, and the cycles between the first and the last that have none. */
    static List<Occasion> of(TargetHistory history, List<ReviewCycle> cycles, Words words) {
        Map<CycleId, String> titles = new HashMap<>();
        cycles.forEach(cycle -> titles.putIfAbsent(cycle.id(), cycle.title()));
        Map<CycleId, Integer> rated = new HashMap<>();
        List<Occasion> found = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            history.cycle(i).ifPresent(cycle -> rated.merge(cycle, 1, Integer::sum));
            LocalDate day = history.day(i);
            String name = history.isBaseline(i)
                    ? words.text("chart.baseline")
                    : history.cycle(i)
                            .map(cycle -> titles.getOrDefault(cycle, cycle.value()))
                            .orElseGet(() -> words.text("chart.between"));
            found.add(new Occasion(name, Optional.of(day), i));
        }
        if (history.size() > 0) {
            LocalDate first = history.day(0);
            LocalDate last = history.day(history.size() - 1);
            for (ReviewCycle cycle : cycles) {
                boolean within = cycle.from().isAfter(first) && cycle.from().isBefore(last);
                if (within && !rated.containsKey(cycle.id())) {
                    found.add(new Occasion(cycle.title(), Optional.of(cycle.from()), -1));
                }
            }
        }
        found.sort(Comparator.comparing(occasion -> occasion.day().orElseThrow()));
        return found;
    }

    boolean isPresent(TargetHistory history) {
        return index >= 0 && history.isPresent(index);
    }

    /** The mark in the words of the scale, or why there is none. */
    String mark(TargetHistory history, ScaleWords marks, Words words) {
        if (index < 0) {
            return words.text("chart.not-rated");
        }
        return isPresent(history) ? marks.mark(history, index) : ScaleWords.why(history.state(index), words);
    }

    /** An axis with a place for each of these. */
    static Data axis(List<Occasion> occasions, TargetHistory history, Words words) {
        List<String> labels = new ArrayList<>();
        for (Occasion occasion : occasions) {
            String day = occasion.index() < 0
                    ? words.text("chart.not-rated")
                    : occasion.day().map(words::date).orElse("");
            String why = occasion.index() >= 0 && !occasion.isPresent(history)
                    ? "\n" + ScaleWords.why(history.state(occasion.index()), words)
                    : "";
            labels.add(occasion.name() + "\n" + day + why);
        }
        return axis(labels);
    }

    /** An axis with a place for each of these labels. */
    static Data axis(List<String> labels) {
        return Json.object(
                "type",
                "category",
                "data",
                labels,
                "boundaryGap",
                true,
                "axisLabel",
                Json.with(Look.text(12, Look.INK), Json.object("interval", 0, "lineHeight", 15)),
                "axisLine",
                Json.object("show", true, "onZero", false, "lineStyle", Json.object("color", Look.LINE)),
                "axisTick",
                Json.object("show", true, "alignWithLabel", true));
    }

    /** How wide the words at the upright axis may be, and how far those under the picture are turned. */
    static Data room(int width, int rotate, boolean words) {
        Data across = Json.object("axisLabel", Json.object("rotate", rotate));
        return words
                ? Json.object("xAxis", across, "yAxis", Json.object("axisLabel", Json.object("width", width)))
                : Json.object("xAxis", across);
    }

    /** Where it stands; the day may say who it is. */
    @Override
    public String toString() {
        return "Occasion[" + index + "]";
    }
}
