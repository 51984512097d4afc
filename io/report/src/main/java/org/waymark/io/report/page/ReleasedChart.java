package org.waymark.io.report.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.io.report.chart.ChangeChart;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.chart.FunnelChart;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.subject.Facet;

/**
 * A picture of released numbers. It is made of a {@link ReleasedPart}, or of a funnel of which the part shows every number, so that
 * a page that takes these holds no number that was not released: what is hidden in the table is not drawn.
 */
public final class ReleasedChart {

    private final Chart chart;

    private ReleasedChart(Chart chart) {
        this.chart = chart;
    }

    /** Returns the picture of the groups of a part, each with its figure and interval; beside it stands the part as its table. */
    public static ReleasedChart of(ReleasedPart part, MeasureInfo<?> measure) {
        ChangeChart chart = ChangeChart.of(part.table());
        for (Map.Entry<Facet, CohortValue> fixed : part.fixed().entrySet()) {
            chart = chart.only(fixed.getKey(), fixed.getValue());
        }
        return new ReleasedChart(chart.titled(part.caption())
                .measuredBy(measure)
                .withNames(names(part))
                .chart(part.groupWords().words()));
    }

    /**
     * Returns the picture of a funnel of means, if the part shows the mean and the number of pupils of each of its schools; absent
     * if one is hidden, or differs since the policy rounds.
     *
     * @param funnel the funnel
     * @param part the same schools with their means, by school alone
     */
    public static Optional<ReleasedChart> funnel(
            Funnel.Result funnel, ReleasedPart part, MeasureInfo<?> measure, String title) {
        boolean released = !funnel.points().isEmpty()
                && funnel.points().stream()
                        .allMatch(point -> part.shownCells().stream()
                                .filter(cell -> cell.values().contains(point.group()))
                                .anyMatch(cell -> shows(cell, point)));
        if (!released) {
            return Optional.empty();
        }
        return Optional.of(new ReleasedChart(FunnelChart.ofMeans(funnel)
                .titled(title)
                .measuredBy(measure)
                .withNames(names(part))
                .chart(part.groupWords().words())));
    }

    private static boolean shows(ReleasedCell cell, Funnel.Point point) {
        return cell.find("mean").flatMap(ReleasedFigure::value).isPresent()
                && cell.find("results")
                        .flatMap(ReleasedFigure::value)
                        .filter(shown -> shown.compareTo(
                                        BigDecimal.valueOf(point.behind().pupils()))
                                == 0)
                        .isPresent();
    }

    private static Map<String, String> names(ReleasedPart part) {
        Map<String, String> names = new TreeMap<>();
        for (ReleasedCell cell : part.shownCells()) {
            for (int i = 0; i < cell.values().size(); i++) {
                CohortValue value = cell.values().get(i);
                Facet facet = part.table().dimensions().get(i);
                value.text().ifPresent(code -> names.put(code, part.groupWords().value(facet, value)));
            }
        }
        return names;
    }

    /** The picture. */
    public Chart chart() {
        return chart;
    }

    /** How large it is. */
    @Override
    public String toString() {
        return "Released" + chart;
    }
}
