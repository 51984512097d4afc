package org.waymark.io.report.chart;

import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;

/**
 * A picture as data. A vendor hands {@link #option()} to the ECharts of its own page and shows the table and the words beside
 * it; the report does the same.
 *
 * <p>Nothing in the option is code: no function, no formatter in the sense of a script, no address. Colours are never the only
 * thing that tells two series apart.
 *
 * @param title what the picture is about, in a few words
 * @param option the option for Apache ECharts 5.5 or later: plain JSON; {@link Data#NULL} if there is nothing to draw, and the
 *     alternative says why
 * @param table the same numbers as a table
 * @param alternative what the picture shows, in sentences, for whoever does not see it: the finding, not the drawing
 * @param caveats what to take care of, in sentences, none if there is nothing
 * @param citation where the numbers come from: the measure with its version, the reference; absent for a picture of records
 * @param height how high it should be drawn, in pixels, so that everything in it can be read
 */
public record Chart(
        String title,
        Data option,
        ChartTable table,
        String alternative,
        List<String> caveats,
        Optional<String> citation,
        int height) {

    /** How high a picture is if nobody says. */
    public static final int HEIGHT = 352;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the title or the alternative is blank, or the height is below 1
     */
    public Chart {
        caveats = List.copyOf(caveats);
        if (height < 1) {
            throw new IllegalArgumentException("a picture is at least one pixel high");
        }
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("a picture needs a title and words for those who do not see it");
        }
    }

    /** A chart of the usual height. */
    public Chart(
            String title,
            Data option,
            ChartTable table,
            String alternative,
            List<String> caveats,
            Optional<String> citation) {
        this(title, option, table, alternative, caveats, citation, HEIGHT);
    }

    /** Whether there is a picture; if not, the alternative says why. */
    public boolean isDrawn() {
        return !option.equals(Data.NULL);
    }

    /** The option as one line of JSON, safe inside a script element of a page as well. */
    public String optionJson() {
        return ChartJson.inline(option);
    }

    /** The whole chart as a JSON value: the fields are those of {@code CHARTS.md}. */
    public Data toData() {
        return ChartJson.whole(this);
    }

    /** The whole chart as JSON, for a page that asks for it. */
    public String toJson() {
        return ChartJson.inline(toData());
    }

    /** How large it is; what it shows may be personal. */
    @Override
    public String toString() {
        return "Chart[" + table.rows().size() + " rows]";
    }
}
