package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.disclosure.Symbol;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.stat.Proportion;

/**
 * One group.
 *
 * @param values which
 * @param pupils how many pupils, or the symbol in the place of that
 * @param figure its figure; absent if there is none or it is hidden
 * @param symbol what stands in the place of the figure; absent if it is shown or there is none
 * @param caveats reasons for care
 */
record ChangeRow(
        List<CohortValue> values,
        String pupils,
        Optional<Forest.Figure> figure,
        Optional<String> symbol,
        List<Caveat> caveats) {

    static ChangeRow of(List<CohortValue> values, CohortSummary summary, ChangeKind kind) {
        Optional<Forest.Figure> figure = switch (kind) {
            case MEAN -> summary.mean().map(ChangeRow::mean);
            case MOVED -> moved(summary);
            case MEDIAN -> median(summary.median(), summary.quantile(0.25), summary.quantile(0.75));
        };
        return new ChangeRow(
                values,
                Long.toString(summary.results().pupils()),
                figure,
                Optional.empty(),
                List.copyOf(summary.caveats().keySet()));
    }

    private static Forest.Figure mean(MeanInterval.Result mean) {
        return new Forest.Figure(mean.mean(), some(mean.lower()), some(mean.upper()));
    }

    private static Optional<Forest.Figure> moved(CohortSummary summary) {
        long all = summary.results().pupils();
        long moved =
                summary.movements().getOrDefault(Movement.BETTER, Tally.NONE).pupils();
        return summary.movements().isEmpty() || all == 0 ? Optional.empty() : Optional.of(share(moved, all));
    }

    private static Forest.Figure share(long part, long all) {
        Proportion.Result share = Proportion.withDefaults().of(Math.min(part, all), all);
        return new Forest.Figure(
                100 * share.proportion(), Optional.of(100 * share.lower()), Optional.of(100 * share.upper()));
    }

    private static Optional<Forest.Figure> median(OptionalDouble middle, OptionalDouble low, OptionalDouble high) {
        return middle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Forest.Figure(middle.getAsDouble(), some(low), some(high)));
    }

    private static Optional<Double> some(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    static ChangeRow of(ReleasedCell cell, ChangeKind kind) {
        Optional<Forest.Figure> figure = switch (kind) {
            case MEAN -> released(cell, "mean", "mean.low", "mean.high");
            case MOVED -> moved(cell);
            case MEDIAN -> released(cell, "median", "q1", "q3");
        };
        Optional<String> symbol = figure.isPresent() ? Optional.empty() : hidden(cell, kind);
        String pupils = cell.find("results").orElseGet(cell::pupils).toString();
        return new ChangeRow(cell.values(), pupils, figure, symbol, List.of());
    }

    private static Optional<Forest.Figure> released(ReleasedCell cell, String at, String low, String high) {
        return value(cell, at).map(figure -> new Forest.Figure(figure, value(cell, low), value(cell, high)));
    }

    /** The shares of those who are counted in the table itself, so that it gives no more away. */
    private static Optional<Forest.Figure> moved(ReleasedCell cell) {
        Optional<Double> all = value(cell, "results");
        boolean hidden = cell.find("moved").isPresent();
        if (all.isEmpty() || all.get() == 0 || hidden) {
            return Optional.empty();
        }
        return cell.find("moved.better")
                .map(ReleasedFigure::value)
                .orElse(Optional.of(BigDecimal.ZERO))
                .map(moved -> share(moved.longValue(), all.get().longValue()));
    }

    private static Optional<String> hidden(ReleasedCell cell, ChangeKind kind) {
        List<String> names = switch (kind) {
            case MEAN -> List.of("mean");
            case MOVED -> List.of("moved", "moved.better", "results");
            case MEDIAN -> List.of("median");
        };
        return names.stream()
                .flatMap(name -> cell.find(name).stream())
                .flatMap(figure -> figure.symbol().stream())
                .map(Symbol::code)
                .findFirst()
                .or(() -> cell.pupils().symbol().map(Symbol::code));
    }

    private static Optional<Double> value(ReleasedCell cell, String name) {
        return cell.find(name).flatMap(ReleasedFigure::value).map(number -> number.doubleValue());
    }

    /** This without the value of one dimension. */
    ChangeRow without(int dimension) {
        List<CohortValue> left = new ArrayList<>(values);
        left.remove(dimension);
        return new ChangeRow(left, pupils, figure, symbol, caveats);
    }

    double at() {
        return figure.orElseThrow().at();
    }

    boolean isHidden() {
        return symbol.filter(Symbol.CONFIDENTIAL.code()::equals).isPresent();
    }

    /** Says nothing of the group: it can be small. */
    @Override
    public String toString() {
        return "ChangeRow[redacted]";
    }
}
