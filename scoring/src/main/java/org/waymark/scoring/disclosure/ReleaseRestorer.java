package org.waymark.scoring.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;

/**
 * Puts a released table together again from its document, so that a later run can be told what was released before. The only
 * way to a {@link ReleasedTable} beside {@link DisclosurePolicy#release}, and for the reader of documents alone: to make a table
 * of your own, release one.
 *
 * <p>It holds what was shown and which figures were hidden, and nothing else: a hidden figure is a symbol and has no number, so
 * that no more can come out than stood in the document. It refuses what the policy in the document would not have shown: a
 * count that is small, a figure of a cell whose pupils are hidden, a table by members of staff. Not thread-safe.
 */
public final class ReleaseRestorer {

    private static final Set<String> COUNTS = Set.of("pupils", "rows", "results");
    private static final List<String> COUNTS_OF_PARTS = List.of("missing", "value", "category", "moved");

    private final List<Facet> dimensions = new ArrayList<>();
    private final List<ReleasedCell> cells = new ArrayList<>();
    private final Map<String, Data> extensions = new HashMap<>();
    private final Map<String, Data> unknown = new HashMap<>();
    private @Nullable DisclosurePolicy policy;

    /** Makes an empty one. */
    public ReleaseRestorer() {}

    /** Returns a figure that was shown. */
    public static ReleasedFigure shown(BigDecimal value) {
        return ReleasedFigure.shown(value);
    }

    /** Returns a figure in whose place a symbol stood. */
    public static ReleasedFigure symbol(Symbol symbol) {
        return ReleasedFigure.symbol(symbol);
    }

    /** Adds what the table is grouped by. */
    public ReleaseRestorer addDimension(Facet dimension) {
        dimensions.add(dimension);
        return this;
    }

    /** Sets the policy under which it was released. */
    public ReleaseRestorer policy(DisclosurePolicy under) {
        policy = under;
        return this;
    }

    /** Adds a cell. */
    public ReleaseRestorer addCell(ReleasedCell cell) {
        cells.add(cell);
        return this;
    }

    /** Adds data of a vendor. */
    public ReleaseRestorer extensions(Map<String, Data> more) {
        extensions.putAll(more);
        return this;
    }

    /** Adds fields of a later version. */
    public ReleaseRestorer unknown(Map<String, Data> more) {
        unknown.putAll(more);
        return this;
    }

    /**
     * Returns the table.
     *
     * @throws IllegalArgumentException if its parts do not go together, or it shows what its policy hides
     */
    public ReleasedTable build() {
        DisclosurePolicy under = policy;
        if (under == null) {
            throw new IllegalArgumentException("must have a policy");
        }
        if (new HashSet<>(dimensions).size() != dimensions.size()) {
            throw new IllegalArgumentException("must not have a dimension twice");
        }
        if (!under.isWithinSchool() && dimensions.stream().anyMatch(CohortFacets::isStaff)) {
            throw new IllegalArgumentException("must not be by members of staff unless it stays within the school");
        }
        Set<List<CohortValue>> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            ReleasedCell cell = cells.get(i);
            if (cell.values().size() != dimensions.size()) {
                throw new IllegalArgumentException("cells[" + i + "] has not one value for each dimension");
            }
            if (!seen.add(cell.values())) {
                throw new IllegalArgumentException("cells[" + i + "] stands twice");
            }
            check(i, cell, under);
        }
        return new ReleasedTable(dimensions, cells, under, extensions, unknown);
    }

    private static void check(int at, ReleasedCell cell, DisclosurePolicy policy) {
        cell.figures().forEach((name, figure) -> {
            if (cell.pupils().isSuppressed() && !figure.isSuppressed()) {
                throw new IllegalArgumentException("cells[" + at + "] shows a figure although its pupils are hidden");
            }
            if (isCount(name)
                    && figure.value().filter(value -> !isShown(value, policy)).isPresent()) {
                throw new IllegalArgumentException("cells[" + at + "] shows a count that its policy does not show");
            }
        });
    }

    private static boolean isCount(String name) {
        int point = name.indexOf('.');
        return COUNTS.contains(name) || (point > 0 && COUNTS_OF_PARTS.contains(name.substring(0, point)));
    }

    /** Whether a count that is not small is rounded to this. */
    private static boolean isShown(BigDecimal value, DisclosurePolicy policy) {
        long count;
        try {
            count = value.longValueExact();
        } catch (ArithmeticException noCount) {
            return false;
        }
        int base = policy.rounding().base();
        if (count <= 0 || count > Long.MAX_VALUE - base) {
            return count == 0 && !policy.suppression().isSmall(0);
        }
        long greatest = count + base - 1 - base / 2;
        return count % base == 0 && !policy.suppression().isSmall(greatest);
    }

    /** Puts a cell together; not thread-safe. */
    public static final class Cell {

        private final List<CohortValue> values = new ArrayList<>();
        private final Map<String, ReleasedFigure> figures = new HashMap<>();
        private final Map<String, Data> extensions = new HashMap<>();
        private final Map<String, Data> unknown = new HashMap<>();

        /** Makes an empty one. */
        public Cell() {}

        /** Adds the value of the next dimension. */
        public Cell addValue(CohortValue value) {
            values.add(value);
            return this;
        }

        /** Adds figures by name. */
        public Cell figures(Map<String, ReleasedFigure> more) {
            figures.putAll(more);
            return this;
        }

        /** Adds data of a vendor. */
        public Cell extensions(Map<String, Data> more) {
            extensions.putAll(more);
            return this;
        }

        /** Adds fields of a later version. */
        public Cell unknown(Map<String, Data> more) {
            unknown.putAll(more);
            return this;
        }

        /**
         * Returns the cell.
         *
         * @throws IllegalArgumentException if nothing says how many pupils stand in it, or that they are hidden
         */
        public ReleasedCell build() {
            if (!figures.containsKey("pupils")) {
                throw new IllegalArgumentException("must have the figure pupils, or the symbol in its place");
            }
            return new ReleasedCell(values, figures, extensions, unknown);
        }
    }
}
