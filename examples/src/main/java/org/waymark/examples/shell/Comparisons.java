package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.moderation.PanelAgreement;
import org.waymark.scoring.moderation.PanelCoefficient;
import org.waymark.scoring.stat.PercentAgreement;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.Facet;

/** What compares with care, as text: yardsticks, funnels, tables that may leave the school, agreement of raters. */
final class Comparisons {

    private Comparisons() {}

    static String text(ComparatorTable yardstick) {
        TextTable table = TextTable.of(Stream.concat(
                        Stream.concat(
                                Stream.of("started from"),
                                yardstick.facets().stream().map(Facet::name)),
                        Stream.of("lower quartile", "median", "upper quartile", "mean", "pupils", "schools", "scores"))
                .toList());
        yardstick.byKey().forEach((key, line) -> {
            List<Object> row = new ArrayList<>(key.values());
            row.addAll(List.of(
                    line.lowerQuartile(),
                    line.median(),
                    line.upperQuartile(),
                    line.mean(),
                    line.pupils(),
                    line.schools(),
                    line.rows()));
            table.row(row.toArray());
        });
        return yardstick.ref() + ", " + yardstick.measure() + " version " + yardstick.measureVersion() + ". Source: "
                + yardstick.source() + "\n" + table;
    }

    static String text(Funnel.Result funnel) {
        List<String> parts = new ArrayList<>();
        funnel.refusal()
                .ifPresent(refusal -> parts.add(
                        "No funnel: " + refusal.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        if (!funnel.points().isEmpty()) {
            TextTable table =
                    TextTable.of("group", "scores", "pupils", "figure", "from", "to", "limits at 95%", "where");
            for (Funnel.Point point : funnel.points()) {
                table.row(
                        point.group(),
                        point.behind().rows(),
                        point.behind().pupils(),
                        point.figure(),
                        point.interval().map(Funnel.Range::low),
                        point.interval().map(Funnel.Range::high),
                        Cells.text(point.inner().low()) + " to "
                                + Cells.text(point.inner().high()),
                        point.place().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
            parts.add("All together: " + Cells.text(funnel.overall()) + "\n" + table
                    + "\nIn the order of names: within the limits, differences are no more than what chance does.");
        }
        if (!funnel.tooSmall().isEmpty()) {
            parts.add("Too few pupils: "
                    + Cells.text(
                            funnel.tooSmall().stream().map(Object::toString).toList()));
        }
        return String.join("\n", parts);
    }

    static String text(ReleasedTable released) {
        return String.join("\n", released.lines());
    }

    static String text(PanelAgreement agreement) {
        TextTable table = TextTable.of("agreement", "value", "lower", "upper", "why none");
        percent(table, "exact, of pairs", agreement.exact());
        agreement.withinOne().ifPresent(one -> percent(table, "within one step, of pairs", one));
        for (PanelCoefficient coefficient : agreement.coefficients()) {
            table.row(
                    coefficient.name(),
                    coefficient.value(),
                    coefficient.lower(),
                    coefficient.upper(),
                    coefficient.undefined().map(Undefined::text));
        }
        return "On " + agreement.scale().ref() + ", " + agreement.exact().subjects() + " units\n" + table;
    }

    private static void percent(TextTable table, String name, PercentAgreement.Result result) {
        table.row(
                name,
                result.isDefined() ? result.pairs() : "",
                "",
                "",
                result.undefined().map(Undefined::text));
    }
}
