package org.waymark.io.report.chart;

import java.util.List;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Direction;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.subject.TargetHistory;

/**
 * One cell of a heat map.
 *
 * @param state how the rating stands
 * @param label what stands in the cell: a letter and the code of the mark
 * @param words the same in words
 */
record HeatCell(HeatState state, String label, String words) {

    private static final int LONGEST = 12;

    static HeatCell baseline(TargetHistory history, Words words) {
        if (!history.hasBaseline()) {
            return none(HeatState.NOT_SET, words);
        }
        ScaleWords marks = new ScaleWords(history.scale(), words);
        String code = marks.hasPoints()
                ? code(history.scale().points().get(history.baselineStep()))
                : words.number(history.toDecimal(history.baseline()));
        return new HeatCell(HeatState.START, code, marks.baseline(history));
    }

    static HeatCell at(TargetHistory history, ReviewCycle cycle, Words words) {
        int found = -1;
        int empty = -1;
        for (int i = 0; i < history.size(); i++) {
            if (history.cycle(i).filter(cycle.id()::equals).isPresent() && !history.isBaseline(i)) {
                if (history.isPresent(i)) {
                    found = i;
                } else {
                    empty = i;
                }
            }
        }
        if (found >= 0) {
            return rated(history, found, words);
        }
        if (empty >= 0) {
            String why = ScaleWords.why(history.state(empty), words);
            return new HeatCell(HeatState.NOT_RATED, HeatState.NOT_RATED.letter(words), why);
        }
        boolean within = history.size() > 0
                && cycle.to().filter(end -> end.isBefore(history.day(0))).isEmpty()
                && !cycle.from().isAfter(history.day(history.size() - 1));
        return none(within ? HeatState.NOT_RATED : HeatState.NOT_SET, words);
    }

    private static HeatCell none(HeatState state, Words words) {
        return new HeatCell(state, state.letter(words), state.words(words));
    }

    private static HeatCell rated(TargetHistory history, int index, Words words) {
        HeatState state = state(history, index);
        ScaleWords marks = new ScaleWords(history.scale(), words);
        String code = marks.hasPoints()
                ? code(history.scale().points().get(history.step(index)))
                : words.number(history.toDecimal(history.value(index)));
        String letter = state.letter(words);
        return new HeatCell(
                state,
                letter.isBlank() ? code : letter + " " + code,
                words.text("chart.heat.cell", "what", state.words(words), "mark", marks.mark(history, index)));
    }

    private static HeatState state(TargetHistory history, int index) {
        if (history.scale().direction() == Direction.NONE || !history.hasBaseline()) {
            return HeatState.MARK;
        }
        long value = history.value(index);
        if (history.hasAim() && !history.fallsShortOfAim(value)) {
            return HeatState.AIM;
        }
        long gain = history.gain(history.baseline(), value);
        return gain > 0 ? HeatState.BETTER : gain == 0 ? HeatState.SAME : HeatState.WORSE;
    }

    /** A code of one word where there is a short one. */
    private static String code(ScalePoint point) {
        return point.code().length() <= LONGEST ? point.code() : point.code().substring(0, LONGEST - 1) + "…";
    }

    Data bar() {
        return Json.object(
                "value",
                1,
                "name",
                label,
                "itemStyle",
                state.look(),
                "label",
                Json.object(
                        "show",
                        true,
                        "position",
                        "inside",
                        "formatter",
                        "{b}",
                        "fontSize",
                        13,
                        "color",
                        Look.INK,
                        "fontWeight",
                        state == HeatState.NOT_RATED ? "normal" : "bold",
                        "backgroundColor",
                        state == HeatState.NOT_SET ? "transparent" : "rgba(255,255,255,0.75)",
                        "padding",
                        List.of(1, 4),
                        "borderRadius",
                        3));
    }

    /** How the rating stands, and nothing of it. */
    @Override
    public String toString() {
        return "HeatCell[redacted]";
    }
}
