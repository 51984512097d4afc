package org.waymark.io.report.chart;

import java.util.List;
import org.waymark.data.Data;

/**
 * How pictures look: dark text of at least twelve pixels, quiet lines, nothing that moves. What belongs together has a colour, a
 * symbol, a dash and a pattern of its own, so that any one of them is enough. The colours are those of Okabe and Ito that keep
 * three to one against white, which people with every kind of colour vision can tell apart.
 */
final class Look {

    static final String INK = "#1a1a1a";
    static final String SOFT = "#4a4a4a";
    static final String LINE = "#767676";
    static final String GRID = "#dcdfe3";
    static final String TINT = "#f5f6f8";
    static final String PAPER = "#ffffff";
    static final String BLUE = "#0072b2";
    static final String RED = "#d55e00";
    static final String GREEN = "#007a5a";
    static final String PURPLE = "#a3487f";

    /** How wide a letter of twelve pixels is, on average and rather too much. */
    private static final double LETTER = 6.5;

    /** Below this width a picture has less room for words. */
    private static final int NARROW = 520;

    /** Named at each axis as well, which else takes its measures from another one. */
    static final String FONT = "system-ui, -apple-system, Segoe UI, Roboto, Liberation Sans, sans-serif";

    private static final List<String> COLOURS = List.of(BLUE, RED, GREEN, PURPLE, INK);
    private static final List<String> SYMBOLS = List.of("circle", "rect", "triangle", "diamond", "pin");
    private static final List<Object> DASHES =
            List.of("solid", List.of(7, 4), List.of(2, 3), List.of(10, 3, 2, 3), List.of(1, 4));

    private Look() {}

    static String colour(int which) {
        return COLOURS.get(which % COLOURS.size());
    }

    static String symbol(int which) {
        return SYMBOLS.get(which % SYMBOLS.size());
    }

    static Object dash(int which) {
        return DASHES.get(which % DASHES.size());
    }

    /** What every picture begins with. */
    static Data base() {
        return Json.object(
                "animation",
                false,
                "backgroundColor",
                PAPER,
                "textStyle",
                Json.object(
                        "fontFamily", FONT,
                        "fontSize", 13,
                        "color", INK),
                "tooltip",
                Json.object("show", false));
    }

    /** The base with these parts. */
    static Data option(Object... namesAndValues) {
        return Json.with(base(), Json.object(namesAndValues));
    }

    /** A picture that changes some of its parts where there is little room. */
    static Data fitted(Data option, Data wide, Data narrow) {
        return Json.object(
                "baseOption",
                option,
                "media",
                Json.list(
                        Json.object("option", wide),
                        Json.object("query", Json.object("maxWidth", NARROW), "option", narrow)));
    }

    static Data text(int size, String colour) {
        return Json.object("fontFamily", FONT, "fontSize", size, "color", colour);
    }

    /** Words at an axis, broken into lines of at most so many pixels. */
    static Data words(int width) {
        return Json.object(
                "show",
                true,
                "interval",
                0,
                "width",
                width,
                "overflow",
                "break",
                "fontFamily",
                FONT,
                "fontSize",
                12,
                "color",
                INK,
                "lineHeight",
                15);
    }

    /** How many lines a text is likely to need in a column so many pixels wide. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (line.length() * LETTER / width))
                .sum();
    }

    /** A text for a picture: cut at a word if it is long, since the table has all of it. */
    static String brief(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, most - 1));
        return text.substring(0, end) + "…";
    }

    static Data line(String colour, Object type, double width) {
        return Json.object("color", colour, "type", type, "width", width);
    }

    static Data hidden() {
        return Json.object("show", false);
    }

    static Data quietGrid() {
        return Json.object("show", true, "lineStyle", Json.object("color", GRID));
    }

    /** A line across the picture with words at it. */
    static Data mark(String axis, Object at, String words, String colour, Object dash, String position) {
        return Json.object(
                "name",
                words,
                axis,
                at,
                "lineStyle",
                line(colour, dash, 2),
                "label",
                Json.object(
                        "show",
                        true,
                        "formatter",
                        "{b}",
                        "position",
                        position,
                        "fontSize",
                        12,
                        "color",
                        INK,
                        "textBorderColor",
                        PAPER,
                        "textBorderWidth",
                        3));
    }

    /** Lines across the picture, none of which answers to the mouse. */
    static Data marks(List<Data> lines) {
        return Json.object("silent", true, "symbol", "none", "animation", false, "data", lines);
    }
}
