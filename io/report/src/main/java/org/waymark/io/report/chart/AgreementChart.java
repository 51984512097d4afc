package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
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
     * @param agreement how far its raters agree
     */
    public record Named(String name, PanelAgreement agreement) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Named[redacted]";
        }
    }

    private final List<Named> panels;
    private final Optional<String> title;

    private AgreementChart(List<Named> panels, Optional<String> title) {
        this.panels = List.copyOf(panels);
        this.title = title;
    }

    /** Returns the picture of these panels, in this order. */
    public static AgreementChart of(List<Named> panels) {
        return new AgreementChart(panels, Optional.empty());
    }

    /** Returns the picture of all panels, named by their scales. */
    public static AgreementChart of(Panels panels) {
        return of(panels.all().stream()
                .map(panel -> new Named(panel.scale().title(), panel.agreement()))
                .toList());
    }

    /** Returns a copy with a title; a blank one is none. */
    public AgreementChart titled(String text) {
        return new AgreementChart(panels, Optional.of(text).filter(some -> !some.isBlank()));
    }

    /** Returns the picture in these words; without a coefficient there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        boolean drawn = panels.stream()
                .flatMap(panel -> panel.agreement().coefficients().stream())
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

    private static String percent(PercentAgreement.Result result, Words words) {
        return result.isDefined()
                ? words.text(
                        "chart.percent",
                        "number",
                        words.number(BigDecimal.valueOf(100 * result.pairs()).setScale(0, RoundingMode.HALF_EVEN)))
                : words.text("chart.none");
    }

    private static String shown(OptionalDouble figure, Words words) {
        return figure.isPresent() ? decimals(figure.getAsDouble(), words) : words.text("chart.none");
    }

    private ChartTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Named panel : panels) {
            PanelAgreement agreement = panel.agreement();
            for (PanelCoefficient coefficient : agreement.coefficients()) {
                rows.add(List.of(
                        panel.name(),
                        name(coefficient, words),
                        shown(coefficient.value(), words),
                        shown(coefficient.lower(), words),
                        shown(coefficient.upper(), words),
                        percent(agreement.exact(), words),
                        agreement.withinOne().map(one -> percent(one, words)).orElse(words.text("chart.none")),
                        words.number(
                                BigDecimal.valueOf(agreement.panel().units().size())),
                        words.number(
                                BigDecimal.valueOf(agreement.panel().raters().size()))));
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
                        words.text("chart.agreement.units"),
                        words.text("chart.agreement.raters")),
                rows);
    }

    private String alternative(Words words) {
        List<String> said = new ArrayList<>();
        for (Named panel : panels) {
            PanelAgreement agreement = panel.agreement();
            if (!agreement.exact().isDefined()) {
                said.add(words.text("chart.agreement.none", "panel", panel.name()));
                continue;
            }
            PanelCoefficient first = agreement.coefficients().get(0);
            said.add(words.text(
                    "chart.agreement.row",
                    "panel",
                    panel.name(),
                    "exact",
                    percent(agreement.exact(), words),
                    "units",
                    agreement.panel().units().size(),
                    "coefficient",
                    name(first, words),
                    "value",
                    shown(first.value(), words)));
        }
        return said.isEmpty() ? words.text("chart.agreement.empty") : String.join(" ", said);
    }

    private List<Forest.Row> drawn(Words words) {
        List<Forest.Row> rows = new ArrayList<>();
        for (Named panel : panels) {
            for (PanelCoefficient coefficient : panel.agreement().coefficients()) {
                Optional<Forest.Figure> figure = Optional.empty();
                if (coefficient.value().isPresent()) {
                    figure = Optional.of(new Forest.Figure(
                            coefficient.value().getAsDouble(), some(coefficient.lower()), some(coefficient.upper())));
                }
                int units = panel.agreement().panel().units().size();
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
