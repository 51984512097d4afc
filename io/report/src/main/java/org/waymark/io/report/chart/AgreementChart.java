package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.moderation.AgreementRow;
import org.waymark.scoring.moderation.AgreementTable;
import org.waymark.scoring.moderation.Panel;
import org.waymark.scoring.moderation.PanelAgreement;
import org.waymark.scoring.moderation.PanelCoefficient;
import org.waymark.scoring.moderation.Panels;
import org.waymark.scoring.stat.PercentAgreement;

/**
 * How far raters agree: a row for each panel and coefficient, with its interval where it has one. 0 is what chance alone would give
 * and 1 is full agreement; below 0 raters agree less than by chance. Nobody who rated is named. Immutable.
 */
public final class AgreementChart {

    /**
     * A panel under a name.
     *
     * @param name what it is called, such as a school or a scale
     * @param panel the ratings; the picture shows how far the raters agree
     */
    public record Named(String name, Panel panel) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Named[redacted]";
        }
    }

    private final List<Line> panels;
    private final boolean byPupils;
    private final Optional<String> title;

    /** What stands in one part of the picture: a panel, or a group of an agreement table. */
    private record Line(
            String name,
            Optional<Double> exact,
            Optional<Double> within,
            int pairs,
            int behind,
            List<PanelCoefficient> coefficients) {

        static Line of(Named named) {
            PanelAgreement agreement = named.panel().agreement();
            return new Line(
                    named.name(),
                    share(agreement.exact()),
                    agreement.withinOne().flatMap(Line::share),
                    named.panel().units().size(),
                    named.panel().raters().size(),
                    agreement.coefficients());
        }

        static Line of(AgreementRow row, Map<String, String> names) {
            List<String> told = new ArrayList<>();
            told.add(names.getOrDefault(row.scale().toString(), row.scale().toString()));
            row.group().values().forEach(value -> told.add(names.getOrDefault(value.toString(), value.toString())));
            return new Line(
                    String.join(", ", told),
                    some(row.exact().value()),
                    row.withinOne().flatMap(figure -> some(figure.value())),
                    row.pairs(),
                    row.pupils(),
                    row.coefficients().stream()
                            .map(figure -> new PanelCoefficient(
                                    figure.name(), figure.value(), figure.lower(), figure.upper(), figure.undefined()))
                            .toList());
        }

        private static Optional<Double> share(PercentAgreement.Result result) {
            return result.isDefined() ? Optional.of(result.pairs()) : Optional.empty();
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Line[redacted]";
        }
    }

    private AgreementChart(List<Line> panels, boolean byPupils, Optional<String> title) {
        this.panels = List.copyOf(panels);
        this.byPupils = byPupils;
        this.title = title;
    }

    /** Returns the picture of these panels, in this order. */
    public static AgreementChart of(List<Named> panels) {
        return new AgreementChart(panels.stream().map(Line::of).toList(), false, Optional.empty());
    }

    /** Returns the picture of all panels, named by their scales. */
    public static AgreementChart of(Panels panels) {
        return of(panels.all().stream()
                .map(panel -> new Named(panel.scale().title(), panel))
                .toList());
    }

    /**
     * Returns the picture of agreement with moderators by school or any other facet, with intervals for which pupils were drawn again.
     *
     * @param names what scales (by their references) and groups are called; one without a name is shown by its code
     * @throws IllegalArgumentException if the table names who rated
     */
    public static AgreementChart of(AgreementTable table, Map<String, String> names) {
        if (table.rows().stream().anyMatch(row -> row.rater().isPresent())) {
            throw new IllegalArgumentException("a picture of agreement names nobody who rated");
        }
        return new AgreementChart(
                table.rows().stream().map(row -> Line.of(row, names)).toList(), true, Optional.empty());
    }

    /** Returns a copy with a title; a blank one is none. */
    public AgreementChart titled(String text) {
        return new AgreementChart(panels, byPupils, Optional.of(text).filter(some -> !some.isBlank()));
    }

    /** Returns the picture in these words; without a coefficient there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        boolean drawn = panels.stream()
                .flatMap(panel -> panel.coefficients().stream())
                .anyMatch(coefficient -> coefficient.value().isPresent());
        return new Chart(
                title.orElseGet(() -> words.text("chart.agreement.title")),
                drawn ? option(words) : Data.NULL,
                table(words),
                alternative(words),
                List.of(words.text("chart.agreement.care")),
                Optional.of(words.text("chart.agreement.source")),
                Forest.height(drawn(words)));
    }

    /** A coefficient by its name in words, and by its code if it has none. */
    private static String name(PanelCoefficient coefficient, Words words) {
        String code = coefficient.name();
        int bracket = code.indexOf('(');
        String key = "chart.coefficient." + (bracket < 0 ? code : code.substring(0, bracket));
        if (!words.has(key)) {
            return code;
        }
        return bracket < 0 || code.startsWith("icc")
                ? words.text(key)
                : words.text(key) + " " + code.substring(bracket);
    }

    private static String decimals(double figure, Words words) {
        return words.number(BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_EVEN));
    }

    private static String percent(Optional<Double> share, Words words) {
        return share.map(part -> words.text(
                        "chart.percent",
                        "number",
                        words.number(BigDecimal.valueOf(100 * part).setScale(0, RoundingMode.HALF_EVEN))))
                .orElseGet(() -> words.text("chart.none"));
    }

    private static String shown(OptionalDouble figure, Words words) {
        return figure.isPresent() ? decimals(figure.getAsDouble(), words) : words.text("chart.none");
    }

    private ChartTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Line panel : panels) {
            for (PanelCoefficient coefficient : panel.coefficients()) {
                rows.add(row(
                        panel,
                        name(coefficient, words),
                        shown(coefficient.value(), words),
                        shown(coefficient.lower(), words),
                        shown(coefficient.upper(), words),
                        words));
            }
            if (panel.coefficients().isEmpty()) {
                String none = words.text("chart.none");
                rows.add(row(panel, words.text("chart.agreement.few"), none, none, none, words));
            }
        }
        return new ChartTable(
                List.of(
                        words.text("chart.agreement.panel"),
                        words.text("chart.agreement.coefficient"),
                        words.text("chart.agreement.value"),
                        words.text("chart.low"),
                        words.text("chart.high"),
                        words.text("chart.agreement.exact"),
                        words.text("chart.agreement.within"),
                        words.text(byPupils ? "chart.agreement.pairs" : "chart.agreement.units"),
                        words.text(byPupils ? "chart.pupils" : "chart.agreement.raters")),
                rows);
    }

    private static List<String> row(
            Line panel, String coefficient, String value, String low, String high, Words words) {
        return List.of(
                panel.name(),
                coefficient,
                value,
                low,
                high,
                percent(panel.exact(), words),
                percent(panel.within(), words),
                words.number(BigDecimal.valueOf(panel.pairs())),
                words.number(BigDecimal.valueOf(panel.behind())));
    }

    private String alternative(Words words) {
        List<String> said = new ArrayList<>();
        for (Line panel : panels) {
            if (panel.exact().isEmpty() || panel.coefficients().isEmpty()) {
                said.add(
                        words.text(byPupils ? "chart.agreement.small" : "chart.agreement.none", "panel", panel.name()));
                continue;
            }
            PanelCoefficient first = panel.coefficients().get(0);
            said.add(words.text(
                    byPupils ? "chart.agreement.row.pupils" : "chart.agreement.row",
                    "panel",
                    panel.name(),
                    "exact",
                    percent(panel.exact(), words),
                    "units",
                    panel.pairs(),
                    "pupils",
                    panel.behind(),
                    "coefficient",
                    name(first, words),
                    "value",
                    shown(first.value(), words)));
        }
        return said.isEmpty() ? words.text("chart.agreement.empty") : String.join(" ", said);
    }

    private List<Forest.Row> drawn(Words words) {
        List<Forest.Row> rows = new ArrayList<>();
        for (Line panel : panels) {
            for (PanelCoefficient coefficient : panel.coefficients()) {
                Optional<Forest.Figure> figure = Optional.empty();
                if (coefficient.value().isPresent()) {
                    figure = Optional.of(new Forest.Figure(
                            coefficient.value().getAsDouble(), some(coefficient.lower()), some(coefficient.upper())));
                }
                int units = byPupils ? panel.behind() : panel.pairs();
                String beside = figure.isPresent()
                        ? words.text(
                                "chart.agreement.beside", "value", shown(coefficient.value(), words), "units", units)
                        : words.text("chart.agreement.beside.none");
                rows.add(new Forest.Row(
                        words.text(
                                "chart.agreement.label",
                                "panel",
                                panel.name(),
                                "coefficient",
                                name(coefficient, words)),
                        beside,
                        figure,
                        false));
            }
        }
        return rows;
    }

    private Data option(Words words) {
        List<Forest.Row> rows = drawn(words);
        double low = rows.stream()
                .flatMap(row -> row.figure().stream())
                .mapToDouble(figure -> figure.low().orElse(figure.at()))
                .min()
                .orElse(0);
        double least = Math.max(-1, Math.floor(Math.min(0, low) * 5) / 5);
        return Forest.option(
                rows,
                new Ends(least, 1, 0.2),
                words.text("chart.agreement.axis"),
                List.of(Look.mark("xAxis", 0, words.text("chart.agreement.chance"), Look.INK, "solid", "start")));
    }

    private static Optional<Double> some(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** How many panels there are. */
    @Override
    public String toString() {
        return "AgreementChart[" + panels.size() + " panels]";
    }
}
