package org.waymark.scoring.disclosure;

import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.Use;
import org.waymark.scoring.stat.MeanInterval;

/** The figures of one cell, each shown or hidden. Mutable, used by one call only. */
final class CellFigures {

    private final DisclosurePolicy policy;
    private final CohortSummary summary;
    private final SortedMap<String, ReleasedFigure> figures = new TreeMap<>();

    CellFigures(DisclosurePolicy policy, CohortSummary summary) {
        this.policy = policy;
        this.summary = summary;
    }

    SortedMap<String, ReleasedFigure> found() {
        return figures;
    }

    void counts(String name, long count, boolean hidden) {
        figures.put(
                name, hidden ? ReleasedFigure.symbol(Symbol.CONFIDENTIAL) : Figures.count(count, policy.rounding()));
    }

    /** Which parts a hidden cell has is hidden too: only their common name is there. */
    void parts(Breakdown breakdown, boolean hidden) {
        breakdown.parts().apply(summary).forEach((name, count) -> {
            if (!name.equals("(none)")) {
                String said = hidden && !name.equals("results") ? name.substring(0, name.indexOf('.')) : name;
                counts(said, count, hidden);
            }
        });
    }

    /** Means and places; the interval gives the number of results away, so it is hidden with that as well. */
    void amounts(boolean hidden, boolean intervalHidden) {
        if (summary.use() == Use.COUNTS || !summary.categories().isEmpty()) {
            return;
        }
        amount("q1", summary.quantile(0.25), hidden);
        amount("median", summary.median(), hidden);
        amount("q3", summary.quantile(0.75), hidden);
        if (summary.use() == Use.AMOUNTS) {
            MeanInterval.Result mean = summary.mean().orElse(null);
            amount("mean", mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean.mean()), hidden);
            amount("mean.low", mean == null ? OptionalDouble.empty() : mean.lower(), intervalHidden);
            amount("mean.high", mean == null ? OptionalDouble.empty() : mean.upper(), intervalHidden);
            amount("sd", mean == null ? OptionalDouble.empty() : mean.sd(), hidden);
        }
    }

    private void amount(String name, OptionalDouble value, boolean hidden) {
        ReleasedFigure none = ReleasedFigure.symbol(hidden ? Symbol.CONFIDENTIAL : Symbol.NOT_AVAILABLE);
        figures.put(name, hidden || value.isEmpty() ? none : Figures.of(value.getAsDouble(), policy.decimals()));
    }

    void share(double limit, boolean hidden) {
        String name = "atOrAbove." + Figures.number(limit);
        if (hidden) {
            figures.put(name, ReleasedFigure.symbol(Symbol.CONFIDENTIAL));
        } else {
            summary.atOrAbove(limit)
                    .ifPresent(above -> figures.put(
                            name,
                            Figures.percent(
                                    above.rows(), summary.results().rows(), policy.rounding(), policy.decimals())));
        }
    }
}
