package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.scoring.cohort.ChangeCell;
import org.waymark.scoring.cohort.ChangeTable;
import org.waymark.scoring.cohort.CohortCell;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Restraint;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.subject.Facet;

/** Groups of scores and how they changed, as text. */
final class GroupTables {

    private GroupTables() {}

    static String text(CohortTable table) {
        int measure = table.dimensions().indexOf(CohortFacets.MEASURE);
        boolean several = measure >= 0 && table.values(CohortFacets.MEASURE).size() > 1;
        List<CohortCell> cells = table.cells().stream()
                .filter(cell -> measure < 0 || !cell.key().values().get(measure).isTotal())
                .toList();
        TextTable text = TextTable.of(
                head(table.dimensions(), "pupils", "scores", "refused", "results", "median", "mean", "why no more"));
        for (CohortCell cell : cells) {
            CohortSummary summary = cell.summary();
            text.row(row(
                    cell.key(),
                    summary.pupils(),
                    summary.results().rows(),
                    summary.rows() - summary.results().rows(),
                    results(summary),
                    summary.median(),
                    summary.mean().map(MeanInterval.Result::mean),
                    restraints(summary)));
        }
        return text + "\n" + (several ? "Each measure by itself. " : "")
                + "Groups can be small: for use inside the schools. Medians and means stand only where the measure"
                + " allows them.";
    }

    static String text(CohortSummary summary) {
        TextTable table = TextTable.of("of the group", "value")
                .row("pupils", summary.pupils())
                .row("scores", summary.results())
                .row("results", results(summary));
        summary.missing().forEach((reason, tally) -> table.row("no score: " + reason, tally));
        if (summary.median().isPresent()) {
            table.row("lower quartile", summary.quantile(0.25))
                    .row("median", summary.median())
                    .row("upper quartile", summary.quantile(0.75));
        }
        summary.mean().ifPresent(mean -> table.row("mean", mean));
        summary.restraints().forEach(restraint -> table.row("why no more", restraint.text()));
        summary.caveats()
                .forEach((caveat, count) -> table.row(
                        "care, " + count + " times",
                        Labels.english().render(caveat.key(), Map.of()).replace("Care: ", "")));
        return table.toString();
    }

    static String text(ChangeTable table) {
        TextTable same =
                TextTable.of(head(table.dimensions(), "scores", "pupils", "results", "median change", "mean change"));
        TextTable all = TextTable.of(
                head(table.dimensions(), "before", "after", "stayed", "joined", "left", "moved in", "moved out"));
        for (ChangeCell cell : table.cells()) {
            CohortSummary differences = cell.matched().differences();
            same.row(row(
                    cell.key(),
                    differences.results().rows(),
                    differences.results().pupils(),
                    results(differences),
                    differences.median(),
                    differences.mean().map(MeanInterval.Result::mean)));
            all.row(row(
                    cell.key(),
                    results(cell.all().before()),
                    results(cell.all().after()),
                    cell.roll().stayed(),
                    cell.roll().joiners(),
                    cell.roll().leavers(),
                    cell.roll().movedIn(),
                    cell.roll().movedOut()));
        }
        return "The same targets of the same pupils, from " + Cells.text(table.from()) + " to "
                + Cells.text(table.to()) + ":\n" + same + "\n\nEverybody who was there:\n" + all
                + "\nNeither says what caused a change: those who start low come back towards the middle by themselves,"
                + "\nand those who left may be the ones who changed least or most.";
    }

    private static List<String> head(List<Facet> dimensions, String... more) {
        return Stream.concat(dimensions.stream().map(Facet::name), Stream.of(more))
                .toList();
    }

    private static Object[] row(CohortKey key, Object... more) {
        List<Object> row = new ArrayList<>(key.values());
        row.addAll(List.of(more));
        return row.toArray();
    }

    /** How many results of which kind: moved on, stayed and went back, or each category. */
    private static String results(CohortSummary summary) {
        List<String> kinds = new ArrayList<>();
        long all = summary.results().rows();
        summary.movements()
                .forEach((movement, tally) ->
                        kinds.add(share(tally.rows(), movement.name().toLowerCase(Locale.ROOT), all)));
        summary.categories().forEach((category, tally) -> kinds.add(share(tally.rows(), category, all)));
        return String.join(", ", kinds);
    }

    private static String share(long part, String kind, long whole) {
        return part + " " + kind + " (" + Math.round(100.0 * part / whole) + "%)";
    }

    private static String restraints(CohortSummary summary) {
        return summary.restraints().stream().map(Restraint::text).collect(Collectors.joining("; "));
    }
}
