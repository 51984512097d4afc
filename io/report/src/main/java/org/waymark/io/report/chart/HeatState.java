package org.waymark.io.report.chart;

import java.util.Locale;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;

/** How the rating of a cycle stands to the target's own baseline and aim, and how that looks. */
enum HeatState {
    AIM("#8fc9b4"),
    BETTER("#bfe0ef"),
    SAME("#e9eaec"),
    WORSE("#f6c9a8"),
    START("#f7f7f7"),
    MARK("#f7f7f7"),
    NOT_RATED("#ffffff"),
    NOT_SET("#ffffff");

    private final String fill;

    HeatState(String fill) {
        this.fill = fill;
    }

    /** What is drawn over the colour, so that none has to be seen; absent for those that a letter or nothing tells. */
    private Optional<Data> pattern() {
        return switch (this) {
            case AIM -> Optional.of(lines(0.785, 7));
            case SAME -> Optional.of(dots());
            case WORSE -> Optional.of(lines(-0.785, 5));
            case BETTER, START, MARK, NOT_RATED, NOT_SET -> Optional.empty();
        };
    }

    private static Data lines(double turn, int gap) {
        return Json.object(
                "symbol",
                "rect",
                "symbolSize",
                1,
                "dashArrayX",
                Json.list(1, 0),
                "dashArrayY",
                Json.list(1.5, gap),
                "rotation",
                turn,
                "color",
                "rgba(0,0,0,0.16)");
    }

    private static Data dots() {
        return Json.object(
                "symbol",
                "circle",
                "symbolSize",
                0.5,
                "dashArrayX",
                Json.list(Json.list(8, 8), Json.list(0, 8, 8, 0)),
                "dashArrayY",
                Json.list(6, 0),
                "color",
                "rgba(0,0,0,0.13)");
    }

    /** Whether somebody rated. */
    boolean isRating() {
        return this != START && this != NOT_RATED && this != NOT_SET;
    }

    String letter(Words words) {
        return words.text("chart.heat.letter." + name().toLowerCase(Locale.ROOT));
    }

    String words(Words words) {
        return words.text("chart.heat." + name().toLowerCase(Locale.ROOT));
    }

    Data look() {
        return Json.object(
                "color",
                fill,
                "decal",
                pattern(),
                "borderColor",
                this == NOT_SET ? "#ffffff" : Look.LINE,
                "borderWidth",
                1);
    }
}
