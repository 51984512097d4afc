package org.waymark.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;

/** The columns of a table of scores: one row a score, then one column for each facet of the table. */
public final class ScoreColumns {

    private static final List<Column<ScoreRow>> WHO = List.of(
            new Column<>("pupil", "The id of the pupil in the embedding system.", row -> text(row.pupil())),
            new Column<>(
                    "target",
                    "The id of the target; empty for a score of a pupil.",
                    row -> row.findTarget().map(TargetId::value).orElse("")),
            new Column<>(
                    "series",
                    "The id of the observation series; empty for a score of a pupil or a target.",
                    row -> row.findSeries().map(SeriesId::value).orElse("")),
            new Column<>(
                    "cycle",
                    "The review cycle up to which the score sees; empty if it sees the latest.",
                    row -> row.cycle().map(CycleId::value).orElse("")),
            new Column<>(
                    "asOf",
                    "The last day that the score sees.",
                    CellType.DAY,
                    row -> row.asOf().toString()),
            new Column<>(
                    "asKnownOn",
                    "The last day of what was known; empty if all is known.",
                    CellType.DAY,
                    row -> Cells.of(row.asKnownOn())),
            new Column<>(
                    "measure", "The key of the measure.", row -> row.measure().toString()),
            new Column<>("measureVersion", "The version of the measure.", ScoreRow::measureVersion),
            new Column<>(
                    "scale",
                    "The scale and its version; empty for a score over several targets.",
                    row -> Cells.of(row.scale())),
            new Column<>(
                    "vocabulary",
                    "The version of the vocabulary in whose words the target was set; empty if it names none.",
                    row -> Cells.of(row.vocabulary())));

    private static final List<Column<ScoreRow>> WHAT = List.of(
            new Column<>(
                    "kind",
                    "What the headline is: number, category, yes-no, or none if there is no score.",
                    row -> row.score().fold(scored -> kind(scored.headline()), none -> "none")),
            new Column<>(
                    "headline",
                    "The number, the category, or yes or no; empty if there is no score.",
                    scored(scored -> headline(scored.headline()))),
            new Column<>(
                    "low",
                    "The lower end of the interval; empty if there is none.",
                    CellType.NUMBER,
                    interval(Interval::low)),
            new Column<>(
                    "high",
                    "The upper end of the interval; empty if there is none.",
                    CellType.NUMBER,
                    interval(Interval::high)),
            new Column<>(
                    "level",
                    "The level of the interval; empty if there is none.",
                    CellType.NUMBER,
                    interval(Interval::level)),
            new Column<>(
                    "used",
                    "How many ratings, targets or observations were used.",
                    CellType.COUNT,
                    scored(scored -> "" + scored.used())),
            new Column<>(
                    "missing",
                    "How many of them have no mark.",
                    CellType.COUNT,
                    scored(scored -> "" + scored.missing())),
            new Column<>(
                    "baseline",
                    "What was measured from, in the numbers of the scale; empty if there is no such thing.",
                    CellType.NUMBER,
                    scored(scored -> decimal(scored.baseline()))),
            new Column<>(
                    "latest",
                    "The latest mark, in the numbers of the scale; empty if there is no such thing.",
                    CellType.NUMBER,
                    scored(scored -> decimal(scored.latest()))),
            new Column<>(
                    "reason",
                    "Why there is no score; empty if there is one.",
                    row -> row.score().fold(scored -> "", none -> none.reason().code())),
            new Column<>(
                    "caveats",
                    "Reasons for care, by key, with a space between them; empty if there are none.",
                    scored(scored -> scored.caveats().stream().map(Caveat::key).collect(Collectors.joining(" ")))));

    private ScoreColumns() {}

    /** The columns of a table, in order: those of every table, then its facets by name. */
    public static List<Column<ScoreRow>> of(ScoreTable table) {
        List<Column<ScoreRow>> columns = new ArrayList<>(WHO);
        columns.addAll(WHAT);
        TreeSet<Facet> facets = new TreeSet<>();
        table.rows().forEach(row -> facets.addAll(row.facets().asMap().keySet()));
        facets.forEach(facet -> columns.add(new Column<>(
                "facet." + facet.name(),
                "What the score is grouped by, resolved on the day of the score; empty if it is not known.",
                row -> row.facets().find(facet).orElse(""))));
        return columns;
    }

    /** The columns that say whose score it is and of what, in order. */
    static List<Column<ScoreRow>> who() {
        return WHO;
    }

    private static String text(PupilId pupil) {
        return pupil.value();
    }

    private static Function<ScoreRow, String> scored(Function<Scored, String> cell) {
        return row -> row.score().fold(cell, none -> "");
    }

    private static Function<ScoreRow, String> interval(Function<Interval, Double> end) {
        return scored(scored -> scored.interval().map(end).map(Cells::of).orElse(""));
    }

    private static String decimal(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String kind(Headline headline) {
        if (headline instanceof Headline.Numeric) {
            return "number";
        }
        return headline instanceof Headline.Category ? "category" : "yes-no";
    }

    private static String headline(Headline headline) {
        if (headline instanceof Headline.Numeric number) {
            return Cells.of(number.value());
        }
        return headline instanceof Headline.Category category ? category.code() : headline.toString();
    }
}
